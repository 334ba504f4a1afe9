// Results brought in from a sheet: looked at first, written all at once, and told to nobody.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sheetWords } from '../../../admin/contests/result-sheet.ts'
import { importResults } from '../../../db/contests/import-results.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { system } from '../events/fixture.ts'
import { between, contestTools } from './fixture.ts'

let database: Database
const tools = contestTools(() => database)
const { teacher, contestWith, applied, accept, judge, told } = tools
const words = sheetWords()
const head = ['№ заявки', 'Балл', 'Итог', 'Проходит дальше', 'Слова жюри']

beforeAll(async () => {
  database = await testDatabase()
  await teacher((await make.organisation(database.client)).id)
})
afterAll(() => database.close())

async function stageWith(count: number) {
  const made = await contestWith()
  const people: number[] = []
  const ids: number[] = []
  for (let i = 0; i < count; i++) {
    const person = await teacher((await make.organisation(database.client)).id)
    const id = await applied(person, made)
    await accept(id)
    people.push(person)
    ids.push(id)
  }
  return { ...made, people, ids: ids.map(String) }
}
const bring = (stageId: number, rows: string[][], confirmed: string | null = null, at = between) =>
  importResults(database.client, system, stageId, { rows: [head, ...rows], words, confirmed }, at)
const entriesOf = (stageId: number) =>
  database.client.contestEntry.findMany({ where: { stageId }, orderBy: { applicationId: 'asc' } })

test('nothing is written until somebody has seen what would change; then all of it, told to nobody', async () => {
  const { first, ids, people } = await stageWith(3)
  const [one = '', two = ''] = ids
  const rows = [
    [one, '4,5', 'лауреат', 'да', ''],
    [two, '2', '', 'нет', 'Есть куда расти'],
  ]
  const seen = await bring(first, rows)
  expect(seen).toMatchObject({ kind: 'preview', wrong: [], same: 0, left: 1, mark: expect.any(String) })
  expect(seen.kind === 'preview' && seen.changes.length).toBe(2)
  expect((await entriesOf(first)).every(({ mark }) => mark === null)).toBe(true)
  const mark = seen.kind === 'preview' ? seen.mark : null
  expect(await bring(first, rows, mark)).toEqual({ kind: 'imported', count: 2 })
  expect(await entriesOf(first)).toMatchObject([
    { mark: 4.5, result: 'laureate', passes: true, note: null, toldAt: null },
    { mark: 2, result: 'participant', passes: false, note: 'Есть куда расти', toldAt: null },
    { mark: null, result: 'participant' },
  ])
  for (const person of people) expect((await told(person)).map(({ kind }) => kind)).toEqual(['contest-application'])
  expect(await database.client.auditEntry.findFirst({ where: { action: 'importContestResults' } })).toMatchObject({
    subjectId: String(first),
    detail: { count: 2 },
  })
  expect(await bring(first, rows)).toMatchObject({ changes: [], same: 2, mark: null })
})

test('with one line wrong none is written, whatever is confirmed', async () => {
  const { first, ids } = await stageWith(2)
  const [one = '', two = ''] = ids
  const good = await bring(first, [[one, '3']])
  const mark = good.kind === 'preview' ? good.mark : null
  const both = [
    [one, '3'],
    [two, 'много'],
  ]
  expect(await bring(first, both, mark)).toMatchObject({ wrong: [{ line: 3 }], mark: null })
  expect((await entriesOf(first)).map(({ mark: given }) => given)).toEqual([null, null])
})

test('what a colleague has entered meanwhile is shown before it is written over', async () => {
  const { first, ids } = await stageWith(1)
  const [one = ''] = ids
  const seen = await bring(first, [[one, '3']])
  const mark = seen.kind === 'preview' ? seen.mark : null
  await judge(first, Number(one), { mark: 5 })
  expect(await bring(first, [[one, '3']], mark)).toMatchObject({ kind: 'preview', changes: [{ before: { mark: 5 } }] })
  expect((await entriesOf(first))[0]?.mark).toBe(5)
})

test('of the last stage nobody passes, of a contest as a whole there are none, and of another area it is refused', async () => {
  const { id, first, second, ids, people } = await stageWith(1)
  const [one = ''] = ids
  await judge(first, Number(one), { passes: true })
  await tools.publish(first)
  expect(await bring(second, [[one, '', '', 'да']])).toMatchObject({
    wrong: [{ reason: 'contests-refused-last-stage' }],
  })
  expect(await bring(id, [[one]])).toMatchObject({ reason: 'contests-refused-no-such-stage' })
  const grants = [{ role: 'specialist' as const, areas: [5], organisationId: null, subject: null }]
  const foreign = { kind: 'staff' as const, accountId: 1, personId: people[0] ?? 0, grants, language: 'ru' as const }
  const given = { rows: [head, [one, '1']], words, confirmed: null }
  expect(await importResults(database.client, foreign, first, given, between)).toMatchObject({
    reason: 'events-refused-not-allowed',
  })
})
