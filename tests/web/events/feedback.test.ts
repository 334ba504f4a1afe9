// Feedback on an event: those who came are asked two hours after the end, and staff read one index, never an answer.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../../core/access.ts'
import { settleAnonymousWaves } from '../../../db/anonymous/settle.ts'
import { closeDueWaves } from '../../../db/due-waves.ts'
import { markAttendance } from '../../../db/events/attendance.ts'
import { holdEndedEvents } from '../../../db/events/cancel.ts'
import { askForFeedback } from '../../../db/events/feedback.ts'
import { feedbackOn, followUpOn } from '../../../db/events/feedback-results.ts'
import { askWhatWasUsed } from '../../../db/events/follow-up.ts'
import type { Database } from '../../../db/open.ts'
import { changeSetting } from '../../../db/settings.ts'
import { makeWave, openInstallation, questionnaireOf } from '../../bot/make.ts'
import { hours, system } from '../../db/events/fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { firstOf, makeLink, type Page, respondent } from '../form/make.ts'
import { atTheDoor, doorTools, openEvents } from './make.ts'

let database: Database
let door: Awaited<ReturnType<typeof openEvents>>
const { seminar } = doorTools(() => database)
const end = new Date(atTheDoor.getTime() + 100 * 60_000)
const afterEnd = (minutes: number) => new Date(end.getTime() + minutes * 60_000)

beforeAll(async () => {
  database = await testDatabase()
  door = await openEvents(database)
  await openInstallation(database.client)
  await makeWave(database.client, questionnaireOf('event-feedback'), [])
})
beforeEach(async () => {
  await database.client.centreEvent.deleteMany()
})
afterAll(async () => {
  await door.close()
  await database.close()
})

async function held(people: number, came: number) {
  const made = await seminar(people)
  const now = new Date(atTheDoor.getTime() + 20 * 60_000)
  const registrationIds = made.people.slice(0, came).map(({ id }) => id)
  await markAttendance(database.client, system, made.event.id, { registrationIds, attended: true, now })
  await holdEndedEvents(database.client, afterEnd(1))
  return made
}

const waveOf = async (eventId: number) => {
  const { feedbackWaveId } = await database.client.centreEvent.findUniqueOrThrow({ where: { id: eventId } })
  return feedbackWaveId
}

/** The first answer to each question; how often there was one to press on from. */
async function answer(waveId: number, personId: number, pick = firstOf): Promise<number> {
  const { get, press } = respondent(door)
  let pages = 0
  let page = await press(await get(await makeLink(database, waveId, personId)), 'agree')
  for (; !page.text.includes('Проверьте ответы'); pages++) page = await press(page, 'next', pick(page))
  page = await press(page, 'send')
  expect(page.status, page.text).toBe(200)
  return pages
}

test('two hours after the end those who came are asked, once, and nobody else', async () => {
  const { event, people } = await held(7, 6)
  expect(await askForFeedback(database.client, afterEnd(119), hours)).toEqual([])
  expect(await askForFeedback(database.client, afterEnd(121), hours)).toEqual([6])
  expect(await askForFeedback(database.client, afterEnd(130), hours)).toEqual([])
  const waveId = (await waveOf(event.id)) ?? 0
  const asked = await database.client.respondent.findMany({ where: { waveId } })
  const expected = people.slice(0, 6).map(({ personId }) => personId)
  expect(asked.map(({ personId }) => personId).sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b))
  const invited = await database.client.outboxMessage.count({ where: { waveId, kind: 'wave-invitation' } })
  expect(invited).toBe(6)
})

test('where fewer than five came nobody is asked: nothing could be shown of it', async () => {
  const { event } = await held(5, 4)
  expect(await askForFeedback(database.client, afterEnd(121), hours)).toEqual([])
  expect(await waveOf(event.id)).toBeNull()
})

test('whoever speaks does not rate themselves', async () => {
  const { people } = await held(5, 5)
  await database.client.eventRegistration.update({ where: { id: people[0]?.id ?? 0 }, data: { role: 'speaker' } })
  expect(await askForFeedback(database.client, afterEnd(121), hours)).toEqual([])
})

test('the index appears once the survey is over, to whoever runs the event', async () => {
  const { event, people } = await held(5, 5)
  door.at.now = afterEnd(121)
  await askForFeedback(database.client, door.at.now, hours)
  const waveId = (await waveOf(event.id)) ?? 0
  for (const { personId } of people) await answer(waveId, personId)
  const asking = await feedbackOn(database.client, system, event.id, door.at.now)
  expect(asking).toMatchObject({ kind: 'asking', asked: 5 })
  const over = new Date(door.at.now.getTime() + 9 * 86_400_000)
  await closeDueWaves(database.client, over)
  await settleAnonymousWaves(database.client, new Date(over.getTime() + 3_600_000))
  const feedback = await feedbackOn(database.client, system, event.id, over)
  if (feedback?.kind !== 'index') throw new Error(`no index, but ${feedback?.kind}`)
  // The first answer to each question is the worst: one of five.
  expect(feedback.index).toMatchObject({ n: 5, shown: 1 })
  expect(feedback.index.level.name.ru).toBe('разобрать с организатором')
  const other = { kind: 'person', personId: people[0]?.personId ?? 0 } as const
  expect(await feedbackOn(database.client, other, event.id, over)).toBeNull()
})

describe('a month later', () => {
  const at = (moment: string) => new Date(`${moment}Z`)
  const ask = (moment: string) => askWhatWasUsed(database.client, at(moment), hours)
  const waveOfFollowUp = async (id: number) =>
    (await database.client.centreEvent.findUniqueOrThrow({ where: { id } })).followUpWaveId ?? 0
  beforeEach(() => database.client.setting.deleteMany())

  test('those who came are asked once, when they may be written to, and not later than two weeks', async () => {
    const { event, people } = await held(7, 6)
    // Thirty days after 4 December are within the silent days of January.
    expect(await ask('2027-01-04T08:00')).toEqual([])
    expect(await ask('2027-01-18T14:00')).toEqual([])
    expect(await ask('2027-01-11T08:00')).toEqual([6])
    expect(await ask('2027-01-12T08:00')).toEqual([])
    const waveId = await waveOfFollowUp(event.id)
    const wave = await database.client.wave.findUniqueOrThrow({ where: { id: waveId }, include: { respondents: true } })
    expect(wave).toMatchObject({ title: 'Отзыв о мероприятии: План за 20 минут (через месяц)', status: 'open' })
    expect(wave.respondents.map(({ personId }) => personId).sort((a, b) => a - b)).toEqual(
      people
        .slice(0, 6)
        .map(({ personId }) => personId)
        .sort((a, b) => a - b),
    )
    expect(await database.client.outboxMessage.count({ where: { waveId, kind: 'wave-invitation' } })).toBe(6)
  })

  test('is as many days as the centre has set; 0 asks nobody', async () => {
    await held(5, 5)
    const set = (days: number) =>
      changeSetting(database.client, system, 'event-follow-up', days, at('2026-12-05T08:00'))
    await set(0)
    expect(await ask('2027-01-11T08:00')).toEqual([])
    await set(10)
    expect(await ask('2026-12-14T12:00')).toEqual([])
    expect(await ask('2026-12-14T15:00')).toEqual([5])
  })

  test('where fewer than five came nobody is asked', async () => {
    const { event } = await held(5, 4)
    expect(await ask('2027-01-11T08:00')).toEqual([])
    expect(await waveOfFollowUp(event.id)).toBe(0)
  })

  test('one question is asked, and its answers appear once the survey is over, to whoever runs the event', async () => {
    const { event, people } = await held(10, 10)
    door.at.now = at('2027-01-11T08:00')
    await ask('2027-01-11T08:00')
    const waveId = await waveOfFollowUp(event.id)
    for (const [i, { personId }] of people.entries()) {
      const pick = (page: Page) => (i < 4 ? firstOf(page) : lastOf(page))
      expect(await answer(waveId, personId, pick)).toBe(1)
    }
    const read = (actor: Actor = system) => followUpOn(database.client, actor, event.id, door.at.now)
    expect(await read()).toMatchObject({ kind: 'asking', asked: 10 })
    const over = at('2027-01-20T08:00')
    await closeDueWaves(database.client, over)
    await settleAnonymousWaves(database.client, new Date(over.getTime() + 3_600_000))
    const told = await read()
    if (told?.kind !== 'spread') throw new Error(`nothing is told, but ${told?.kind}`)
    expect(told.distributions).toMatchObject([
      { item: '6', n: 10, kind: 'choice', options: [{ count: 4 }, { count: 0 }, { count: 6 }] },
    ])
    expect(await read({ kind: 'person', personId: people[0]?.personId ?? 0 })).toBeNull()
  })

  test('an edition that has no such part asks nobody', async () => {
    const { sections, ...rest } = questionnaireOf('event-feedback')
    await makeWave(database.client, { ...rest, sections: sections.slice(0, 1) }, [])
    await held(5, 5)
    expect(await ask('2027-01-11T08:00')).toEqual([])
    await makeWave(database.client, questionnaireOf('event-feedback'), [])
  })
})

function lastOf(page: Page): Record<string, string> {
  const all = [...page.html.matchAll(/type="radio" name="(q\d+)" value="([^"]+)"/g)]
  return Object.fromEntries(all.map(([, name = '', value = '']) => [name, value]))
}
