// What the staff guide promises of the messages that nobody has asked for.
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import { consents } from '../../../content/consents/index.ts'
import type { Database } from '../../../db/open.ts'
import { openWave } from '../../../db/wave-opening.ts'
import { remindNonRespondents } from '../../../db/wave-reminders.ts'
import { createWave } from '../../../db/waves.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { hours, makeEducator, makeRegister, type Register, system } from '../../db/wave-fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeContact, makeMessage } from './make.ts'
import { eventually, noon, startTestChannel } from './start.ts'

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
  await database.client.outboxMessage.deleteMany()
  await database.client.respondent.deleteMany()
  await database.client.assignment.deleteMany()
  box = await startSandbox()
})
afterEach(async () => {
  await stop()
  await box.close()
})

async function stop() {
  await channel?.stop()
  channel = undefined
}
async function speakAt(at: Date) {
  await stop()
  channel = startTestChannel({ database, box, clock: () => at })
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const heardBy = (address: string) => box.readChat(Number(address)).filter((message) => message.from?.is_bot).length
const chatOf = (key: string) => {
  const chat = box.personOf(key)
  box.start(chat)
  return String(chat)
}
const contact = async (key: string, more: { consent?: boolean } = {}) =>
  makeContact(database, { address: chatOf(key), ...more })

/** Somebody whom the wave asks, with a chat of their own. */
async function educator(key: string) {
  const made = await makeEducator(database, register)
  const address = chatOf(key)
  await database.client.contact.update({ where: { id: made.contactId }, data: { address } })
  return { ...made, address }
}
async function openedWave() {
  const times = { opensAt: noon, closesAt: new Date('2026-12-14T21:00:00Z') }
  const wave = { ...times, versionId: register.versionId, title: 'Осень', audience: 'all-educators' }
  const created = await createWave(database.client, system, wave, noon)
  const id = created.kind === 'created' ? created.id : 0
  await openWave(database.client, system, id, noon, hours)
  return id
}
const days = (count: number) => new Date(noon.getTime() + count * 86_400_000)

it('Тому, кто уже ответил, напоминание не приходит.', async () => {
  const [before, after, silent] = [await educator('before'), await educator('after'), await educator('silent')]
  const wave = await openedWave()
  await database.client.outboxMessage.deleteMany()
  const answer = (personId: number) =>
    database.client.respondent.updateMany({ where: { personId }, data: { answeredAt: noon } })
  await answer(before.personId)
  await remindNonRespondents(database.client, system, wave, { stage: 'plus-5' }, days(6), hours)
  // Queued already, answered before it was said.
  await answer(after.personId)
  await speakAt(new Date(days(6).getTime() + 60_000))
  await eventually(() => expect(heardBy(silent.address)).toBe(1))
  await pause(600)
  expect([heardBy(before.address), heardBy(after.address)]).toEqual([0, 0])
})

it('Тому, кто не согласился на сообщения, бот первым не пишет.', async () => {
  const [refuser, agreed] = [await contact('refuser', { consent: false }), await contact('agreed')]
  const withdrawn = await contact('withdrawn')
  const later = {
    purpose: 'messages' as const,
    documentVersion: consents.messages.version,
    documentHash: '',
    decidedAt: noon,
  }
  await database.client.consent.create({
    data: { ...later, contactId: withdrawn.contactId, decision: 'withdrawn' },
  })
  for (const kind of ['wave-invitation', 'wave-reminder'])
    for (const to of [refuser, withdrawn, agreed]) await makeMessage(database, to, { kind })
  await speakAt(noon)
  await eventually(() => expect(heardBy(agreed.address)).toBe(2))
  await pause(600)
  expect([heardBy(refuser.address), heardBy(withdrawn.address)]).toEqual([0, 0])
})

it('Человек получает не больше одного напоминания в день.', async () => {
  const person = await educator('asked twice')
  const [first, second] = [await openedWave(), await openedWave()]
  await database.client.outboxMessage.deleteMany()
  const at = days(1)
  for (const wave of [first, second]) {
    // However often the button is pressed.
    for (let i = 0; i < 3; i++) await remindNonRespondents(database.client, system, wave, {}, at, hours)
    await remindNonRespondents(database.client, system, wave, { stage: 'plus-5' }, at, hours)
  }
  expect(await database.client.outboxMessage.count()).toBe(4)
  for (const [day, heard] of [
    [1, 1],
    [2, 2],
  ] as const) {
    await speakAt(days(day))
    await eventually(() => expect(heardBy(person.address)).toBe(heard))
    await pause(800)
    expect(heardBy(person.address)).toBe(heard)
  }
})

it('Больше трёх сообщений в день приходят одной сводкой.', async () => {
  const person = await contact('busy')
  // A digest of what has gathered; two more; and what comes after these.
  for (const [count, heard] of [
    [4, 1],
    [2, 3],
    [5, 3],
  ] as const) {
    await stop()
    for (let n = 0; n < count; n++) await makeMessage(database, person)
    await speakAt(noon)
    await eventually(() => expect(heardBy(person.address)).toBe(heard))
    await pause(800)
    expect(heardBy(person.address)).toBe(heard)
  }
  await speakAt(days(1))
  await eventually(() => expect(heardBy(person.address)).toBe(4))
})

it('Бот первым не пишет ночью, в выходные и с 31 декабря по 8 января.', async () => {
  const to = await contact('sleeper')
  for (const kind of ['wave-invitation', 'wave-reminder']) await makeMessage(database, to, { kind })
  const quiet = [
    '2026-11-24T08:59:59+03:00',
    '2026-11-24T19:00:00+03:00',
    '2026-11-28T12:00:00+03:00',
    '2026-11-29T12:00:00+03:00',
    '2026-12-31T12:00:00+03:00',
    '2027-01-08T12:00:00+03:00',
  ]
  for (const at of quiet) {
    await speakAt(new Date(at))
    await pause(500)
    expect(heardBy(to.address), at).toBe(0)
  }
  await speakAt(new Date('2027-01-11T09:00:00+03:00'))
  await eventually(() => expect(heardBy(to.address)).toBe(2))
})

it('Сообщение с неизвестной судьбой само не повторяется.', async () => {
  const [lost, hung, fine] = [await contact('lost'), await contact('hung'), await contact('fine')]
  box.faults.add({ kind: 'reset-after', method: 'sendMessage', chat: Number(lost.address) })
  const { id } = await makeMessage(database, lost)
  const { id: interrupted } = await makeMessage(database, hung)
  await database.client.outboxMessage.update({
    where: { id: interrupted },
    data: { status: 'sending', fence: 0, sendingAt: noon },
  })
  await speakAt(noon)
  const statuses = async () =>
    (await database.client.outboxMessage.findMany({ where: { id: { in: [id, interrupted] } } })).map(
      (row) => row.status,
    )
  await eventually(async () => expect(await statuses()).toEqual(['unknown', 'unknown']))
  // Neither later, nor after a restart, nor the next day.
  for (const at of [noon, days(1)]) {
    await speakAt(at)
    const { id: other } = await makeMessage(database, fine)
    await eventually(async () =>
      expect((await database.client.outboxMessage.findUnique({ where: { id: other } }))?.status).toBe('sent'),
    )
    await pause(400)
  }
  expect(await statuses()).toEqual(['unknown', 'unknown'])
  expect([heardBy(lost.address), heardBy(hung.address)]).toEqual([1, 0])
})
