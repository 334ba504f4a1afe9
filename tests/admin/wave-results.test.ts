import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waveResultsPage } from '../../admin/pages/wave-results.ts'
import type { Cell, Section, Table } from '../../admin/sheet.ts'
import type { Role } from '../../core/access.ts'
import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Database } from '../../db/open.ts'
import { definition, makeWave, now, staff } from '../db/results-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { testPanel } from './panel.ts'
import { makeScene, type Scene, signIn } from './results-fixture.ts'

const hours = defaultSendingHours('Europe/Moscow')

let database: Database
let app: FastifyInstance
let scene: Scene
let wave: string

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  scene = await makeScene(database.client)
  wave = String(scene.wave)
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const as = (role: Role, given: object = {}) => signIn(database.client, app, role, given)
const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : cell && 'text' in cell ? cell.text : ''
const sectionOf = (sections: Section[], id: string) => sections.find((section) => section.id === id)
const tableOf = (sections: Section[], id: string): Table | undefined => sectionOf(sections, id)?.tables?.[0]
const countIn = (cell: Cell | undefined) => Number(/(?:n = )?(\d+)\)?$/.exec(textOf(cell))?.[1])

test('a specialist reads coverage, blocks, answers and the comparison, top to bottom, with pictures', async () => {
  const { read } = await as('specialist', { areas: [3] })
  const { status, json } = await read('wave-results', { wave, theme: 'dark', width: '340' })
  expect(status).toBe(200)
  const ids = ['coverage', 'blocks', 'levels-difficulty', 'groups', 'answers', 'section-А', 'comparison']
  expect(json.sections.map(({ id }) => id)).toEqual(ids)
  expect(json.status?.text).toBe('закрыт')
  expect(sectionOf(json.sections, 'coverage')?.tiles?.[0]).toMatchObject({ value: '96\u00a0%', note: '64 из 67' })
  const pictures = json.sections.flatMap((section) => section.pictures ?? [])
  expect(pictures.length).toBeGreaterThanOrEqual(5)
  for (const svg of pictures) expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{10,}/)
  expect(tableOf(json.sections, 'blocks')?.rows[1]?.map(textOf)).toContain('меньше 5 ответов')
})

test('small groups are not shown, and no sum or difference of what is shown gives fewer than five people', async () => {
  const { read } = await as('observer')
  const { json, body } = await read('wave-results', { wave })
  const totals = tableOf(json.sections, 'blocks')?.rows ?? []
  const groups = tableOf(json.sections, 'groups')?.rows ?? []
  expect(groups.map((row) => row.map(textOf))).toEqual([
    ['Планирование и документы', '49,69 (n = 55)', 'скрыто', 'скрыто'],
    ['Урок', '—', '—', '—'],
  ])
  for (const [i, row] of groups.entries()) {
    const shown = row.slice(1).map(countIn).filter(Number.isFinite)
    const total = countIn(totals[i]?.at(-1))
    const rest = (Number.isFinite(total) ? total : 0) - shown.reduce((sum, n) => sum + n, 0)
    expect(shown.every((n) => n >= 5)).toBe(true)
    expect(rest === 0 || rest >= 5, `${rest} people are left`).toBe(true)
  }
  const counts = [...body.matchAll(/n = (\d+)/g)].map((match) => Number(match[1]))
  expect(counts.length).toBeGreaterThan(5)
  expect(counts.filter((n) => n > 0 && n < 5)).toEqual([])
  expect(body).toContain('вычитанием')
})

test('an observer sees groups only: no organisation, no list of people, no text', async () => {
  const { read } = await as('observer')
  const { json, body } = await read('wave-results', { wave })
  expect(body).not.toMatch(/Организация (school|kindergarten)|Педагог0|Тайное слово|wave-respondents|free-texts/)
  expect(json.links.map(({ text }) => text)).toEqual(['Сравнить группы', 'Тепловая карта', 'Карточка опроса'])
})

test('the difference between waves is said with its interval and in words', async () => {
  const { read } = await as('director')
  const { json } = await read('wave-results', { wave })
  const [row] = tableOf(json.sections, 'comparison')?.rows ?? []
  expect(row?.map(textOf).slice(0, 3)).toEqual(['Планирование и документы', '40 (n = 10)', '49 (n = 64)'])
  expect(textOf(row?.[3])).toMatch(/^\+9,\d \(\+\d+,\d – \+\d+,\d\)$/)
  expect(textOf(row?.[4])).toBe('выше')
  expect(row?.map(textOf).slice(5)[0]).toBe('10')
  expect(textOf(row?.[8])).toBe('разница в пределах погрешности')
})

test('a title that looks like markup stays text in the pictures too', async () => {
  const { read } = await as('director')
  const { json } = await read('wave-results', { wave })
  const svg = sectionOf(json.sections, 'comparison')?.pictures?.[0] ?? ''
  expect(svg).toContain('Осень &lt;b&gt;2026')
  expect(svg).not.toContain('<b>')
})

test('an anonymous survey says that its answers come after closing', async () => {
  const { read } = await as('director')
  const content = { ...definition, code: 'emotional-comfort', anonymity: 'anonymous' }
  const open = await makeWave(database.client, content, { status: 'open' })
  const { json } = await read('wave-results', { wave: String(open) })
  expect(json.sections.map(({ id }) => id)).toEqual(['coverage', 'answers'])
  expect(sectionOf(json.sections, 'answers')?.notes?.[0]).toMatch(/после закрытия опроса/)
})

const refusals: [role: Role, given: object, says: RegExp][] = [
  ['organisation_head', {}, /нет прав/],
  ['mentor', {}, /нет прав/],
  ['educator', {}, /нет прав/],
  ['administrator', {}, /нет прав/],
  ['specialist', { areas: [5] }, /вам не показываются/],
]
test.each(refusals)('%s is refused the results in words', async (role, given, says) => {
  const organisation = role === 'organisation_head' ? { organisationId: scene.organisations.school } : {}
  const { read } = await as(role, { ...given, ...organisation })
  const { status, json } = await read('wave-results', { wave })
  expect(status).toBe(403)
  expect(json.message).toMatch(says)
  expect(json.sections).toBeUndefined()
})

test.each([['0'], ['abc'], [''], ['99999999999'], ['1 OR 1=1'], ['999999']])(
  'wave «%s» is refused in words',
  async (bad) => {
    const { read } = await as('director')
    const { status, json } = await read('wave-results', { wave: bad })
    expect(status).toBe(404)
    expect(json.message).toMatch(/Тако(го|й)/)
  },
)

test('a width or a theme that makes no sense draws the picture all the same', async () => {
  const { read } = await as('director')
  for (const query of [{ width: '-5' }, { width: '1e9' }, { width: 'x', theme: '"><script>' }]) {
    expect((await read('wave-results', { wave, ...query })).status).toBe(200)
  }
})

test('the page asks the database some twenty times at most, however many questions there are', async () => {
  let asked = 0
  const db = database.client.$extends({
    query: {
      $allOperations: ({ args, query }) => {
        asked += 1
        return query(args)
      },
    },
  })
  const desk = { db: db as never, actor: staff(1, 1, { role: 'director' }) as never, now, hours }
  await waveResultsPage.load(desk, { wave })
  expect(asked).toBeGreaterThan(3)
  expect(asked).toBeLessThanOrEqual(22)
})
