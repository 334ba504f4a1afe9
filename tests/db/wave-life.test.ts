import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../core/access.ts'
import { openDueWaves } from '../../db/due-waves.ts'
import type { Database } from '../../db/open.ts'
import { extendWave, reopenWave } from '../../db/wave-deadline.ts'
import { openWave } from '../../db/wave-opening.ts'
import { cancelWave, moveWave } from '../../db/wave-plans.ts'
import { remindByPlan } from '../../db/wave-reminders.ts'
import { closeWave, createWave } from '../../db/waves.ts'
import { testDatabase } from '../setup/database.ts'
import { contentHashOf } from '../setup/make.ts'
import { definition } from './results-fixture.ts'
import { forgetPeople, hours, makeEducator, makeRegister, noon, type Register, system } from './wave-fixture.ts'

let database: Database
let register: Register
beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
  await database.client.surveyVersion.updateMany({ data: { definition } })
})
afterAll(() => database.close())
beforeEach(() => forgetPeople(database))

const zone = 'Europe/Moscow'
/** The last day is Monday, 14 December. */
const closesAt = new Date('2026-12-14T21:00:00Z')
const later = new Date('2026-12-25T21:00:00Z')
const at = (text: string) => new Date(text)
async function planned(more: object = {}) {
  const wave = { title: 'Осень', audience: 'young-educators', opensAt: noon, closesAt, versionId: register.versionId }
  const created = await createWave(database.client, system, { ...wave, ...more }, new Date(noon.getTime() - 1000))
  if (created.kind !== 'created') throw new Error(created.reason)
  return created.id
}
async function opened() {
  const id = await planned()
  await openWave(database.client, system, id, noon, hours)
  return id
}
const extend = (id: number, to: Date, now = noon, actor: Actor = system) =>
  extendWave(database.client, actor, id, { closesAt: to, now, zone })
const reopen = (id: number, to: Date, now: Date) => reopenWave(database.client, system, id, { closesAt: to, now, zone })
const wave = (id: number) => database.client.wave.findUniqueOrThrow({ where: { id } })
const labels = async () => {
  const rows = await database.client.outboxMessage.findMany({ orderBy: { id: 'asc' } })
  return rows.map(({ key }) => key.split(':')[2])
}
const remind = (text: string) => remindByPlan(database.client, at(text), hours)
const sent = () =>
  database.client.outboxMessage.updateMany({ data: { status: 'sent', sendingAt: noon, settledAt: noon } })

test('extended, what waits names the new day and lives as long, and no message is added', async () => {
  await makeEducator(database, register)
  const id = await opened()
  expect(await extend(id, later)).toEqual({ kind: 'extended' })
  expect(await database.client.outboxMessage.findMany()).toMatchObject([
    { params: { title: 'Осень', lastDay: '2026-12-25' }, expiresAt: later },
  ])
  expect(await database.client.auditEntry.count({ where: { action: 'extendWave' } })).toBe(1)
})

test('extended after the last reminder, the last two come again for the new deadline, and each of them once', async () => {
  await makeEducator(database, register)
  const id = await opened()
  await remind('2026-11-30T09:00:00Z')
  await remind('2026-12-11T09:00:00Z')
  await sent()
  await remind('2026-12-13T09:00:00Z')
  await extend(id, later, at('2026-12-14T09:00:00Z'))
  await sent()
  const before = await labels()
  expect(await remind('2026-12-15T09:00:00Z')).toBe(0)
  expect(await remind('2026-12-22T09:00:00Z')).toBe(1)
  expect(await remind('2026-12-22T10:00:00Z')).toBe(0)
  await sent()
  expect(await remind('2026-12-24T09:00:00Z')).toBe(1)
  expect((await labels()).slice(before.length)).toEqual(['minus-3.1', 'minus-1.1'])
})

test('a deadline only moves later, and not by years', async () => {
  await makeEducator(database, register)
  const id = await opened()
  const refusal = (reason: string) => ({ kind: 'refused', reason })
  expect(await extend(id, closesAt)).toEqual(refusal('notices-wave-not-later'))
  expect(await extend(id, at('2028-01-01T00:00:00Z'))).toEqual(refusal('notices-wave-too-far'))
  expect(await extend(id, at('2027-01-20T00:00:00Z'), at('2026-12-15T09:00:00Z'))).toEqual(
    refusal('notices-wave-not-open'),
  )
  expect(await extend(await planned(), later)).toEqual(refusal('notices-wave-not-open'))
  expect((await wave(id)).closesAt).toEqual(closesAt)
})

test('a closed wave opens again for the same people, with reminders of its own', async () => {
  await makeEducator(database, register)
  const id = await opened()
  await closeWave(database.client, system, id, at('2026-12-01T09:00:00Z'))
  await makeEducator(database, register)
  expect(await reopen(id, later, at('2026-12-02T09:00:00Z'))).toEqual({ kind: 'reopened' })
  expect(await wave(id)).toMatchObject({ status: 'open', closedAt: null, closesAt: later, openedAt: noon })
  expect(await database.client.respondent.count({ where: { waveId: id } })).toBe(1)
  await remind('2026-12-22T09:00:00Z')
  expect((await labels()).at(-1)).toBe('minus-3.1')
})

test('an anonymous wave that was closed stays closed', async () => {
  await makeEducator(database, register)
  const anonymous = { ...definition, anonymity: 'anonymous' }
  const { id: versionId } = await database.client.surveyVersion.create({
    data: { ...(await version()), number: 2, contentHash: contentHashOf(anonymous), definition: anonymous },
  })
  const id = await planned({ versionId })
  await openWave(database.client, system, id, noon, hours)
  await closeWave(database.client, system, id, at('2026-12-01T09:00:00Z'))
  const refusal = { kind: 'refused', reason: 'notices-wave-mixed' }
  // Not even in the minute before it is mixed.
  expect(await reopen(id, later, at('2026-12-01T09:00:01Z'))).toEqual(refusal)
  expect((await wave(id)).status).toBe('closed')
})

test('a planned wave is moved or called off, and opens then or never', async () => {
  await makeEducator(database, register)
  const moved = await planned()
  const days = { opensAt: at('2026-12-07T21:00:00Z'), closesAt: later }
  expect(await moveWave(database.client, system, moved, days, noon)).toEqual({ kind: 'moved' })
  const cancelled = await planned()
  expect(await cancelWave(database.client, system, cancelled, noon)).toEqual({ kind: 'cancelled' })
  expect(await openDueWaves(database.client, noon, hours)).toEqual([])
  expect(await openDueWaves(database.client, at('2026-12-08T09:00:00Z'), hours)).toEqual([moved])
  expect((await wave(cancelled)).status).toBe('cancelled')
  const refusal = { kind: 'refused', reason: 'notices-wave-not-planned' }
  expect(await moveWave(database.client, system, moved, days, noon)).toEqual(refusal)
  expect(await cancelWave(database.client, system, cancelled, noon)).toEqual(refusal)
  expect(await openWave(database.client, system, cancelled, noon, hours)).toEqual({
    kind: 'refused',
    reason: 'notices-wave-over',
  })
})

test('a wave that somebody is opening at this moment is neither moved nor called off', async () => {
  const id = await planned()
  await database.client.wave.update({ where: { id }, data: { opening: 'somebody', openingAt: noon } })
  const refusal = { kind: 'refused', reason: 'notices-wave-opening' }
  expect(await cancelWave(database.client, system, id, noon)).toEqual(refusal)
  expect(await moveWave(database.client, system, id, { opensAt: noon, closesAt: later }, noon)).toEqual(refusal)
})

test('a specialist of another area changes nothing', async () => {
  await makeEducator(database, register)
  const grants = [{ role: 'specialist' as const, organisationId: null, areas: [5], subject: null }]
  const stranger: Actor = { kind: 'staff', accountId: 1, personId: 1, language: 'ru', grants }
  const [open, plan] = [await opened(), await planned()]
  const refusal = { kind: 'refused', reason: 'notices-wave-not-allowed' }
  expect(await extend(open, later, noon, stranger)).toEqual(refusal)
  expect(await reopenWave(database.client, stranger, open, { closesAt: later, now: noon, zone })).toEqual(refusal)
  expect(await moveWave(database.client, stranger, plan, { opensAt: noon, closesAt: later }, noon)).toEqual(refusal)
  expect(await cancelWave(database.client, stranger, plan, noon)).toEqual(refusal)
})

async function version() {
  const { id: _, definition: __, ...rest } = await database.client.surveyVersion.findFirstOrThrow()
  return rest
}
