// What is kept of a wave's counting says the same as counting everything anew, whatever has happened in between.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergeSamples } from '../../core/results/merge-counts.ts'
import { pairedScoresOf } from '../../core/results/pairs.ts'
import { Prisma } from '../../db/generated/client/index.js'
import type { Database, PrismaClient } from '../../db/open.ts'
import { countClosedWaves } from '../../db/results/count-closed.ts'
import { countPairs } from '../../db/results/counts.ts'
import { countNow, countsOf, pairsOf } from '../../db/results/wave-counts.ts'
import { testDatabase } from '../setup/database.ts'
import { ask, definition, makeOrganisation, makePerson, makeWave, now, type Type } from './results-fixture.ts'

let database: Database
let db: PrismaClient
/** Handed out before all others, and never twice: those who come late count down from here. */
let lateId = 10_000
const organisations: { id: number; type: Type }[] = []

beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  await db.$executeRawUnsafe(`ALTER SEQUENCE response_id_seq RESTART ${lateId}`)
  for (const type of ['school', 'kindergarten', 'supplementary'] as const) {
    organisations.push({ type, id: await makeOrganisation(db, type, type) })
  }
})
afterAll(() => database.close())

/** Rounded to where adding in another order may differ, and in an order of its own. */
function settled(counts: object): unknown {
  const lists = Object.entries(counts).map(([name, rows]) => [
    name,
    (rows as object[]).map((row) => JSON.stringify(tidy(row))).toSorted(),
  ])
  return Object.fromEntries(lists)
}

function tidy(row: object) {
  const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) + 0 : value)
  return Object.fromEntries(
    Object.entries(row)
      .map(([key, value]) => [key, rounded(value)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

type Act =
  | { act: 'answer'; people: { place: number; value: number | null; item: number | null; options: number[] }[] }
  | { act: 'leave'; who: number }
  | { act: 'late'; value: number }
  | { act: 'read' }

const value = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 })
const person = fc.record({
  place: fc.integer({ min: 0, max: 2 }),
  value,
  item: fc.option(fc.integer({ min: 0, max: 3 })),
  options: fc.uniqueArray(fc.integer({ min: 1, max: 2 }), { minLength: 1 }),
})
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('answer' as const), people: fc.array(person, { minLength: 1, maxLength: 6 }) }),
    fc.record({ act: fc.constant('leave' as const), who: fc.nat() }),
    fc.record({ act: fc.constant('late' as const), value: fc.integer({ min: 0, max: 100 }) }),
    fc.constant({ act: 'read' as const }),
  ),
  { minLength: 4, maxLength: 10 },
)

async function answers(
  waveIds: number[],
  { place, value, item, options }: (Act & { act: 'answer' })['people'][number],
) {
  const { id: organisationId, type } = organisations[place] ?? { id: 0, type: 'school' as const }
  const id = await makePerson(db)
  for (const waveId of waveIds) {
    await ask(
      db,
      waveId,
      { id, organisationId, type },
      {
        answers: {
          А1: item === null ? { notApplicable: true } : { number: item },
          Ж5: { options },
          Ж7: { text: 'Да' },
        },
        scores: { А: value === null ? { value } : { value, level: value < 50 ? 'низкая' : 'острая' } },
      },
    )
  }
}

/** Written under an id that was handed out before others which are there already. */
async function answerLate(waveId: number, value: number) {
  const id = --lateId
  const personId = await makePerson(db)
  const { id: organisationId, type } = organisations[0] ?? { id: 0, type: 'school' as const }
  const data = {
    id,
    waveId,
    personId,
    organisationId,
    organisationType: type,
    channel: 'web' as const,
    submittedAt: now,
  }
  await db.response.create({
    data: { ...data, scores: { create: { scale: 'А', value, level: 'низкая', answered: 1 } } },
  })
}

async function leave(waveId: number, who: number) {
  const here = await db.response.findMany({ where: { waveId }, orderBy: { id: 'asc' }, select: { personId: true } })
  const chosen = here[who % Math.max(1, here.length)]
  if (chosen) await db.person.delete({ where: { id: chosen.personId } })
}

test('counts that are kept and added to equal counting anew, as people answer, are deleted, and come late', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const earlier = await makeWave(db)
      const waveId = await makeWave(db, definition, { previousId: earlier })
      for (const one of [...list, { act: 'read' } as const]) {
        if (one.act === 'answer') for (const each of one.people) await answers([earlier, waveId], each)
        if (one.act === 'leave') await leave(waveId, one.who)
        if (one.act === 'late') await answerLate(waveId, one.value)
        if (one.act !== 'read') continue
        const kept = await countsOf(db, { waveId, definition }, 0)
        expect(settled(kept)).toEqual(settled(await countNow(db, { waveId, definition }, Prisma.empty)))
        const pairs = await pairsOf(db, { earlier, later: waveId }, 0)
        const anew = await countPairs(db, { earlier, later: waveId, range: Prisma.empty })
        expect(settled({ pairs })).toEqual(settled({ pairs: pairedScoresOf(anew) }))
      }
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('what was counted is not counted again', async () => {
  const waveId = await makeWave(db)
  await answers([waveId], { place: 0, value: 40, item: 1, options: [1] })
  await countsOf(db, { waveId, definition }, 0)
  // Nothing of ours changes a stored score; somebody who does it behind our back shows that nobody looks.
  await db.score.updateMany({ where: { response: { waveId } }, data: { value: 90 } })
  expect((await countsOf(db, { waveId, definition }, 0)).scores[0]).toMatchObject({ n: 1, mean: 40 })
})

test('a wave of few is not written down', async () => {
  const waveId = await makeWave(db)
  await answers([waveId], { place: 0, value: 40, item: 1, options: [1] })
  await countsOf(db, { waveId, definition })
  expect(await db.waveCount.count({ where: { waveId } })).toBe(0)
})

/** Many people who answered, written at once. */
async function answeredBy(many: number, waves: number[], value: (i: number) => number) {
  const [school] = organisations
  const people = Array.from({ length: many }, (_, i) => ({
    token: `${waves.join()}-${i}`,
    lastName: 'М',
    firstName: 'А',
    searchName: 'м',
  }))
  const made = await db.person.createManyAndReturn({ data: people, select: { id: true } })
  for (const waveId of waves) {
    const of = { waveId, organisationId: school?.id ?? 0, organisationType: 'school' as const, submittedAt: now }
    const rows = await db.response.createManyAndReturn({
      data: made.map(({ id }) => ({ ...of, personId: id, channel: 'web' as const })),
      select: { id: true },
    })
    await db.score.createMany({
      data: rows.map(({ id }, i) => ({ responseId: id, scale: 'А', value: value(i), level: 'низкая', answered: 1 })),
    })
  }
}

test('a wave that is over is counted before anybody looks, once, and says what counting it says', async () => {
  const earlier = await makeWave(db, definition, { closedAt: new Date('2026-01-01') })
  const later = await makeWave(db, definition, { previousId: earlier, closedAt: now })
  const open = await makeWave(db, definition, { status: 'open', closedAt: null })
  await answeredBy(210, [earlier, later], (i) => i % 20)
  await answeredBy(210, [open], (i) => i % 20)
  const kept = () =>
    db.waveCount.findMany({ where: { waveId: { in: [earlier, later, open] } }, orderBy: { about: 'asc' } })
  const looked = await countClosedWaves(db, now)
  expect(looked).toContain(later)
  expect(looked).not.toContain(earlier)
  const first = await kept()
  expect(first.map(({ waveId, about }) => [waveId, about])).toEqual([
    [later, 'answers 1'],
    [later, 'pairs 2'],
    [later, 'rmo 1'],
  ])
  await countClosedWaves(db, now)
  expect(await kept()).toEqual(first)
  const figures = await countsOf(db, { waveId: later, definition })
  expect(settled(figures)).toEqual(settled(await countNow(db, { waveId: later, definition }, Prisma.empty)))
})

test('an anonymous wave is counted once it is mixed', async () => {
  const secret = { ...definition, code: 'secret', anonymity: 'anonymous' as const }
  const waveId = await makeWave(db, secret, { closedAt: now, mixedAt: null })
  const rows = Array.from({ length: 210 }, () => ({ id: randomUUID(), waveId, organisationType: 'school' as const }))
  await db.anonymousResponse.createMany({ data: rows })
  expect(await countClosedWaves(db, now)).not.toContain(waveId)
  expect(await db.waveCount.count({ where: { waveId } })).toBe(0)
  await db.wave.update({ where: { id: waveId }, data: { mixedAt: now } })
  expect(await countClosedWaves(db, now)).toContain(waveId)
  expect(await db.waveCount.count({ where: { waveId } })).toBe(1)
})

test('when the wave before has changed, people are paired anew', async () => {
  const earlier = await makeWave(db)
  const later = await makeWave(db, definition, { previousId: earlier })
  await answers([earlier, later], { place: 0, value: 40, item: 1, options: [1] })
  await answers([earlier, later], { place: 0, value: 50, item: 1, options: [1] })
  expect(await pairsOf(db, { earlier, later }, 0)).toMatchObject([{ n: 2 }])
  await leave(earlier, 0)
  expect(await pairsOf(db, { earlier, later }, 0)).toMatchObject([{ n: 1 }])
})

test('samples are put together as if they had been one', () => {
  // 2, 4, 6: mean 4, sd 2. 10, 12: mean 11, sd √2. Together mean 34/5 = 6.8; squares 23.04 + 7.84 + 0.64 + 10.24 + 27.04 = 68.8.
  const together = mergeSamples({ n: 3, mean: 4, sd: 2 }, { n: 2, mean: 11, sd: Math.SQRT2 })
  expect(together.mean).toBeCloseTo(6.8, 12)
  expect(together.sd).toBeCloseTo(Math.sqrt(68.8 / 4), 12)
})
