import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import type { Handle, Update } from '../../../bot/channel/ports.ts'
import { AlreadyHandled, markHandled } from '../../../db/inbox.ts'
import type { Database } from '../../../db/open.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { testDatabase } from '../../setup/database.ts'
import { eventually, noon, startTestChannel } from './start.ts'

let database: Database
let box: StartedSandbox
let channel: ChannelDoor
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.inboxUpdate.deleteMany()
  box = await startSandbox()
})
afterEach(async () => {
  await channel.stop()
  await box.close()
})

const textOf = (update: Update) => (update.payload as { message: { text: string } }).message.text
const start = (handle: Handle, limits = {}) => {
  channel = startTestChannel({ database, box, handle, limits })
}
const unhandled = () => database.client.inboxUpdate.count({ where: { handledAt: null } })

test('what a person writes is handled once, in order, and then erased', async () => {
  const heard: string[] = []
  start(async (update) => void heard.push(textOf(update)))
  const chat = box.personOf('anna')
  for (const text of ['one', 'two', 'three']) box.sendText(chat, text)
  await eventually(() => expect(heard).toEqual(['one', 'two', 'three']))
  await eventually(async () => expect(await unhandled()).toBe(0))
  const kept = await database.client.inboxUpdate.findMany()
  expect(kept.map(({ payload, receivedAt, chat }) => ({ payload, receivedAt, chat }))).toEqual(
    Array(3).fill({ payload: null, receivedAt: noon, chat: String(chat) }),
  )
})

test('one chat waits for its own updates, not for those of another', async () => {
  const heard: string[] = []
  let letSlowGo = () => {}
  start(async (update) => {
    if (textOf(update) === 'slow') await new Promise<void>((resolve) => (letSlowGo = resolve))
    heard.push(textOf(update))
  })
  const [slow, quick] = [box.personOf('boris'), box.personOf('vera')]
  box.sendText(slow, 'slow')
  box.sendText(slow, 'after slow')
  box.sendText(quick, 'quick')
  await eventually(() => expect(heard).toEqual(['quick']))
  letSlowGo()
  await eventually(() => expect(heard).toEqual(['quick', 'slow', 'after slow']))
})

test('a handling that fails is tried again, and its chat waits for it', async () => {
  const heard: string[] = []
  let failures = 2
  start(async (update) => {
    if (textOf(update) === 'hard' && failures-- > 0) throw new Error('not yet')
    heard.push(textOf(update))
  })
  const chat = box.personOf('galina')
  box.sendText(chat, 'hard')
  box.sendText(chat, 'easy')
  await eventually(() => expect(heard).toEqual(['hard', 'easy']))
  const [first] = await database.client.inboxUpdate.findMany({ orderBy: { id: 'asc' } })
  expect(first).toMatchObject({ attempts: 2, error: null })
})

test('what cannot be handled is given up with its error, erased, and its chat goes on', {
  timeout: 40_000,
}, async () => {
  const heard: string[] = []
  start(async (update) => {
    if (textOf(update) === 'poison') throw new RangeError('cannot')
    heard.push(textOf(update))
  })
  const chat = box.personOf('dina')
  box.sendText(chat, 'poison')
  box.sendText(chat, 'next')
  await eventually(() => expect(heard).toEqual(['next']), 20_000)
  const [first] = await database.client.inboxUpdate.findMany({ orderBy: { id: 'asc' } })
  expect(first).toMatchObject({ payload: null, attempts: 4, error: 'RangeError: cannot' })
  expect(first?.handledAt).not.toBeNull()
})

test('a handling that never ends does not silence its chat', async () => {
  const heard: string[] = []
  start(
    (update) =>
      textOf(update) === 'endless' ? new Promise(() => {}) : Promise.resolve(void heard.push(textOf(update))),
    { handleTimeoutMs: 300 },
  )
  const chat = box.personOf('egor')
  box.sendText(chat, 'endless')
  box.sendText(chat, 'next')
  await eventually(() => expect(heard).toEqual(['next']))
})

test('what nobody had handled before a restart is handled after it, in order', async () => {
  start(() => new Promise(() => {}), { handleTimeoutMs: 200 })
  await channel.stop()
  const chat = box.personOf('zoya')
  const receive = (updateId: string, text: string) =>
    database.client.inboxUpdate.create({
      data: {
        channel: 'telegram',
        botId: '1',
        updateId,
        chat: String(chat),
        payload: { message: { text } },
        receivedAt: noon,
      },
    })
  for (let n = 1; n <= 30; n++) await receive(`${1000 - n}`, `${n}`)
  const heard: string[] = []
  start(async (update) => void heard.push(textOf(update)))
  await eventually(() => expect(heard).toEqual(Array.from({ length: 30 }, (_, n) => `${n + 1}`)))
})

test('an effect and its mark are one transaction: handled elsewhere meanwhile, nothing happens here', async () => {
  let attempts = 0
  start(async (update) => {
    attempts++
    await database.client.$transaction(async (tx) => {
      await tx.installation.create({ data: { id: update.id, kind: 'demo', secret: '' } })
      // What a second holder would have done.
      if (textOf(update) === 'raced')
        await tx.$executeRaw`UPDATE inbox_update SET handled_at = now() WHERE id = ${update.id}`
      await markHandled(tx, update.id, noon)
    })
  })
  const chat = box.personOf('ilya')
  box.sendText(chat, 'raced')
  box.sendText(chat, 'plain')
  await eventually(() => expect(attempts).toBe(2))
  await eventually(async () => expect(await unhandled()).toBe(0))
  const effects = await database.client.installation.findMany()
  const rows = await database.client.inboxUpdate.findMany({ orderBy: { id: 'asc' } })
  expect(effects.map(({ id }) => id)).toEqual([rows[1]?.id])
  await expect(markHandled(database.client, rows[1]?.id ?? 0, noon)).rejects.toBeInstanceOf(AlreadyHandled)
})

test('while the messenger refuses, the channel says why, and goes on when it answers again', {
  timeout: 20_000,
}, async () => {
  const fault = box.faults.add({ kind: 'server-error', method: 'getUpdates', times: Number.POSITIVE_INFINITY })
  const heard: string[] = []
  start(async (update) => void heard.push(textOf(update)))
  await eventually(() => expect(channel.health()).toMatchObject({ ok: false, role: 'holder', trouble: 'unknown' }))
  fault.remove()
  box.sendText(box.personOf('klara'), 'still there?')
  await eventually(() => expect(heard).toEqual(['still there?']))
  expect(channel.health()).toEqual({ ok: true, role: 'holder', trouble: null })
})
