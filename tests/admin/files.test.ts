// Files out of the panel: for whoever may, under a name in words; and for nobody else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExportsAnswer } from '../../admin/pages/exports.ts'
import type { Role } from '../../core/access.ts'
import { beginExport, finishExport } from '../../db/exports/work.ts'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { today } from '../setup/make.ts'
import { testPanel } from './panel.ts'
import { makeScene, type Scene, signIn } from './results-fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'metodist-files-'))
let database: Database
let app: FastifyInstance
let scene: Scene
let now = today
const queued: number[] = []

beforeAll(async () => {
  database = await testDatabase()
  const exports = { folder, enqueue: async (_tx: unknown, id: number) => void queued.push(id) }
  app = await testPanel(database, { exports, clock: () => now })
  scene = await makeScene(database.client)
})
afterAll(async () => {
  await app.close()
  await database.close()
  rmSync(folder, { recursive: true })
})

const as = (role: Role, given: object = {}) => signIn(database.client, app, role, given)

async function asked(browser: Awaited<ReturnType<typeof as>>['browser'], format = 'xlsx') {
  const response = await browser.post('/admin/api/pages/exports', { wave: String(scene.wave), format })
  return { status: response.statusCode, json: response.json() as ExportsAnswer & { notice?: { message: string } } }
}

/** What the office would do. */
async function carryOut(): Promise<void> {
  const work = await beginExport(database.client, queued.pop() ?? 0)
  if (!work) throw new Error('nothing was queued')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, work.token), 'the file')
  await finishExport(database.client, work, { rows: 1, bytes: 8, named: true }, now)
}

test('asked for, made, fetched: by its title, once more by its link, and not by anybody else', async () => {
  const { browser } = await as('director')
  expect((await asked(browser)).json.notice?.message).toBe('Готовим файл. Страницу можно закрыть: он появится здесь.')
  expect((await asked(browser)).json.notice?.message).toBe('Этот файл уже готовится.')
  await carryOut()
  const page = (await browser.get('/admin/api/pages/exports')).json() as ExportsAnswer
  const [row] = page.rows
  expect(row).toMatchObject({ status: 'done', words: '1 КБ, хранится до 30 ноября 2026 г.', canCancel: false })
  const fetched = await browser.get(row?.href ?? '')
  expect(fetched).toMatchObject({ statusCode: 200, body: 'the file' })
  const name = encodeURIComponent('Осень b 2026 b.xlsx')
  expect(fetched.headers['content-disposition']).toBe(`attachment; filename="export.xlsx"; filename*=UTF-8''${name}`)
  expect(fetched.headers['cache-control']).toBe('no-store')
  const { browser: other } = await as('deputy')
  const refused = await other.get(row?.href ?? '')
  expect(refused.statusCode).toBe(404)
  expect(refused.body).toContain('Такого файла нет, или это не ваш файл.')
  const stranger = await app.inject({ method: 'GET', url: row?.href ?? '' })
  expect(stranger.statusCode).toBe(302)

  now = new Date(today.getTime() + 7 * 24 * 3600 * 1000)
  const late = await (await as('director')).browser.get(row?.href ?? '')
  expect(late.statusCode).toBe(404)
  now = today
})

test('who sees groups only is refused in words, and a format that is none is no request', async () => {
  const observer = await as('observer')
  expect((await asked(observer.browser)).status).toBe(403)
  const { browser } = await as('director')
  expect((await asked(browser, 'exe')).status).toBe(400)
  for (const link of ['/admin/exports/../../etc/passwd', `/admin/exports/${'0'.repeat(32)}`, '/admin/exports/x']) {
    expect((await browser.get(link)).statusCode).toBe(404)
  }
})

test('every picture of the results is a file that stands alone: what it is of, the survey, the days, when it was made', async () => {
  const { browser, read } = await as('director')
  const { json } = await read('wave-results', { wave: String(scene.wave) })
  const pictures = json.sections.flatMap(({ id, title, pictures = [] }) => pictures.map((_, at) => ({ id, title, at })))
  expect(pictures.length).toBeGreaterThanOrEqual(5)
  for (const { id, title, at } of pictures) {
    const query = { wave: String(scene.wave), section: id, at: String(at), theme: 'dark' }
    const svg = await browser.get(
      `/admin/pictures/wave-results?${new URLSearchParams({ ...query, as: 'svg' }).toString()}`,
    )
    expect(svg.statusCode).toBe(200)
    expect(svg.headers['content-type']).toBe('image/svg+xml')
    for (const words of ['Осень &lt;b&gt;2026', 'Затруднения', 'Методист, 23.11.2026'])
      expect(svg.body).toContain(words)
    expect(svg.body).toContain(title.split(' ')[0])
    expect(svg.body).toContain('fill="#ffffff"')
  }
  const [first] = pictures
  const query = { wave: String(scene.wave), section: first?.id ?? '', at: '0', as: 'png' }
  const png = await browser.get(`/admin/pictures/wave-results?${new URLSearchParams(query).toString()}`)
  expect(png.headers['content-type']).toBe('image/png')
  expect([...png.rawPayload.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
})

test('a picture that is not there, of a page that is not theirs, is not handed out', async () => {
  const { browser } = await as('director')
  const wave = String(scene.wave)
  for (const query of [
    { section: 'blocks', at: '99', as: 'svg' },
    { section: 'x', at: '0', as: 'svg' },
    { section: 'coverage', at: '0', as: 'exe' },
  ]) {
    const address = `/admin/pictures/wave-results?${new URLSearchParams({ wave, ...query }).toString()}`
    expect((await browser.get(address)).statusCode).toBe(404)
  }
  const { browser: head } = await as('organisation_head', { organisationId: scene.organisations.school })
  expect((await head.get(`/admin/pictures/wave-results?wave=${wave}&section=coverage&at=0&as=svg`)).statusCode).toBe(
    403,
  )
})
