import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Holding, holdLease, type Lease } from '../../../bot/channel/lease.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { eventually } from './start.ts'
import { silent } from './transport.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.client.channelLease.deleteMany())

type Door = { lease: Lease; holdings: Holding[]; speaking: () => boolean }

/** As a process would be that can share its database. */
function standAt(more: { ttlMs?: number; beatMs?: number; trouble?: () => string | null } = {}): Door {
  const holdings: Holding[] = []
  let isSpeaking = false
  const lease = holdLease({
    db: database.client,
    channel: 'telegram',
    ttlMs: 600,
    beatMs: 50,
    alone: false,
    onTaken: async (holding) => {
      holdings.push(holding)
      isSpeaking = true
      return async () => {
        isSpeaking = false
      }
    },
    log: silent,
    ...more,
  })
  return { lease, holdings, speaking: () => isSpeaking }
}

test('what is wrong with the channel is written beside the lease at the next beat, and goes with it', async () => {
  let trouble: string | null = 'unauthorized'
  const door = standAt({ trouble: () => trouble })
  const written = () => database.client.channelLease.findFirst({ select: { trouble: true, troubleSince: true } })
  await eventually(async () => expect(await written()).toMatchObject({ trouble: 'unauthorized' }))
  trouble = null
  await eventually(async () => expect(await written()).toEqual({ trouble: null, troubleSince: null }))
  await door.lease.stop()
})

test('the second stands by and takes over as soon as the first lets go', async () => {
  const first = standAt()
  await eventually(() => expect(first.speaking()).toBe(true))
  const second = standAt()
  // Longer than the lease: it is the heartbeat that keeps it.
  await new Promise((resolve) => setTimeout(resolve, 900))
  expect([first.speaking(), second.speaking()]).toEqual([true, false])
  await first.lease.stop()
  expect(first.speaking()).toBe(false)
  await eventually(() => expect(second.speaking()).toBe(true))
  expect([...first.holdings, ...second.holdings].map(({ held }) => held.fence)).toEqual([1, 2])
  await second.lease.stop()
})

test('a holder that froze past its lease knows it without asking, and stops when it asks', async () => {
  // Its heart beats too rarely for its lease: to the others it is dead, to itself it wakes much later.
  const frozen = standAt({ beatMs: 1500, ttlMs: 300 })
  await eventually(() => expect(frozen.speaking()).toBe(true))
  expect(frozen.holdings[0]?.isCurrent()).toBe(true)
  const next = standAt()
  await eventually(() => expect(next.speaking()).toBe(true))
  expect(frozen.speaking()).toBe(true)
  expect(frozen.holdings[0]?.isCurrent()).toBe(false)
  await eventually(() => expect(frozen.speaking()).toBe(false))
  expect(next.speaking()).toBe(true)
  await Promise.all([frozen.lease.stop(), next.lease.stop()])
})
