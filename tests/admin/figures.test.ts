// The figures of a wave as a workbook: what the page shows to this reader, and nothing else.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apart, partsOf } from '../../admin/lists/figures.ts'
import type { Role } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { testPanel } from './panel.ts'
import { makeScene, type Scene, signIn } from './results-fixture.ts'
import { cellsOf, readWorkbook, type Sheets } from './workbook.ts'

let database: Database
let app: FastifyInstance
let scene: Scene

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  scene = await makeScene(database.client)
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const pages = [
  ['wave-results', {}],
  ['wave-crosstab', { row: 'organisationType', column: 'А1' }],
  ['wave-heat-map', {}],
] as const

async function takeAs(role: Role, page: string, query: object = {}, given: object = {}) {
  const { browser, read } = await signIn(database.client, app, role, given)
  const asked = { wave: String(scene.wave), ...query }
  const response = await browser.get(`/admin/workbooks/${page}?${new URLSearchParams(asked).toString()}`)
  return { response, shown: await read(page, asked) }
}

/** Every number that a person can read on the page, as numbers; thousands are parted by thin spaces. */
function numbersOn(page: string): Set<number> {
  const found = page.replace(/(\d)[\u2009\u00a0](?=\d{3}\b)/g, '$1').match(/[−-]?\d+(?:[.,]\d+)?/g) ?? []
  return new Set(found.flatMap((text) => [text, text.replace(/^[−-]/, '')].map(toNumber)))
}
const toNumber = (text: string) => Number(text.replace('−', '-').replace(',', '.'))

/** What stands in columns of «n»: how many people a figure speaks of. */
function groupSizes(sheets: Sheets): unknown[] {
  return Object.values(sheets).flatMap((rows) => {
    let columns: number[] = []
    return rows.flatMap((row) => {
      const heads = row.flatMap((cell, i) => (cell === 'n' || String(cell).endsWith(', n') ? [i] : []))
      if (heads.length > 0) columns = heads
      if (row.length === 0) columns = []
      return heads.length > 0 ? [] : columns.map((i) => row[i])
    })
  })
}

describe.each(pages)('the workbook of %s', (page, query) => {
  test.each(['observer', 'director'] as const)('holds no number that the page does not show: %s', async (role) => {
    const { response, shown } = await takeAs(role, page, query)
    expect(response.statusCode, response.body).toBe(200)
    const numbers = cellsOf(await readWorkbook(response)).filter((cell) => typeof cell === 'number')
    const known = numbersOn(JSON.stringify({ ...shown.json, file: null, links: [] }))
    expect(numbers.length).toBeGreaterThan(1)
    expect(numbers.filter((one) => !known.has(one))).toEqual([])
  })

  test('has no row of a person and nothing that anybody wrote', async () => {
    const { response } = await takeAs('director', page, query)
    expect(cellsOf(await readWorkbook(response)).join('\n')).not.toMatch(/Педагог\d|Тайное слово/)
  })

  test.each(['administrator', 'mentor', 'educator'] as const)(
    'is not for who may not see the page: %s',
    async (role) => {
      const { response } = await takeAs(role, page, query)
      expect(response.statusCode).toBe(403)
    },
  )

  test('is not for a head', async () => {
    const { response } = await takeAs('organisation_head', page, query, { organisationId: scene.organisations.school })
    expect(response.statusCode).toBe(403)
  })
})

describe('to whoever sees groups alone', () => {
  test('no figure speaks of fewer than five', async () => {
    const sheets = await readWorkbook((await takeAs('observer', 'wave-results')).response)
    const sizes = groupSizes(sheets)
    expect(sizes.filter((size) => typeof size === 'number').length).toBeGreaterThan(0)
    expect(sizes.filter((size) => typeof size === 'number' && size < 5)).toEqual([])
  })

  test('no organisation is listed', async () => {
    const sheets = await readWorkbook((await takeAs('observer', 'wave-results')).response)
    expect(cellsOf(sheets).join('\n')).not.toContain('Организация school')
  })

  test('coverage by type and the blocks are numbers to count with', async () => {
    const sheets = await readWorkbook((await takeAs('observer', 'wave-results')).response)
    expect(sheets.Охват).toContainEqual(['Школы', 56, 55, 98])
    expect(sheets.Темы?.find((row) => row.includes('n'))).toBeDefined()
  })
})

test('a page of people has no workbook', async () => {
  for (const page of ['wave-respondents', 'person-result', 'free-texts', 'calls', 'nothing']) {
    expect((await takeAs('director', page)).response.statusCode, page).toBe(404)
  }
})

test('the journal says whose figures were taken', async () => {
  await takeAs('director', 'wave-results')
  const entry = await database.client.auditEntry.findFirstOrThrow({ where: { action: 'exportFigures' } })
  expect(entry).toMatchObject({ subject: 'wave', subjectId: String(scene.wave), detail: { page: 'wave-results' } })
})

test.each([
  [
    ['12', '1\u2009200', '—'],
    [[12], [1200], ['—']],
  ],
  [
    ['12 (34\u00a0%)', '—'],
    [
      [12, 34],
      ['—', null],
    ],
  ],
  [
    ['45 (n = 20)', 'скрыто'],
    [
      [45, 20],
      ['скрыто', null],
    ],
  ],
  [
    ['10 – 30', '—'],
    [
      [10, 30],
      ['—', null],
    ],
  ],
  [['10,5\u00a0% – 30\u00a0%'], [[10.5, 30]]],
  [
    ['10 %', '34'],
    [['10 %'], [34]],
  ],
  [
    ['34', 'меньше 5 ответов'],
    [[34], ['меньше 5 ответов']],
  ],
  [['−3 (−5 – −1)'], [['−3 (−5 – −1)']]],
])('figures %j come apart', (texts, cells) => {
  const parts = partsOf(texts)
  expect(texts.map((text) => apart(text, parts))).toEqual(cells)
})
