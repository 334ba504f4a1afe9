// Whatever a person does in whatever order, no accepted answer is lost and a button that works stands on the screen.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Chat, openChat } from '../chat.ts'
import { makeCode, makePerson, makeWave } from '../make.ts'
import { district, words } from '../setup.ts'
import { options, questionnaire, t } from '../trial.ts'

const here = district()
const codes = ['1', '2', '3', '4', '5']
const definition = questionnaire([
  { code: '1', type: 'bool', text: t('Да или нет?') },
  { code: '2', type: 'one', text: t('Одно из трёх'), options: options(3) },
  { code: '3', type: 'many', max: 2, text: t('До двух'), options: options(4) },
  { code: '4', type: 'int', min: 1, max: 40, text: t('Сколько лет?'), required: false },
  { code: '5', type: 'text', max: 30, text: t('Словами'), required: false },
])

type Deed =
  | { do: 'press'; which: number }
  | { do: 'old'; which: number }
  | { do: 'twice'; which: number }
  | { do: 'type'; text: string }
  | { do: 'send'; what: string }
  | { do: 'command'; name: string }

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('press' as const), which: fc.nat(99) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('old' as const), which: fc.nat(999) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('twice' as const), which: fc.nat(99) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      text: fc.oneof(
        fc.constantFrom('Да', '2', '17', 'Вариант 3', 'слишком длинно для этого вопроса!', '99'),
        fc.string(),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('send' as const), what: fc.constantFrom('voice', 'photo', 'edited') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('command' as const),
      name: fc.constantFrom('menu', 'surveys', 'resume', 'cancel', 'help', 'start', 'privacy', 'weather'),
    }),
  },
)

/** What would end the walk by design: taking consent back, and another language for the labels. */
const isLeft = (value: string) => /^privacy:(gone|silence)$|^language:en$|^consent-/.test(value)

async function begin() {
  const person = await makePerson(here.db)
  const wave = await makeWave(here.db, definition, [person.id])
  const chat = openChat(here.deps)
  await chat.command('start', await makeCode(here.db, person.id))
  await chat.press(words('bot-consent-yes'))
  await chat.press(words('bot-consent-yes'))
  const run = () => here.db.run.findFirst({ where: { waveId: wave.id } })
  return { chat, run, personId: person.id, waveId: wave.id }
}

/** The draft's answers by place, and where the person stands. */
type Kept = { at: string | null; answers: unknown[] }
const keptIn = (run: { state: unknown } | null): Kept | null => run?.state as Kept | null

async function carryOut(chat: Chat, given: Deed, old: string[]): Promise<'pressed' | 'other'> {
  const now = chat.buttons().filter(({ value }) => !isLeft(value))
  const values = (given.do === 'old' ? old : now.map(({ value }) => value)).filter((value) => !isLeft(value))
  switch (given.do) {
    case 'type':
      await chat.type(given.text)
      return 'other'
    case 'send':
      await chat.other(given.what)
      return 'other'
    case 'command':
      await chat.command(given.name)
      return 'other'
    default: {
      const value = values[given.which % Math.max(1, values.length)]
      if (value === undefined) return 'other'
      old.push(value)
      await chat.pressValue(value)
      if (given.do === 'twice') await chat.pressValue(value)
      return given.do === 'press' ? 'pressed' : 'other'
    }
  }
}

test('random walks', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 25 }), async (deeds) => {
      const { chat, run, waveId } = await begin()
      const old: string[] = []
      for (const given of deeds) {
        const before = keptIn(await run())
        const what = await carryOut(chat, given, old)
        const found = await run()
        if (found?.status === 'submitted') break
        const after = keptIn(found)
        // Of what was accepted, nothing changes but the answer to the question on the screen.
        const changed = (before?.answers ?? []).flatMap((answer, place) =>
          JSON.stringify(answer) === JSON.stringify(after?.answers[place]) ? [] : [codes[place]],
        )
        expect(changed.filter((code) => code !== before?.at)).toEqual([])
        expect(chat.buttons().length).toBeGreaterThan(0)
        if (what === 'pressed') expect(chat.last().toast).not.toBe(words('bot-survey-old-button'))
        const { views, toast } = chat.last()
        expect(views.length > 0 || toast !== undefined).toBe(true)
      }
      await finishAndCompare(chat, run, waveId)
    }),
    { numRuns: 25 },
  )
})

/** On from wherever the walk ended, by the buttons that stand there, to the sending; then what was kept is what was sent. */
async function finishAndCompare(
  chat: Chat,
  run: () => Promise<{ status: string; state: unknown } | null>,
  waveId: number,
) {
  const wanted = [
    words('bot-review-send'),
    words('bot-survey-begin'),
    words('bot-survey-go-on'),
    words('bot-survey-done'),
    words('bot-survey-keep'),
    words('bot-survey-skip'),
    'Да',
    'Вариант 1',
  ]
  if ((await run())?.status !== 'submitted') await chat.command('surveys')
  let kept: Kept | null = null
  for (let i = 0; i < 20 && (await run())?.status !== 'submitted'; i++) {
    const labels = chat.buttons().map(({ label }) => label)
    const next =
      labels.find((label) => label.startsWith('Ответить (')) ?? wanted.find((label) => labels.includes(label))
    if (next === undefined) throw new Error(`no way on from: ${chat.text()} [${labels.join(' | ')}]`)
    kept = keptIn(await run())
    await chat.press(next)
  }
  const response = await here.db.response.findFirstOrThrow({ where: { waveId }, include: { answers: true } })
  if (!kept) return
  const given = kept.answers.flatMap((answer, place) =>
    answer === null || (Array.isArray(answer) && answer.length === 0) ? [] : [[codes[place], answer]],
  )
  const sent = response.answers.map(({ item, number, options: several, text }) => {
    if (item === '1') return [item, number === 1]
    return [item, text ?? (several.length > 0 ? several : number)]
  })
  expect(new Set(sent)).toEqual(new Set(given))
}
