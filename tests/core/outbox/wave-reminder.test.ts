import { expect, test } from 'vitest'
import { waveReminder } from '../../../core/outbox/kinds/wave-reminder.ts'
import { wordsOf } from '../../../locales/index.ts'

const wave = (title: string, lastDay: string) => ({ title, token: title.toLowerCase(), lastDay })
const wayOut = { label: 'Не присылать такое', value: 'notices:off:surveys' }
const drawn = (params: object) => waveReminder.view(params, { say: wordsOf('ru'), language: 'ru' })

test('one wave that waits has one button, and the way out below it', () => {
  expect(drawn(wave('A', '2026-12-05'))).toMatchObject({
    heading: 'Опрос ждёт вас: A',
    rows: [[{ value: 'survey:a' }], [wayOut]],
  })
})

test('several waves are one message, the one that closes sooner first, each with its button', () => {
  const also = [wave('C', '2026-12-30'), wave('A', '2026-11-25')]
  const view = drawn({ ...wave('B', '2026-12-05'), also })
  expect(view.heading).toBe('Вас ждут 3 опроса')
  expect(view.text).toMatch(/«A».*25 ноября.*\n«B».*5 декабря.*\n«C».*30 декабря/)
  expect(view.rows.map(([button]) => button)).toMatchObject([
    { label: 'A', value: 'survey:a' },
    { label: 'B', value: 'survey:b' },
    { label: 'C', value: 'survey:c' },
    wayOut,
  ])
})

test('a wave that two reminders speak of is named once', () => {
  expect(drawn({ ...wave('A', '2026-12-05'), also: [wave('A', '2026-12-05')] }).heading).toBe('Опрос ждёт вас: A')
})

test('more waves than a screen has buttons are all named, and the soonest have buttons', () => {
  const also = [1, 2, 3, 4, 5, 6, 7].map((day) => wave(`W${day}`, `2026-12-0${day}`))
  const view = drawn({ ...wave('W8', '2026-12-08'), also })
  expect(view.rows).toHaveLength(6 + 1)
  expect(view.text.split('\n')).toHaveLength(8)
})
