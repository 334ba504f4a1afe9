import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../../core/access.ts'
import type { Rule } from '../../../core/segments/rule.ts'
import type { Database } from '../../../db/open.ts'
import { countSegment } from '../../../db/segments/count.ts'
import { listSegments } from '../../../db/segments/list.ts'
import { deleteSegment, plannedWavesOf, saveSegment } from '../../../db/segments.ts'
import { openWave } from '../../../db/wave-opening.ts'
import { createWave } from '../../../db/waves.ts'
import { testDatabase } from '../../setup/database.ts'
import { definition, makeWave } from '../results-fixture.ts'
import { forgetPeople, hours, makeEducator, makeRegister, noon, type Register, system } from '../wave-fixture.ts'

let database: Database
let register: Register
beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
})
afterAll(() => database.close())
beforeEach(() => forgetPeople(database))

const staff = (role: 'director' | 'specialist' | 'organisation_head' | 'administrator', areas = [3]): Actor => ({
  kind: 'staff',
  accountId: 1,
  personId: 1,
  language: 'ru',
  grants: [{ role, organisationId: null, areas, subject: null }],
})
const director = { kind: 'system' as const }
const young: Rule = { rule: 'young', who: 'educator' }
const save = (given: object = {}, actor: Actor = director) =>
  saveSegment(database.client, actor, { name: 'Молодые', rules: young, ...given }, noon)
const count = (rule: Rule, actor: Actor = staff('director')) =>
  countSegment(database.client, actor, rule, noon, hours.zone)
async function saved(given: object = {}) {
  const outcome = await save(given)
  if (outcome.kind !== 'saved') throw new Error(outcome.reason)
  return outcome.id
}
async function planned(segmentId: number, more: object = {}) {
  const wave = {
    title: 'Осень',
    audience: 'segment',
    segmentId,
    opensAt: noon,
    closesAt: new Date('2026-12-14T21:00:00Z'),
  }
  return createWave(
    database.client,
    system,
    { ...wave, versionId: register.versionId, ...more },
    new Date(noon.getTime() - 1),
  )
}
/** A closed wave in which one person came out acute. */
async function earlier(content: object = definition) {
  const acute = await makeEducator(database, register)
  const waveId = await makeWave(database.client, content)
  const post = {
    waveId,
    personId: acute.personId,
    organisationId: register.school,
    organisationType: 'school' as const,
  }
  await database.client.respondent.create({ data: { ...post, isYoungSpecialist: true, answeredAt: noon } })
  const scores = { create: { scale: 'А', level: 'острая', value: 90, answered: 3 } }
  await database.client.response.create({ data: { ...post, channel: 'web', submittedAt: noon, scores } })
  return { waveId, acute, level: { rule: 'level', wave: waveId, scale: 'А', levels: ['острая'] } satisfies Rule }
}

test('a segment is counted with a few names before it is saved, and everybody beside it', async () => {
  await makeEducator(database, register)
  await makeEducator(database, register, { birthDate: '1970-01-01' })
  expect(await count(young)).toEqual({
    kind: 'count',
    people: 1,
    organisations: 1,
    everybody: 2,
    sample: [{ lastName: 'Ким', firstName: 'Ева', middleName: null, organisation: 'СОШ № 1' }],
  })
  expect(await count({ any: [] })).toMatchObject({ people: 0, organisations: 0, sample: [] })
  expect(await count({ all: [] })).toMatchObject({ people: 2 })
})

test('a wave asks whom its segment finds on the day it opens, and keeps the rules as they were then', async () => {
  await makeEducator(database, register)
  const id = await saved()
  const wave = await planned(id)
  if (wave.kind !== 'created') throw new Error(wave.reason)
  await save({ id, rules: { rule: 'age', to: 20 } })
  await save({ id, rules: { all: [young, { not: { rule: 'age', to: 20 } }] } })
  await makeEducator(database, register)
  expect(await openWave(database.client, system, wave.id, noon, hours)).toMatchObject({ respondents: 2 })
  await save({ id, rules: { rule: 'age', to: 20 } })
  expect(await database.client.wave.findUnique({ where: { id: wave.id } })).toMatchObject({
    rules: { name: 'Молодые', rule: { all: [young, { not: { rule: 'age', to: 20 } }] } },
    opening: null,
  })
})

test('a segment that a planned wave waits for is not deleted; one that has opened keeps its own copy', async () => {
  await makeEducator(database, register)
  const id = await saved()
  const wave = await planned(id)
  expect(await deleteSegment(database.client, director, id, noon)).toEqual({ kind: 'in-use', titles: ['Осень'] })
  expect(await plannedWavesOf(database.client, id)).toMatchObject([{ title: 'Осень' }])
  await openWave(database.client, system, wave.kind === 'created' ? wave.id : 0, noon, hours)
  expect(await deleteSegment(database.client, director, id, noon)).toEqual({ kind: 'deleted' })
  expect(await database.client.wave.findFirst()).toMatchObject({ segmentId: null, rules: { name: 'Молодые' } })
  expect(await database.client.auditEntry.count({ where: { action: { in: ['saveSegment', 'deleteSegment'] } } })).toBe(
    2,
  )
})

test('a wave whose segment finds nobody stays planned, and opens once it finds somebody', async () => {
  const wave = await planned(await saved())
  const id = wave.kind === 'created' ? wave.id : 0
  const open = () => openWave(database.client, system, id, noon, hours)
  expect(await open()).toEqual({ kind: 'refused', reason: 'notices-wave-nobody' })
  expect(await database.client.wave.findUnique({ where: { id } })).toMatchObject({ status: 'planned', opening: null })
  await makeEducator(database, register)
  expect(await open()).toMatchObject({ kind: 'opened', respondents: 1 })
})

test('levels of an earlier wave find people, without their names', async () => {
  const { level } = await earlier()
  await makeEducator(database, register)
  expect(await count(level)).toMatchObject({ people: 1, sample: null })
  expect(await count(level, staff('specialist', [3]))).toMatchObject({ people: 1 })
})

test('whoever may not see the named results of a survey learns nothing by counting, saving or asking', async () => {
  const { level, waveId } = await earlier()
  const stranger = staff('specialist', [2])
  const refusal = { kind: 'refused', reason: 'segments-level-not-yours' }
  for (const rule of [level, { not: level }, { all: [young, { any: [{ not: { all: [level] } }] }] }]) {
    expect(await count(rule, stranger)).toEqual(refusal)
    expect(await save({ rules: rule }, stranger)).toEqual(refusal)
  }
  const participation = { rule: 'answered', wave: waveId, state: 'answered' }
  expect(await count(participation, stranger)).toEqual({ kind: 'refused', reason: 'segments-answered-not-yours' })
  // Saved by somebody who may: it is neither offered to the stranger, nor changed by them, nor a way to a wave.
  const id = await saved({ rules: level })
  expect(await listSegments(database.client, stranger)).toEqual([])
  expect(await save({ id, rules: young }, stranger)).toEqual(refusal)
  const own = await makeWave(database.client, { ...definition, code: 'library', area: 2 })
  await database.client.survey.update({ where: { code: 'library' }, data: { area: 2 } })
  const { versionId } = await database.client.wave.findUniqueOrThrow({ where: { id: own } })
  const wave = { title: 'Ф', audience: 'segment', segmentId: id, opensAt: noon, closesAt: new Date('2026-12-14') }
  expect(await createWave(database.client, stranger, { ...wave, versionId }, noon)).toEqual(refusal)
  expect(await database.client.wave.count({ where: { title: 'Ф' } })).toBe(0)
})

test('an anonymous survey has no levels to choose by, whoever asks, but one may ask those who have not taken part', async () => {
  const { level, waveId } = await earlier({ ...definition, anonymity: 'anonymous' })
  const refusal = { kind: 'refused', reason: 'segments-level-anonymous' }
  expect(await count(level)).toEqual(refusal)
  expect(await count(level, system)).toEqual(refusal)
  expect(await save({ rules: level })).toEqual(refusal)
  expect(await count({ rule: 'answered', wave: waveId, state: 'not-answered' })).toMatchObject({ people: 0 })
})

test.each([
  ['no name', { name: '  ' }, 'segments-no-name'],
  ['a name without end', { name: 'а'.repeat(121) }, 'segments-name-long'],
  ['a name that is taken', { name: 'Занято' }, 'segments-name-taken'],
  ['rules that are none', { rules: { rule: 'colour' } }, 'segments-incomplete'],
  ['a wave that is none', { rules: { rule: 'answered', wave: -1, state: 'answered' } }, 'segments-no-wave'],
  ['a number that is none', { id: -1 }, 'segments-unknown'],
])('a segment with %s is refused, and nothing is changed', async (_what, wrong, reason) => {
  await saved({ name: 'Занято' })
  expect(await save(wrong)).toEqual({ kind: 'refused', reason })
  expect(await database.client.segment.count()).toBe(1)
})

test.each([staff('organisation_head'), staff('administrator')])('only the centre has segments', async (actor) => {
  const refusal = { kind: 'refused', reason: 'segments-not-allowed' }
  const id = await saved()
  expect(await save({ name: 'Ещё' }, actor)).toEqual(refusal)
  expect(await count(young, actor)).toEqual(refusal)
  expect(await deleteSegment(database.client, actor, id, noon)).toEqual(refusal)
})
