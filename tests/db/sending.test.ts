import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Role } from '../../core/access.ts'
import { defaultSendingHours, demoSendingHours, nextSendingTime } from '../../core/outbox/quiet-hours.ts'
import { settings } from '../../core/settings.ts'
import { needsAttention } from '../../db/attention/index.ts'
import type { Database } from '../../db/open.ts'
import { followSending, type Sending } from '../../db/sending.ts'
import { changeSetting, settingOf } from '../../db/settings.ts'
import { eventually } from '../bot/channel/start.ts'
import { testDatabase } from '../setup/database.ts'
import { hours, noon, system } from './wave-fixture.ts'

const log = { warn: () => {} }
const zone = 'Europe/Moscow'
const usual = settings['sending-hours'].initially
let database: Database
let sending: Sending | undefined
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.client.setting.deleteMany())
afterEach(async () => {
  await sending?.stop()
  sending = undefined
})

const set = (name: Parameters<typeof changeSetting>[2], value: unknown, at = noon) =>
  changeSetting(database.client, system, name, value, at)
const follow = async (untilSet = defaultSendingHours(zone)) => {
  sending = await followSending(database.client, untilSet, { log, everyMs: 20 })
  return sending
}
const staff = (role: Role) => ({
  kind: 'staff' as const,
  accountId: 1,
  personId: -1,
  language: 'ru' as const,
  grants: [{ role, organisationId: null, areas: role === 'specialist' ? [3] : [], subject: null }],
})

test('hours that are set hold within moments in the very object that was handed out', async () => {
  const { hours: handedOut } = await follow()
  expect(nextSendingTime(noon, handedOut)).toEqual(noon)
  const exam = { from: '2026-11-24', to: '2026-11-24', note: 'ОГЭ, математика' }
  expect(await set('sending-hours', { ...usual, days: [exam] })).toEqual({ kind: 'changed' })
  await eventually(() => expect(nextSendingTime(noon, handedOut)).toEqual(new Date('2026-11-25T09:00:00+03:00')))
})

test('a demo speaks round the clock until its hours are set', async () => {
  const night = new Date('2026-11-29T03:00:00+03:00')
  const { hours: handedOut } = await follow(demoSendingHours(zone))
  expect(nextSendingTime(night, handedOut)).toEqual(night)
  await set('sending-hours', usual)
  await eventually(() => expect(nextSendingTime(night, handedOut)).toEqual(new Date('2026-11-30T09:00:00+03:00')))
})

test('a pause and a speed are seen without a restart', async () => {
  const { isPaused, perSecond } = await follow()
  expect([isPaused(), perSecond()]).toEqual([false, 28])
  await set('sending-paused', true)
  await set('sending-speed', 5)
  await eventually(() => expect([isPaused(), perSecond()]).toEqual([true, 5]))
})

test('what is wrong is refused in words, changes nothing and is not in the journal', async () => {
  const before = await database.client.auditEntry.count()
  expect(await set('sending-hours', { ...usual, week: {} })).toEqual({
    kind: 'refused',
    reason: 'settings-hours-no-day',
  })
  expect(await set('sending-hours', { ...usual, week: { 7: { from: 9, to: 12 } } })).toMatchObject({
    reason: 'settings-wrong-sending-hours',
  })
  expect(await set('sending-speed', 29)).toMatchObject({ reason: 'settings-wrong-sending-speed' })
  expect(await changeSetting(database.client, staff('specialist'), 'sending-paused', true, noon)).toMatchObject({
    reason: 'settings-not-allowed',
  })
  expect(await settingOf(database.client, 'sending-hours')).toEqual(usual)
  expect(await database.client.auditEntry.count()).toBe(before)
})

test('whoever edits what somebody has changed meanwhile is told, and overwrites nothing', async () => {
  const change = (value: number, seen: Date | null, at: Date) =>
    changeSetting(database.client, system, 'sending-speed', value, at, seen)
  const later = new Date(noon.getTime() + 60_000)
  expect(await change(20, null, noon)).toEqual({ kind: 'changed' })
  expect(await change(10, null, later)).toEqual({ kind: 'refused', reason: 'settings-changed-meanwhile' })
  expect(await settingOf(database.client, 'sending-speed')).toBe(20)
  expect(await change(10, noon, later)).toEqual({ kind: 'changed' })
})

test('the home page says since when all stands still, to those whose messages wait too', async () => {
  const look = async (role: Role) =>
    (await needsAttention({ db: database.client, actor: staff(role), now: noon, hours })).filter(({ name }) =>
      name.startsWith('sending'),
    )
  expect(await look('director')).toEqual([])
  const since = new Date(noon.getTime() - 3_600_000)
  await set('sending-paused', true, since)
  // A later change of another setting does not move it.
  await set('sending-speed', 5, noon)
  expect(await look('director')).toEqual([{ name: 'sending-paused', count: 0, args: { since }, tone: 'urgent' }])
  expect(await look('specialist')).toMatchObject([{ name: 'sending-paused-by-centre', args: { since } }])
  expect(await look('observer')).toEqual([])
  await set('sending-paused', false)
  expect(await look('director')).toEqual([])
})
