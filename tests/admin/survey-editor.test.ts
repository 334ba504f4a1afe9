// The editor through HTTP: what the browser sends is checked, saved, refused in words, and never half done.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { vocabulary } from '../../admin/editor/vocabulary.ts'
import { emptyQuestionnaire } from '../../content/compose.ts'
import { examine } from '../../content/examine.ts'
import { itemTypes } from '../../core/survey/items/index.ts'
import type { Database } from '../../db/open.ts'
import { publishFromFile } from '../../db/surveys.ts'
import { languages } from '../../locales/index.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let director: ReturnType<typeof visitor>
let surveyId: number
const text = emptyQuestionnaire({ code: 'canteen', title: 'О столовой', area: 3 })

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  director = await signedIn('director')
})
afterAll(async () => {
  await app.close()
  await database.close()
})
beforeEach(async () => {
  const { client } = database
  await client.surveyDraft.deleteMany()
  await client.surveyVersion.deleteMany()
  await client.survey.deleteMany()
  const { definition } = examine(text)
  if (!definition) throw new Error('the text is not sound')
  await publishFromFile(client, definition, today, text)
  surveyId = (await client.survey.findFirstOrThrow()).id
})

async function signedIn(role: 'director' | 'specialist' | 'observer' | 'administrator', areas: number[] = []) {
  const browser = visitor(app)
  await browser.signIn(await make.account(database.client, { role, areas }))
  return browser
}

const list = '/admin/api/pages/survey-drafts'
const page = '/admin/api/pages/survey-editor'
const act = async (fields: Record<string, string>, url = page, who = director) => {
  const response = await who.post(url, url === page ? { survey: String(surveyId), ...fields } : fields)
  return { status: response.statusCode, ...response.json() }
}
const edit = (edits: unknown, more: Record<string, string> = {}) =>
  act({ deed: 'save', text, rev: '0', edits: JSON.stringify(edits), ...more })
const firstText = ['sections', 0, 'items', 0, 'text', 'ru']

test.each(languages)('whatever there is to choose from has its words: %s', (language) => {
  const actor = { kind: 'staff', accountId: 1, personId: 1, language, grants: [] } as const
  const { types, registries, kinds } = vocabulary({ actor: { ...actor, grants: [] } })
  expect(types.map(({ value }) => value)).toEqual(Object.keys(itemTypes))
  expect(registries.length * kinds.length).toBeGreaterThan(0)
})

test('an edit of the form is saved in the text, checked, and shown again', async () => {
  const saved = await edit([{ do: 'set', path: firstText, value: 'Вкусно ли в {столовой}?' }])
  expect(saved).toMatchObject({ kind: 'saved', rev: 1, savedBy: 'Иванова Анна Петровна' })
  expect(saved.text).toBe(text.replace('Первый вопрос', 'Вкусно ли в {столовой}?'))
  expect(saved.problems).toEqual([
    { path: firstText, line: 36, isError: true, text: expect.stringContaining('{столовой}') },
  ])
  const { publish } = { publish: await act({ deed: 'publish', rev: '1' }) }
  expect(publish).toMatchObject({ status: 400, message: 'Опубликовать нельзя: есть 1 ошибка.' })
})

test.each([
  ['an edit that is none', [{ do: 'explode', path: [] }]],
  ['an edit without an end', [{ do: 'set', path: Array(50).fill(0), value: 1 }]],
  ['what is no list of edits', { do: 'set' }],
])('%s changes nothing', async (_what, edits) => {
  expect((await edit(edits)).status).toBe(400)
  expect(await database.client.surveyDraft.count()).toBe(0)
})

test('an edit that has lost its place is told so', async () => {
  const lost = await edit([{ do: 'move', path: ['sections', 7, 'items'], from: 0, to: 1 }])
  expect(lost).toMatchObject({ status: 400, message: expect.stringContaining('не нашла своего места') })
})

test('of two editors the second sees both editions', async () => {
  await edit([{ do: 'set', path: firstText, value: 'Первая' }])
  const second = await edit([{ do: 'set', path: firstText, value: 'Вторая' }])
  expect(second).toMatchObject({ kind: 'conflict', savedBy: 'Иванова Анна Петровна' })
  expect(second.mine).toContain('Вторая')
  expect(second.theirs).toContain('Первая')
})

test('published: the page says what changes before, and the version is there after', async () => {
  await edit([{ do: 'set', path: firstText, value: 'Что изменить?' }])
  const preview = await act({ deed: 'preview' })
  expect(preview).toMatchObject({ number: 2, lines: ['Стали другими, сравнивать с прошлыми опросами нельзя (1): А1'] })
  expect(await act({ deed: 'publish', rev: '1' })).toMatchObject({ published: { number: 2 } })
  expect(await act({ deed: 'publish', rev: '1' })).toMatchObject({ status: 400 })
})

describe('a new draft', () => {
  test('from nothing, and as a copy of a version', async () => {
    const created = await act({ deed: 'create', title: 'Новая', code: 'fresh', area: '2' }, list)
    const copy = await act(
      { deed: 'copy', title: 'Копия', code: 'canteen-2', version: String((await version()).id) },
      list,
    )
    const drafts = await database.client.surveyDraft.findMany({ orderBy: { id: 'asc' } })
    expect(drafts.map(({ id }) => id)).toEqual([created.id, copy.id])
    expect(examine(drafts[1]?.text ?? '').definition).toMatchObject({ code: 'canteen-2', title: { ru: 'Копия' } })
    expect(drafts[1]?.text).toContain('# Кто видит ответы')
  })

  test('out of a file, comments and mistakes included', async () => {
    const { id } = await act({ deed: 'import', text: `# моё\n${text.replace('minutes: 5', 'minutes: 0')}` }, list)
    expect((await database.client.surveyDraft.findUniqueOrThrow({ where: { id } })).text).toMatch(/^# моё\n/)
  })

  test.each([
    ['nothing', '', 'message', /вставьте текст/],
    ['no YAML', 'title: [', 'refused', /так в YAML писать нельзя/],
    ['YAML of something else', '- one\n- two', 'refused', /не описание опроса/],
    ['a script', text.replace('Первый вопрос', '<script>alert(1)</script>'), 'refused', /разметка или программа/],
    ['a tag of a program', 'code: !!js/function "function(){}"', 'refused', /так в YAML писать нельзя/],
    [
      'a text that grows without end',
      'a: &a [1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
      'refused',
      /не описание опроса/,
    ],
  ])('%s is refused in words', async (_what, given, where, words) => {
    const answer = await act({ deed: 'import', text: given }, list)
    expect(JSON.stringify(answer[where])).toMatch(words)
    expect(await database.client.surveyDraft.count()).toBe(0)
  })

  test('what is too large is refused', async () => {
    const { status, message } = await act({ deed: 'import', text: `# ${'x'.repeat(300_001)}` }, list)
    expect(status).toBe(400)
    expect(message).toBeTruthy()
  })

  test.each([
    ['', 'ok'],
    ['Название', 'Русский код'],
    ['Название', '2024'],
  ])('«%s» with code «%s» is refused', async (title, code) => {
    expect((await act({ deed: 'create', title, code, area: '' }, list)).status).toBe(400)
  })

  const version = () => database.client.surveyVersion.findFirstOrThrow()
})

describe('the trial run', () => {
  const trial = (events: unknown, more = {}) => act({ deed: 'trial', events: JSON.stringify(events), ...more })

  test('goes to the end and leaves no data', async () => {
    const rows = async () => [
      await database.client.run.count(),
      await database.client.response.count(),
      await database.client.surveyDraft.count(),
      await database.client.auditEntry.count(),
      await database.client.outboxMessage.count(),
    ]
    const before = await rows()
    const press = (deed: string) => ({ kind: 'press', value: `s:00000000:0:${deed}` })
    const end = await trial([press('g1'), { kind: 'text', value: 'Шумно' }, press('x')])
    expect(end.result).toEqual({ scores: [], recommendations: [] })
    expect(end.views[0].text).toContain('Спасибо')
    expect(await rows()).toEqual(before)
  })

  test('is for whom one says', async () => {
    await edit([{ do: 'set', path: ['intro', 'ru'], value: 'О вашем {уроке|занятии}, {fact:mentor|коллега}' }])
    expect((await trial([], { type: 'kindergarten', known: 'no' })).views[0].text).toContain('О вашем занятии, коллега')
    expect((await trial([], { type: 'school' })).views[0].text).toContain('О вашем уроке, Анна Петровна')
  })

  test('waits until there is no mistake', async () => {
    await edit([{ do: 'set', path: ['minutes'], value: 0 }])
    expect(await trial([])).toMatchObject({ status: 400, message: expect.stringContaining('не останется ошибок') })
  })

  test.each([
    ['what is no event', [{ kind: 'click' }]],
    ['too many', Array(1_001).fill({ kind: 'text', value: 'а' })],
    ['nothing readable', 'x'],
  ])('takes no %s', async (_what, events) => {
    expect((await trial(events)).status).toBe(400)
  })
})

test.each([
  ['observer', [], 403],
  ['administrator', [], 403],
  ['specialist', [4], 400],
  ['specialist', [3], 200],
] as const)('%s of %j gets %i', async (role, areas, status) => {
  const who = await signedIn(role, [...areas])
  expect((await who.get(`${page}?survey=${surveyId}`)).statusCode).toBe(status)
  expect((await act({ deed: 'save', text: `${text}# x\n`, rev: '0' }, page, who)).status).toBe(
    status === 200 ? 200 : status,
  )
})
