import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consents } from '../../content/consents/index.ts'
import type { Actor } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { openWave } from '../../db/wave-opening.ts'
import { waveProgress } from '../../db/wave-progress.ts'
import { remindByPlan, remindNonRespondents } from '../../db/wave-reminders.ts'
import { closeWave, createWave } from '../../db/waves.ts'
import { testDatabase } from '../setup/database.ts'
import { forgetPeople, hours, makeEducator, makeRegister, noon, type Register, system } from './wave-fixture.ts'

let database: Database
let register: Register
beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
})
afterAll(() => database.close())
beforeEach(() => forgetPeople(database))

const closesAt = new Date('2026-12-14T21:00:00Z')
const details = { title: 'Осень', audience: 'young-educators', opensAt: noon, closesAt }
async function newWave(more: object = {}) {
  const wave = { ...details, versionId: register.versionId, ...more }
  const created = await createWave(database.client, system, wave, new Date(noon.getTime() - 1000))
  if (created.kind !== 'created') throw new Error(created.reason)
  return created.id
}
const open = (id: number, at = noon) => openWave(database.client, system, id, at, hours)
const messages = (where: object = {}) => database.client.outboxMessage.findMany({ where, orderBy: { id: 'asc' } })
const staff = (role: 'specialist' | 'organisation_head', areas = [3]): Actor => ({
  kind: 'staff',
  accountId: 1,
  personId: 1,
  language: 'ru',
  grants: [{ role, organisationId: null, areas, subject: null }],
})

test('opening asks exactly those of the audience, and invites whom it may', async () => {
  const asked = await makeEducator(database, register)
  const specialist = await makeEducator(database, register, { experienceFrom: '2024-09-01' })
  const silent = await makeEducator(database, register)
  await database.client.consent.create({
    data: {
      contactId: silent.contactId,
      purpose: 'messages',
      decision: 'withdrawn',
      documentVersion: consents.messages.version,
      documentHash: '',
      decidedAt: noon,
    },
  })
  const blocked = await makeEducator(database, register)
  await database.client.contact.update({ where: { id: blocked.contactId }, data: { status: 'blocked' } })
  await makeEducator(database, register, { birthDate: '1990-11-24' })
  await makeEducator(database, register, { status: 'long_leave' })
  await makeEducator(database, register, { positionId: register.head })
  await makeEducator(database, register, { organisationId: register.centre })
  await makeEducator(database, register, { activeTo: '2026-11-23' })
  const id = await newWave()
  expect(await open(id)).toEqual({ kind: 'opened', respondents: 4, invitations: 2 })
  const respondents = await database.client.respondent.findMany({ orderBy: { personId: 'asc' } })
  expect(respondents.map(({ personId, isYoungSpecialist }) => [personId, isYoungSpecialist])).toEqual([
    [asked.personId, false],
    [specialist.personId, true],
    [silent.personId, false],
    [blocked.personId, false],
  ])
  const [first, second] = await messages()
  expect([first?.personId, second?.personId]).toEqual([asked.personId, specialist.personId])
  expect(first).toMatchObject({
    key: `wave:${id}:invitation:person:${asked.personId}`,
    kind: 'wave-invitation',
    status: 'queued',
    notBefore: noon,
    expiresAt: closesAt,
    params: { title: 'Осень', lastDay: '2026-12-14' },
  })
})

test('opening twice, and at the same time, is opening once', async () => {
  await makeEducator(database, register)
  const id = await newWave()
  const outcomes = await Promise.all([open(id), open(id), open(id)])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already', 'already', 'opened'])
  expect(await messages()).toHaveLength(1)
  expect(await database.client.auditEntry.count({ where: { action: 'openWave' } })).toBe(1)
})

test('a wave opened at night invites in the morning', async () => {
  await makeEducator(database, register)
  await open(await newWave(), new Date('2026-11-27T18:00:00Z'))
  expect((await messages())[0]?.notBefore).toEqual(new Date('2026-11-30T06:00:00Z'))
})

test('somebody with two jobs and two addresses is asked once, at the main job, where they were last seen', async () => {
  const person = await makeEducator(database, register)
  await database.client.assignment.updateMany({ data: { isMainJob: false } })
  const { id: other } = await database.client.organisation.create({
    data: { shortName: 'Вторая', fullName: '', type: 'school', settlement: '', activeFrom: noon },
  })
  const job = { personId: person.personId, positionId: register.teacher, activeFrom: new Date('2021-01-01') }
  await database.client.assignment.create({ data: { ...job, organisationId: other } })
  const address = { channel: 'max' as const, address: 'x', personId: person.personId, lastSeenAt: noon }
  const contact = await database.client.contact.create({ data: address })
  await database.client.consent.create({
    data: {
      contactId: contact.id,
      purpose: 'messages',
      decision: 'given',
      documentVersion: consents.messages.version,
      documentHash: '',
      decidedAt: noon,
    },
  })
  expect(await open(await newWave())).toMatchObject({ respondents: 1, invitations: 1 })
  expect((await database.client.respondent.findFirst())?.organisationId).toBe(other)
  expect((await messages())[0]).toMatchObject({ channel: 'max', contactId: contact.id })
})

test('closing ends what was not said – by a hand it is called off, by its last day it has run out – and moves the deadline to now, never past it', async () => {
  await makeEducator(database, register)
  const early = await newWave()
  await open(early)
  const before = new Date('2026-12-01T09:00:00Z')
  expect(await closeWave(database.client, system, early, before)).toEqual({ kind: 'closed', cancelledMessages: 1 })
  expect(await closeWave(database.client, system, early, before)).toEqual({ kind: 'already' })
  const late = await newWave()
  await open(late)
  await closeWave(database.client, system, late, new Date('2026-12-20T09:00:00Z'))
  const waves = await database.client.wave.findMany({ orderBy: { id: 'asc' } })
  expect(waves.map((wave) => wave.closesAt)).toEqual([before, closesAt])
  expect((await messages()).map(({ status }) => status)).toEqual(['cancelled', 'expired'])
})

const settled = (at: Date) =>
  database.client.outboxMessage.updateMany({
    where: { status: 'queued' },
    data: { status: 'sent', sendingAt: at, settledAt: at },
  })

test('who has answered is not reminded; by hand, once a day, and never beside a message that waits', async () => {
  const answered = await makeEducator(database, register)
  const silent = await makeEducator(database, register)
  const id = await newWave()
  await open(id)
  await database.client.respondent.updateMany({
    where: { personId: answered.personId },
    data: { answeredAt: noon },
  })
  const remind = (at: Date) => remindNonRespondents(database.client, system, id, {}, at, hours)
  const none = { kind: 'queued', messages: 0 }
  const one = { kind: 'queued', messages: 1 }
  expect(await remind(noon), 'the invitation waits').toEqual(none)
  await settled(noon)
  expect(await remind(noon), 'the invitation is of today').toEqual(none)
  const tomorrow = new Date('2026-11-25T09:00:00Z')
  expect(await remind(tomorrow)).toEqual(one)
  expect(await remind(tomorrow), 'pressed twice').toEqual(none)
  await settled(tomorrow)
  expect(await remind(tomorrow), 'sent today').toEqual(none)
  expect(await remind(new Date('2026-11-26T09:00:00Z'))).toEqual(one)
  const reminders = await messages({ kind: 'wave-reminder' })
  expect(reminders.map(({ personId }) => personId)).toEqual([silent.personId, silent.personId])
  const elsewhere = { organisationId: register.centre }
  expect(await remindNonRespondents(database.client, system, id, elsewhere, closesAt, hours)).toMatchObject({
    kind: 'refused',
  })
})

test('the plan reminds once a stage, however often it is asked and however many ask', async () => {
  await makeEducator(database, register)
  const id = await newWave()
  await open(id)
  const at = (text: string) => remindByPlan(database.client, new Date(text), hours)
  expect(await at('2026-11-28T09:00:00Z')).toBe(0)
  const together = await Promise.all([at('2026-11-30T09:00:00Z'), at('2026-11-30T09:00:00Z')])
  expect(together.sort()).toEqual([0, 1])
  expect(await at('2026-12-10T09:00:00Z')).toBe(0)
  expect(await at('2026-12-12T09:00:00Z')).toBe(1)
  expect((await messages({ kind: 'wave-reminder' })).map(({ key }) => key.split(':')[2])).toEqual(['plus-5', 'minus-3'])
})

test('whoever can be reached only later is not reminded of a stage that is past', async () => {
  const late = await makeEducator(database, register)
  await database.client.contact.update({ where: { id: late.contactId }, data: { status: 'blocked' } })
  await open(await newWave())
  const at = (text: string) => remindByPlan(database.client, new Date(text), hours)
  expect(await at('2026-11-30T09:00:00Z')).toBe(0)
  await database.client.contact.update({ where: { id: late.contactId }, data: { status: 'active' } })
  expect(await at('2026-12-01T09:00:00Z')).toBe(0)
  expect(await at('2026-12-12T09:00:00Z')).toBe(1)
})

test('progress counts people by organisation, and messages by what became of them', async () => {
  const answered = await makeEducator(database, register)
  await makeEducator(database, register)
  const id = await newWave()
  await open(id)
  await database.client.respondent.updateMany({ where: { personId: answered.personId }, data: { answeredAt: noon } })
  const total = { asked: 2, reachable: 2, begun: 0, answered: 1 }
  expect(await waveProgress(database.client, staff('specialist'), id)).toEqual({
    kind: 'progress',
    total,
    byType: [{ type: 'school', ...total }],
    organisations: [{ organisationId: register.school, shortName: 'СОШ № 1', type: 'school', ...total }],
    messages: [{ kind: 'wave-invitation', status: 'queued', count: 2 }],
  })
})

test.each([
  ['an audience that is none', { audience: 'everybody' }, 'notices-wave-no-audience'],
  ['an end before its beginning', { closesAt: noon }, 'notices-wave-dates'],
  ['no title', { title: '  ' }, 'notices-wave-no-title'],
  ['a questionnaire that is none', { versionId: -1 }, 'notices-wave-no-version'],
  ['a repetition of nothing', { previousId: -1 }, 'notices-wave-other-survey'],
])('a wave with %s is refused', async (_, wrong, reason) => {
  const wave = { ...details, versionId: register.versionId, ...wrong }
  expect(await createWave(database.client, system, wave, noon)).toEqual({ kind: 'refused', reason })
  expect(await database.client.wave.count()).toBe(0)
})

test.each([
  ['the head of an organisation', staff('organisation_head')],
  ['a specialist of another area', staff('specialist', [5])],
])('%s runs no waves of young educators', async (_, stranger) => {
  const id = await newWave()
  const refusal = { kind: 'refused', reason: 'notices-wave-not-allowed' }
  const wave = { ...details, versionId: register.versionId }
  expect(await createWave(database.client, stranger, wave, noon)).toEqual(refusal)
  expect(await openWave(database.client, stranger, id, noon, hours)).toEqual(refusal)
  expect(await closeWave(database.client, stranger, id, noon)).toEqual(refusal)
  expect(await remindNonRespondents(database.client, stranger, id, {}, noon, hours)).toEqual(refusal)
  expect(await waveProgress(database.client, stranger, id)).toEqual(refusal)
})

test('what the plans of several waves want on one day waits a minute, to be said in one message', async () => {
  await makeEducator(database, register)
  const ids = [await newWave({ title: 'Один' }), await newWave({ title: 'Два' }), await newWave({ title: 'Три' })]
  for (const id of ids) await open(id)
  await settled(noon)
  const due = new Date('2026-11-30T09:00:00Z')
  expect(await remindByPlan(database.client, due, hours)).toBe(3)
  const waiting = await messages({ kind: 'wave-reminder' })
  expect(waiting.map(({ notBefore }) => notBefore)).toEqual(ids.map(() => new Date('2026-11-30T09:01:00Z')))
})
