import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../core/access.ts'
import { needsAttention } from '../../db/attention/index.ts'
import { burdenOfOrganisations, burdenOfPeople } from '../../db/burden-list.ts'
import type { Database } from '../../db/open.ts'
import { changeSetting, settingOf } from '../../db/settings.ts'
import { openWave } from '../../db/wave-opening.ts'
import { createWave } from '../../db/waves.ts'
import { testDatabase } from '../setup/database.ts'
import { hours, makeEducator, makeRegister, noon, type Register, system } from './wave-fixture.ts'

let database: Database
let register: Register
beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
  await database.client.survey.updateMany({ data: { code: 'deficits' } })
  await database.client.surveyVersion.updateMany({ data: { definition: { minutes: 40 } } })
  for (let i = 0; i < 4; i++) await makeEducator(database, register)
  await opened('Первый')
  await makeEducator(database, register)
  await opened('Второй')
})
afterAll(() => database.close())

async function opened(title: string) {
  const closesAt = new Date('2026-12-14T21:00:00Z')
  const wave = { title, audience: 'all-educators', opensAt: noon, closesAt, versionId: register.versionId }
  const created = await createWave(database.client, system, wave, new Date(noon.getTime() - 1))
  await openWave(database.client, system, created.kind === 'created' ? created.id : 0, noon, hours)
}
const staff = (role: 'observer' | 'deputy' | 'organisation_head', organisationId: number | null = null): Actor => ({
  kind: 'staff',
  accountId: 1,
  personId: -1,
  language: 'ru',
  grants: [{ role, organisationId, areas: [], subject: null }],
})
const quarter = { on: '2026-11-24', zone: hours.zone, cap: 60 }

test('minutes add up by person and by organisation, the most burdened first', async () => {
  const people = await burdenOfPeople(database.client, system, quarter, {})
  expect(people).toMatchObject({ total: 5 })
  expect('rows' in people && people.rows.map(({ minutes, waves }) => [minutes, waves])).toEqual([
    [80, 2],
    [80, 2],
    [80, 2],
    [80, 2],
    [40, 1],
  ])
  expect(await burdenOfOrganisations(database.client, system, quarter)).toEqual([
    { organisation: 'СОШ № 1', people: 5, minutes: 360, over: 4 },
  ])
  expect(await burdenOfPeople(database.client, system, { ...quarter, on: '2027-01-01' }, {})).toMatchObject({
    total: 0,
  })
})

test('only the centre sees the burden, and only the director and the administrator set its limit', async () => {
  const refusal = { kind: 'refused', reason: 'burden-not-allowed' }
  for (const actor of [staff('observer'), staff('organisation_head', register.school)]) {
    expect(await burdenOfPeople(database.client, actor, quarter, {})).toEqual(refusal)
    expect(await burdenOfOrganisations(database.client, actor, quarter)).toEqual(refusal)
  }
  const change = (actor: Actor, given: unknown) => changeSetting(database.client, actor, 'burden-minutes', given, noon)
  expect(await change(staff('deputy'), 45)).toMatchObject({ kind: 'refused' })
  expect(await change(system, 4.5)).toEqual({ kind: 'refused', reason: 'settings-wrong-burden-minutes' })
  expect(await settingOf(database.client, 'burden-minutes')).toBe(60)
  expect(await change(system, 45)).toEqual({ kind: 'changed' })
  expect(await settingOf(database.client, 'burden-minutes')).toBe(45)
})

test('a head is told of the own organisation only where five were asked', async () => {
  const look = async (organisationId: number) => {
    const found = await needsAttention({
      db: database.client,
      actor: staff('organisation_head', organisationId),
      now: noon,
      hours,
    })
    return found.filter(({ name }) => name === 'own-organisation').map(({ args }) => args)
  }
  // The first asked four of them, the second five.
  expect(await look(register.school)).toMatchObject([{ title: 'Второй', asked: 5, answered: 0 }])
  expect(await look(register.centre)).toEqual([])
  await database.client.survey.updateMany({ data: { code: 'young-difficulties' } })
  expect(await look(register.school)).toEqual([])
})
