import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rulesAt } from '../../bot/channel/rules.ts'
import { takeLease } from '../../db/leases.ts'
import { muteCategory, mutedOf, unmuteCategory } from '../../db/muting.ts'
import type { Database } from '../../db/open.ts'
import { takeDue } from '../../db/outbox.ts'
import { openWave } from '../../db/wave-opening.ts'
import { previewReminder } from '../../db/wave-previews.ts'
import { createWave } from '../../db/waves.ts'
import { makeContact, makeMessage } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { forgetPeople, hours, makeEducator, makeRegister, noon, type Register, system } from './wave-fixture.ts'

let database: Database
let register: Register
beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
})
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
})
afterAll(() => database.close())

async function whatMayBeSaid() {
  const held = await takeLease(database.client, 'telegram', 'test', 10_000, true)
  if (!held) throw new Error('the channel is not to be had')
  const due = { now: noon, limit: 10, busy: [], rules: rulesAt(noon, hours, 3) }
  return (await takeDue(database.client, held, due)).taken.map(({ kind }) => kind)
}

test('what waits of a category is called off with its reason, and nothing more of it is said until it is back', async () => {
  const to = await makeContact(database)
  const { personId } = to
  const message = (kind: string) => makeMessage(database, to, { kind, params: { count: 1 } })
  await message('mentor-topics')
  await message('talk-taken')
  await muteCategory(database.client, personId, 'mentoring', noon)
  await muteCategory(database.client, personId, 'mentoring', noon)
  expect(await mutedOf(database.client, personId)).toEqual(['mentoring'])
  const off = await database.client.outboxMessage.findFirstOrThrow({ where: { kind: 'mentor-topics' } })
  expect(off).toMatchObject({ status: 'cancelled', error: 'muted', settledAt: noon })
  // Written by somebody who did not know.
  await message('mentor-topics')
  expect(await whatMayBeSaid()).toEqual(['talk-taken'])
  await unmuteCategory(database.client, personId, 'mentoring')
  expect(await whatMayBeSaid()).toEqual(['mentor-topics'])
})

test('whoever wants to hear of no surveys is asked and not invited, and the staff see why', async () => {
  await forgetPeople(database)
  const [silent, other] = [await makeEducator(database, register), await makeEducator(database, register)]
  await muteCategory(database.client, silent.personId, 'surveys', noon)
  await muteCategory(database.client, other.personId, 'news', noon)
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
  expect(await previewReminder(database.client, system, { waveId: id }, noon, hours)).toMatchObject({
    by: { muted: 1, waiting: 1 },
  })
})
