// «Наставники: итоги», asked over HTTP: figures, filters, the file of what is filtered, and whose page it is.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
const browsers: Record<string, ReturnType<typeof visitor>> = {}
const names = ['Занятова', 'Тихонова'] as const
const ids: Record<string, number> = {}
let school: number

/** Занятова has four mentees and has met the first twice, Тихонова one whom she says she met, and it was denied. */
beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  const { client: db } = database
  school = (await make.organisation(db, { shortName: 'СОШ № 7' })).id
  const other = (await make.organisation(db, { shortName: 'СОШ № 8' })).id
  for (const name of names) ids[name] = (await make.person(db, { lastName: name })).id
  const pair = async (mentor: string, organisationId: number) => {
    const { id: menteeId } = await make.person(db)
    const { id } = await db.mentorship.create({
      data: { mentorId: ids[mentor] ?? 0, menteeId, organisationId, activeFrom: new Date('2026-09-01') },
    })
    return id
  }
  const met = (mentorshipId: number, day: string, status: 'confirmed' | 'waiting' | 'denied') =>
    db.mentorMeeting.create({
      data: { mentorshipId, heldOn: new Date(day), status, form: 'talk', loggedAt: new Date(`${day}T09:00:00Z`) },
    })
  const first = await pair('Занятова', school)
  for (let i = 0; i < 3; i++) await pair('Занятова', school)
  await met(first, '2026-09-10', 'confirmed')
  await met(first, '2026-11-10', 'waiting')
  await met(await pair('Тихонова', other), '2026-11-12', 'denied')
  const over = await pair('Тихонова', other)
  await db.mentorship.update({ where: { id: over }, data: { activeTo: new Date('2026-10-01') } })
  const who = {
    specialist: await make.account(db, { role: 'specialist', areas: [3] }),
    stranger: await make.account(db, { role: 'specialist', areas: [6] }),
    head: await make.account(db, { role: 'organisation_head', organisationId: school }),
    mentor: await make.account(db, { role: 'mentor' }),
  }
  for (const [name, account] of Object.entries(who)) {
    browsers[name] = visitor(app)
    await browsers[name].signIn(account)
  }
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const as = (name: string) => browsers[name] as ReturnType<typeof visitor>
const page = '/admin/api/pages/mentors'
const rowsOf = async (query = '', who = 'specialist') => {
  const sheet = (await as(who).get(`${page}?${query}`)).json()
  const rows = sheet.sections[1].tables[0].rows as (string | { text: string; href: string })[][]
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
}

test('every mentor of today has the figures of the pairs that go on', async () => {
  expect(await rowsOf()).toEqual([
    [expect.stringContaining('Занятова'), 'СОШ № 7', '4', '3', '2', '1 (50\u00a0%)', '10.11.2026', 'много подопечных'],
    [expect.stringContaining('Тихонова'), 'СОШ № 8', '1', '1', '1', '0 (0\u00a0%)', 'не было', '—'],
  ])
})

test('a shorter period counts what was held in it', async () => {
  const [busy] = await rowsOf('period=days30')
  expect(busy?.slice(2, 6)).toEqual(['4', '3', '1', '0 (0\u00a0%)'])
})

test('filters and orders narrow it; a wrong one is refused in words that name it', async () => {
  expect((await rowsOf('show=overloaded')).map(([name]) => name)).toEqual([expect.stringContaining('Занятова')])
  expect((await rowsOf('show=never')).map(([name]) => name)).toEqual([expect.stringContaining('Тихонова')])
  expect(await rowsOf(`organisation=${school}`)).toHaveLength(1)
  expect((await rowsOf('by=last')).map(([name]) => name?.split(' ')[0])).toEqual(['Тихонова', 'Занятова'])
  const wrong = await as('specialist').get(`${page}?show=everybody`)
  expect([wrong.statusCode, wrong.json().message]).toEqual([400, 'Параметр «show» указан неверно.'])
})

test('the name leads to the pairs', async () => {
  const sheet = (await as('specialist').get(page)).json()
  const { href } = sheet.sections[1].tables[0].rows[0][0]
  expect(href).toBe(`/admin/resources/Mentorship?filters.mentor=${ids.Занятова}&filters.isActive=true`)
  const list = '/admin/api/resources/Mentorship/actions/list'
  const { records } = (await as('specialist').get(`${list}?${href.split('?')[1]}`)).json()
  expect(records).toHaveLength(4)
})

test('the file holds what is filtered, and taking it is in the journal', async () => {
  const { file } = (await as('specialist').get(`${page}?show=overloaded`)).json()
  const csv = await as('specialist').get(file.href.replace('as=xlsx', 'as=csv'))
  expect(csv.body).toContain('Занятова')
  expect(csv.body).not.toContain('Тихонова')
  expect((await as('specialist').get(file.href)).headers['content-type']).toContain('spreadsheetml')
  const entry = await database.client.auditEntry.findFirst({
    where: { action: 'exportList' },
    orderBy: { id: 'desc' },
  })
  expect(entry).toMatchObject({ subject: 'mentorship', detail: { list: 'mentors', rows: 1, filters: ['show'] } })
})

test('is a page of the staff: a head sees those of the own organisation, another specialist and a mentor nothing', async () => {
  expect((await rowsOf('', 'head')).map(([name]) => name)).toEqual([expect.stringContaining('Занятова')])
  expect((await as('mentor').get(page)).statusCode).toBe(403)
  expect(await rowsOf('', 'stranger')).toEqual([])
})
