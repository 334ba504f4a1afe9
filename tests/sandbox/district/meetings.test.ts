// The demo's pairs meet, each in its rhythm; a few have not for long.
import { expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../../core/time.ts'
import { meetingRows } from '../../../sandbox/district/meetings.ts'
import { demo, TODAY } from './demo.ts'

const rows = meetingRows(demo.mentorships, { today: TODAY, topics: [{ ru: 'Урок' }] })
const dayOf = ({ heldOn }: { heldOn: Date | string }) => new Date(heldOn).toISOString().slice(0, 10)

test('meetings are on working days of the pair, none in July, none ahead, one a day', () => {
  for (const row of rows) {
    const day = dayOf(row)
    expect(day >= (demo.mentorships[row.mentorshipId - 1]?.activeFrom ?? '9')).toBe(true)
    expect([day < TODAY, weekdayOf(day) <= 5, day.slice(5, 7) === '07']).toEqual([true, true, false])
  }
  expect(new Set(rows.map((row) => `${row.mentorshipId} ${dayOf(row)}`)).size).toBe(rows.length)
})

test('most are confirmed, some wait, some were not held, and some pairs are silent', () => {
  const share = (status: string) => rows.filter((row) => row.status === status).length / rows.length
  expect(share('confirmed')).toBeGreaterThan(0.7)
  expect(share('waiting')).toBeGreaterThan(0.05)
  expect(share('denied')).toBeGreaterThan(0)
  const met = new Set(rows.filter((row) => dayOf(row) > addDays(TODAY, -40)).map(({ mentorshipId }) => mentorshipId))
  const silent = demo.mentorships.length - met.size
  expect(silent).toBeGreaterThan(2)
  expect(silent).toBeLessThan(demo.mentorships.length / 2)
})
