// What is queued has the end that its kind declares, whoever queues it.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mentorSilence } from '../../core/outbox/kinds/mentor-silence.ts'
import { silentPairs } from '../../core/outbox/kinds/silent-pairs.ts'
import { talkTaken } from '../../core/outbox/kinds/talk-taken.ts'
import { trainingStatus } from '../../core/outbox/kinds/training-status.ts'
import type { Database, PrismaClient } from '../../db/open.ts'
import { queue } from '../../db/outbox-queue.ts'
import { expireDue } from '../../db/outcomes.ts'
import { makeContact } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'

const noon = new Date('2026-11-24T09:00:00Z')
const days = (count: number) => new Date(noon.getTime() + count * 24 * 3_600_000)
let database: Database
let db: PrismaClient
let personId: number

beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  personId = (await makeContact(database)).personId
})
afterAll(() => database.close())
beforeEach(() => db.outboxMessage.deleteMany())

const told = (params: object = {}) => [{ key: 'one', personId, params }]
const end = async () => (await db.outboxMessage.findUniqueOrThrow({ where: { key: 'one' } })).expiresAt

test('so many days after it may first be said', async () => {
  await queue(db, talkTaken, told(), { now: noon, notBefore: days(12) })
  expect(await end()).toEqual(days(26))
})

test('none, where it is worth saying however late', async () => {
  await queue(db, trainingStatus, told(), { now: noon })
  expect(await end()).toBeNull()
})

test('the one that it was given, and it cannot be queued without', async () => {
  // @ts-expect-error: the kind asks for its end
  await expect(queue(db, silentPairs, told(), { now: noon })).rejects.toThrow('«silent-pairs»')
  await queue(db, silentPairs, told(), { now: noon, expiresAt: days(3) })
  expect(await end()).toEqual(days(3))
})

test('nobody gives an end to a kind that has its own', async () => {
  // @ts-expect-error: a nudge is of use for a week, whatever somebody thinks
  await queue(db, mentorSilence, told({ days: 31 }), { now: noon, expiresAt: days(90) })
  expect(await end()).toEqual(days(7))
})

test('a nudge that could not be said for a week is not said any more', async () => {
  await queue(db, mentorSilence, told({ days: 31 }), { now: noon })
  expect(await expireDue(db, 'telegram', days(6))).toBe(0)
  expect(await expireDue(db, 'telegram', days(7))).toBe(1)
})
