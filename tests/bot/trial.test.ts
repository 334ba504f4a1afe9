// The trial run: the very screens of the chat, over nothing that is kept, whatever a browser sends.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tryOut } from '../../bot/trial.ts'
import { make } from '../core/survey/make.ts'

const definition = make.definition(
  [
    make.scaleItem('А1'),
    { code: 'А2', type: 'text', max: 20, text: { ru: 'Что мешает?' }, when: { item: 'А1', is: 3 } },
    { code: 'А3', type: 'many', options: [{ ru: 'Курс' }, { ru: 'Урок' }], text: { ru: 'Что поможет?' } },
  ],
  {
    blocks: [{ code: 'Б', title: { ru: 'Трудности' }, items: ['А1'], levels: 'L' }],
    recommendations: [
      {
        trigger: { block: 'Б', atLeast: 50 },
        addressee: 'respondent',
        kind: 'tip',
        text: { ru: 'Приходите на семинар' },
      },
      { trigger: { block: 'Б', atLeast: 50 }, addressee: 'staff', kind: 'call', text: { ru: 'Позвонить' } },
    ],
  },
)
const facts = make.facts()
type Events = Parameters<typeof tryOut>[0]['events']

/** Presses buttons by their words, or writes. */
async function walk(...steps: string[]) {
  const events: Events = []
  let at = await tryOut({ definition, facts, events })
  for (const step of steps) {
    const buttons = at.views.flatMap((view) => view.rows.flat())
    const button = buttons.find((one) => one.label === step)
    events.push(button?.kind === 'press' ? { kind: 'press', value: button.value } : { kind: 'text', value: step })
    at = await tryOut({ definition, facts, events })
  }
  return at
}
const said = ({ views }: Awaited<ReturnType<typeof tryOut>>) => views.map(({ text }) => text).join('\n')

test('it branches, takes words and choices, and ends in the result that the person would see', async () => {
  expect(said(await walk('Начать', 'Нужна помощь'))).toContain('Что мешает?')
  expect(said(await walk('Начать', 'Справляюсь'))).toContain('Что поможет?')
  const review = await walk('Начать', 'Нужна помощь', 'Шум', 'Урок', 'Готово')
  expect(said(review)).toContain('Шум')
  expect(review.answers).toBeNull()
  const end = await walk('Начать', 'Нужна помощь', 'Шум', 'Урок', 'Готово', 'Отправить ответы')
  expect(end.answers).toEqual({ А1: 3, А2: 'Шум', А3: [2] })
  expect(said(end)).toContain('Приходите на семинар')
  expect(said(end)).not.toContain('Позвонить')
  expect(end.views.find(({ picture }) => picture)?.picture?.png.length).toBeGreaterThan(1_000)
})

test('a word that does not fit is told so, and the way back works', async () => {
  const long = await walk('Начать', 'Нужна помощь', 'слово '.repeat(9))
  expect(said(long)).toMatch(/а помещается 20/)
  expect(said(await walk('Начать', 'Нужна помощь', '‹ Назад'))).toContain('Вопрос А1')
})

test('a question for a file takes a sample of the kind it wants', async () => {
  const item = { code: 'Ф', type: 'file', kinds: ['png'], text: { ru: 'Снимок' } }
  const asking = { definition: make.definition([item]), facts }
  const events: Events = [{ kind: 'press', value: 's:00000000:0:g1' }]
  expect((await tryOut({ ...asking, events })).takesFile).toBe(true)
  const sent = await tryOut({ ...asking, events: [...events, { kind: 'file', value: '' }] })
  expect(JSON.stringify(sent.views)).toContain('пример 1.png')
})

test('a button that leads out of the survey leads nowhere', async () => {
  const events: Events = [{ kind: 'press', value: 'menu' }]
  const at = await tryOut({ definition, facts, events })
  expect(at.toast).toBe('В пробном прогоне эта кнопка никуда не ведёт.')
  expect(said(at)).toContain('Начнём.')
})

test('whatever a browser sends, a screen comes back', async () => {
  const deed = fc.constantFrom('a', '+', '-', 'd', 'k', 'e', 'n', 'b', 'c', 'r', 'g', 'p', 'x', 'v')
  const button = fc
    .tuple(deed, fc.nat(9999), fc.constantFrom('', '.0', '.1', '.3', '.na', '.~~'))
    .map(([one, place, option]) => `s:00000000:0:${one}${place}${option}`)
  const event = fc.oneof(
    fc.record({ kind: fc.constant('press' as const), value: fc.oneof(button, fc.string()) }),
    fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'binary' }) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (events) => {
      const { views } = await tryOut({ definition, facts, events })
      expect(views[0]?.text.length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})
