// What a broadcast is about: whoever has switched that off is spared, and what nobody can switch off is the director's.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { categories } from '../../../core/outbox/category.ts'
import { broadcastKind, broadcasts } from '../../../core/outbox/kinds/broadcast.ts'
import { copyBroadcast } from '../../../db/broadcasts/begin.ts'
import { funnelOf } from '../../../db/broadcasts/progress.ts'
import { muteCategory } from '../../../db/muting.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { noon } from '../wave-fixture.ts'
import { type BroadcastDesk, openBroadcastDesk } from './desk.ts'

let database: Database
let desk: BroadcastDesk
let people: number[]
beforeAll(async () => {
  database = await testDatabase()
  desk = await openBroadcastDesk(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.broadcast.deleteMany()
  await database.client.assignment.deleteMany()
  people = await desk.educators(2)
  await muteCategory(database.client, people[0] ?? 0, 'events', noon)
})

const sent = async () => (await database.client.outboxMessage.findMany()).map(({ kind, personId }) => [kind, personId])

test('whoever has switched a topic off gets the others', async () => {
  const events = await desk.written({ category: 'events' })
  expect(await desk.send(events)).toMatchObject({ people: 2, messages: 1 })
  expect(await sent()).toEqual([['broadcast-events', people[1]]])
  expect(await funnelOf(database.client, events)).toMatchObject({ switchedOff: 1 })
  expect(await desk.send(await desk.written())).toMatchObject({ people: 2, messages: 2 })
})

test('switched off while it waits, it is called off', async () => {
  await desk.send(await desk.written({ category: 'materials' }))
  await muteCategory(database.client, people[1] ?? 0, 'materials', noon)
  const row = await database.client.outboxMessage.findFirst({ where: { personId: people[1] ?? 0 } })
  expect(row).toMatchObject({ status: 'cancelled', error: 'muted' })
})

test('what is urgent reaches everybody, and only the director may choose it or send it', async () => {
  const urgent = { category: 'service' }
  const draft = await desk.written()
  expect(await desk.save(draft, urgent, 'Срочно', desk.deputy)).toMatchObject({ reason: 'broadcasts-urgent-not-yours' })
  const id = await desk.written(urgent)
  expect(await desk.send(id, { by: desk.deputy })).toMatchObject({ reason: 'broadcasts-urgent-not-yours' })
  const copy = await copyBroadcast(database.client, desk.deputy, id, 'Копия', noon)
  expect(await database.client.broadcast.findFirst({ where: { id: 'id' in copy ? copy.id : 0 } })).toMatchObject({
    category: 'news',
  })
  expect(await desk.send(id)).toMatchObject({ people: 2, messages: 2 })
  expect((await sent()).map(([kind]) => kind)).toEqual(['broadcast-service', 'broadcast-service'])
})

test('each topic has its kind of message, with its own way out below it', () => {
  expect(broadcasts).toHaveLength(categories.length)
  const params = { id: 1, content: { text: { ru: 'Да' }, buttons: [] }, address: '', name: '', organisation: '' }
  const say = (key: string) => key
  const rowsOf = (category: (typeof categories)[number]) =>
    broadcastKind(category).view(params, { say, language: 'ru' }).rows
  expect(rowsOf('events')).toMatchObject([[{ value: 'notices:off:events' }]])
  expect(rowsOf('service')).toEqual([])
})
