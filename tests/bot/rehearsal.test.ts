// The first people of a demo: through the whole bot, once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoSendingHours } from '../../core/outbox/quiet-hours.ts'
import { demoPeople } from '../../sandbox/district/people.ts'
import { rehearse } from '../../sandbox/district/rehearsal.ts'
import { makePerson, makeWave, questionnaireA } from './make.ts'
import { district } from './setup.ts'
import { eventually, startTalk } from './telegram/talk.ts'

const here = district()
const zone = 'Europe/Moscow'
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  talk = await startTalk(here.database)
})
afterAll(() => talk.close())

test('one has begun, one is invited, one has blocked the bot, and a reminder is on its way; all that once', async () => {
  const { db } = here
  const people = []
  for (let i = 0; i < 4; i++) people.push(await makePerson(db))
  const dates = { opensAt: new Date(Date.now() - 9e8), closesAt: new Date(Date.now() + 9e8) }
  await makeWave(
    db,
    questionnaireA(),
    people.map(({ id }) => id),
    dates,
  )
  const rehearsing = { db, messenger: talk.box, clock: () => new Date(), hours: demoSendingHours(zone) }
  await rehearse(rehearsing)
  await eventually(async () => {
    const standings = (await demoPeople(db, new Date())).map(({ standing }) => standing)
    expect(standings).toEqual(['begun', 'invited', 'blocked', 'new'])
  })
  const queued = await db.outboxMessage.findMany({ orderBy: { id: 'asc' } })
  expect(queued.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
    'wave-invitation sent',
    'wave-invitation sent',
    'wave-invitation sent',
    'wave-reminder queued',
    'wave-reminder queued',
  ])
  expect(talk.troubles).toEqual([])
  await rehearse(rehearsing)
  expect(await db.outboxMessage.count()).toBe(5)
  expect(await db.contact.count()).toBe(3)
})

test('who has a chat needs no code, who has none is given one that works', async () => {
  const people = await demoPeople(here.db, new Date())
  expect(people.map(({ startCode }) => startCode !== undefined)).toEqual([false, false, false, true])
  const hands = talk.person('newcomer')
  hands.start(people[3]?.startCode)
  await hands.press('Соглашаюсь')
  await hands.sees('Согласие на сообщения')
  await hands.press('Соглашаюсь')
  await hands.sees('чат подключён')
})
