// What has become of the difficulty an event was meant for, as the database counts it, and to whom it is told.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Grant, Role } from '../../../core/access.ts'
import { effectOf } from '../../../db/events/effect.ts'
import { findEvent } from '../../../db/events/roster.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { ask, definition, makeWave } from '../results-fixture.ts'
import { eventTools, system, zone } from './fixture.ts'

let database: Database
let school: { id: number }
const { teacher, announced } = eventTools(() => database)
const june = new Date('2027-06-10T09:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
  school = await make.organisation(database.client)
  await teacher(school.id)
})
afterAll(() => database.close())

/** One who answered block А before the event, after it, or both; null did not. */
type Person = {
  before: number | null
  after: number | null
  isLate?: boolean
  isStranger?: boolean
  type?: 'school' | 'kindergarten'
}
type Given = {
  came?: Person[]
  absent?: Person[]
  spoke?: Person[]
  rest?: Person[]
  later?: object | null
  content?: object
}

const both = (pairs: [number, number][]): Person[] => pairs.map(([before, after]) => ({ before, after }))
const eased = both([
  [60, 40],
  [60, 40],
  [70, 50],
  [70, 50],
  [80, 60],
  [80, 60],
  [90, 75],
  [90, 75],
])
const asBefore = both([
  [60, 61],
  [60, 59],
  [70, 71],
  [70, 69],
  [80, 81],
  [80, 79],
  [90, 91],
  [90, 89],
  [75, 76],
  [75, 74],
])
const strangers = both([
  [50, 50],
  [50, 50],
  [50, 50],
  [50, 50],
  [50, 50],
]).map((one) => ({ ...one, isStranger: true }))

let surveys = 0

/** A wave in autumn, a seminar in December for its block А, a wave in May; a questionnaire of its own each time. */
async function scene({ came = [], absent = [], spoke = [], rest = [], later = {}, content = {} }: Given) {
  const db = database.client
  const questionnaire = { ...definition, ...content, code: `effect-${++surveys}` }
  const earlier = await makeWave(db, questionnaire, { title: 'Осень' })
  const may = { opensAt: new Date('2027-05-05T06:00:00Z'), closesAt: new Date('2027-05-22T21:00:00Z'), title: 'Весна' }
  const next = later && (await makeWave(db, questionnaire, { ...may, ...later }))
  const event = await announced()
  await db.eventAim.create({ data: { eventId: event.id, survey: questionnaire.code, scale: 'А' } })
  const answers = async (personId: number, waveId: number, value: number | null, type: Person['type'] = 'school') => {
    const person = { id: personId, organisationId: school.id, type }
    return ask(db, waveId, person, value === null ? undefined : { scores: { А: { value, level: '' } } })
  }
  const people = async (group: Person[], attends: 'participant' | 'speaker' | null) => {
    const ids: number[] = []
    for (const { before, after, isLate, isStranger, type } of group) {
      const personId = isStranger ? (await make.person(db)).id : await teacher(school.id)
      const response = await answers(personId, earlier, before, type)
      if (next) await answers(personId, next, after, type)
      if (isLate && response) {
        await db.response.update({ where: { id: response }, data: { submittedAt: new Date('2026-12-04T12:00:00Z') } })
      }
      if (attends) await attend(event.id, personId, attends)
      ids.push(personId)
    }
    return ids
  }
  const ids = await people(came, 'participant')
  await people(absent, null)
  await people(spoke, 'speaker')
  await people(rest, null)
  await hold(event.id)
  return { eventId: event.id, ids, earlier, next, survey: questionnaire.code }
}

async function attend(eventId: number, personId: number, role: 'participant' | 'speaker' = 'participant') {
  const at = new Date('2026-12-04T12:10:00Z')
  await database.client.eventRegistration.create({
    data: {
      token: `${eventId}-${personId}`,
      eventId,
      personId,
      role,
      status: 'registered',
      madeBy: 'staff',
      madeAt: at,
      attendedAt: at,
    },
  })
}

async function hold(id: number) {
  await database.client.centreEvent.update({ where: { id }, data: { status: 'held', heldAt: june } })
}

async function effect(eventId: number, actor: Actor = system, now = june) {
  const event = await findEvent(database.client, system, eventId, now)
  if (!event) throw new Error('tests: no event')
  const [told] = await effectOf(database.client, actor, event, { now, zone })
  return told
}

async function block(eventId: number) {
  const told = await effect(eventId)
  return told?.kind === 'measured' ? told.blocks[0] : told
}

test('is the change of those who came, beside that of whom it was announced to', async () => {
  const { eventId } = await scene({ came: eased, absent: asBefore, rest: strangers })
  const told = await effect(eventId)
  expect(told).toMatchObject({
    kind: 'measured',
    earlier: { title: 'Осень' },
    later: { title: 'Весна' },
    answered: { came: 8, before: 8, after: 8, both: 8 },
    // Six fell by 20, two by 15: sd √(37.5/7) = 2.315, half of the interval t(7) 2.365 × 2.315/√8 = 1.935.
    blocks: [
      {
        came: { n: 8, before: { mean: 75, level: 'острая' }, after: { mean: 56.25, level: 'выраженная' } },
        absent: { n: 10, change: { difference: 0, verdict: 'within-error' }, beside: { kind: 'compared' } },
      },
    ],
  })
  const shown = await block(eventId)
  if (shown?.kind !== 'shown' || shown.absent?.beside.kind !== 'compared') throw new Error(shown?.kind)
  expect(shown.came.change.difference).toBeCloseTo(-18.75)
  expect(shown.came.change.interval?.low).toBeCloseTo(-18.75 - 1.935, 2)
  expect(shown.came.change.verdict).toBe('lower')
  expect(shown.absent.beside.change).toMatchObject({ difference: -18.75, verdict: 'lower' })
})

test('counts who answered before, after and both times, and nobody twice', async () => {
  const some = [
    { before: 60, after: null },
    { before: null, after: 40 },
    { before: null, after: null },
  ]
  const { eventId } = await scene({ came: [...eased, ...some] })
  expect(await effect(eventId)).toMatchObject({ answered: { came: 11, before: 9, after: 9, both: 8 } })
})

describe('small groups', () => {
  test('fewer than five who came are told of in no way', async () => {
    const { eventId } = await scene({ came: eased.slice(0, 4), absent: asBefore })
    expect(await effect(eventId)).toMatchObject({ kind: 'few-came' })
  })

  test('of five who came and four who answered twice only the numbers are told', async () => {
    const { eventId } = await scene({ came: [...eased.slice(0, 4), { before: 60, after: null }], absent: asBefore })
    expect(await effect(eventId)).toMatchObject({
      answered: { came: 5, both: 4 },
      blocks: [{ code: 'А', kind: 'withheld' }],
    })
  })

  test('two who answered in autumn alone are not found by taking those who came from the wave', async () => {
    const once = [
      { before: 90, after: null },
      { before: 90, after: null },
    ]
    const { eventId } = await scene({ came: eased, rest: once })
    expect(await block(eventId)).toEqual({ code: 'А', kind: 'withheld' })
    const { eventId: many } = await scene({ came: eased, absent: asBefore, rest: once })
    expect(await block(many)).toMatchObject({ kind: 'shown', absent: null })
  })

  test('two of a type of organisation are not found by taking those who came from that type', async () => {
    const rest = [...asBefore.slice(0, 2), ...strangers.map((one) => ({ ...one, type: 'kindergarten' as const }))]
    const { eventId } = await scene({ came: eased, rest })
    expect(await block(eventId)).toEqual({ code: 'А', kind: 'withheld' })
    const { eventId: mixed } = await scene({
      came: eased,
      rest: rest.map((one) => ({ ...one, type: 'school' as const })),
    })
    expect(await block(mixed)).toMatchObject({ kind: 'shown' })
  })

  test('two who came to a second meeting alone are not found by taking one meeting from the other', async () => {
    const { eventId, ids, survey, earlier, next } = await scene({ came: eased, absent: asBefore })
    const { id: second } = await announced()
    await database.client.eventAim.create({ data: { eventId: second, survey, scale: 'А' } })
    for (const personId of ids) await attend(second, personId)
    // The very same people: nothing is learnt.
    await hold(second)
    expect(await block(second)).toMatchObject({ kind: 'shown' })
    const twice = await database.client.response.findMany({
      where: { waveId: earlier, personId: { notIn: ids }, person: { responses: { some: { waveId: next ?? 0 } } } },
      take: 2,
    })
    for (const { personId } of twice) await attend(second, personId)
    expect(await block(second)).toEqual({ code: 'А', kind: 'withheld' })
    expect(await block(eventId)).toMatchObject({ kind: 'shown' })
  })
})

test('whoever answered «before» when it had begun is not compared', async () => {
  const late = eased.map((one, i) => ({ ...one, isLate: i < 2 }))
  const { eventId } = await scene({ came: late, absent: asBefore, rest: strangers })
  expect(await effect(eventId)).toMatchObject({ answered: { came: 8, before: 6, both: 6 } })
  expect(await block(eventId)).toMatchObject({ came: { n: 6 } })
})

test('whoever spoke neither came to learn nor stayed away', async () => {
  const { eventId } = await scene({ came: eased, absent: asBefore, spoke: asBefore.slice(0, 5) })
  expect(await effect(eventId)).toMatchObject({ answered: { came: 8 } })
  expect(await block(eventId)).toMatchObject({ came: { n: 8 }, absent: { n: 10 } })
})

describe('what is missing is said', () => {
  test.each([
    ['nobody asks again', { later: null }, { kind: 'no-after', opensAt: null }],
    [
      'it is asked again in May',
      { later: { status: 'planned' } },
      { kind: 'no-after', opensAt: new Date('2027-05-05T06:00:00Z') },
    ],
    ['it is being asked', { later: { status: 'open' } }, { kind: 'asking', until: new Date('2027-05-22T21:00:00Z') }],
    ['that wave was called off', { later: { status: 'cancelled' } }, { kind: 'no-after', opensAt: null }],
  ])('%s', async (_, given, told) => {
    const { eventId } = await scene({ came: eased, absent: asBefore, ...given })
    expect(await effect(eventId)).toMatchObject(told)
  })

  test('those who came were not asked before', async () => {
    const { eventId, ids, earlier } = await scene({ came: eased })
    await database.client.response.deleteMany({ where: { waveId: earlier, personId: { in: ids } } })
    await database.client.respondent.deleteMany({ where: { waveId: earlier, personId: { in: ids } } })
    expect(await effect(eventId)).toMatchObject({ kind: 'no-before' })
  })

  test('an event that is not over has none', async () => {
    const { eventId } = await scene({ came: eased })
    expect(await effect(eventId, system, new Date('2026-12-04T13:00:00Z'))).toBeUndefined()
  })
})

test('of an anonymous survey nothing is told, whoever asks', async () => {
  const { eventId } = await scene({ came: eased, absent: asBefore, content: { anonymity: 'anonymous' } })
  expect(await effect(eventId)).toMatchObject({ kind: 'anonymous' })
})

test('is told to whoever may read the results of the questionnaire', async () => {
  const { eventId } = await scene({ came: eased, absent: asBefore })
  const kind = async (role: Role, given: Partial<Grant> = {}) =>
    (
      await effect(eventId, {
        kind: 'staff',
        accountId: 0,
        personId: 0,
        language: 'ru',
        grants: [{ role, organisationId: null, areas: [], subject: null, ...given }],
      })
    )?.kind
  expect(await kind('director')).toBe('measured')
  expect(await kind('specialist', { areas: [3] })).toBe('measured')
  expect(await kind('observer')).toBe('measured')
  expect(await kind('specialist', { areas: [2] })).toBe('not-yours')
  expect(await kind('organisation_head', { organisationId: school.id })).toBe('not-yours')
  for (const role of ['rmo_leader', 'tutor', 'mentor', 'educator', 'administrator'] as const) {
    expect(await kind(role), role).toBe('not-yours')
  }
})
