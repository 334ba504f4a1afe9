// What staff read of an anonymous wave, and what somebody who adds and subtracts cannot.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database, PrismaClient } from '../../../db/open.ts'
import { personResult } from '../../../db/results/person.ts'
import { respondents } from '../../../db/results/respondents.ts'
import { type WaveResults, waveResults } from '../../../db/results.ts'
import { noon } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { makePerson, makeWave, definition as named, staff, type Type } from '../results-fixture.ts'

const definition = { ...named, code: 'emotional-comfort', anonymity: 'anonymous' as const }

let database: Database
let db: PrismaClient
let director: ReturnType<typeof staff>
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  director = staff(await makePerson(db, 'Директорова'), 1, { role: 'director' })
})
afterAll(() => database.close())

type Plan = [Type | null, value: number | null][]

const times = (count: number, type: Type | null, value: number | null): Plan =>
  Array.from({ length: count }, () => [type, value])

const levelOf = (value: number) =>
  value < 25 ? 'низкая' : value < 50 ? 'умеренная' : value < 75 ? 'выраженная' : 'острая'

/** Mixed answers, as the waiting room leaves them. */
async function mixed(plan: Plan, more: object = {}): Promise<number> {
  const waveId = await makeWave(db, definition, { mixedAt: noon, ...more })
  const rows = plan.map(([organisationType, value]) => ({ id: randomUUID(), organisationType, value }))
  await db.anonymousResponse.createMany({
    data: rows.map(({ id, organisationType }) => ({ id, organisationType, waveId })),
  })
  await db.anonymousScore.createMany({
    data: rows.map(({ id, value }) => {
      const level = value === null ? null : levelOf(value)
      return { responseId: id, scale: 'А', value, level, answered: 1 }
    }),
  })
  await db.anonymousAnswer.createMany({
    data: rows.flatMap(({ id, value }) =>
      value === null ? [] : [{ responseId: id, item: 'А1', number: value / 100 }],
    ),
  })
  return waveId
}

async function read(waveId: number): Promise<WaveResults> {
  const found = await waveResults(db, director, waveId)
  if (found.kind !== 'results') throw new Error(found.kind)
  return found
}

async function block(plan: Plan) {
  const [first] = (await read(await mixed(plan))).blocks
  if (first?.kind !== 'shown') throw new Error(first?.kind)
  return { ...first, groups: Object.fromEntries(first.groups.map((group) => [group.type, group])) }
}

test('an anonymous wave is counted from its own tables, in all and by type', async () => {
  const { n, mean, groups } = await block([...times(10, 'school', 30), ...times(6, 'kindergarten', 70)])
  expect([n, mean]).toEqual([16, 45])
  expect(groups).toMatchObject({ school: { n: 10, mean: 30 }, kindergarten: { n: 6, mean: 70 } })
})

test('answers whose type was given up count in all, and are no group', async () => {
  const { n, mean, groups } = await block([...times(5, 'school', 20), ...times(5, null, 60)])
  expect([n, mean]).toEqual([10, 40])
  expect(Object.keys(groups)).toEqual(['school'])
  expect(groups.school).toMatchObject({ kind: 'shown', n: 5, mean: 20 })
})

test('until everything is mixed there is nothing, though the wave is closed', async () => {
  const waveId = await mixed(times(10, 'school', 30), { mixedAt: null })
  expect(await read(waveId)).toMatchObject({ answers: 'after-closing', distributions: [], blocks: [] })
  const next = await mixed(times(10, 'school', 30), { previousId: waveId })
  expect((await read(next)).comparison).toBeNull()
})

test('a group below five is withheld, and whoever subtracts the rest from the total finds at least five', async () => {
  const plan = [...times(10, 'school', 30), ...times(6, 'kindergarten', 50), ...times(4, 'supplementary', 100)] as Plan
  const { groups } = await block(plan)
  expect(groups).toMatchObject({
    school: { kind: 'shown' },
    kindergarten: { kind: 'withheld' },
    supplementary: { kind: 'withheld' },
  })
})

test('those without a type cannot be subtracted either, where too few of them have a valid score', async () => {
  // Five left together without a type; three of them have a score: 13 in all minus 10 shown would be those three.
  const plan = [...times(10, 'school', 30), ...times(3, null, 90), ...times(2, null, null)] as Plan
  const { n, groups } = await block(plan)
  expect(n).toBe(13)
  expect(groups).toMatchObject({ school: { kind: 'withheld' } })
})

test('fewer than five in all say nothing, and of fewer than ten who answered alike only the mean is told', async () => {
  const few = await read(await mixed(times(4, 'school', 30)))
  expect(few.blocks[0]).toMatchObject({ kind: 'withheld' })
  expect(few.distributions[0]).toMatchObject({ kind: 'withheld', n: 0 })
  const alike = await read(await mixed(times(9, 'school', 100)))
  expect(alike.blocks[0]).toMatchObject({ kind: 'shown', n: 9, mean: 100, levels: [] })
  expect(alike.distributions[0]).toMatchObject({ kind: 'mean', mean: 1 })
})

test('two anonymous waves are compared as groups, never as the same people', async () => {
  const earlier = await mixed(times(10, 'school', 30))
  const { comparison } = await read(await mixed(times(10, 'school', 50), { previousId: earlier }))
  expect(comparison?.blocks[0]).toMatchObject({ kind: 'shown', groups: { difference: 20 }, same: null })
})

test('no page with names opens', async () => {
  const waveId = await mixed(times(10, 'school', 30))
  expect(await respondents(db, director, noon, { waveId })).toEqual({ kind: 'not-yours' })
  const personId = await makePerson(db)
  expect(await personResult(db, director, noon, { personId, waveId })).toEqual({ kind: 'no-such-result' })
})
