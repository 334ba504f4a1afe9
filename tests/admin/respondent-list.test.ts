// «Люди» of a wave: in three orders, and as a file of the same people, whom the page itself shows.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { definition, makeWave } from '../db/results-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { today } from '../setup/make.ts'
import { testPanel } from './panel.ts'
import { makeScene, type Scene, signIn } from './results-fixture.ts'

let database: Database
let app: FastifyInstance
let scene: Scene
let director: Awaited<ReturnType<typeof signIn>>
let begun: number

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  app = await testPanel(database)
  scene = await makeScene(db)
  director = await signIn(db, app, 'director')
  const silent = await db.respondent.findMany({ where: { waveId: scene.wave, answeredAt: null } })
  begun = silent[0]?.personId ?? 0
  await db.run.create({
    data: { token: 'b', waveId: scene.wave, personId: begun, startedAt: today, updatedAt: today },
  })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

type People = {
  people: { total: number; rows: { name: string; organisation: string; standing: string; personId: number }[] }
}

async function listed(query: object): Promise<People['people']['rows']> {
  const { json } = await director.read('wave-progress', { wave: String(scene.wave), show: 'people', ...query })
  return (json as unknown as People).people.rows
}

async function lines(query: object = {}, browser = director.browser): Promise<string[][]> {
  const asked = new URLSearchParams({ wave: String(scene.wave), as: 'csv', ...query })
  const response = await browser.get(`/admin/lists/pages/wave-progress?${asked.toString()}`)
  expect(response.statusCode, response.body).toBe(200)
  const text = response.body.replace('\ufeff', '').trimEnd()
  return text.split('\r\n').map((line) => line.split(';'))
}

test('the page sorts by name, by organisation and by state, both ways', async () => {
  const places = (await listed({ by: 'organisation', way: 'descending' })).map(({ organisation }) => organisation)
  expect(places).toEqual(places.toSorted((a, b) => b.localeCompare(a, 'ru')))
  const names = (await listed({ by: 'name' })).map(({ name }) => name)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'ru')))
  const states = (await listed({ by: 'state' })).map(({ standing }) => standing === 'answered')
  expect(states).toEqual(states.toSorted((a, b) => Number(a) - Number(b)))
  expect((await listed({ by: 'state', way: 'descending' }))[0]?.standing).toBe('answered')
  expect((await listed({ by: 'state' }))[2]?.personId).toBe(begun)
})

test('an order that there is not is refused', async () => {
  const { status } = await director.read('wave-progress', { wave: String(scene.wave), show: 'people', by: 'phone' })
  expect(status).toBe(400)
})

test('the file holds everybody, in the order of the page', async () => {
  const [head, ...rows] = await lines({ by: 'state' })
  expect(head).toEqual(['Педагог', 'Организация', 'Тип организации', 'Ответ', 'Напоминание', 'Сообщение'])
  expect(rows).toHaveLength(55 + 6 + 3 + 3)
  expect(rows.slice(0, 4).map((row) => row[3])).toEqual([
    'нет ответа',
    'нет ответа',
    'в середине, не отправлено',
    expect.stringContaining('ответ получен '),
  ])
  const entry = await database.client.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(entry).toMatchObject({ action: 'exportList', subject: 'wave', subjectId: String(scene.wave) })
  expect(entry.detail).toMatchObject({ list: 'wave-progress', rows: 67 })
})

test('the file keeps the filter of the page', async () => {
  const organisation = String(scene.organisations.supplementary)
  expect(await lines({ organisation })).toHaveLength(1 + 4)
  expect(await lines({ organisation, standing: 'no-chat' })).toHaveLength(1 + 1)
})

test.each<Role>(['observer', 'administrator', 'organisation_head', 'mentor'])('it is not for a %s', async (role) => {
  const { browser } = await signIn(database.client, app, role, { organisationId: scene.organisations.school })
  const response = await browser.get(`/admin/lists/pages/wave-progress?wave=${scene.wave}&as=csv`)
  expect(response.statusCode).toBe(403)
})

test('a specialist of another area gets none', async () => {
  const { browser } = await signIn(database.client, app, 'specialist', { areas: [7] })
  const response = await browser.get(`/admin/lists/pages/wave-progress?wave=${scene.wave}&as=csv`)
  expect(response.statusCode).toBe(403)
})

test('of an anonymous wave nobody learns when somebody answered, or who is in the middle', async () => {
  const db = database.client
  const anonymous = await makeWave(db, { ...definition, anonymity: 'anonymous' }, { title: 'Без имён' })
  const asked = await db.respondent.findMany({ where: { waveId: scene.wave }, omit: { linkToken: true } })
  await db.respondent.createMany({ data: asked.map((one) => ({ ...one, waveId: anonymous })) })
  const run = { token: 'c', waveId: anonymous, personId: begun, startedAt: today, updatedAt: today }
  await db.run.create({ data: run })
  const wave = String(anonymous)
  const [, ...rows] = await lines({ wave, by: 'state' })
  expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(['нет ответа', 'ответ получен']))
  const silent = (await listed({ wave, by: 'state' })).slice(0, 3)
  // By name, then by number: whoever is in the middle has no place of their own.
  expect(silent.map(({ personId }) => personId)).toEqual(
    silent.map(({ personId }) => personId).toSorted((a, b) => a - b),
  )
  expect(silent.at(-1)?.personId).not.toBe(begun)
  expect((await director.read('wave-progress', { wave, show: 'people', standing: 'in-middle' })).status).toBe(400)
})
