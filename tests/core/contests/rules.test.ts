// The rules of contests that need no database: codes of pupils, what an application lacks, the order of stages, what is news.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingOf, readLink, readTitle, whyNotOpen } from '../../../core/contests/application.ts'
import { diplomaNumber, hasDiploma, isNews } from '../../../core/contests/outcome.ts'
import { readPupilClass, readPupilCode } from '../../../core/contests/pupil.ts'
import { firstStage, nextStage } from '../../../core/contests/stages.ts'
import { judgeEvent } from '../../../core/events/judge.ts'

const at = (iso: string) => new Date(`${iso}:00Z`)
const now = at('2026-11-23T09:00')

describe('the code of a pupil', () => {
  test.each(['07-012', 'СОШ7-12', 'a1', ' 7/3 '])('«%s» is one', (typed) => {
    expect(readPupilCode(typed)).toEqual({ kind: 'read', value: typed.trim().toLocaleUpperCase('ru') })
  })

  test('is never what could be a name: no code holds four letters in a row, or no digit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('а', 'Б', 'v', 'Z', '0', '9', '-', '/', ' ', 'ё', 'Ё', '.'), maxLength: 20 }),
        (typed) => {
          const read = readPupilCode(typed)
          if (read.kind === 'refused') return
          expect(read.value).toMatch(/\d/)
          expect(read.value).not.toMatch(/\p{L}{4}/u)
        },
      ),
    )
  })

  test('a class is from 1 to 11', () => {
    expect(['1', '11'].map(readPupilClass).every(({ kind }) => kind === 'read')).toBe(true)
    expect(['0', '12', '9а', ''].map(readPupilClass).every(({ kind }) => kind === 'refused')).toBe(true)
  })
})

describe('an application', () => {
  const nothing = { nominationId: null, title: null, link: null, hasFile: false, pupilCode: null, pupilClass: null }

  test('asks for a work, except in an olympiad, and for a pupil where pupils take part', () => {
    const named = { ...nothing, nominationId: 1 }
    const pupil = { ...named, pupilCode: '7-1', pupilClass: 9 }
    expect(missingOf('educator_contest', nothing)).toBe('nomination')
    expect(missingOf('educator_contest', named)).toBe('title')
    expect(missingOf('conference', { ...named, title: 'Доклад' })).toBe('work')
    expect(missingOf('conference', { ...named, title: 'Доклад', hasFile: true })).toBeNull()
    expect(missingOf('olympiad', named)).toBe('code')
    expect(missingOf('olympiad', { ...named, pupilCode: '7-1' })).toBe('class')
    expect(missingOf('olympiad', pupil)).toBeNull()
    expect(missingOf('pupil_contest', pupil)).toBe('title')
  })

  test('reads a title in one line and a link that is one', () => {
    expect(readTitle(' Урок \n о космосе ')).toEqual({ value: 'Урок о космосе' })
    expect(readTitle('а'.repeat(201))).toMatchObject({ reason: 'contests-refused-title-long' })
    expect(readLink('http://example.org')).toMatchObject({ reason: 'contests-refused-link' })
  })

  test('is open until the closing date; one that was returned, until the contest begins', () => {
    const event = { status: 'announced' as const, startsAt: at('2026-12-01T06:00'), registrationClosesAt: now }
    expect(whyNotOpen(event, null, at('2026-11-23T08:59'))).toBeNull()
    expect(whyNotOpen(event, null, now)).toBe('contests-refused-closed')
    expect(whyNotOpen(event, 'sent', now)).toBe('contests-refused-closed')
    expect(whyNotOpen(event, 'returned', now)).toBeNull()
    expect(whyNotOpen(event, 'returned', event.startsAt)).toBe('contests-refused-begun')
    expect(whyNotOpen({ ...event, status: 'cancelled' }, 'returned', now)).toBe('events-refused-cancelled')
  })
})

describe('the stages', () => {
  const stage = (id: number, day: number, status: 'registration_closed' | 'cancelled' = 'registration_closed') => {
    const [startsAt, endsAt] = [at(`2026-12-${day}T07:00`), at(`2026-12-${day}T12:00`)]
    return { id, title: `${id}`, status, startsAt, endsAt }
  }

  test('follow one another by their beginnings; one that was called off is left out', () => {
    const stages = [stage(3, 20), stage(2, 15, 'cancelled'), stage(1, 10)]
    expect(nextStage(stages, 1, now)).toMatchObject({ stage: { id: 3 } })
    expect(nextStage(stages, 3, now)).toMatchObject({ reason: 'contests-refused-last-stage' })
    expect(nextStage(stages.slice(1), 1, now)).toMatchObject({ reason: 'contests-refused-stage-cancelled' })
    expect(nextStage(stages, 1, at('2026-12-20T07:00'))).toMatchObject({ reason: 'contests-refused-stage-begun' })
    expect(firstStage(stages, now)).toMatchObject({ stage: { id: 1 } })
    expect(firstStage([], now)).toMatchObject({ reason: 'contests-refused-no-stage' })
    expect(firstStage(stages, at('2026-12-10T12:00'))).toMatchObject({ reason: 'contests-refused-stage-over' })
  })

  test('may take a school year, other events two months', () => {
    const span = { startsAt: at('2026-12-01T07:00'), endsAt: at('2027-04-01T07:00') }
    const fields = {
      title: 'Учитель года',
      area: 2,
      place: null,
      link: null,
      capacity: null,
      registrationClosesAt: null,
    }
    expect(judgeEvent({ ...fields, ...span, kind: 'educator_contest' }, now)).toBeNull()
    expect(judgeEvent({ ...fields, ...span, kind: 'seminar' }, now)).toMatchObject({ args: { most: 60 } })
  })
})

test('what was told is no news until it is otherwise, and only who goes no further has a diploma', () => {
  const untold = { toldAt: null, toldPasses: null, toldResult: null, toldNote: null }
  const outcome = { passes: false, result: 'participant' as const, note: null }
  const told = { toldAt: now, toldPasses: false, toldResult: 'participant' as const, toldNote: null }
  expect(isNews({ ...outcome, ...untold })).toBe(true)
  expect(isNews({ ...outcome, ...told })).toBe(false)
  expect(isNews({ ...outcome, ...told, note: 'Ярко' })).toBe(true)
  expect([untold, told, { ...told, toldPasses: true }].map(hasDiploma)).toEqual([false, true, false])
  expect(diplomaNumber(2026, 42)).toBe('2026-К-00042')
})
