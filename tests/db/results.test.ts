import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { type WaveResults, waveResults } from '../../db/results.ts'
import { testDatabase } from '../setup/database.ts'
import {
  type Answered,
  ask,
  definition,
  makeOrganisation,
  makePerson,
  makeWave,
  staff,
  type Type,
} from './results-fixture.ts'

// Asked → answered: schools 12 → 10, kindergartens 8 → 6, supplementary 4 → 3; in all 24 → 19.
//
// Block А, now:      schools 5 × 30 and 5 × 50, kindergartens 3 × 50 and 3 × 70, supplementary 3 × 100.
//   mean             (150 + 250 + 150 + 210 + 300) / 19 = 1060 / 19 = 55.789…
//   levels           умеренная 5 (the 30s), выраженная 5 + 3 + 3 = 11, острая 3, низкая 0
// Block Б, now:      4 valid scores, the rest null → withheld.
// А1, schools only:  0 × 4, 1 × 3, 2 × 2 (n = 9, mean 7/9), and one «does not apply».
// Ж5, schools only:  А alone 3, А and Б 4, Б alone 3 → n = 10, А 7, Б 7.
// Ж7:                2 texts.
//
// The wave before: eight of the ten school teachers, later minus earlier −20, six times −10, 0:
//   mean −10, sd √(200/7) = 5.345; asked both times 12 (all of the schools were asked then).
//   variance of the mean 28.571/8 × (1 − 8/12) = 1.190; t(7) = 2.365; half of the interval 2.58 → «lower».
// Everybody then and now: 55.789 − 47.5 = 8.289; variances of the means 559.1/19 × (1 − 19/24) = 6.13 and
//   78.57/8 × (1 − 8/12) = 3.27, √9.40 = 3.07, t(16.6) = 2.11, half 6.5 → «higher»: other people, not a change for the worse.
const plan: Record<Type, (number | null)[]> = {
  school: [30, 30, 30, 30, 30, 50, 50, 50, 50, 50, null, null],
  kindergarten: [50, 50, 50, 70, 70, 70, null, null],
  supplementary: [100, 100, 100, null],
}
const earlierPlan = [50, 40, 40, 40, 40, 60, 60, 50]

let database: Database
let wave: number
let director: ReturnType<typeof staff>

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  director = staff(await makePerson(db, 'Директорова'), 1, { role: 'director' })
  const earlier = await makeWave(db, definition, { title: 'Весна 2026' })
  wave = await makeWave(db, definition, { previousId: earlier })
  for (const [type, values] of Object.entries(plan) as [Type, (number | null)[]][]) {
    const organisationId = await makeOrganisation(db, type, `Организация ${type}`)
    for (const [i, value] of values.entries()) {
      const person = { id: await makePerson(db), organisationId, type }
      await ask(db, wave, person, value === null ? undefined : answerOf(type, i, value))
      const before = earlierPlan[i]
      const past = before === undefined ? undefined : { scores: { А: { value: before, level: levelName(before) } } }
      if (type === 'school') await ask(db, earlier, person, past)
    }
  }
})

afterAll(() => database.close())

function answerOf(type: Type, i: number, value: number): Answered {
  const isValid = type === 'kindergarten' && i < 4
  const scores = {
    А: { value, level: levelName(value) },
    Б: isValid ? { value: 10, level: 'низкая' } : { value: null },
  }
  if (type !== 'school') return { scores }
  const scale = [0, 0, 0, 0, 1, 1, 1, 2, 2][i]
  const options = i < 3 ? [1] : i < 7 ? [1, 2] : [2]
  const text = i < 2 ? { Ж7: { text: 'Спасибо' } } : {}
  return {
    scores,
    answers: { А1: scale === undefined ? { notApplicable: true } : { number: scale }, Ж5: { options }, ...text },
  }
}

function levelName(value: number): string {
  return value < 25 ? 'низкая' : value < 50 ? 'умеренная' : value < 75 ? 'выраженная' : 'острая'
}

async function results(): Promise<WaveResults> {
  const found = await waveResults(database.client, director, wave)
  if (found.kind !== 'results') throw new Error(found.kind)
  return found
}

test('coverage is counted by organisation, by type and in all', async () => {
  const { coverage } = await results()
  expect(coverage.total).toEqual({ asked: 24, answered: 19, rate: 19 / 24 })
  expect(coverage.byType.map(({ type, asked, answered }) => [type, asked, answered])).toEqual([
    ['school', 12, 10],
    ['kindergarten', 8, 6],
    ['supplementary', 4, 3],
  ])
  expect(coverage.organisations).toHaveLength(3)
})

test('a scale question has its counts, shares, mean, and «does not apply» apart', async () => {
  const item = (await results()).distributions.find((one) => one.item === 'А1')
  if (item?.kind !== 'choice') throw new Error(item?.kind)
  expect([item.n, item.notApplicable]).toEqual([9, 1])
  expect(item.options.map((option) => option.count)).toEqual([4, 3, 2, 0])
  expect(item.options[0]?.share).toBeCloseTo(4 / 9)
  expect(item.mean).toBeCloseTo(7 / 9)
})

test('a question of many choices counts people, not choices', async () => {
  const item = (await results()).distributions.find((one) => one.item === 'Ж5')
  expect(item).toMatchObject({ kind: 'choice', n: 10, options: [{ count: 7, share: 0.7 }, { count: 7 }], mean: null })
})

test('of free texts only their number comes along', async () => {
  const item = (await results()).distributions.find((one) => one.item === 'Ж7')
  expect(item).toMatchObject({ kind: 'texts', n: 2 })
})

test('a question nobody answered is empty, not withheld', async () => {
  const item = (await results()).distributions.find((one) => one.item === 'Б1')
  expect(item).toMatchObject({ kind: 'empty' })
})

test('a block has its mean, level and people by level', async () => {
  const block = (await results()).blocks[0]
  if (block?.kind !== 'shown') throw new Error(block?.kind)
  expect(block).toMatchObject({ n: 19, invalid: 0, level: 'выраженная', tone: 'poor' })
  expect(block.mean).toBeCloseTo(1060 / 19)
  expect(block.levels.map((level) => level.count)).toEqual([0, 5, 11, 3])
})

test('three people of a type are withheld, and six more with them, so that nobody subtracts', async () => {
  const block = (await results()).blocks[0]
  if (block?.kind !== 'shown') throw new Error(block?.kind)
  const groups = Object.fromEntries(block.groups.map((group) => [group.type, group.kind]))
  expect(groups).toEqual({ school: 'shown', kindergarten: 'withheld', supplementary: 'withheld' })
  expect(block.groups.find((group) => group.type === 'school')).toMatchObject({ n: 10, mean: 40, level: 'умеренная' })
})

test('a block with four valid scores says nothing', async () => {
  expect((await results()).blocks[1]).toEqual({ code: 'Б', title: { ru: 'Урок' }, high: 'bad', kind: 'withheld' })
})

test('the wave before is compared by the same people', async () => {
  const change = (await results()).comparison?.blocks[0]
  if (change?.kind !== 'shown') throw new Error(change?.kind)
  expect(change.earlier).toMatchObject({ n: 8, mean: 47.5, level: 'умеренная' })
  expect(change.same).toMatchObject({ n: 8, difference: -10, verdict: 'lower' })
  expect((change.same?.interval?.high ?? 0) + 10).toBeCloseTo(2.58, 2)
  expect(change.groups.difference).toBeCloseTo(1060 / 19 - 47.5)
  expect(change.groups.verdict).toBe('higher')
})

test('a block that asks other questions now is not compared', async () => {
  const [block, ...rest] = definition.blocks
  const changed = { ...definition, blocks: [{ ...block, items: ['Б1'] }, ...rest] }
  const later = await makeWave(database.client, changed, { previousId: wave })
  const found = await waveResults(database.client, director, later)
  expect(found).toMatchObject({ comparison: { blocks: [{ kind: 'not-comparable' }, { kind: 'withheld' }] } })
})

test('an anonymous survey shows coverage alone until its wave closes', async () => {
  const open = await makeWave(database.client, { ...definition, anonymity: 'anonymous' }, { status: 'open' })
  const found = await waveResults(database.client, director, open)
  expect(found).toMatchObject({ answers: 'after-closing', distributions: [], blocks: [], comparison: null })
})

test('rights: the observer sees groups, the specialist of area 3 all, others nothing', async () => {
  const seen = async (...grants: Parameters<typeof staff>[2][]) => {
    const found = await waveResults(database.client, staff(1, 1, ...grants), wave)
    return found.kind === 'results' ? [found.view, found.coverage.organisations.length] : found.kind
  }
  expect(await seen({ role: 'specialist', areas: [3] })).toEqual(['named', 3])
  expect(await seen({ role: 'observer' })).toEqual(['aggregate', 0])
  for (const role of ['organisation_head', 'mentor', 'administrator', 'tutor', 'educator'] as const) {
    expect(await seen({ role })).toBe('not-yours')
  }
  expect(await seen({ role: 'specialist', areas: [5] })).toBe('not-yours')
  expect(await waveResults(database.client, { kind: 'person', personId: 1 }, wave)).toEqual({ kind: 'not-yours' })
})

test('a wave that does not exist is said so', async () => {
  expect(await waveResults(database.client, director, 999_999)).toEqual({ kind: 'no-such-wave' })
})
