// The entrance of an event over HTTP, without a script and as the script sends it.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { screenCode, screenWindow } from '../../../core/events/check-in-code.ts'
import { checkInByScreen } from '../../../db/events/check-in.ts'
import { refusedCheckIns } from '../../../db/events/refused-check-ins.ts'
import type { Database } from '../../../db/open.ts'
import { wordsOf } from '../../../locales/index.ts'
import { system } from '../../db/events/fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { respondent } from '../form/make.ts'
import { atTheDoor, doorTools, openEvents } from './make.ts'

let database: Database
let door: Awaited<ReturnType<typeof openEvents>>
const { seminar, there, teacher } = doorTools(() => database)
const words = wordsOf('ru')

beforeAll(async () => {
  database = await testDatabase()
  door = await openEvents(database)
})
beforeEach(() => {
  door.at.now = atTheDoor
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const byScript = async (path: string, fields: Record<string, string>) => {
  const init = { method: 'POST', body: new URLSearchParams(fields), headers: { accept: 'application/json' } }
  return (await fetch(door.address + path, init)).json() as Promise<{ text: string; isGood: boolean; there: string }>
}

test('a code is typed at the door, and its owner is there', async () => {
  const { desk, people } = await seminar(2)
  const { get, press } = respondent(door)
  const page = await get(desk)
  expect(page.text).toContain(words('check-in-there', { there: 0, registered: 2 }))
  const after = await press(page, 'mark', { code: ` ${people[0]?.shown.toLowerCase()} ` })
  expect(after.text).toContain(words('check-in-there', { there: 1, registered: 2 }))
  expect(await there(people[0]?.id ?? 0)).toEqual(atTheDoor)
  expect(await there(people[1]?.id ?? 0)).toBeNull()
})

test('a code that was photographed counts once: the second is told, and the journal keeps it', async () => {
  const { desk, people, event } = await seminar(1)
  const [one] = people
  await byScript(desk, { code: one?.code ?? '', attempt: 'a'.repeat(32) })
  door.at.now = new Date(atTheDoor.getTime() + 60_000)
  const second = await byScript(desk, { code: one?.code ?? '', attempt: 'b'.repeat(32) })
  expect(second.isGood).toBe(false)
  expect(second.text).toContain('Этот код уже отмечен')
  expect(second.text).toContain('14:50')
  expect(await there(one?.id ?? 0)).toEqual(atTheDoor)
  const kept = await database.client.eventCheckIn.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' } })
  expect(kept.map(({ refusal }) => refusal)).toEqual([null, 'check-in-refused-again'])
  await byScript(desk, { code: 'AAAAAA', attempt: 'e'.repeat(32) })
  const seen = await refusedCheckIns(database.client, system, event.id, atTheDoor)
  expect(seen.map(({ refusal, person }) => [refusal, person !== null])).toEqual([
    ['check-in-refused-wrong', false],
    ['check-in-refused-again', true],
  ])
  const stranger = { kind: 'person', personId: one?.personId ?? 0 } as const
  expect(await refusedCheckIns(database.client, stranger, event.id, atTheDoor)).toEqual([])
})

test('a mark that comes again is answered as it was, and counts from when it was read', async () => {
  const { desk, people } = await seminar(1)
  const [one] = people
  const readAt = atTheDoor.getTime() - 9 * 60_000
  const mark = { code: one?.code ?? '', attempt: 'c'.repeat(32), at: String(readAt) }
  const first = await byScript(desk, mark)
  const again = await byScript(desk, mark)
  expect(first.isGood).toBe(true)
  expect(again).toEqual(first)
  expect(await there(one?.id ?? 0)).toEqual(new Date(readAt))
})

test.each([
  ['a code of nobody', 'AAAAAA', 0, 'check-in-refused-wrong'],
  ['too early', null, -180, 'check-in-refused-early'],
  ['long after the end', null, 60 * 5, 'check-in-refused-late'],
])('%s is refused in words, and what was typed stays', async (_what, given, minutes, reason) => {
  const { desk, people } = await seminar(1)
  door.at.now = new Date(atTheDoor.getTime() + minutes * 60_000)
  const { get, press } = respondent(door)
  const code = given ?? people[0]?.code ?? ''
  const after = await press(await get(desk), 'mark', { code })
  expect(after.status).toBe(422)
  expect(after.text).toContain(words(reason))
  expect(after.html).toContain(`value="${code}"`)
  expect(await there(people[0]?.id ?? 0)).toBeNull()
})

test('without its key nobody is at the door, and the pages name nobody', async () => {
  const { desk, event, people } = await seminar(1)
  const { get, post } = respondent(door)
  const wrong = `/e/${event.token}/check-in/${'0'.repeat(32)}`
  expect((await get(wrong)).status).toBe(404)
  expect((await post(wrong, { code: people[0]?.code ?? '' })).status).toBe(404)
  expect(await there(people[0]?.id ?? 0)).toBeNull()
  const { lastName } = await database.client.person.findUniqueOrThrow({ where: { id: people[0]?.personId ?? 0 } })
  for (const path of [desk, `/e/${event.token}`, `/e/${event.token}/check-in`]) {
    const page = await get(path)
    expect(page.status).toBe(200)
    expect(page.text).toContain('План за 20 минут')
    expect(page.text).not.toContain(lastName)
  }
})

test('a participant finds the code of the door on their own page until they are in', async () => {
  const { desk, event, people } = await seminar(1)
  const [one] = people
  const { get } = respondent(door)
  const mine = `/e/${event.token}/mine/${one?.token}`
  expect((await get(mine)).text).toContain(one?.shown)
  await byScript(desk, { code: one?.code ?? '', attempt: 'd'.repeat(32) })
  const after = await get(mine)
  expect(after.text).not.toContain(one?.shown)
  expect(after.text).toContain('Ваше присутствие отмечено')
  expect((await get(`/e/${event.token}/mine/${'0'.repeat(32)}`)).status).toBe(404)
})

test('a draft has no page', async () => {
  const { event } = await seminar(0)
  await database.client.centreEvent.update({ where: { id: event.id }, data: { status: 'draft' } })
  expect((await respondent(door).get(`/e/${event.token}`)).status).toBe(404)
})

test('the code on the screen counts for a minute or two, for whoever is in the room', async () => {
  const { event, people } = await seminar(1)
  const personId = people[0]?.personId ?? 0
  const actor = { kind: 'person', personId } as const
  const code = screenCode(event.checkInSecret, screenWindow(atTheDoor))
  const late = new Date(atTheDoor.getTime() + 125_000)
  const missed = await checkInByScreen(database.client, actor, event.token, { personId, code, now: late })
  expect(missed).toMatchObject({ kind: 'refused', reason: 'check-in-refused-screen' })
  expect(await there(people[0]?.id ?? 0)).toBeNull()
  const inTime = new Date(atTheDoor.getTime() + 55_000)
  const came = await checkInByScreen(database.client, actor, event.token, { personId, code, now: inTime })
  expect(came).toMatchObject({ kind: 'accepted', at: inTime })
  expect(await there(people[0]?.id ?? 0)).toEqual(inTime)
})

test('whoever came without a registration is put on the list as such', async () => {
  const { event } = await seminar(0)
  const personId = await teacher((await make.organisation(database.client)).id)
  const code = screenCode(event.checkInSecret, screenWindow(atTheDoor))
  await checkInByScreen(database.client, { kind: 'person', personId }, event.token, { personId, code, now: atTheDoor })
  const own = await database.client.eventRegistration.findFirstOrThrow({ where: { eventId: event.id, personId } })
  expect(own).toMatchObject({ status: 'registered', madeBy: 'walk_in', attendedBy: 'screen_code' })
})

test('the codes of the screen reach further than ten minutes without a network', async () => {
  const { desk } = await seminar(0)
  const reply = await fetch(`${door.address}${desk}/codes`)
  const { codes } = (await reply.json()) as { codes: { from: number; code: string; qr: string }[] }
  const last = codes.at(-1)
  expect((last?.from ?? 0) + 60_000 - atTheDoor.getTime()).toBeGreaterThan(11 * 60_000)
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
  expect(last?.qr).toContain('<svg')
})
