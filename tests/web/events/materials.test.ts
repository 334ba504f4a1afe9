// A participant's own page has the materials of the event; its files are nobody else's.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addEventMaterial } from '../../../db/events/keep-materials.ts'
import type { Database } from '../../../db/open.ts'
import { system } from '../../db/events/fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { atTheDoor, doorTools, openEvents } from './make.ts'

let database: Database
let door: Awaited<ReturnType<typeof openEvents>>
const { seminar, leave } = doorTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  door = await openEvents(database)
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const get = (path: string) => fetch(door.address + path)

test('a file is fetched by whoever is on the list, and by nobody who has left it', async () => {
  const { event, people } = await seminar(2)
  const file = { bytes: Buffer.from('%PDF-1.4 plan'), name: 'План.pdf', otherwise: 'файл' }
  const given = { purpose: 'before' as const, title: 'План урока', link: null, number: null, day: null, file }
  await addEventMaterial(database.client, system, event.id, given, atTheDoor)
  const minutes = { ...given, purpose: 'minutes' as const, title: 'Протокол', number: '1', day: '2026-12-04' }
  await addEventMaterial(database.client, system, event.id, minutes, atTheDoor)
  const paths = people.map(({ token }) => `/e/${event.token}/mine/${token}`)
  const page = await (await get(paths[0] ?? '')).text()
  expect(page).toContain('План урока')
  expect(page).not.toContain('Протокол')
  const [, href = ''] = /href="([^"]+\/materials\/\d+)"/.exec(page) ?? []
  const reply = await get(href)
  expect(reply.headers.get('content-disposition')).toContain('attachment')
  expect(Buffer.from(await reply.arrayBuffer()).toString()).toBe('%PDF-1.4 plan')
  const { id } = await database.client.eventMaterial.findFirstOrThrow({ where: { purpose: 'minutes' } })
  expect((await get(`${paths[0]}/materials/${id}`)).status).toBe(404)
  const gone = people[1]
  await leave(event.token, gone?.personId ?? 0, new Date(atTheDoor.getTime() - 60_000))
  expect((await get(href.replace(people[0]?.token ?? '', gone?.token ?? ''))).status).toBe(404)
})
