// Two attributes of a wave, as the database groups by them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attributesOf } from '../../core/results/attributes.ts'
import type { Database } from '../../db/open.ts'
import { crossTab } from '../../db/results/cross-tab.ts'
import { heatMap } from '../../db/results/heat-map.ts'
import { testDatabase } from '../setup/database.ts'
import { ask, definition, makeOrganisation, makePerson, makeWave, staff, type Type } from './results-fixture.ts'

let database: Database
let wave: number
let director: ReturnType<typeof staff>

// Of schools twelve answer 0 and eight answer 2, of kindergartens six answer 0 and ten 2; one of a school does not answer А1.
const plan: Record<Type, (number | null)[]> = {
  school: [...Array(12).fill(0), ...Array(8).fill(2), null],
  kindergarten: [...Array(6).fill(0), ...Array(10).fill(2)],
  supplementary: [],
}

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  director = staff(await makePerson(db, 'Директорова'), 1, { role: 'director' })
  wave = await makeWave(db)
  const rmo = await db.rmo.create({ data: { code: '01', name: 'история', activeFrom: new Date('2020-01-01') } })
  const post = await db.position.create({
    data: { code: 'teacher', title: 'учитель', titleEn: 'teacher', pedagogical: true },
  })
  for (const [type, values] of Object.entries(plan) as [Type, (number | null)[]][]) {
    const organisationId = await makeOrganisation(db, type, type)
    if (type === 'school') {
      await db.organisationFlag.create({
        data: { organisationId, kind: 'low_results', schoolYear: 2026, activeFrom: new Date('2026-09-01') },
      })
    }
    for (const [i, value] of values.entries()) {
      const id = await makePerson(db)
      await db.person.update({ where: { id }, data: { experienceFrom: new Date(i < 6 ? '2026-01-01' : '2010-01-01') } })
      const activeFrom = new Date('2020-01-01')
      await db.assignment.create({
        data: { personId: id, organisationId, positionId: post.id, subjects: ['история'], activeFrom },
      })
      if (i < 7) await db.rmoMember.create({ data: { rmoId: rmo.id, personId: id, activeFrom } })
      const scores = { А: { value: (value ?? 0) * 30, level: value ? 'выраженная' : 'низкая' } }
      const answers = value === null ? {} : { А1: { number: value }, Ж5: { options: i < 10 ? [1] : [1, 2] } }
      await ask(db, wave, { id, organisationId, type }, { scores, answers })
    }
  }
})
afterAll(() => database.close())

async function table(row: string, column: string, actor = director) {
  const found = await crossTab(database.client, actor, { waveId: wave, language: 'ru', row, column })
  if (found.kind !== 'cross-tab' || found.table?.kind !== 'shown') throw new Error(found.kind)
  return found.table
}

test('types against the answers to a question, whoever skipped it among them', async () => {
  const { rows, columns, rowTotals, columnTotals, total } = await table('organisationType', 'item:А1')
  expect(rows.map(({ value }) => value)).toEqual(['school', 'kindergarten'])
  expect(columns.map(({ value, kind }) => [value, kind])).toEqual([
    ['0', 'group'],
    ['2', 'group'],
    ['', 'none'],
  ])
  expect([rowTotals, columnTotals, total]).toEqual([[21, 16], [18, 18, 1], 37])
})

test('the one who skipped is withheld, and so is what would give them away', async () => {
  const { cells } = await table('organisationType', 'item:А1')
  expect(cells[0]?.[2]).toBeNull()
  expect(cells[0]?.filter((count) => count === null).length).toBeGreaterThanOrEqual(2)
})

test('each attribute of people that the questionnaire offers is one the database can group by', async () => {
  const codes = attributesOf(definition).map(({ code }) => code)
  for (const code of codes) expect([code, (await table(code, 'block:А')).total]).toEqual([code, 37])
  const sums = async (code: string) => {
    const { rows, rowTotals } = await table(code, 'block:А')
    return Object.fromEntries(rows.map(({ value }, i) => [value, rowTotals[i]]))
  }
  expect(await sums('experienceBand')).toEqual({ 'under-1': 12, 'over-3': 25 })
  expect(await sums('lowResults')).toEqual({ true: 21, false: 16 })
  expect(await sums('rmo')).toEqual({ история: 14, '': 23 })
  expect(await sums('position')).toEqual({ учитель: 37 })
  // Of 36 who answered Ж5: 10 + 10 chose the first alone, 10 + 6 the second too.
  // Whoever skipped the question has not chosen either.
  expect(await sums('option:Ж5:2')).toEqual({ true: 16, false: 21 })
  expect(await sums('channel')).toEqual({ telegram: 37 })
})

// Schools: 8 × 60 / 21 = 22.86, squares 17829; kindergartens: 10 × 60 / 16 = 37.5, squares 13500.
// s = √(31329 / 35) = 29.92; d = 14.64 / 29.92 = 0.489. Asked as many as answered: any difference is one.
test('the score of a block stands beside its levels, with the size of the difference, whichever side it is on', async () => {
  for (const [row, column] of [
    ['organisationType', 'block:А'],
    ['block:А', 'organisationType'],
  ]) {
    const found = await crossTab(database.client, director, { waveId: wave, language: 'ru', row, column })
    if (found.kind !== 'cross-tab' || !found.score) throw new Error(found.kind)
    const { averages, difference } = found.score
    expect(averages.map((one) => (one.kind === 'shown' ? [one.group.value, one.mean.toFixed(2)] : one.kind))).toEqual([
      ['school', '22.86'],
      ['kindergarten', '37.50'],
    ])
    expect(difference).toMatchObject({ verdict: 'differs', effect: { kind: 'd', size: 'small' } })
    expect(difference.kind === 'tested' && difference.effect?.value).toBeCloseTo(0.489, 3)
  }
  const plain = { waveId: wave, language: 'ru' as const, row: 'organisationType', column: 'item:А1' }
  expect(await crossTab(database.client, director, plain)).toMatchObject({ score: null })
})

test('an anonymous questionnaire offers what is stored beside its answers, and nothing else of people', () => {
  const people = attributesOf({ ...definition, anonymity: 'anonymous' }).filter(({ kind }) => kind === 'people')
  expect(people.map(({ code }) => code)).toEqual(['organisationType', 'experienceBand'])
})

test('an anonymous wave says nothing before it is mixed, and a stranger to the survey nothing at all', async () => {
  const anonymous = await makeWave(database.client, { ...definition, code: 'comfort', anonymity: 'anonymous' })
  const found = await crossTab(database.client, director, { waveId: anonymous, language: 'ru' })
  expect(found).toMatchObject({ answers: 'after-closing', table: null })
  const head = staff(await makePerson(database.client), 2, { role: 'organisation_head', organisationId: 1 })
  const asked = { waveId: wave, language: 'ru' as const }
  expect(await crossTab(database.client, head, asked)).toEqual({ kind: 'not-yours' })
  expect(await heatMap(database.client, head, wave)).toEqual({ kind: 'not-yours' })
})

test('the heat map has a row for each association, with those in none out of sight', async () => {
  const map = await heatMap(database.client, director, wave)
  if (map.kind !== 'heat-map') throw new Error(map.kind)
  // Seven of schools, all 0; of kindergartens six times 0 and once 2 × 30 = 60: 60 / 14 = 4.29.
  expect(map.byRmo).toMatchObject([
    { group: 'история', blocks: [{ kind: 'shown', n: 14, tone: 'good' }, { kind: 'empty' }] },
  ])
  const [first] = map.byRmo[0]?.blocks ?? []
  expect(first?.kind === 'shown' && first.mean).toBeCloseTo(60 / 14, 9)
})
