// What of a wave goes into a file, for whom.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ResponseRow } from '../../../core/exports/response-row.ts'
import { type WaveExport, waveExport } from '../../../db/exports/wave.ts'
import type { Database, PrismaClient } from '../../../db/open.ts'
import { noon } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { ask, definition, makeOrganisation, makePerson, makeWave, staff } from '../results-fixture.ts'

let database: Database
let db: PrismaClient
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
})
afterAll(() => database.close())

const anonymous = { ...definition, code: 'emotional-comfort', anonymity: 'anonymous' as const }
const director = staff(1, 1, { role: 'director' })

const exported = async (waveId: number, actor = director) =>
  waveExport(database, actor, { waveId, language: 'ru', zone: 'Europe/Moscow' })
const given = async (waveId: number) => (await exported(waveId)) as WaveExport
async function all<One>(from: AsyncIterable<One>): Promise<One[]> {
  const list: One[] = []
  for await (const one of from) list.push(one)
  return list
}

async function namedWave() {
  const waveId = await makeWave(db, definition, { status: 'open' })
  const organisationId = await makeOrganisation(db, 'school', 'Школа № 1')
  const one = await makePerson(db, 'Первый')
  const other = await makePerson(db, 'Второй')
  const of = { organisationId, type: 'school' as const }
  await ask(
    db,
    waveId,
    { id: one, ...of },
    {
      answers: { А1: { number: 2 }, Б1: { notApplicable: true }, Ж5: { options: [1, 2] }, Ж7: { text: '=вот' } },
      scores: { А: { value: 66.66666666666667, level: 'выраженная' }, Б: { value: null } },
    },
  )
  await ask(db, waveId, { id: other, ...of }, {})
  await ask(db, waveId, { id: await makePerson(db, 'Третий'), ...of })
  return waveId
}

test('a named wave gives names, days without hours, every answer and every score', async () => {
  const found = await given(await namedWave())
  expect(found).toMatchObject({ kind: 'export', view: 'named', responses: 2 })
  const rows = await all(found.rows())
  expect(rows[0]).toEqual({
    number: 1,
    author: {
      kind: 'named',
      person: { lastName: 'Первый', firstName: 'Анна', middleName: null },
      organisation: 'Школа № 1',
      organisationType: 'school',
      channel: 'telegram',
      submittedOn: '2026-11-20',
    },
    answers: { А1: 2, Б1: null, Ж5: [1, 2], Ж7: '=вот' },
    scores: { А: [66.66666666666667, 'выраженная'], Б: [null, null] },
    tags: {},
  })
  expect(rows[1]).toMatchObject({ number: 2, answers: {}, scores: {} })
})

test('what is sent while the file is written is in no sheet of it', async () => {
  const waveId = await namedWave()
  const found = await given(waveId)
  const organisationId = await makeOrganisation(db, 'school', 'Школа № 2')
  await ask(db, waveId, { id: await makePerson(db, 'Поздний'), organisationId, type: 'school' }, {})
  expect(await all(found.rows())).toHaveLength(2)
  expect(await all(found.rows())).toHaveLength(2)
})

test('more than a portion comes whole, each once', async () => {
  const waveId = await makeWave(db)
  const organisationId = await makeOrganisation(db, 'school', 'Школа № 3')
  const people = Array.from({ length: 1001 }, (_, i) => ({
    token: `many-${i}`,
    lastName: `П${i}`,
    firstName: 'А',
    searchName: 'п',
  }))
  const made = await db.person.createManyAndReturn({ data: people, select: { id: true } })
  const of = { waveId, organisationId, organisationType: 'school' as const, channel: 'web' as const, submittedAt: noon }
  await db.response.createMany({ data: made.map(({ id }) => ({ ...of, personId: id })) })
  const names = (await all((await given(waveId)).rows())).map(({ author }) =>
    author.kind === 'named' ? author.person.lastName : '',
  )
  expect(new Set(names).size).toBe(1001)
  expect(names).toHaveLength(1001)
})

test.each([
  ['somebody who sees groups only', () => staff(1, 1, { role: 'observer' })],
  ['a specialist of another area', () => staff(1, 1, { role: 'specialist', areas: [5] })],
  ['the head of an organisation', () => staff(1, 1, { role: 'organisation_head', organisationId: 1 })],
  ['the administrator of the machine', () => staff(1, 1, { role: 'administrator' })],
  ['a mentor', () => staff(1, 1, { role: 'mentor' })],
])('%s gets no rows, with or without names', async (_, actor) => {
  const refused = { kind: 'refused', reason: 'exports-refused-not-yours' }
  expect(await exported(await namedWave(), actor())).toEqual(refused)
  expect(await exported(await anonymousWave([[12, 'school', null]]), actor())).toEqual(refused)
})

test('a wave that is not there is refused in words', async () => {
  expect(await exported(999_999)).toEqual({ kind: 'refused', reason: 'results-refused-no-such-wave' })
})

type Plan = [count: number, type: 'school' | 'kindergarten' | 'supplementary' | null, band: 'under-1' | null][]

async function anonymousWave(plan: Plan, more: object = { mixedAt: noon }): Promise<number> {
  const waveId = await makeWave(db, anonymous, more)
  const rows = plan.flatMap(([count, organisationType, experienceBand]) =>
    Array.from({ length: count }, () => ({ id: randomUUID(), waveId, organisationType, experienceBand })),
  )
  await db.anonymousResponse.createMany({ data: rows })
  await db.anonymousAnswer.createMany({
    data: rows.flatMap(({ id }, i) => [
      { responseId: id, item: 'А1', number: i % 4 },
      { responseId: id, item: 'Ж7', text: `слово ${i}` },
    ]),
  })
  return waveId
}

test('an anonymous wave gives rows of nobody, of no type and no experience, and their texts apart', async () => {
  const found = await given(
    await anonymousWave([
      [60, 'school', 'under-1'],
      [30, 'kindergarten', null],
      [5, 'supplementary', 'under-1'],
    ]),
  )
  const rows = await all(found.rows())
  expect(rows).toHaveLength(95)
  for (const { author } of rows) expect(author).toEqual({ kind: 'anonymous' })
  for (const row of rows as ResponseRow[]) expect(row.answers).not.toHaveProperty('Ж7')
  const texts = await all(found.texts())
  expect(texts).toHaveLength(95)
  expect(texts.map(({ text }) => text)).not.toEqual(rows.map((_, i) => `слово ${i}`))
})

test('an anonymous wave that is not over and mixed gives nothing', async () => {
  for (const more of [
    { status: 'open', mixedAt: null },
    { status: 'closed', mixedAt: null },
  ]) {
    const waveId = await anonymousWave([[20, 'school', null]], more)
    expect(await exported(waveId)).toEqual({ kind: 'refused', reason: 'exports-refused-open' })
  }
})

test('nine answers without a name are too few for a file, and so are nine texts', async () => {
  expect(await exported(await anonymousWave([[9, 'school', null]]))).toEqual({
    kind: 'refused',
    reason: 'exports-refused-few',
  })
  const waveId = await anonymousWave([[12, 'school', null]])
  const some = await db.anonymousAnswer.findMany({ where: { item: 'Ж7', response: { waveId } }, take: 3 })
  await db.anonymousAnswer.deleteMany({
    where: { item: 'Ж7', responseId: { in: some.map(({ responseId }) => responseId) } },
  })
  expect(await all((await given(waveId)).texts())).toEqual([])
})
