// Who blocks the bot and comes back, over the messenger's real HTTP: nothing is said meanwhile, and all that waits is said then.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeContact, makeMessage } from '../channel/make.ts'
import { eventually } from '../channel/start.ts'
import { startTalk } from './talk.ts'

let database: Database
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  database = await testDatabase()
  talk = await startTalk(database)
})
afterAll(async () => {
  await talk.close()
  await database.close()
})

const contact = (address: number) =>
  database.client.contact.findFirstOrThrow({ where: { channel: 'telegram', address: String(address) } })
const stateOf = async (id: number) => (await database.client.outboxMessage.findUniqueOrThrow({ where: { id } })).status

test('whoever blocks the bot is known at once with the moment, and gets what waits as soon as they return', async () => {
  const chat = talk.box.personOf('boris')
  talk.box.start(chat)
  const to = await makeContactAt(chat)
  talk.box.block(chat)
  await eventually(async () => expect((await contact(chat)).status).toBe('blocked'))
  const since = (await contact(chat)).unreachableSince
  expect(Math.abs(Date.now() - Number(since))).toBeLessThan(60_000)
  const { id } = await makeMessage(database, to)
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(await stateOf(id)).toBe('queued')
  talk.box.unblock(chat)
  await eventually(async () => expect(await stateOf(id)).toBe('sent'))
  expect(await contact(chat)).toMatchObject({ status: 'active', unreachableSince: null })
  expect(talk.box.readChat(chat).filter(({ text }) => text?.includes('Новый опрос'))).toHaveLength(1)
})

test('a word in the chat is a return too, and blocking twice is one absence', async () => {
  const chat = talk.box.personOf('vera')
  talk.box.start(chat)
  await makeContactAt(chat)
  talk.box.block(chat)
  await eventually(async () => expect((await contact(chat)).status).toBe('blocked'))
  const first = new Date('2026-11-01T09:00:00Z')
  await database.client.contact.updateMany({ where: { address: String(chat) }, data: { unreachableSince: first } })
  talk.box.block(chat)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect((await contact(chat)).unreachableSince).toEqual(first)
  talk.box.unblock(chat)
  talk.box.sendText(chat, 'Здравствуйте')
  await eventually(async () => expect(await contact(chat)).toMatchObject({ status: 'active', unreachableSince: null }))
})

/** The chat's contact once the bot has seen it, tied to somebody who has agreed to messages. */
async function makeContactAt(chat: number) {
  const seen = await eventually(() => contact(chat))
  const { personId, contactId } = await makeContact(database)
  await database.client.consent.updateMany({ where: { contactId }, data: { contactId: seen.id } })
  await database.client.contact.delete({ where: { id: contactId } })
  await database.client.contact.update({ where: { id: seen.id }, data: { personId } })
  return { personId, contactId: seen.id }
}
