// What an event may not be, each in words of its own; and what becomes of who wants to take part.
import { expect, test } from 'vitest'
import { type EventFields, judgeCapacity, judgeChange, judgeEvent } from '../../../core/events/judge.ts'
import { decideJoining, type EventToJoin } from '../../../core/events/registering.ts'

const now = new Date('2026-11-23T09:00:00Z')
const fields = (given: Partial<EventFields> = {}): EventFields => ({
  title: 'План за 20 минут',
  area: 3,
  startsAt: new Date('2026-12-04T12:00:00Z'),
  endsAt: new Date('2026-12-04T13:30:00Z'),
  place: null,
  link: null,
  capacity: null,
  registrationClosesAt: null,
  ...given,
})

test.each<[string, Partial<EventFields>]>([
  ['title', { title: '' }],
  ['title-long', { title: 'а'.repeat(201) }],
  ['area', { area: 8 }],
  ['ends-before', { endsAt: new Date('2026-12-04T12:00:00Z') }],
  ['past', { startsAt: now }],
  ['too-long', { endsAt: new Date('2027-12-04T12:00:00Z') }],
  ['too-far', { startsAt: new Date('2036-12-04T12:00:00Z'), endsAt: new Date('2036-12-04T13:00:00Z') }],
  ['place', { place: 'а'.repeat(301) }],
  ['link', { link: 'http://example.org' }],
  ['link', { link: 'https://' }],
  ['capacity', { capacity: 0 }],
  ['capacity', { capacity: 1.5 }],
  ['closes-late', { registrationClosesAt: new Date('2026-12-04T12:00:01Z') }],
  ['closes-past', { registrationClosesAt: now }],
])('%s is refused in its own words', (what, given) => {
  expect(judgeEvent(fields(given), now)?.reason).toBe(`events-refused-${what}`)
})

test('a sound event is none of these, and one that has begun may keep its beginning', () => {
  expect(judgeEvent(fields(), now)).toBeNull()
  const begun = fields({ startsAt: new Date('2026-11-23T08:00:00Z') })
  expect(judgeEvent(begun, now, begun)).toBeNull()
})

test('a registration that has ended may stay ended while something else is changed', () => {
  const ended = fields({ registrationClosesAt: new Date('2026-11-22T21:00:00Z') })
  expect(judgeEvent(ended, now, ended)).toBeNull()
})

test('a capacity is not lowered below the places taken, and says how many those are', () => {
  expect(judgeCapacity(9, 10)).toEqual({ reason: 'events-refused-below', args: { capacity: 9, taken: 10 } })
  expect([judgeCapacity(10, 10), judgeCapacity(null, 10)]).toEqual([null, null])
})

test('nothing is changed of what is over or off', () => {
  const endsAt = new Date('2026-12-04T13:30:00Z')
  expect(judgeChange({ status: 'cancelled', endsAt }, now)?.reason).toBe('events-refused-cancelled')
  expect(judgeChange({ status: 'announced', endsAt }, endsAt)?.reason).toBe('events-refused-over')
  expect(judgeChange({ status: 'announced', endsAt }, now)).toBeNull()
})

const toJoin = (given: Partial<EventToJoin> = {}): EventToJoin => ({
  status: 'announced',
  startsAt: new Date('2026-12-04T12:00:00Z'),
  registrationClosesAt: null,
  capacity: 2,
  taken: 0,
  waiting: 0,
  ...given,
})

test('whoever comes while others wait stands behind them, though a place is free', () => {
  expect(decideJoining(toJoin({ waiting: 1 }), null, now)).toEqual({ kind: 'waiting' })
  expect(decideJoining(toJoin({ taken: 2 }), null, now)).toEqual({ kind: 'waiting' })
  expect(decideJoining(toJoin({ capacity: null, taken: 500 }), null, now)).toEqual({ kind: 'registered' })
})

test('an offer holds after registration has closed, and not after its time', () => {
  const offered = { status: 'offered' as const, offeredUntil: new Date('2026-11-24T09:00:00Z') }
  const closed = toJoin({ status: 'registration_closed', taken: 2 })
  expect(decideJoining(closed, offered, now)).toEqual({ kind: 'accepted' })
  expect(decideJoining(closed, offered, offered.offeredUntil)).toMatchObject({ kind: 'refused' })
  expect(decideJoining(closed, null, now)).toEqual({ kind: 'refused', reason: 'events-refused-closed' })
})
