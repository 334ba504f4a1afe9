// Which vacancies go on from one report to the next.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Known, matchVacancies, type Opening } from '../../../core/vacancies/match.ts'

const [maths, physics] = ['математика', 'физика']
const opening = (subject: string, since: string): Opening => ({ positionId: 1, subject, since })
const known = (id: number, subject: string, since: string): Known => ({ id, ...opening(subject, since) })
const may = '2026-05-01'

describe('a report', () => {
  test('of the same vacancies changes none', () => {
    const given = [opening(maths, '2026-02-01'), opening(physics, '2026-03-01')]
    const matched = matchVacancies([known(7, physics, '2026-03-01'), known(8, maths, '2026-02-01')], given, may)
    expect(new Set(matched.kept.map(({ id }) => id))).toEqual(new Set([7, 8]))
    expect([matched.opened, matched.closed]).toEqual([[], []])
  })

  test('that leaves one out closes it', () => {
    const matched = matchVacancies([known(7, maths, '2026-02-01'), known(8, physics, '2026-03-01')], [], may)
    expect(matched).toEqual({ kept: [], opened: [], closed: [7, 8] })
  })

  test('that remembers the day differently means the same vacancy', () => {
    const given = opening(maths, '2026-02-15')
    expect(matchVacancies([known(7, maths, '2026-02-01')], [given], may)).toEqual({
      kept: [{ id: 7, given }],
      opened: [],
      closed: [],
    })
  })

  test('of one that began after the last report means another, and the old one is filled', () => {
    const given = opening(maths, '2026-06-10')
    expect(matchVacancies([known(7, maths, '2026-02-01')], [given], may)).toEqual({
      kept: [],
      opened: [given],
      closed: [7],
    })
  })

  test('of one of two alike keeps the one of that day', () => {
    const two = [known(7, maths, '2026-02-01'), known(8, maths, '2026-03-01')]
    expect(matchVacancies(two, [opening(maths, '2026-03-01')], may).closed).toEqual([7])
  })

  test('that is the first opens all', () => {
    const given = [opening(maths, '2026-02-01')]
    expect(matchVacancies([], given, null)).toEqual({ kept: [], opened: given, closed: [] })
  })
})

test('nothing is lost and nothing is counted twice', () => {
  const any = fc.record({
    positionId: fc.integer({ min: 1, max: 2 }),
    subject: fc.constantFrom(maths, null),
    since: fc.constantFrom('2026-01-01', '2026-04-01', '2026-06-01'),
  })
  fc.assert(
    fc.property(fc.array(any), fc.array(any), fc.constantFrom(may, null), (before, now, lastPeriod) => {
      const old = before.map((one, id) => ({ ...one, id }))
      const { kept, opened, closed } = matchVacancies(old, now, lastPeriod)
      expect([...kept.map(({ id }) => id), ...closed].sort((a, b) => a - b)).toEqual(old.map(({ id }) => id))
      expect(kept.length + opened.length).toBe(now.length)
      expect(new Set([...kept.map(({ given }) => given), ...opened]).size).toBe(now.length)
    }),
  )
})
