// A broadcast through the mouth to the messenger: its marks, its pause, its end.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import { cancelBroadcast, pauseBroadcast, resumeBroadcast } from '../../../db/broadcasts/control.ts'
import { funnelOf } from '../../../db/broadcasts/progress.ts'
import { queueBroadcast } from '../../../db/broadcasts/queueing.ts'
import type { Database } from '../../../db/open.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { hours, makeRegister, noon, type Register, system } from '../../db/wave-fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { makeContact } from './make.ts'
import { eventually, startTestChannel } from './start.ts'

let database: Database
let register: Register
let box: StartedSandbox
let channel: ChannelDoor | undefined
beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  const { client } = database
  await client.outboxMessage.deleteMany()
  await client.broadcast.deleteMany()
  await client.assignment.deleteMany()
  await client.contact.deleteMany()
  box = await startSandbox()
})
afterEach(async () => {
  await channel?.stop()
  channel = undefined
  await box.close()
})

const start = (clock = () => noon) => {
  channel = startTestChannel({ database, box, clock, drawsAll: true })
}

async function teacher(key: string, firstName: string) {
  const chat = box.personOf(key)
  box.start(chat)
  const { personId } = await makeContact(database, { address: String(chat) })
  await database.client.person.update({ where: { id: personId }, data: { firstName } })
  await make.assignment(database.client, { personId, organisationId: register.school })
  return () => box.readChat(chat).filter((message) => message.from?.is_bot)
}

async function queued(more: { sendUntil?: Date } = {}) {
  const content = {
    text: { ru: 'Здравствуйте, **{имя}**! [План](https://kmc.example/?a=1&b=2)' },
    buttons: [{ kind: 'read' }],
  }
  const row = { title: 'План', audience: 'all-educators', content, createdAt: noon, changedAt: noon, ...more }
  const { id } = await database.client.broadcast.create({ data: { ...row, status: 'queueing' } })
  await queueBroadcast(database.client, id, noon, hours)
  return id
}

test('what stands out, stands out in the chat, and what a name holds is no markup', async () => {
  const heard = await teacher('a', 'Ева <b>&')
  await queued()
  start()
  const [message] = await eventually(() => {
    expect(heard()).toHaveLength(1)
    return heard()
  })
  expect(message?.text).toBe('Здравствуйте, Ева <b>&! План')
  expect(message?.entities).toMatchObject([
    { type: 'bold', offset: 14, length: 'Ева <b>&'.length },
    { type: 'text_link', url: 'https://kmc.example/?a=1&b=2' },
  ])
})

test('a paused broadcast is not taken, a resumed one is, and a cancelled one never again', async () => {
  const heard = await teacher('a', 'Ева')
  const id = await queued()
  await pauseBroadcast(database.client, system, id, noon)
  start()
  // Another broadcast is not held by it.
  await teacher('b', 'Ия')
  const other = await queued()
  await eventually(async () => expect(await funnelOf(database.client, other)).toMatchObject({ sent: 2, queued: 0 }))
  expect(await funnelOf(database.client, id)).toMatchObject({ sent: 0, queued: 1 })
  await resumeBroadcast(database.client, system, id, noon)
  channel?.wake()
  await eventually(async () => expect(await funnelOf(database.client, id)).toMatchObject({ sent: 1 }))
  expect(heard()).toHaveLength(2)
  await channel?.stop()
  const last = await queued()
  expect(await cancelBroadcast(database.client, system, last, noon)).toEqual({ kind: 'turned', cancelled: 2 })
  start()
  const after = await queued()
  await eventually(async () => expect(await funnelOf(database.client, after)).toMatchObject({ sent: 2 }))
  expect(await funnelOf(database.client, last)).toMatchObject({ sent: 0, cancelled: 2 })
})

test('one that was held until it was too late is said to nobody; another goes on', async () => {
  const heard = await teacher('a', 'Ева')
  const sendUntil = new Date(noon.getTime() + 60_000)
  const id = await queued({ sendUntil })
  await pauseBroadcast(database.client, system, id, noon)
  let now = noon
  start(() => now)
  now = sendUntil
  await resumeBroadcast(database.client, system, id, now)
  channel?.wake()
  const other = await queued()
  await eventually(async () => expect(await funnelOf(database.client, other)).toMatchObject({ sent: 1 }))
  await eventually(async () => expect(await funnelOf(database.client, id)).toMatchObject({ expired: 1, sent: 0 }))
  expect(heard()).toHaveLength(1)
})
