// The home page through HTTP: each role sees what is theirs, in words, with a way on.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEvent } from '../../db/events/plan.ts'
import type { Database } from '../../db/open.ts'
import { openWave } from '../../db/wave-opening.ts'
import { createWave } from '../../db/waves.ts'
import { draft, eventTools } from '../db/events/fixture.ts'
import { hours, makeEducator, makeRegister, noon, system } from '../db/wave-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let school: number
let waveId: number

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database, { clock: () => noon })
  const register = await makeRegister(database)
  school = register.school
  const { contactId } = await makeEducator(database, register)
  const wave = {
    title: 'Осень',
    audience: 'young-educators',
    opensAt: noon,
    closesAt: new Date('2026-11-27T21:00:00Z'),
  }
  const created = await createWave(database.client, system, { ...wave, versionId: register.versionId }, noon)
  if (created.kind !== 'created') throw new Error(created.reason)
  waveId = created.id
  await openWave(database.client, system, waveId, noon, hours)
  await database.client.accessRequest.create({ data: { contactId, createdAt: new Date('2026-11-20T07:05:00Z') } })
  const run = { schedule: 'sweep', dueAt: noon, startedAt: noon, finishedAt: noon, error: 'no room' }
  await database.client.scheduleRun.create({ data: run })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

async function homeOf(given: Parameters<typeof make.account>[1]) {
  const browser = visitor(app)
  await browser.signIn(await make.account(database.client, given))
  const answer = await browser.get('/admin/api/pages/home')
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}
const sentences = (home: { attention: { sentence: string }[] }) => home.attention.map(({ sentence }) => sentence)

test('a specialist reads what waits, since when, and goes there by one press', async () => {
  const home = await homeOf({ role: 'specialist', areas: [3] })
  expect(home.today).toBe('24 ноября')
  expect(home.attention).toMatchObject([
    {
      count: 1,
      tone: 'urgent',
      sentence: 'заявка на доступ ждёт решения, первая с 20 ноября, 10:05',
      href: '/admin/resources/AccessRequest?filters.status=waiting&sortBy=createdAt&direction=asc',
      press: 'К заявкам',
    },
  ])
  expect(home.waves).toEqual([
    {
      id: waveId,
      title: 'Осень',
      asked: 1,
      answered: 0,
      left: 'осталось 4 дня, по 27 ноября',
      href: `/admin/pages/wave-progress?wave=${waveId}`,
    },
  ])
  expect(home.coming).toMatchObject([{ title: 'Осень', says: 'последний день:', day: '27 ноября' }])
})

test('the coming week names what begins in it, between the surveys’ days, and no draft', async () => {
  const tools = eventTools(() => database)
  const at = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })
  const { id } = await tools.announced({ title: 'Семинар', ...at('2026-11-26T12:00:00Z', '2026-11-26T13:00:00Z') })
  await tools.announced({ title: 'Нескоро', ...at('2026-12-04T12:00:00Z', '2026-12-04T13:00:00Z') })
  const draftOnly = { ...draft({ title: 'Черновик' }), ...at('2026-11-26T14:00:00Z', '2026-11-26T15:00:00Z') }
  await createEvent(database.client, system, draftOnly, noon, 'Europe/Moscow')
  const { coming } = await homeOf({ role: 'director' })
  expect(coming).toMatchObject([
    { title: 'Семинар', says: '', day: '26 ноября (чт), 15:00', href: `/admin/pages/event?event=${id}` },
    { title: 'Осень', says: 'последний день:', day: '27 ноября' },
  ])
})

test('the same in English', async () => {
  const home = await homeOf({ role: 'deputy', language: 'en' })
  expect(sentences(home)).toEqual([
    'schedule failed the last time',
    'access request waits for a decision, the first since November 20, 10:05',
  ])
  expect(home.waves[0].left).toBe('4 days left, until November 27')
})

test.each([
  ['director', ['1 schedule', '1 request'], true, 'plan'],
  ['administrator', ['1 schedule'], true, 'people'],
  ['observer', [], true, 'waves'],
  ['mentor', [], false, 'mentees'],
  ['organisation_head', [], false, 'staff'],
  ['educator', [], false, 'self'],
] as const)('%s', async (role, attention, seesWaves, firstLink) => {
  const home = await homeOf({ role, ...(role === 'organisation_head' && { organisationId: school }) })
  const words = { '1 schedule': /^расписание не выполнилось/, '1 request': /^заявка/ }
  expect(sentences(home)).toEqual(attention.map((name) => expect.stringMatching(words[name])))
  expect(home.seesWaves).toBe(seesWaves)
  expect(home.waves).toHaveLength(seesWaves ? 1 : 0)
  expect(home.links[0].name).toBe(firstLink)
  expect(home.links.length).toBeGreaterThan(1)
})
