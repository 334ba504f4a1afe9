// Pairs that do not meet: the mentor is reminded once a silence; ten days later the specialist sees it, and is told once a week.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../core/access.ts'
import { silentDays } from '../../core/mentoring/silence.ts'
import { silentPairs as silentPairsKind } from '../../core/outbox/kinds/silent-pairs.ts'
import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import { silentPairs } from '../../db/attention/silent-pairs.ts'
import { logMeeting } from '../../db/mentoring/meetings.ts'
import { remindSilentMentors, tellOfSilentPairs } from '../../db/mentoring/silence.ts'
import type { Database, PrismaClient } from '../../db/open.ts'
import { wordsOf } from '../../locales/index.ts'
import { makeContact } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'

const hours = defaultSendingHours('Europe/Moscow')
const at = (day: string) => new Date(`${day}T08:00:00Z`)
let database: Database
let db: PrismaClient
let pair: { id: number; mentorId: number }
let school: { id: number }
const pairFrom = async (day: string) => {
  const [mentor, mentee] = [await makeContact(database), await makeContact(database)]
  const who = { mentorId: mentor.personId, menteeId: mentee.personId, organisationId: school.id }
  return db.mentorship.create({ data: { ...who, activeFrom: new Date(day) } })
}
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  school = await make.organisation(db)
  pair = await pairFrom('2026-10-01')
})
afterAll(() => database.close())
beforeEach(async () => {
  await db.outboxMessage.deleteMany()
  await db.mentorMeeting.deleteMany()
})

const meet = (heldOn: string, status: 'waiting' | 'denied' = 'waiting') =>
  db.mentorMeeting.create({
    data: { mentorshipId: pair.id, heldOn: new Date(heldOn), form: 'talk', status, loggedAt: at(heldOn) },
  })
const remind = (day: string) => remindSilentMentors(db, at(day), hours)
const seen = (actor: Actor, day: string) => silentPairs({ db, actor, now: at(day), hours })
function staff(role: Role, areas: number[] = []): Actor {
  const grants = [{ role, organisationId: null, areas, subject: null }]
  return { kind: 'staff', accountId: 1, personId: -1, language: 'ru', grants }
}

test('thirty days without a meeting: the mentor is told once, the mentee never', async () => {
  expect(await remind('2026-10-30')).toBe(0)
  expect(await remind('2026-11-02')).toBe(1)
  expect(await remind('2026-11-03')).toBe(0)
  const told = await db.outboxMessage.findMany()
  expect(told.map(({ personId, params }) => [personId, params])).toEqual([[pair.mentorId, { days: 32 }]])
})

test('a meeting ends the silence, one that was not held does not, and the next silence is told anew', async () => {
  await meet('2026-10-28', 'denied')
  expect(await remind('2026-11-02')).toBe(1)
  await meet('2026-11-03')
  expect(await remind('2026-11-05')).toBe(0)
  expect(await remind('2026-12-07')).toBe(1)
})

test('nobody is reminded on a Sunday or in the silent days of January', async () => {
  expect(await remind('2026-11-08')).toBe(0)
  expect(await remind('2027-01-05')).toBe(0)
})

test('the days of July do not count, and nobody is reminded in July', async () => {
  expect(silentDays('2026-06-20', '2026-08-10')).toBe(20)
  expect(silentDays('2026-10-01', '2026-10-31')).toBe(30)
  expect(await remind('2027-07-12')).toBe(0)
})

test('ten days after the mentor the specialist of the area sees it, another does not', async () => {
  const specialist = staff('specialist', [3])
  expect(await seen(specialist, '2026-11-09')).toEqual([])
  expect(await seen(specialist, '2026-11-10')).toEqual([{ name: 'silent-pairs', count: 1, tone: 'plain' }])
  expect(await seen(staff('specialist', [1]), '2026-11-10')).toEqual([])
  expect(await seen(staff('organisation_head'), '2026-11-10')).toEqual([])
})

/** Somebody of the staff whose chat may be written to. */
async function staffWithChat(role: Role, areas: number[] = []): Promise<number> {
  const { personId, contactId } = await makeContact(database)
  await db.roleGrant.create({ data: { personId, role, areas, activeFrom: new Date('2026-09-01') } })
  await db.account.create({ data: { personId, login: `staff-${contactId}`, passwordHash: 'none' } })
  return personId
}
const tell = (day: string) => tellOfSilentPairs(db, at(day), hours)
const log = (which: typeof pair, day: string) =>
  logMeeting(db, {
    mentorId: which.mentorId,
    id: which.id,
    heldOn: day,
    form: 'talk',
    topic: '',
    now: at(day),
    zone: hours.zone,
  })
const toStaff = async () => {
  const rows = await db.outboxMessage.findMany({ where: { kind: 'silent-pairs' }, orderBy: { id: 'asc' } })
  return rows.map(({ personId, params, status, error }) => ({ personId, params, status, error }))
}

describe('where the mentor was reminded in vain', () => {
  let director: number
  let specialist: number
  let second: typeof pair
  beforeAll(async () => {
    second = await pairFrom('2026-10-02')
    director = await staffWithChat('director')
  })
  afterAll(() => db.mentorship.deleteMany({ where: { id: second.id } }))

  test('the director hears of it while the area has no specialist', async () => {
    expect(await tell('2026-11-10')).toBe(1)
    expect(await toStaff()).toMatchObject([{ personId: director, params: { count: 1, least: 40 } }])
    specialist = await staffWithChat('specialist', [3])
    await staffWithChat('specialist', [1])
  })

  test('the specialist of the area hears of all pairs in one message, once a week as long as they do not meet', async () => {
    expect(await tell('2026-11-09')).toBe(0)
    expect(await tell('2026-11-11')).toBe(1)
    expect(await tell('2026-11-13')).toBe(0)
    expect(await tell('2026-11-16')).toBe(1)
    expect(await toStaff()).toMatchObject([
      { personId: specialist, params: { count: 2 } },
      { personId: specialist, params: { count: 2 } },
    ])
  })

  test('a meeting that is logged meanwhile leaves the others, and the last one calls it off', async () => {
    await tell('2026-11-16')
    expect(await log(pair, '2026-11-16')).toBe('logged')
    expect(await toStaff()).toMatchObject([{ params: { count: 1 }, status: 'queued' }])
    expect(await log(second, '2026-11-16')).toBe('logged')
    expect(await toStaff()).toMatchObject([{ status: 'cancelled', error: 'answered' }])
  })

  test('nobody is told on a Sunday or in July', async () => {
    expect(await tell('2026-11-15')).toBe(0)
    expect(await tell('2027-07-12')).toBe(0)
  })

  test('it says how many there are and where to look, and names nobody', () => {
    const view = silentPairsKind.view({ count: 2, least: 40 }, { say: wordsOf('ru'), language: 'ru' })
    expect([view.heading, view.text]).toEqual([
      '2 пары давно без встреч',
      expect.stringMatching(/40 дней или дольше\..*«Без встреч»/s),
    ])
    const many = silentPairsKind.view({ count: 21, least: 31 }, { say: wordsOf('ru'), language: 'ru' })
    expect([many.heading, many.text]).toEqual([
      '21 пара давно без встреч',
      expect.stringContaining('31 день или дольше'),
    ])
  })
})
