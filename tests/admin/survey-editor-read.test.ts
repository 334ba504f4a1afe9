// A questionnaire that the program reads: an edition that it would read wrongly does not come out, whatever way it was made.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { questionnaireFile } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import type { Database } from '../../db/open.ts'
import { offerEdition } from '../../db/survey-offers.ts'
import { publishFromFile } from '../../db/surveys.ts'
import { wordsOf } from '../../locales/index.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

const shipped = loadQuestionnaire(questionnaireFile('training-request'), wordsOf('ru'))
const options = ['sections', 0, 'items', 2, 'options']
let database: Database
let app: FastifyInstance
let director: ReturnType<typeof visitor>
let survey: string

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  director = visitor(app)
  await director.signIn(await make.account(database.client, { role: 'director' }))
})
afterAll(async () => {
  await app.close()
  await database.close()
})
beforeEach(async () => {
  const { client } = database
  await client.surveyDraft.deleteMany()
  await client.surveyOffer.deleteMany()
  await client.surveyVersion.deleteMany()
  await client.survey.deleteMany()
  await publishFromFile(client, shipped.definition, today, shipped.yaml)
  survey = String((await client.survey.findFirstOrThrow()).id)
})

const act = async (fields: Record<string, string>) => {
  const response = await director.post('/admin/api/pages/survey-editor', { survey, ...fields })
  return { status: response.statusCode, ...response.json() }
}
const save = (text: string, edits: object[] = []) => act({ deed: 'save', text, rev: '0', edits: JSON.stringify(edits) })

/** What the page says is wrong, once neither the preview nor the publishing lets it out. */
async function refused(): Promise<string[]> {
  const { rev } = await database.client.surveyDraft.findFirstOrThrow()
  for (const deed of ['preview', 'publish']) {
    const message = expect.stringContaining('Опубликовать нельзя')
    expect(await act({ deed, rev: String(rev) })).toMatchObject({ status: 400, message })
  }
  expect(await database.client.surveyVersion.count()).toBe(1)
  const seen = await director.get(`/admin/api/pages/survey-editor?survey=${survey}`)
  return seen
    .json()
    .problems.flatMap(({ text, isError }: { text: string; isError: boolean }) => (isError ? [text] : []))
}

/** The text with its tree changed as by hand. */
function written(change: (document: ReturnType<typeof parseDocument>) => void): string {
  const document = parseDocument(shipped.yaml)
  change(document)
  return document.toString()
}

const byNumber = /^3: .*узнаёт.*по номерам/
const wayOut = /дайте вопросу другой код/

describe('is not published', () => {
  test.each<[string, object[], RegExp]>([
    ['an option moved in the form', [{ do: 'move', path: options, from: 0, to: 1 }], byNumber],
    ['an option added in the form', [{ do: 'insert', path: options, at: 6, value: { ru: 'Иное' } }], byNumber],
    ['an option removed in the form', [{ do: 'remove', path: [...options, 5] }], byNumber],
    [
      'another type chosen in the form',
      [
        { do: 'set', path: ['sections', 0, 'items', 2, 'type'], value: 'many' },
        { do: 'set', path: ['sections', 0, 'items', 2, 'max'], value: 2 },
      ],
      /^3: ответ читает программа, и для неё это один из вариантов/,
    ],
  ])('%s', async (_what, edits, words) => {
    await save(shipped.yaml, edits)
    const [said, ...rest] = await refused()
    expect(rest).toEqual([])
    expect(said).toMatch(words)
    expect(said).toMatch(wayOut)
  })

  test('an option moved in the YAML, said at its line', async () => {
    const text = shipped.yaml
      .replace('{ ru: "Аттестация", en: "Attestation" }', '{ ru: "Дефицит по диагностике", en: "Diagnosed deficit" }')
      .replace('{ ru: "Дефицит по диагностике", en: "Diagnosed deficit" }', '{ ru: "Аттестация", en: "Attestation" }')
    const { problems } = await save(text)
    const line = text.split('\n').findIndex((one) => one.includes('"Аттестация"')) + 1
    expect(problems).toMatchObject([{ line, isError: true }])
    expect(await refused()).toEqual([expect.stringContaining('вариант «Аттестация» был под номером 2')])
  })

  test('an option added in the YAML', async () => {
    await save(written((document) => document.addIn(options, { ru: 'Иное' })))
    expect(await refused()).toEqual([expect.stringMatching(byNumber)])
  })

  test('two questions that have changed their codes', async () => {
    const item = (at: number) => ['sections', 0, 'items', at, 'code']
    await save(
      written((document) => {
        document.setIn(item(3), '5')
        document.setIn(item(4), '4')
      }),
    )
    expect(await refused()).toEqual([
      expect.stringContaining('«Какой вид обучения?» стоял под кодом «4»'),
      expect.stringContaining('«В какой форме удобно?» стоял под кодом «5»'),
    ])
  })

  test('an edition that was shipped and taken', async () => {
    const text = written((document) => document.deleteIn([...options, 0]))
    await offerEdition(database.client, Number(survey), { contentHash: 'other', text }, today)
    expect(await act({ deed: 'take-offer', hash: 'other' })).toMatchObject({ decided: true })
    expect(await refused()).toContainEqual(expect.stringMatching(byNumber))
  })

  test('a question that was away for a version and comes back in another order', async () => {
    await save(shipped.yaml, [{ do: 'set', path: ['sections', 0, 'items', 2, 'code'], value: '33' }])
    expect(await act({ deed: 'publish', rev: '1' })).toMatchObject({ published: { number: 2 } })
    await save(written((document) => document.setIn([...options, 0, 'ru'], 'Интерес')))
    const problems = (await act({ deed: 'preview' })).message
    expect(problems).toContain('Опубликовать нельзя')
  })
})

describe('is published', () => {
  test('with other words for the same options, in either language', async () => {
    await save(shipped.yaml, [
      { do: 'set', path: [...options, 5, 'ru'], value: 'Просто интересно' },
      { do: 'set', path: [...options, 0, 'en'], value: 'A deficit' },
    ])
    expect(await act({ deed: 'publish', rev: '1' })).toMatchObject({ published: { number: 2 } })
  })

  test('with another order in a question that nobody reads', async () => {
    const own = { code: '9', type: 'one', text: { ru: 'Ещё вопрос?' }, options: [{ ru: 'Раз' }, { ru: 'Два' }] }
    await save(shipped.yaml, [{ do: 'insert', path: ['sections', 0, 'items'], at: 8, value: own }])
    expect(await act({ deed: 'publish', rev: '1' })).toMatchObject({ published: { number: 2 } })
    const { text } = (await director.get(`/admin/api/pages/survey-editor?survey=${survey}`)).json()
    await save(text, [{ do: 'move', path: ['sections', 0, 'items', 8, 'options'], from: 0, to: 1 }])
    expect(await act({ deed: 'publish', rev: '1' })).toMatchObject({ published: { number: 3 } })
  })

  test('without a question, once it was said what will not happen', async () => {
    await save(shipped.yaml, [{ do: 'set', path: ['sections', 0, 'items', 2, 'code'], value: '33' }])
    expect((await act({ deed: 'preview' })).losses).toEqual([expect.stringContaining('нет вопроса «3»')])
    expect(await act({ deed: 'publish', rev: '1' })).toMatchObject({ published: { number: 2 } })
  })
})
