// What the mouth does with more than a day holds: one message is heard, and each row says what became of it.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import { sendDueBroadcasts } from '../../../db/broadcasts/due.ts'
import { funnelOf, recipientsOfBroadcast } from '../../../db/broadcasts/progress.ts'
import { queueBroadcast } from '../../../db/broadcasts/queueing.ts'
import type { Database } from '../../../db/open.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { hours, makeEducator, makeRegister, system } from '../../db/wave-fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeContact, makeMessage } from './make.ts'
import { eventually, noon, startTestChannel } from './start.ts'

let database: Database
let box: StartedSandbox
let channel: ChannelDoor | undefined
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  box = await startSandbox()
})
afterEach(async () => {
  await channel?.stop()
  channel = undefined
  await box.close()
})

const start = (more: Partial<Parameters<typeof startTestChannel>[0]> = {}) => {
  channel = startTestChannel({ database, box, ...more })
}
const contact = (key: string) => {
  const chat = box.personOf(key)
  box.start(chat)
  return makeContact(database, { address: String(chat) })
}
const heardBy = (address: string) => {
  const mine = box.readChat(Number(address)).filter((message) => message.from?.is_bot)
  return mine.map((message) => message.text)
}
const allAre = (status: string) =>
  eventually(async () => {
    const rows = await database.client.outboxMessage.findMany({ orderBy: { id: 'asc' } })
    expect(rows.map((row) => row.status)).toEqual(rows.map(() => status))
    return rows
  })

test('five at once are one message with a number for each', async () => {
  const to = await contact('anna')
  for (let n = 0; n < 5; n++) await makeMessage(database, to)
  start({ drawsAll: true })
  const rows = await allAre('sent')
  expect(rows.map(({ kind }) => kind).filter((kind) => kind === 'digest')).toHaveLength(1)
  expect(heardBy(to.address)).toEqual([expect.stringContaining('Сегодня для вас 5 сообщений')])
  const keyboard = box.readChat(Number(to.address)).at(-1)?.reply_markup?.inline_keyboard ?? []
  expect(keyboard[0]?.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5'])
})

test('a setting says how much a day holds, at once', async () => {
  const to = await contact('boris')
  let perDay = 1
  start({ perDay: () => perDay })
  await makeMessage(database, to)
  await allAre('sent')
  await makeMessage(database, to)
  await eventually(async () =>
    expect(await database.client.outboxMessage.count({ where: { status: 'queued', error: 'next-day' } })).toBe(1),
  )
  perDay = 2
  await makeMessage(database, to)
  await eventually(async () => expect(await database.client.outboxMessage.count({ where: { status: 'sent' } })).toBe(2))
})

test('a storm of 429 and a refused connection cost a digest nothing: in the end each is said once', async () => {
  const to = await contact('vera')
  for (let n = 0; n < 4; n++) await makeMessage(database, to)
  box.faults.add({ kind: 'too-many-requests', method: 'sendMessage', retryAfter: 1, times: 2 })
  start()
  const rows = await allAre('sent')
  expect(rows).toHaveLength(5)
  expect(heardBy(to.address)).toEqual(['Сегодня для вас 4 сообщения'])
  expect(box.tally.read().sendMessage).toMatchObject({ 429: 2 })
})

test('one that cannot be drawn fails alone, the others are heard', async () => {
  const to = await contact('galina')
  for (let n = 0; n < 4; n++) await makeMessage(database, to)
  const broken = await makeMessage(database, to, { params: { title: 1 } })
  start()
  await eventually(async () => {
    const row = await database.client.outboxMessage.findUniqueOrThrow({ where: { id: broken.id } })
    expect(row.status).toBe('failed')
  })
  expect(heardBy(to.address)).toEqual(['Сегодня для вас 4 сообщения'])
  expect(await database.client.outboxMessage.count({ where: { status: 'sent' } })).toBe(5)
})

test('a broadcast that went within a digest was sent: in its funnel, and of each recipient with the reason', async () => {
  const { client } = database
  const { personId, contactId } = await makeEducator(database, await makeRegister(database))
  const chat = box.personOf('dina')
  box.start(chat)
  await client.contact.update({ where: { id: contactId }, data: { address: String(chat) } })
  for (let n = 0; n < 3; n++) await makeMessage(database, { personId, contactId })
  const { id } = await client.broadcast.create({
    data: {
      title: 'Новости',
      content: { text: { ru: 'Ждём вас в **пятницу**' }, buttons: [{ kind: 'read' }] },
      audience: 'all-educators',
      status: 'queueing',
      createdAt: noon,
      changedAt: noon,
    },
  })
  expect(await queueBroadcast(client, id, noon, hours)).toBe(1)
  start({ drawsAll: true })
  await allAre('sent')
  expect(heardBy(String(chat))).toEqual([expect.stringContaining('4. Ждём вас в пятницу')])
  expect(await funnelOf(client, id)).toMatchObject({ people: 1, reached: 1, queued: 0, sent: 1, read: 0 })
  const digest = await client.outboxMessage.findFirstOrThrow({ where: { kind: 'digest' } })
  const list = await recipientsOfBroadcast(client, system, id, { page: 1 })
  expect(list.kind === 'recipients' && list.rows[0]).toMatchObject({ state: 'sent', error: `in-digest ${digest.id}` })
  await sendDueBroadcasts(client, noon, hours)
  expect((await client.broadcast.findUniqueOrThrow({ where: { id } })).status).toBe('sent')
})
