import { expect, test } from 'vitest'
import { type DigestItem, digestLines, drawMessage } from '../../../core/outbox/draw.ts'
import { digest, mostInDigest } from '../../../core/outbox/kinds/digest.ts'
import { kinds } from '../../../core/outbox/kinds/index.ts'
import { wordsOf } from '../../../locales/index.ts'

const words = { say: wordsOf('ru'), language: 'ru' as const }
const wave = (title: string) => ({ title, token: 'abc', lastDay: '2026-12-05' })
const invitation = (id: number, title = 'Дефициты'): DigestItem => ({
  id,
  kind: 'wave-invitation',
  params: wave(title),
})
const reminder = (id: number): DigestItem => ({
  id,
  kind: 'wave-reminder',
  params: { ...wave(`О${id}`), token: `t${id}` },
})
const silence = (id: number): DigestItem => ({ id, kind: 'mentor-silence', params: { days: 30 + id } })
const news = (id: number, ru: string): DigestItem => {
  const content = { text: { ru }, buttons: [{ kind: 'read' }] }
  return { id, kind: 'broadcast', params: { id: 7, content, address: 'коллега', name: 'Ева', organisation: 'Школа' } }
}

test('what a person waits for or answers for is told apart, the rest is measured by the day', () => {
  const apart = kinds.filter(({ inDigest }) => !inDigest).map(({ name }) => name)
  expect(apart.sort()).toEqual(
    [
      'broadcast-service',
      'broadcast-test',
      'contest-application',
      'contest-filed',
      'contest-result',
      'digest',
      'event-cancelled',
      'event-certificate',
      'event-changed',
      'event-offered',
      'event-registered',
      'event-reminder',
      'event-speaker',
      'mentorship-began',
      'mentorship-ended',
      'question-answered',
      'question-to-answer',
      'talk-taken',
      'training-status',
    ].sort(),
  )
})

test('each message is a number with its heading and a line below it', () => {
  const view = drawMessage(
    { kind: 'digest', params: { items: [invitation(11), news(12, 'Здравствуйте!\n\nЖдём вас в **пятницу**.')] } },
    words,
  )
  expect(view.heading).toBe('Сегодня для вас 2 сообщения')
  expect(view.text).toBe(
    '1. Новый опрос: Дефициты\nОтветить можно по 5 декабря включительно.\n\n2. Здравствуйте!\nЖдём вас в пятницу.',
  )
  expect(view.rows).toEqual([
    [
      { kind: 'press', label: '1', value: 'message:11' },
      { kind: 'press', label: '2', value: 'message:12' },
    ],
    [{ kind: 'press', label: 'Что присылать', value: 'notices' }],
  ])
})

test('reminders that have one message of their own have one line too', () => {
  const { lines } = digestLines([reminder(1), invitation(2), reminder(3), silence(4), silence(5)], words)
  expect(lines.map(({ id, heading }) => `${id} ${heading}`)).toEqual([
    '1 Вас ждут 2 опроса',
    '2 Новый опрос: Дефициты',
    expect.stringMatching(/^4 /),
  ])
})

test('one that cannot be drawn is named, and the others have their lines', () => {
  const broken: DigestItem = { id: 5, kind: 'wave-invitation', params: { title: 1 } }
  const { lines, broken: found } = digestLines([invitation(4), broken, { ...broken, id: 6, kind: 'gone' }], words)
  expect(lines.map(({ id }) => id)).toEqual([4])
  expect(found.map(({ id }) => id)).toEqual([5, 6])
  expect(() => drawMessage({ kind: 'digest', params: { items: [broken] } }, words)).toThrow()
})

test('as many as a digest holds, as long as they may be, go into one message of any messenger', () => {
  const long = 'Очень длинное слово о многом. '.repeat(40)
  const items = Array.from({ length: mostInDigest }, (_, i) => news(1_000_000 + i, `${long}\n${long}`))
  const view = drawMessage({ kind: digest.name, params: { items } }, words)
  expect(`${view.heading}\n\n${view.text}\n\n${view.note}`.length).toBeLessThan(4000)
  for (const row of view.rows) expect(row.length).toBeLessThanOrEqual(6)
})
