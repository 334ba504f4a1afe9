// The year of events of the demo: of every association, with who came, who is coming and who waits.
import { describe, expect, test } from 'vitest'
import { makeDistrict } from '../../../sandbox/district/district.ts'
import { eventRows } from '../../../sandbox/district/events.ts'
import { networkRows } from '../../../sandbox/district/network-rows.ts'
import { registerRows } from '../../../sandbox/district/rows.ts'
import { demo, TODAY } from './demo.ts'

const zone = 'Europe/Moscow'
const { ids } = registerRows(demo)
const networks = networkRows(demo.registers, ids)
const rmoIds = new Map(networks.rmo.map(({ code, id }) => [code, id ?? 0]))
const rows = eventRows(demo, { ids, rmoIds, zone, today: TODAY })
const at = (value: Date | string) => new Date(value).getTime()
const now = at('2026-11-23T09:00:00Z')

describe('a year of events', () => {
  test('is some seventy, each with a time that fits its state, none on a weekend', () => {
    expect(rows.centreEvent.length).toBeGreaterThan(60)
    expect(rows.centreEvent.every(({ startsAt, endsAt }) => at(startsAt) < at(endsAt))).toBe(true)
    expect(rows.centreEvent.every(({ startsAt }) => ![0, 6].includes(new Date(startsAt).getUTCDay()))).toBe(true)
    expect(
      rows.centreEvent.every(
        ({ startsAt, status }) => at(startsAt) < now === ['held', 'cancelled'].includes(status ?? ''),
      ),
    ).toBe(true)
  })

  test('has a meeting behind and one ahead of each of the 23 associations, in its plan', () => {
    const meetings = rows.centreEvent.filter(({ kind }) => kind === 'rmo_meeting')
    for (const status of ['held', 'announced']) {
      expect(new Set(meetings.filter((one) => one.status === status).map(({ rmoId }) => rmoId)).size).toBe(23)
    }
    expect(rows.eventSeries.filter(({ rmoId }) => rmoId).length).toBe(23)
  })

  test('has a cycle with one meeting behind and two ahead, to which nearly the same people come', () => {
    const cycle = rows.eventSeries.find(({ rmoId }) => !rmoId)
    const meetings = rows.centreEvent.filter(({ seriesId }) => seriesId === cycle?.id)
    expect(meetings.map(({ status }) => status)).toEqual(['held', 'announced', 'announced'])
    const people = meetings.map(({ id }) => rows.eventRegistration.filter(({ eventId }) => eventId === id))
    expect(people.map((list) => list.filter(({ attendedAt }) => attendedAt).length > 9)).toEqual([true, false, false])
    expect(new Set(people.flat().map(({ personId }) => personId)).size).toBeLessThanOrEqual(24)
    const told = demo.accounts.find(({ role }) => role === 'educator')?.personKey ?? ''
    expect(people.flat().map(({ personId }) => personId)).not.toContain(ids.person(told))
  })

  test('has one with an aim between the two finished waves, whatever the day', () => {
    for (const today of [TODAY, '2027-04-01', '2027-08-14']) {
      const district = makeDistrict({ today })
      const [first, second] = district.waves
      const { centreEvent, eventAim } = eventRows(district, { ids, rmoIds, zone, today })
      const between = centreEvent.find(({ title }) => title === 'Планирование без лишних бумаг')
      const day = new Date(between?.startsAt ?? 0).toISOString().slice(0, 10)
      expect(day > (first?.closesOn ?? '') && day < (second?.opensOn ?? '')).toBe(true)
      expect(between?.status).toBe('held')
      expect(eventAim.map(({ eventId }) => eventId)).toContain(between?.id)
    }
  })

  test('has speakers of ours with a part of theirs, guests, and materials', () => {
    const ours = rows.eventSpeaker.filter(({ personId }) => personId)
    expect(ours.length).toBe(2)
    expect(rows.eventSpeaker.filter(({ guest }) => guest).length).toBe(3)
    for (const { eventId, personId, role } of ours) {
      expect(rows.eventRegistration).toContainEqual(expect.objectContaining({ eventId, personId, role }))
    }
    expect(rows.eventMaterial.map(({ purpose }) => purpose).sort()).toEqual(['after', 'after', 'before'])
  })

  test('puts nobody on a list twice, and nobody beyond the places', () => {
    const pairs = rows.eventRegistration.map(({ eventId, personId }) => `${eventId}:${personId}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const { id, capacity } of rows.centreEvent) {
      const taken = rows.eventRegistration.filter(
        (one) => one.eventId === id && one.status === 'registered' && one.role === 'participant',
      ).length
      expect(taken).toBeLessThanOrEqual(capacity ?? Number.POSITIVE_INFINITY)
    }
  })

  test('offers the seminar «План за 20 минут» for the difficulty that advises it', () => {
    const seminar = rows.centreEvent.find(({ title }) => title === 'План за 20 минут')
    expect(seminar?.status).toBe('announced')
    expect(rows.eventAim).toContainEqual({ eventId: seminar?.id, survey: 'young-difficulties', scale: 'А' })
  })

  test('has given a certificate to everybody who came to what was held, each with a number of its own', () => {
    const held = new Set(rows.centreEvent.filter(({ status }) => status === 'held').map(({ id }) => id))
    const came = rows.eventRegistration.filter((one) => one.attendedAt && held.has(one.eventId))
    const numbers = came.map(({ certificateNumber }) => certificateNumber)
    expect(numbers.every((one) => /^\d{4}-\d{5}$/.test(one ?? ''))).toBe(true)
    expect(new Set(numbers).size).toBe(came.length)
    expect(rows.eventRegistration.filter(({ certificateNumber }) => certificateNumber).length).toBe(came.length)
  })
})
