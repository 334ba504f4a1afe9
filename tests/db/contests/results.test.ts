// From stage to stage: who passes, who hears of it, what was mended, and the paper at the end.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countResults } from '../../../db/contests/counts.ts'
import { diplomaAt, ownDiploma } from '../../../db/contests/diplomas.ts'
import { ownApplication } from '../../../db/contests/own.ts'
import { previewResults } from '../../../db/contests/publish.ts'
import { addStage } from '../../../db/contests/stages.ts'
import { cancelEvent } from '../../../db/events/cancel.ts'
import { changeEvent } from '../../../db/events/plan.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { draft, hours, now, system, zone } from '../events/fixture.ts'
import { between, contestTools, final, stage } from './fixture.ts'

let database: Database
let school: { id: number }
const tools = contestTools(() => database)
const { teacher, announced, contestWith, applied, accept, judge, publish, told, standing } = tools
const duringFinal = new Date('2026-12-18T08:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
  school = await make.organisation(database.client)
  await teacher(school.id)
})
afterAll(() => database.close())

/** A contest with so many who were accepted, and what they were told of it is forgotten. */
async function accepted(count: number, given: Parameters<typeof contestWith>[0] = {}) {
  const made = await contestWith(given)
  const people: { person: number; id: number }[] = []
  for (let i = 0; i < count; i++) {
    const person = await teacher(school.id)
    const id = await applied(person, made)
    await accept(id)
    people.push({ person, id })
  }
  await database.client.outboxMessage.deleteMany({ where: { kind: 'contest-application' } })
  return { ...made, people: people as [{ person: number; id: number }, { person: number; id: number }] }
}

const preview = (id: number, at = between) => previewResults(database.client, system, id, at)

describe('the stages of a contest', () => {
  const add = (contestId: number, given: Parameters<typeof stage>[0]) =>
    addStage(database.client, system, contestId, stage(given), { now, zone })

  test('lie within it', async () => {
    const { id } = await contestWith({}, [])
    const day = (from: string, to: string) => ({ startsAt: new Date(from), endsAt: new Date(to) })
    expect(await add(id, day('2026-11-27T06:00:00Z', '2026-11-28T06:00:00Z'))).toMatchObject({
      reason: 'contests-refused-stage-before',
    })
    expect(await add(id, day('2026-11-27T06:00:00Z', '2026-12-04T06:00:00Z'))).toMatchObject({
      reason: 'contests-refused-stage-early',
    })
    expect(await add(id, day('2026-12-20T06:00:00Z', '2027-01-20T06:00:00Z'))).toMatchObject({
      reason: 'contests-refused-stage-after',
    })
    expect(await add(id, { title: ' ' })).toMatchObject({ reason: 'events-refused-title' })
    expect(await add(id, { title: 'Этап' })).toMatchObject({ kind: 'added' })
  })

  test('belong to contests alone, and are not announced apart', async () => {
    const seminar = await announced(draft())
    expect(await add(seminar.id, {})).toMatchObject({ reason: 'contests-refused-no-contest' })
    const { first } = await contestWith()
    expect(await add(first, {})).toMatchObject({ reason: 'contests-refused-no-contest' })
  })

  test('keep their contest from being moved away from them, and are not moved out of it', async () => {
    const { id, first } = await contestWith()
    const change = (which: number, given: object) => changeEvent(database.client, system, which, given, { now, hours })
    expect(await change(id, { endsAt: new Date('2026-12-15T15:00:00Z') })).toMatchObject({
      reason: 'contests-refused-stage-after',
    })
    expect(await change(first, { endsAt: new Date('2027-01-15T15:00:00Z') })).toMatchObject({
      reason: 'contests-refused-stage-after',
    })
  })

  test('that would go before one where somebody is already are refused', async () => {
    const made = await contestWith({}, [{ title: 'Финал', ...final }])
    await accept(await applied(await teacher(school.id), made))
    expect(await add(made.id, { title: 'Отборочный' })).toMatchObject({
      reason: 'contests-refused-stage-behind',
      args: { stage: 'Педагогический дебют. Финал' },
    })
  })
})

describe('what the jury decides', () => {
  test('is kept for whoever is in the stage, and for nobody else', async () => {
    const { first, second, people } = await accepted(1)
    const [{ person, id }] = people
    expect(await judge(first, id, { mark: 42, passes: true, result: 'laureate', note: ' Ярко ' })).toEqual({
      kind: 'set',
    })
    expect(await judge(second, id, { result: 'winner' })).toMatchObject({ reason: 'contests-refused-not-in-stage' })
    expect(await judge(first, 999_999, { result: 'winner' })).toMatchObject({ reason: 'contests-refused-not-in-stage' })
    expect(await judge(first, id, { mark: -1 })).toMatchObject({ reason: 'contests-refused-mark' })
    expect(await told(person)).toEqual([])
    expect((await ownApplication(database.client, person, id, between))?.stages).toMatchObject([{ told: null }])
  })

  test('lets nobody into a stage that has begun, was called off, or is not there', async () => {
    const { first, second, people } = await accepted(1)
    const [{ id }] = people
    expect(await judge(first, id, { passes: true }, duringFinal)).toMatchObject({
      reason: 'contests-refused-stage-begun',
      args: { stage: 'Педагогический дебют. Финал' },
    })
    await cancelEvent(database.client, system, second, { why: 'Карантин', now, hours })
    expect(await judge(first, id, { passes: true })).toMatchObject({ reason: 'contests-refused-stage-cancelled' })
    const other = await contestWith({}, [{}])
    const alone = await applied(await teacher(school.id), other)
    await accept(alone)
    expect(await judge(other.first, alone, { passes: true })).toMatchObject({ reason: 'contests-refused-last-stage' })
  })
})

describe('publishing', () => {
  test('tells each their own, and brings those who pass into the next stage', async () => {
    const { first, second, people } = await accepted(2)
    const [passes, stops] = people
    await judge(first, passes.id, { passes: true })
    expect(await preview(first)).toMatchObject({ passes: 1, stops: 1, mended: 0, next: 'Финал' })
    expect(await publish(first)).toEqual({ kind: 'published', people: 2, told: 2 })
    expect(await told(passes.person)).toMatchObject([{ params: { next: { title: 'Финал' }, hasDiploma: false } }])
    expect(await told(stops.person)).toMatchObject([{ params: { next: null, isLast: false, hasDiploma: true } }])
    expect(await standing(second, passes.person)).toBe('registered')
    expect(await standing(second, stops.person)).toBeNull()
  })

  test('by two at once is done once', async () => {
    const { first, people } = await accepted(2)
    await judge(first, people[0].id, { passes: true })
    const both = await Promise.all([publish(first), publish(first)])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['published', 'refused'])
    expect(both.find(({ kind }) => kind === 'refused')).toMatchObject({ reason: 'contests-refused-published' })
    expect((await told(people[0].person)).length).toBe(1)
    expect((await told(people[1].person)).length).toBe(1)
  })

  test('again tells of what was mended, to whom it concerns alone', async () => {
    const { first, people } = await accepted(2)
    const [one, other] = people
    await publish(first)
    await judge(first, one.id, { result: 'laureate' })
    expect(await preview(first)).toMatchObject({ mended: 1, stops: 1 })
    expect(await publish(first)).toMatchObject({ people: 1, told: 1 })
    expect((await told(one.person)).at(-1)).toMatchObject({ params: { isAgain: true, result: 'laureate' } })
    expect((await told(other.person)).length).toBe(1)
  })

  test('takes whoever passed by mistake out of the next stage, and not once it has begun', async () => {
    const { first, second, people } = await accepted(1)
    const [{ person, id }] = people
    await judge(first, id, { passes: true })
    await publish(first)
    await judge(first, id, { passes: false })
    expect(await publish(first, duringFinal)).toMatchObject({ reason: 'contests-refused-stage-begun' })
    expect(await standing(second, person)).toBe('registered')
    await publish(first)
    expect(await standing(second, person)).toBe('cancelled')
    expect(await judge(second, id, { result: 'winner' })).toMatchObject({ reason: 'contests-refused-not-in-stage' })
  })

  test('is refused before the stage begins, with nobody in it, and of what was called off', async () => {
    const { first, second, people } = await accepted(1)
    expect(await publish(first, now)).toMatchObject({ reason: 'contests-refused-early' })
    expect(await publish(second, duringFinal)).toMatchObject({ reason: 'contests-refused-nobody' })
    expect(await publish(999_999)).toMatchObject({ reason: 'events-refused-unknown' })
    await cancelEvent(database.client, system, first, { why: 'Карантин', now, hours })
    expect(await judge(first, people[0].id, { result: 'winner' })).toMatchObject({
      reason: 'contests-refused-stage-cancelled',
    })
  })
})

describe('a diploma', () => {
  test('has a number of its own, says what was published, and is confirmed by its address', async () => {
    const { first, people } = await accepted(2)
    const [one, other] = people
    await judge(first, one.id, { result: 'winner' })
    expect(await ownDiploma(database.client, { kind: 'person', personId: one.person }, one.id)).toMatchObject({
      reason: 'contests-refused-no-diploma',
    })
    await publish(first)
    const own = await ownDiploma(database.client, { kind: 'person', personId: one.person }, one.id)
    if (own.kind !== 'given') throw new Error(own.reason)
    expect(own.diploma.number).toMatch(/^2026-К-\d{5}$/)
    const [, , token = '', key = ''] = own.path.split('/')
    expect(await diplomaAt(database.client, { token })).toMatchObject({ result: 'winner', holds: true, isOwner: false })
    expect(await diplomaAt(database.client, { token, key })).toMatchObject({
      isOwner: true,
      contest: { title: 'Педагогический дебют' },
    })
    expect(await diplomaAt(database.client, { token, key: '0'.repeat(32) })).toBeNull()
    // What is mended and not published yet is nobody's business.
    await judge(first, one.id, { result: 'laureate' })
    expect(await diplomaAt(database.client, { token })).toMatchObject({ result: 'winner' })
    await publish(first)
    expect(await diplomaAt(database.client, { token })).toMatchObject({
      number: own.diploma.number,
      result: 'laureate',
    })
    expect(await ownDiploma(database.client, { kind: 'person', personId: other.person }, one.id)).toMatchObject({
      reason: 'contests-refused-no-diploma',
    })
  })

  test('no longer holds for whoever passes after all', async () => {
    const { first, people } = await accepted(1)
    const [{ person, id }] = people
    await publish(first)
    const own = await ownDiploma(database.client, { kind: 'person', personId: person }, id)
    if (own.kind !== 'given') throw new Error(own.reason)
    await judge(first, id, { passes: true })
    await publish(first)
    expect(await diplomaAt(database.client, { token: own.path.split('/')[2] ?? '' })).toMatchObject({ holds: false })
  })
})

test('results are counted by year, kind, level, stage and result: published ones, of those who came no further', async () => {
  const { first, people } = await accepted(2, { kind: 'conference', level: 'inter_municipal' })
  await judge(first, people[0].id, { result: 'winner' })
  const mine = async () =>
    (await countResults(database.client, 2026)).filter(({ level }) => level === 'inter_municipal')
  expect(await mine()).toEqual([])
  await publish(first)
  const shared = {
    schoolYear: 2026,
    kind: 'conference',
    level: 'inter_municipal',
    stage: null,
    entries: 1,
    people: 1,
    organisations: 1,
  }
  expect(await mine()).toEqual([
    { ...shared, result: 'participant' },
    { ...shared, result: 'winner' },
  ])
  expect(await countResults(database.client, 2025)).toEqual([])
})
