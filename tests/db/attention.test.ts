import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../core/access.ts'
import { needsAttention } from '../../db/attention/index.ts'
import { openDueWaves } from '../../db/due-waves.ts'
import { recentFaults } from '../../db/faults.ts'
import type { Database } from '../../db/open.ts'
import { comingDays, openWaves } from '../../db/wave-calendar.ts'
import { openWave } from '../../db/wave-opening.ts'
import { createWave } from '../../db/waves.ts'
import { testDatabase } from '../setup/database.ts'
import { forgetPeople, hours, makeEducator, makeRegister, noon, type Register, system } from './wave-fixture.ts'

let database: Database
let register: Register
const ago = (hoursBefore: number) => new Date(noon.getTime() - hoursBefore * 3_600_000)

beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
})
afterAll(() => database.close())
beforeEach(() => forgetPeople(database))

function staff(role: Role, more: object = {}): Actor {
  const grant = { role, organisationId: null, areas: [], subject: null, ...more }
  return { kind: 'staff', accountId: 1, personId: -1, language: 'ru', grants: [grant] }
}
const director = staff('director')
const look = (actor: Actor = director) => needsAttention({ db: database.client, actor, now: noon, hours })
const names = async (actor: Actor) => (await look(actor)).map(({ name }) => name)

async function openedWave(): Promise<number> {
  const closesAt = new Date('2026-11-27T21:00:00Z')
  const wave = { title: 'Осень', audience: 'young-educators', opensAt: noon, closesAt, versionId: register.versionId }
  const created = await createWave(database.client, system, wave, ago(1))
  if (created.kind !== 'created') throw new Error(created.reason)
  await openWave(database.client, system, created.id, noon, hours)
  return created.id
}

test('where nothing waits, nothing needs attention', async () => {
  expect(await look(system)).toEqual([])
})

test('a request that has waited for more than a day is urgent', async () => {
  const { contactId } = await makeEducator(database, register)
  const request = (createdAt: Date) => database.client.accessRequest.create({ data: { contactId, createdAt } })
  await request(ago(2))
  expect(await look()).toEqual([{ name: 'access-requests', count: 1, args: { since: ago(2) }, tone: 'plain' }])
  await request(ago(30))
  expect(await look()).toMatchObject([{ count: 2, args: { since: ago(30) }, tone: 'urgent' }])
})

describe('a wave whose day has come and that did not open', () => {
  const plan = async (more: object = {}) => {
    const wave = { title: 'Осень', audience: 'young-educators', opensAt: ago(3), closesAt: ago(-72) }
    const data = { ...wave, token: 't'.repeat(32), versionId: register.versionId, ...more }
    return (await database.client.wave.create({ data })).id
  }
  const told = async (actor: Actor = director) =>
    (await look(actor)).filter(({ name }) => name === 'unopened-wave').map(({ args }) => args?.why)

  test('is told to whoever runs it until somebody fits', async () => {
    const id = await plan()
    await openDueWaves(database.client, noon, hours)
    expect(await look()).toEqual([
      { name: 'unopened-wave', count: 1, args: { title: 'Осень', why: 'nobody' }, tone: 'urgent', id },
    ])
    expect(await told(staff('specialist', { areas: [3] }))).toEqual(['nobody'])
    expect(await told(staff('specialist', { areas: [5] }))).toEqual([])
    expect(await told(staff('observer'))).toEqual([])
    await makeEducator(database, register)
    expect(await told()).toEqual([])
    expect(await openDueWaves(database.client, noon, hours)).toEqual([id])
  })

  test('and why: all are spared, its last day is past, its rules look at what is no more', async () => {
    await makeEducator(database, register)
    await database.client.surveyVersion.updateMany({ data: { definition: { minutes: 90 } } })
    await plan({ sparesBurdened: true })
    await database.client.surveyVersion.updateMany({ data: { definition: {} } })
    expect(await told()).toEqual([])
    await database.client.surveyVersion.updateMany({ data: { definition: { minutes: 90 } } })
    expect(await told()).toEqual(['burdened'])
    await database.client.surveyVersion.updateMany({ data: { definition: {} } })
    const rules = { all: [{ rule: 'answered', wave: 2_000_000, state: 'answered' }] }
    const segment = { name: 'Прежние', searchName: 'прежние', rules, createdAt: noon, changedAt: noon }
    const { id: segmentId } = await database.client.segment.create({ data: segment })
    await plan({ token: 'u'.repeat(32), audience: 'segment', segmentId })
    await plan({ token: 'v'.repeat(32), closesAt: ago(1) })
    expect(await told()).toEqual(['rules', 'over'])
  })

  test('not one whose day is yet to come, that somebody is opening, or that was called off', async () => {
    await plan({ opensAt: ago(-1) })
    await plan({ token: 'u'.repeat(32), opening: 'x', openingAt: noon })
    await plan({ token: 'v'.repeat(32), status: 'cancelled' })
    expect(await told()).toEqual([])
  })
})

test('a message that did not arrive is told until a later one does, or the person answers', async () => {
  const { personId } = await makeEducator(database, register)
  const id = await openedWave()
  const status = (to: 'blocked' | 'failed') => database.client.outboxMessage.updateMany({ data: { status: to } })
  await status('blocked')
  expect(await look()).toEqual([{ name: 'messages-blocked', count: 1, args: { title: 'Осень' }, tone: 'plain', id }])
  await status('failed')
  expect(await names(director)).toEqual(['messages-failed'])
  const first = await database.client.outboxMessage.findFirstOrThrow()
  const later = { ...first, id: first.id + 1, key: 'later', status: 'sent' as const, params: {} }
  await database.client.outboxMessage.create({ data: later })
  expect(await look()).toEqual([])
  await database.client.outboxMessage.delete({ where: { key: 'later' } })
  await database.client.respondent.updateMany({ where: { personId }, data: { answeredAt: noon } })
  expect(await look()).toEqual([])
})

test('a messenger that refuses the token is urgent for whoever sees what is delivered', async () => {
  const { client } = database
  const lease = { channel: 'telegram' as const, holder: 'x', fence: 1, expiresAt: new Date(Date.now() + 60_000) }
  await client.channelLease.create({ data: { ...lease, trouble: 'unauthorized', troubleSince: noon } })
  expect(await look()).toEqual([
    { name: 'channel-refused', count: 1, args: { channel: 'telegram', since: noon }, tone: 'urgent' },
  ])
  expect(await names(staff('administrator'))).toContain('channel-refused')
  expect(await names(staff('observer'))).not.toContain('channel-refused')
  await client.channelLease.deleteMany()
})

test('a code that ran out is told while its person has no chat and no newer code', async () => {
  const { personId, contactId } = await makeEducator(database, register)
  const code = (hash: string, expiresAt: Date) =>
    database.client.linkCode.create({ data: { personId, codeHash: hash, issuedAt: ago(80), expiresAt } })
  await openedWave()
  await database.client.outboxMessage.deleteMany()
  await code('old', ago(8))
  expect(await look()).toEqual([])
  await database.client.contact.update({ where: { id: contactId }, data: { personId: null } })
  expect(await look()).toMatchObject([{ name: 'unused-codes', count: 1 }])
  await code('new', new Date('2026-11-26T09:00:00Z'))
  expect(await look()).toEqual([])
})

test('calls are counted with those that are late, and counting them is no view of a result', async () => {
  const { personId } = await makeEducator(database, register)
  const waveId = await openedWave()
  const of = { waveId, personId, organisationId: register.school, organisationType: 'school' as const }
  const response = await database.client.response.create({ data: { ...of, channel: 'telegram', submittedAt: noon } })
  const call = (dueAt: Date) =>
    database.client.recommendation.create({
      data: {
        personId,
        responseId: response.id,
        trigger: 'А≥75',
        addressee: 'staff',
        kind: 'call',
        text: { ru: '…' },
        dueAt,
        createdAt: noon,
      },
    })
  await call(ago(1))
  await call(new Date('2026-12-01T00:00:00Z'))
  const before = await database.client.auditEntry.count()
  expect(await look()).toMatchObject([{ name: 'calls', count: 2, args: { late: 1 }, tone: 'urgent' }])
  expect(await names(staff('specialist', { areas: [3] }))).toEqual(['calls'])
  expect(await names(staff('specialist', { areas: [5] }))).toEqual([])
  expect(await database.client.auditEntry.count()).toBe(before)
})

test('the machine’s own troubles are for who keeps it: the latest run of a schedule, updates of a week', async () => {
  const run = (dueAt: Date, error: string | null) =>
    database.client.scheduleRun.create({
      data: { schedule: 'sweep', dueAt, startedAt: dueAt, finishedAt: dueAt, error },
    })
  await run(ago(3), 'no room')
  const update = { channel: 'telegram' as const, botId: '1', chat: '1', receivedAt: noon, error: 'TypeError' }
  await database.client.inboxUpdate.create({ data: { ...update, updateId: '1', handledAt: ago(1) } })
  await database.client.inboxUpdate.create({ data: { ...update, updateId: '2', handledAt: ago(24 * 8) } })
  const administrator = staff('administrator')
  expect(await look(administrator)).toEqual([
    { name: 'schedules', count: 1, tone: 'urgent' },
    { name: 'updates', count: 1, tone: 'urgent' },
  ])
  expect(await names(staff('specialist', { areas: [3] }))).toEqual([])
  expect(await recentFaults(database.client, administrator, noon)).toMatchObject({
    updates: [{ error: 'TypeError', channel: 'telegram' }],
    schedules: [{ schedule: 'sweep', error: 'no room', isOver: false }],
  })
  await run(ago(1), null)
  expect(await names(administrator)).toEqual(['updates'])
  expect((await recentFaults(database.client, administrator, noon)).schedules).toMatchObject([{ isOver: true }])
  await expect(recentFaults(database.client, staff('mentor'), noon)).rejects.toThrow('panel-refused-right')
})

test('a head is told of gaps in their own register alone', async () => {
  const { personId } = await makeEducator(database, register)
  await makeEducator(database, register, { organisationId: register.centre })
  await database.client.person.updateMany({ data: { birthDate: null } })
  const head = staff('organisation_head', { organisationId: register.school })
  expect(await look(head)).toEqual([{ name: 'register-gaps', count: 1, tone: 'plain' }])
  await database.client.person.update({ where: { id: personId }, data: { birthDate: new Date('1996-01-01') } })
  expect(await look(head)).toEqual([])
})

test('whoever has not answered an open survey is told so, whatever else they are', async () => {
  const { personId } = await makeEducator(database, register)
  await openedWave()
  const mentor = { ...staff('mentor'), personId } as Actor
  expect(await look(mentor)).toMatchObject([{ name: 'own-survey', args: { title: 'Осень' } }])
  await database.client.respondent.updateMany({ data: { answeredAt: noon } })
  expect(await look(mentor)).toEqual([])
})

describe('open waves and the coming week', () => {
  const week = new Date('2026-12-01T21:00:00Z')

  test('with their coverage, and whether they are one’s own to run', async () => {
    await makeEducator(database, register)
    const id = await openedWave()
    const seen = { id, title: 'Осень', asked: 1, answered: 0 }
    expect(await openWaves(database.client, director, noon)).toMatchObject([{ ...seen, isOwn: true }])
    expect(await openWaves(database.client, staff('observer'), noon)).toMatchObject([{ ...seen, isOwn: false }])
    expect(await openWaves(database.client, staff('specialist', { areas: [5] }), noon)).toMatchObject([
      { ...seen, isOwn: false },
    ])
  })

  test('what opens and what closes, in order', async () => {
    await makeEducator(database, register)
    const closing = await openedWave()
    const wave = { audience: 'all-educators', versionId: register.versionId, closesAt: new Date('2027-01-01') }
    const plan = (title: string, opensAt: string) =>
      createWave(database.client, system, { ...wave, title, opensAt: new Date(opensAt) }, noon)
    await plan('Скоро', '2026-11-26T21:00:00Z')
    await plan('Потом', '2026-12-10T21:00:00Z')
    const days = await comingDays(database.client, director, noon, week)
    expect(days.map(({ title, what }) => [title, what])).toEqual([
      ['Скоро', 'opens'],
      ['Осень', 'closes'],
    ])
    expect(days[1]?.id).toBe(closing)
  })

  test.each(['organisation_head', 'mentor', 'educator'] as const)('%s hears nothing of waves', async (role) => {
    await openedWave()
    const actor = staff(role, { organisationId: register.school })
    expect(await openWaves(database.client, actor, noon)).toEqual([])
    expect(await comingDays(database.client, actor, noon, week)).toEqual([])
    expect(await names(actor)).toEqual([])
  })
})
