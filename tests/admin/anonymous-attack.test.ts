// Somebody with the director's rights who reads every page of an anonymous wave, adds, subtracts and compares.

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreeTextsAnswer } from '../../admin/pages/free-texts.ts'
import type { Cell, Sheet, Table } from '../../admin/sheet.ts'
import { loadQuestionnaires } from '../../content/index.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { empty, enter } from '../../db/anonymous/waiting-room.ts'
import type { Database } from '../../db/open.ts'
import { submissionRows } from '../../db/submission-rows.ts'
import { wordsOf } from '../../locales/index.ts'
import { makeOrganisation, makePerson, makeWave, now, type Type } from '../db/results-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { testPanel } from './panel.ts'
import { signIn } from './results-fixture.ts'
import { type Known, smallGroups } from './solve.ts'

const bands = ['under-1', '1-to-3', 'over-3'] as const
/** Acceptance: sixty of schools, thirty of kindergartens, four of supplementary education. */
const plan: Record<Type, number> = { school: 60, kindergarten: 30, supplementary: 4 }

let database: Database
let app: FastifyInstance
let read: Awaited<ReturnType<typeof signIn>>['read']
let definition: Definition
let wave: number

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  const found = loadQuestionnaires(wordsOf('ru')).find((one) => one.definition.code === 'emotional-comfort')
  if (!found) throw new Error('no questionnaire (b)')
  definition = found.definition
  const earlier = await answered(7, {})
  wave = await answered(1, { previousId: earlier })
  read = (await signIn(database.client, app, 'director')).read
}, 120_000)
afterAll(async () => {
  await app.close()
  await database.close()
})

/** As it comes about: everybody through the waiting room, which keeps what it must and makes the rest coarser. */
async function answered(seed: number, more: object): Promise<number> {
  const db = database.client
  const id = await makeWave(db, definition, more)
  let place = seed
  for (const [type, count] of Object.entries(plan) as [Type, number][]) {
    const organisationId = await makeOrganisation(db, type, `${type} ${id}`)
    for (let i = 0; i < count; i++) {
      place = (place * 1_103 + 12_345) % 65_536
      const asked = { waveId: id, personId: await makePerson(db), organisationId, organisationType: type }
      await db.respondent.create({ data: { ...asked, isYoungSpecialist: true, answeredAt: now } })
      const answers = Object.fromEntries(
        definition.sections
          .flatMap(({ items }) => items)
          .flatMap((item, n): [string, unknown][] => {
            const chance = (place * (n + 3)) % 31
            if (item.type === 'scale') return [[item.code, chance === 0 ? 'na' : 1 + Math.floor((chance % 10) / 2)]]
            return item.type === 'many' ? [[item.code, [1 + (chance % 3), 4 + (chance % 3)]]] : []
          }),
      )
      const facts = { language: 'ru' as const, organisationType: type, month: 9 }
      const { answers: rows, scores } = submissionRows(definition, answers as never, facts, now)
      const cell = { organisationType: type, experienceBand: bands[place % 3] ?? null }
      await db.$transaction((tx) => enter(tx, id, { ...cell, content: { answers: rows, scores } }))
    }
  }
  await db.$transaction((tx) => empty(tx, id))
  await db.wave.update({ where: { id }, data: { mixedAt: now } })
  return id
}

const textOf = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : cell && 'text' in cell ? cell.text : '')
const countIn = (cell: Cell | undefined) => {
  const digits = /^[\d\u2009]+(?= \(|$)/.exec(textOf(cell))?.[0]
  return digits === undefined ? null : Number(digits.replaceAll('\u2009', ''))
}
const crossTable = (sheet: Sheet): Table | undefined => sheet.sections.find(({ id }) => id === 'crosstab')?.tables?.[0]

/** Every table of the page of cross-tabs that involves an attribute of people. */
async function everyTable(of: number): Promise<{ row: string; column: string; table: Table }[]> {
  const { json } = await read('wave-crosstab', { wave: of })
  const codes = (json.choices?.fields[0]?.groups ?? []).flatMap(({ options }) => options.map(({ value }) => value))
  expect(codes.length).toBeGreaterThan(20)
  const tables = []
  for (const row of ['organisationType', 'experienceBand']) {
    for (const column of codes) {
      if (column === row) continue
      const table = crossTable((await read('wave-crosstab', { wave: of, row, column })).json)
      if (table) tables.push({ row, column, table })
    }
  }
  return tables
}

function knownOf(table: Table): Known {
  const body = table.rows.slice(0, -1)
  const last = table.rows.at(-1) ?? []
  return {
    cells: body.map((row) => row.slice(1, -1).map(countIn)),
    rows: body.map((row) => countIn(row.at(-1))),
    columns: last.slice(1, -1).map(countIn),
    total: countIn(last.at(-1)),
  }
}

test('the director sees the total, and of the types what cannot be subtracted', async () => {
  const { json, status } = await read('wave-results', { wave })
  expect(status).toBe(200)
  const groups = json.sections.find(({ id }) => id === 'groups')?.tables?.[0]
  // The four are in no group of their own.
  expect(groups?.columns.map(({ text }) => text)).toEqual(['Тема', 'Школы', 'Детские сады'])
  const [, school, kindergarten] = groups?.rows[0]?.map(textOf) ?? []
  const people = [school, kindergarten].map((text) => Number(/n = (\d+)/.exec(text ?? '')?.[1]))
  expect(94 - people.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(5)
})

test('no table of two attributes, by itself or with the totals of the results page, gives a group below five', async () => {
  const tables = await everyTable(wave)
  expect(tables.length).toBeGreaterThan(40)
  let withheld = 0
  for (const { row, column, table } of tables) {
    const known = knownOf(table)
    withheld += known.cells.flat().filter((count) => count === null).length
    const isAnswer = !['organisationType', 'experienceBand'].includes(column)
    expect({ row, column, small: smallGroups(known, { isAnswer }) }).toEqual({ row, column, small: [] })
  }
  // Otherwise nothing would have been tried.
  expect(withheld).toBeGreaterThan(100)
}, 60_000)

test('a group has as many people in every table: comparing tables subtracts nothing', async () => {
  const sizes = new Map<string, Set<string>>()
  for (const { row, table } of await everyTable(wave)) {
    for (const line of table.rows.slice(0, -1)) {
      const name = `${row} ${textOf(line[0])}`
      sizes.set(name, (sizes.get(name) ?? new Set()).add(textOf(line.at(-1))))
    }
  }
  for (const [name, seen] of sizes)
    expect([name, [...seen].filter((size) => size !== 'скрыто').length]).toEqual([name, 1])
}, 60_000)

test('two waves are compared in all, never by a group', async () => {
  const { json } = await read('wave-results', { wave })
  const comparison = json.sections.find(({ id }) => id === 'comparison')
  for (const row of comparison?.tables?.[0]?.rows ?? []) {
    for (const cell of row)
      for (const [, n] of textOf(cell).matchAll(/n = (\d+)/g)) expect(Number(n)).toBeGreaterThanOrEqual(80)
  }
})

test('names of the wave open to nobody, whatever the address says', async () => {
  const { status } = await read('wave-respondents', { wave, item: '13' })
  expect([403, 404]).toContain(status)
  const texts = (await read('free-texts', { wave, item: '13' })).json as unknown as FreeTextsAnswer
  for (const { who, where } of texts.rows) expect([who, where]).toEqual([null, null])
  expect(texts.types).toEqual([])
})

test('the search finds what a broken rule would show', () => {
  const table = (cells: (number | null)[][]): Known => ({ cells, rows: [60, 30], columns: [40, 50], total: 90 })
  // A cell shown, a cell withheld alone, and a pair whose sum is small.
  expect(
    smallGroups(
      {
        cells: [
          [3, 57],
          [37, -7],
        ],
        rows: [60, 30],
        columns: [40, 50],
        total: 90,
      },
      { isAnswer: true },
    ),
  ).not.toEqual([])
  expect(
    smallGroups(
      table([
        [null, 57],
        [37, null],
      ]),
      { isAnswer: true },
    ),
  ).not.toEqual([])
  expect(
    smallGroups(
      table([
        [null, null],
        [null, null],
      ]),
      { isAnswer: true },
    ),
  ).toEqual([])
})
