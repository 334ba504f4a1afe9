// Somebody with the director's rights who reads every page and file of an anonymous wave, adds, subtracts and compares.
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import Excel from 'exceljs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreeTextsAnswer } from '../../admin/pages/free-texts.ts'
import type { Database } from '../../db/open.ts'
import { countsOf } from '../../db/results/wave-counts.ts'
import { writeWave } from '../../jobs/exports/write-wave.ts'
import { smallGroups, sumsOf } from '../core/results/solve.ts'
import { staff } from '../db/results-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import {
  answeredWave,
  comfort,
  everyTable,
  people,
  peopleColumns,
  type Seen,
  smallGroupsOfRows,
  textOf,
} from './attack-fixture.ts'
import { testPanel } from './panel.ts'
import { signIn } from './results-fixture.ts'

let database: Database
let app: FastifyInstance
let read: Awaited<ReturnType<typeof signIn>>['read']
let wave: number
let tables: Seen[]

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  const earlier = await answeredWave(database.client, 7, {})
  wave = await answeredWave(database.client, 1, { previousId: earlier })
  read = (await signIn(database.client, app, 'director')).read
  tables = await everyTable(read, wave)
}, 240_000)
afterAll(async () => {
  await app.close()
  await database.close()
})

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

test('no table of two attributes, with all that other tables say of the same people, gives a group below five', () => {
  // Of people, of topics, of answers: each pair both ways round.
  expect(tables.length).toBeGreaterThan(400)
  const together = new Map<string, ReturnType<typeof sumsOf>>()
  const pairOf = ({ row, column }: Seen) => [row, column].sort().join(' × ')
  for (const one of tables) {
    const sums = together.get(pairOf(one)) ?? []
    together.set(pairOf(one), sums)
    sums.push(...sumsOf(one.known))
  }
  let withheld = 0
  const found: string[] = []
  for (const one of tables) {
    withheld += one.known.cells.flat().filter((count) => count === null).length
    const isAnswer = { rows: !people.includes(one.row), columns: !people.includes(one.column) }
    for (const group of smallGroups(one.known, isAnswer, together.get(pairOf(one))))
      found.push(`${one.row} × ${one.column}: ${group}`)
  }
  expect([...new Set(found)]).toEqual([])
  // Otherwise nothing would have been tried.
  expect(withheld).toBeGreaterThan(1000)
}, 240_000)

test('a group has as many people in every table: comparing tables subtracts nothing', () => {
  const sizes = new Map<string, Set<number | null>>()
  for (const { known } of tables) {
    for (const [r, name] of known.rowNames.entries())
      sizes.set(name, (sizes.get(name) ?? new Set()).add(known.rows[r] ?? null))
  }
  for (const [name, seen] of sizes) expect([name, [...seen].filter((size) => size !== null).length]).toEqual([name, 1])
})

test('the averages of a block say nothing of a group that its table withholds, nor exactly what they are', () => {
  let withheld = 0
  for (const { row, column, known, sheet } of tables) {
    const section = sheet.sections.find(({ id }) => id === 'crosstab-score')
    if (!section) continue
    const isHidden = [...known.cells.flat(), ...known.rows, ...known.columns].includes(null)
    if (isHidden) expect(section.details?.lines.join() ?? '').not.toMatch(/\d,\d\d/)
    for (const [name, average, people] of section.tables?.[0]?.rows ?? []) {
      const [mean, n] = [textOf(average), Number(textOf(people))]
      if (mean === 'скрыто') withheld++
      else
        expect({ row, column, name, n, mean }).toMatchObject({
          mean: expect.stringMatching(n < 50 ? /^\d*[05]$/ : /^\d+$/),
        })
      if (n < 5) expect({ row, column, name, mean }).toMatchObject({ mean: 'скрыто' })
    }
  }
  expect(withheld).toBeGreaterThan(0)
})

test('a picture says no figure that its table withholds', () => {
  for (const { row, column, sheet } of tables) {
    const section = sheet.sections.find(({ id }) => id === 'crosstab')
    const told = new Set((section?.tables?.[0]?.rows ?? []).flat().flatMap((cell) => textOf(cell).match(/\d+/g) ?? []))
    const names = [section?.title ?? '', ...(section?.tables?.[0]?.columns ?? []).map(({ text }) => text)].join(' ')
    for (const svg of section?.pictures ?? []) {
      const texts = [...svg.matchAll(/<(?:text|title|desc)[^>]*>([^<]*)</g)].map(([, text]) => text ?? '')
      const figures = texts.flatMap((text) => text.match(/\d+/g) ?? []).filter((one) => !told.has(one))
      expect({ row, column, more: figures.filter((one) => !names.includes(one)) }).toEqual({ row, column, more: [] })
    }
  }
})

async function fileOf(format: 'xlsx' | 'csv'): Promise<Record<string, unknown>[]> {
  const stream = new PassThrough()
  const director = staff(1, 1, { role: 'director' })
  const of = { waveId: wave, format, language: 'ru', zone: 'Europe/Moscow' } as const
  const [bytes] = await Promise.all([buffer(stream), writeWave(database, director, of, stream, async () => {})])
  const book = new Excel.Workbook()
  if (format === 'xlsx') await book.xlsx.load(bytes as never)
  else
    await book.csv.read(Readable.from([bytes.toString().replace(/^\uFEFF/, '')]), { parserOptions: { delimiter: ';' } })
  const [head = [], ...lines] = (book.worksheets[0]?.getSheetValues().slice(1) ?? []) as unknown[][]
  return lines.map((line) => Object.fromEntries(head.slice(1).map((code, i) => [String(code), line[i + 1]])))
}

test.each(['xlsx', 'csv'] as const)('no row of an exported %s says what kind of people it is of', async (format) => {
  const rows = await fileOf(format)
  const head = Object.keys(rows[0] ?? {})
  expect(rows.length).toBeGreaterThanOrEqual(90)
  expect(head.length).toBeGreaterThan(20)
  expect(smallGroupsOfRows(rows, peopleColumns(head, comfort()))).toEqual([])
})

test('with the type of organisation in its rows, a file would give groups below five', async () => {
  const rows = (await fileOf('xlsx')).map((row, i) => ({ ...row, type: i < 60 ? 'school' : 'kindergarten' }))
  const kinds = peopleColumns(Object.keys(rows[0] ?? {}), comfort())
  expect(kinds).toEqual(['type'])
  expect(smallGroupsOfRows(rows, kinds)).not.toEqual([])
})

test('the heat map says of a type what the results page says, and no more', async () => {
  const groups = (await read('wave-results', { wave })).json.sections.find(({ id }) => id === 'groups')?.tables?.[0]
  const heat = (await read('wave-heat-map', { wave })).json.sections
  expect(heat.map(({ id }) => id)).toEqual(['heat-types'])
  const table = heat[0]?.tables?.[0]
  const told = new Set(groups?.rows.flatMap((row) => row.slice(1).map(textOf)))
  expect(table?.rows.flatMap((row) => row.slice(1).map(textOf)).filter((one) => !told.has(one))).toEqual([])
})

test('what is kept of a wave says what is counted, and what is shown of it stays the same', async () => {
  const page = async () => (await read('wave-results', { wave })).body
  const before = await page()
  await countsOf(database.client, { waveId: wave, definition: comfort() }, 0)
  expect(await database.client.waveCount.count({ where: { waveId: wave } })).toBe(1)
  expect(await page()).toBe(before)
})

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
