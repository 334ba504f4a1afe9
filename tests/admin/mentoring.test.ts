// «Наставничество» in the panel, asked over HTTP.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let specialist: ReturnType<typeof visitor>
let mentor: { id: number }
let mentee: { id: number }

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  const db = database.client
  const school = await make.organisation(db)
  mentor = await make.person(db, { lastName: 'Наставникова' })
  mentee = await make.person(db, { lastName: 'Молодых' })
  for (const { id } of [mentor, mentee]) await make.assignment(db, { personId: id, organisationId: school.id })
  specialist = visitor(app)
  await specialist.signIn(await make.account(db, { role: 'specialist', areas: [3] }))
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const resource = '/admin/api/resources/Mentorship'
const fields = () => ({
  mentee: String(mentee.id),
  mentor: String(mentor.id),
  orderDocument: '№ 5 от 23.11.2026',
  from: '2026-11-23',
  goals: 'Уроки',
})

async function confirmed(address: string, values: Record<string, string>) {
  const asked = (await specialist.post(address, values)).json()
  return {
    lines: asked.preview?.lines,
    done: await specialist.post(address, { ...values, confirmed: asked.preview?.mark }),
  }
}

test('a specialist assigns a mentor after the preview, finds the pair, and ends it; figures of meetings stand beside it', async () => {
  const { lines, done } = await confirmed(`${resource}/actions/assignMentor`, fields())
  expect(lines).toEqual(['Наставник будет назначен. Обоим придёт сообщение без имён.'])
  expect(done.json().notice).toMatchObject({ type: 'success' })
  const { id } = await database.client.mentorship.findFirstOrThrow()
  const meeting = { mentorshipId: id, form: 'talk' as const, loggedAt: new Date('2026-11-20T09:00:00Z') }
  for (const [heldOn, status] of [
    ['2026-11-05', 'confirmed'],
    ['2026-11-12', 'waiting'],
    ['2026-11-19', 'denied'],
  ] as const) {
    await database.client.mentorMeeting.create({ data: { ...meeting, heldOn: new Date(heldOn), status } })
  }
  const [row] = (await specialist.get(`${resource}/actions/list?filters.isActive=true`)).json().records
  expect(row.params).toMatchObject({ menteeName: expect.stringContaining('Молодых'), met: 2, confirmed: 1 })
  expect(row.params.lastMeeting).toContain('2026-11-12')
  const early = await specialist.post(`${resource}/records/${id}/endMentorship`, { lastDay: '2026-11-01' })
  expect(early.json().notice.message).toContain('«Последний день»')
  await specialist.post(`${resource}/records/${id}/endMentorship`, { lastDay: '2026-11-30' })
  expect((await database.client.mentorship.findFirstOrThrow()).activeTo).toEqual(new Date('2026-12-01'))
})

test('who is named as their own mentor is refused in words', async () => {
  const { done } = await confirmed(`${resource}/actions/assignMentor`, { ...fields(), mentor: String(mentee.id) })
  expect(done.body).toContain('один и тот же человек')
})

test('young specialists without a mentor are found among the educators, an experienced one is not', async () => {
  const db = database.client
  const young = { birthDate: new Date('2003-02-03'), experienceFrom: new Date('2025-09-01') }
  const [alone, paired] = [
    await make.person(db, { lastName: 'Одинокова', ...young }),
    await make.person(db, { lastName: 'Парнова', ...young }),
  ]
  const school = await db.organisation.findFirstOrThrow()
  const pair = { mentorId: mentor.id, menteeId: paired.id, organisationId: school.id }
  await db.mentorship.create({ data: { ...pair, activeFrom: new Date('2026-09-01') } })
  const answer = await specialist.get('/admin/api/resources/Person/actions/list?filters.withoutMentor=true')
  expect(answer.json().records.map(({ id }: { id: string }) => Number(id))).toEqual([alone.id])
})
