import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rulesAt } from '../../bot/channel/rules.ts'
import { consents } from '../../content/consents/index.ts'
import { takeLease } from '../../db/leases.ts'
import type { Database } from '../../db/open.ts'
import { takeDue } from '../../db/outbox.ts'
import { openWave } from '../../db/wave-opening.ts'
import { createWave } from '../../db/waves.ts'
import { makeContact, makeMessage } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { hours, makeEducator, makeRegister, noon, system } from './wave-fixture.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
})
afterAll(() => database.close())

async function whatMayBeSaid() {
  const held = await takeLease(database.client, 'telegram', 'test', 10_000, true)
  if (!held) throw new Error('the channel is not to be had')
  const due = { now: noon, limit: 10, busy: [], rules: rulesAt(noon, hours, 3) }
  return (await takeDue(database.client, held, due)).taken.map(({ address }) => address)
}

test('the mouth is silent to whoever agreed to words that covered less, and speaks to those who agreed since', async () => {
  const { since } = consents.messages
  const people = [
    await makeContact(database, { consent: '2020-01-01' }),
    await makeContact(database, { consent: since }),
    await makeContact(database, { consent: `${since}.1` }),
  ]
  for (const to of people) await makeMessage(database, to)
  expect((await whatMayBeSaid()).sort()).toEqual(
    people
      .slice(1)
      .map(({ address }) => address)
      .sort(),
  )
})

test('a wave invites nobody whose yes no longer stands', async () => {
  const register = await makeRegister(database)
  const [old, fresh] = [await makeEducator(database, register), await makeEducator(database, register)]
  await database.client.consent.updateMany({
    where: { contactId: old.contactId },
    data: { documentVersion: '2020-01-01' },
  })
  const wave = {
    versionId: register.versionId,
    title: 'Осень',
    audience: 'all-educators',
    opensAt: noon,
    closesAt: new Date('2026-12-14T21:00:00Z'),
  }
  const created = await createWave(database.client, system, wave, noon)
  const id = created.kind === 'created' ? created.id : 0
  expect(await openWave(database.client, system, id, noon, hours)).toMatchObject({ respondents: 2, invitations: 1 })
  const queued = await database.client.outboxMessage.findMany()
  expect(queued.map(({ contactId }) => contactId)).toEqual([fresh.contactId])
})
