// When a person wants to be written to: what the mouth takes at which hour. A Tuesday; the centre writes from 9 to 19.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rulesAt } from '../../bot/channel/rules.ts'
import type { OwnHours } from '../../core/outbox/own-hours.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { type Held, takeLease } from '../../db/leases.ts'
import type { Database } from '../../db/open.ts'
import { takeDue } from '../../db/outbox.ts'
import { chooseHours, hoursOfPerson } from '../../db/own-hours.ts'
import { makeContact, makeMessage } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { hours, noon } from './wave-fixture.ts'

let database: Database
let held: Held
beforeAll(async () => {
  database = await testDatabase()
  const lease = await takeLease(database.client, 'telegram', 'test', 3_600_000, true)
  if (!lease) throw new Error('the channel is not to be had')
  held = lease
})
beforeEach(() => database.client.outboxMessage.deleteMany())
afterAll(() => database.close())

const moscow = (time: string) => new Date(`2026-11-24T${time}+03:00`)
const someone = async (choice: OwnHours | null) => {
  const to = await makeContact(database)
  await chooseHours(database.client, to.personId, choice, noon)
  return to
}
/** Who is written to then; what was taken is put back. */
async function heardAt(time: string, by: SendingHours = hours) {
  const now = moscow(time)
  const { taken } = await takeDue(database.client, held, { now, limit: 10, busy: [], rules: rulesAt(now, by, 3) })
  await database.client.outboxMessage.updateMany({ data: { status: 'queued', sendingAt: null } })
  return taken.map(({ personId }) => personId)
}

test('those after lessons are written to from 14:00, those before until then, others at any hour of the centre', async () => {
  const [after, before, usual] = [await someone('after-14'), await someone('until-14'), await someone(null)]
  for (const to of [after, before, usual]) await makeMessage(database, to)
  const at = async (time: string) => {
    const heard = await heardAt(time)
    return [after, before, usual].map(({ personId }) => heard.includes(personId))
  }
  expect(await at('08:59:59')).toEqual([false, false, false])
  expect(await at('09:00:00')).toEqual([false, true, true])
  expect(await at('13:59:59')).toEqual([false, true, true])
  expect(await at('14:00:00')).toEqual([true, false, true])
  expect(await at('19:00:00')).toEqual([false, false, false])
})

test('what a person waits for is not held', async () => {
  const to = await someone('after-14')
  await makeMessage(database, to, { kind: 'question-answered', params: { id: 1, topic: 'План', text: 'Вот он' } })
  expect(await heardAt('10:00:00')).toEqual([to.personId])
})

test('where the centre writes at no such hour the choice holds nobody back', async () => {
  const to = await someone('after-14')
  await makeMessage(database, to)
  const mornings = { ...hours, week: { 2: { from: 9, to: 13 } } }
  expect(await heardAt('10:00:00', mornings)).toEqual([to.personId])
})

test('the usual hours are chosen again', async () => {
  const { personId } = await someone('until-14')
  expect(await hoursOfPerson(database.client, personId)).toBe('until-14')
  await chooseHours(database.client, personId, 'after-14', noon)
  expect(await hoursOfPerson(database.client, personId)).toBe('after-14')
  await chooseHours(database.client, personId, null, noon)
  expect(await hoursOfPerson(database.client, personId)).toBeNull()
})
