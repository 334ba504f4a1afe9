// A broadcast with a file through the mouth to the messenger: one message a person, one upload for all.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import { resumeBroadcast } from '../../../db/broadcasts/control.ts'
import { attachFile } from '../../../db/broadcasts/file.ts'
import { funnelOf } from '../../../db/broadcasts/progress.ts'
import { queueBroadcast } from '../../../db/broadcasts/queueing.ts'
import type { Database } from '../../../db/open.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { docx, pngOf } from '../../core/files/make.ts'
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

const start = (limits = {}) => {
  channel = startTestChannel({ database, box, drawsAll: true, limits })
}

async function teachers(count: number) {
  const chats = Array.from({ length: count }, (_, i) => box.personOf(`teacher ${i}`))
  for (const chat of chats) {
    box.start(chat)
    const { personId } = await makeContact(database, { address: String(chat) })
    await make.assignment(database.client, { personId, organisationId: register.school })
  }
  return chats
}

const heard = (chat: number) => box.readChat(chat).filter((message) => message.from?.is_bot)

async function queued(bytes: Buffer, name: string) {
  const content = { text: { ru: '**Афиша** недели' }, buttons: [{ kind: 'read' }] }
  const row = { title: 'Афиша', audience: 'all-educators', content, createdAt: noon, changedAt: noon }
  const { id } = await database.client.broadcast.create({ data: row })
  const attached = await attachFile(database.client, system, id, { bytes, name, otherwise: 'Файл', now: noon })
  if (attached.kind === 'refused') throw new Error(attached.reason)
  await database.client.broadcast.update({ where: { id }, data: { status: 'queueing' } })
  await queueBroadcast(database.client, id, noon, hours)
  return id
}

const over = (id: number, sent: number) =>
  eventually(async () => expect(await funnelOf(database.client, id)).toMatchObject({ sent, queued: 0 }))

test('a picture comes with the words and the buttons under it, in one message, and is one file for all', async () => {
  const chats = await teachers(12)
  const id = await queued(pngOf(800, 600), 'афиша.png')
  start()
  await over(id, 12)
  for (const chat of chats) {
    expect(heard(chat)).toMatchObject([
      { caption: 'Афиша недели', caption_entities: [{ type: 'bold' }], photo: [{ width: 800 }] },
    ])
    expect(heard(chat)[0]?.reply_markup?.inline_keyboard).toHaveLength(2)
  }
  expect(await database.client.channelFile.findMany({ select: { channel: true, ref: true } })).toEqual([
    { channel: 'telegram', ref: heard(chats[0] ?? 0)[0]?.photo?.[0]?.file_id },
  ])
})

test('a document is offered under its own name', async () => {
  const [chat = 0] = await teachers(1)
  const id = await queued(docx(), 'план.docx')
  start()
  await over(id, 1)
  expect(heard(chat)).toMatchObject([{ caption: 'Афиша недели', document: { file_name: 'план.docx' } }])
})

test('where nobody knows whether the upload arrived, that one message is in doubt, and nobody gets two', async () => {
  const chats = await teachers(6)
  const id = await queued(pngOf(8, 8), 'a.png')
  box.faults.add({ kind: 'reset-after', method: 'sendPhoto' })
  start()
  await eventually(async () => expect(await funnelOf(database.client, id)).toMatchObject({ sent: 5, unknown: 1 }))
  expect(chats.map((chat) => heard(chat).length)).toEqual([1, 1, 1, 1, 1, 1])
})

test('a picture that the messenger does not take stops the broadcast: the others are not refused one by one', async () => {
  const { client } = database
  const chats = await teachers(20)
  const id = await queued(pngOf(8, 8), 'a.png')
  const kept = await client.storedFilePart.findFirstOrThrow({ orderBy: { fileId: 'desc' } })
  const write = (bytes: Uint8Array<ArrayBuffer>) =>
    client.storedFilePart.updateMany({ where: { fileId: kept.fileId }, data: { bytes } })
  await write(new Uint8Array(40))
  start({ inFlight: 4 })
  const held = () => client.broadcast.findUniqueOrThrow({ where: { id } })
  await eventually(async () => expect(await held()).toMatchObject({ status: 'paused', heldFor: 'file' }))
  const waiting = { broadcastId: id, status: 'queued' as const, sendingAt: null }
  await eventually(async () => expect(await client.outboxMessage.count({ where: waiting })).toBe(20))
  expect(box.tally.read().sendPhoto?.[400]).toBeLessThanOrEqual(4)

  await write(kept.bytes)
  await resumeBroadcast(client, system, id, noon)
  await over(id, 20)
  expect(chats.map((chat) => heard(chat).length)).toEqual(chats.map(() => 1))
})

test('where it was called off meanwhile, what the messenger refuses is over', async () => {
  const { client } = database
  await teachers(3)
  const id = await queued(pngOf(8, 8), 'a.png')
  await client.storedFilePart.updateMany({ data: { bytes: new Uint8Array(40) } })
  await client.broadcast.update({ where: { id }, data: { status: 'cancelled' } })
  start()
  await eventually(async () => expect(await funnelOf(client, id)).toMatchObject({ failed: 3, queued: 0 }))
})
