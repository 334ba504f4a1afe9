// Calendar files of events: one for anybody, and the subscription that a person has opened.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeFeed, openFeed } from '../../../db/events/feed.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { respondent } from '../form/make.ts'
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

/** Lines that were folded are one again. */
const unfolded = (text: string) => text.replaceAll(/\r\n[ \t]/g, '')

async function calendar(path: string) {
  const reply = await fetch(door.address + path)
  return { status: reply.status, type: reply.headers.get('content-type'), text: unfolded(await reply.text()) }
}

test('an event as a file says its time to the minute, and keeps the link from who has no place', async () => {
  const { event } = await seminar(1, { link: 'https://meet.example.org/secret' })
  const { type, text } = await calendar(`/e/${event.token}.ics`)
  expect(type).toContain('text/calendar')
  expect(text).toContain('DTSTART:20261204T120000Z')
  expect(text).toContain('DTEND:20261204T133000Z')
  expect(text).toContain('SUMMARY:План за 20 минут')
  expect(text).toContain('LOCATION:Школа № 1\\, кабинет 12')
  expect(text).not.toContain('secret')
})

test('who speaks stands on the card and in the calendar, in the order of the programme', async () => {
  const { event } = await seminar(1)
  const data = { eventId: event.id, role: 'speaker' as const }
  await database.client.eventSpeaker.create({ data: { ...data, guest: 'Орлова Мария', topic: 'Урок', place: 2 } })
  await database.client.eventSpeaker.create({ data: { ...data, guest: 'Савельев Игорь', place: 1 } })
  const { text } = await calendar(`/e/${event.token}.ics`)
  expect(text).toContain('DESCRIPTION:Савельев Игорь\\, докладчик\\nОрлова Мария\\, докладчик: «Урок»')
  const card = await (await fetch(`${door.address}/e/${event.token}`)).text()
  expect(card).toContain('<li>Савельев Игорь, докладчик</li><li>Орлова Мария, докладчик: «Урок»</li>')
})

test('a subscription has the own events with their link, and those that were called off as such', async () => {
  const { event, people } = await seminar(1, { link: 'https://meet.example.org/secret' })
  const { event: other } = await seminar(1, { title: 'Чужой семинар' })
  const personId = people[0]?.personId ?? 0
  const actor = { kind: 'person', personId } as const
  const whose = { personId, now: atTheDoor }
  const feed = await openFeed(database.client, actor, whose)
  if (feed.kind !== 'open') throw new Error(feed.reason)
  expect(await openFeed(database.client, actor, whose)).toEqual(feed)
  const before = (await calendar(`/me/${feed.token}.ics`)).text
  expect(before).toContain('https://meet.example.org/secret')
  expect(before).toContain('STATUS:CONFIRMED')
  expect(before).not.toContain(other.title)
  await database.client.centreEvent.update({ where: { id: event.id }, data: { status: 'cancelled' } })
  const off = (await calendar(`/me/${feed.token}.ics`)).text
  expect(off).toContain('STATUS:CANCELLED')
  const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1])
  expect(sequence(off)).toBeGreaterThan(sequence(before))
})

test('who withdraws finds the event no more, and an address that was closed finds nothing', async () => {
  const { event, people } = await seminar(1)
  const personId = people[0]?.personId ?? 0
  const actor = { kind: 'person', personId } as const
  const whose = { personId, now: atTheDoor }
  const feed = await openFeed(database.client, actor, whose)
  if (feed.kind !== 'open') throw new Error(feed.reason)
  await leave(event.token, personId)
  expect((await calendar(`/me/${feed.token}.ics`)).text).not.toContain('BEGIN:VEVENT')
  await closeFeed(database.client, actor, whose)
  expect((await respondent(door).get(`/me/${feed.token}.ics`)).status).toBe(404)
  const again = await openFeed(database.client, actor, whose)
  expect(again).not.toEqual(feed)
})

test('nobody opens the calendar of another', async () => {
  const { people } = await seminar(2)
  const [one, other] = people.map(({ personId }) => personId) as [number, number]
  const opened = await openFeed(database.client, { kind: 'person', personId: one }, { personId: other, now: atTheDoor })
  expect(opened).toMatchObject({ kind: 'refused' })
})
