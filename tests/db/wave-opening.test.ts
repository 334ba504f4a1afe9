import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDueWaves } from '../../db/due-waves.ts'
import type { Database } from '../../db/open.ts'
import { openWave } from '../../db/wave-opening.ts'
import { closeWave, createWave } from '../../db/waves.ts'
import { testDatabase } from '../setup/database.ts'
import { forgetPeople, hours, makeEducator, makeRegister, noon, type Register, system } from './wave-fixture.ts'

let database: Database
let register: Register
let people: number[]
beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
  // Writing of a chosen person fails, as a full disk or a lost connection would have it.
  await database.pool.query(`
    CREATE FUNCTION fail_of() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.person_id::text = obj_description('fail_of'::regproc) THEN RAISE 'no room'; END IF;
      RETURN NEW;
    END $$`)
  await database.pool.query('CREATE TRIGGER t BEFORE INSERT ON respondent FOR EACH ROW EXECUTE FUNCTION fail_of()')
  await database.pool.query('CREATE TRIGGER t BEFORE INSERT ON outbox_message FOR EACH ROW EXECUTE FUNCTION fail_of()')
})
afterAll(() => database.close())
beforeEach(async () => {
  await failAt(0)
  await forgetPeople(database)
  people = []
  for (let i = 0; i < 7; i++) people.push((await makeEducator(database, register)).personId)
})

const failAt = (personId: number) => database.pool.query(`COMMENT ON FUNCTION fail_of() IS '${personId}'`)
const minutesLater = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
async function newWave() {
  const closesAt = new Date('2026-12-14T21:00:00Z')
  const wave = { title: 'Осень', audience: 'young-educators', opensAt: noon, closesAt, versionId: register.versionId }
  const created = await createWave(database.client, system, wave, new Date(noon.getTime() - 1000))
  if (created.kind !== 'created') throw new Error(created.reason)
  return created.id
}
const open = (id: number, at = noon) => openWave(database.client, system, id, at, hours, 2)
const status = async (id: number) => (await database.client.wave.findUniqueOrThrow({ where: { id } })).status
const invited = async () =>
  (await database.client.outboxMessage.findMany({ orderBy: { personId: 'asc' } })).map(({ personId }) => personId)

test('asked in pieces, everybody is asked and invited once', async () => {
  const id = await newWave()
  expect(await open(id)).toEqual({ kind: 'opened', respondents: 7, invitations: 7 })
  expect(await invited()).toEqual(people)
  expect(await open(id)).toEqual({ kind: 'already' })
})

test('a piece that fails leaves the wave planned, and the next attempt asks those of its own day', async () => {
  const id = await newWave()
  await failAt(people[5] ?? 0)
  await expect(open(id)).rejects.toThrow('no room')
  expect(await status(id)).toBe('planned')
  expect(await invited()).toEqual([])
  await database.client.person.update({ where: { id: people[0] ?? 0 }, data: { status: 'left' } })
  await failAt(0)
  expect(await open(id)).toEqual({ kind: 'opened', respondents: 6, invitations: 6 })
  expect(await invited()).toEqual(people.slice(1))
})

test('whoever is killed while asking is waited for, then the clock starts over', async () => {
  const id = await newWave()
  // As a killed process leaves it: a mark, and some people already written.
  const post = { waveId: id, organisationId: register.school, organisationType: 'school' as const }
  const gone = { ...post, personId: people[3] ?? 0, isYoungSpecialist: false }
  await database.client.respondent.create({ data: gone })
  await database.client.person.update({ where: { id: gone.personId }, data: { status: 'left' } })
  await database.client.wave.update({ where: { id }, data: { opening: 'killed', openingAt: noon } })
  expect(await openDueWaves(database.client, minutesLater(1), hours)).toEqual([])
  expect(await open(id, minutesLater(1))).toEqual({ kind: 'already' })
  expect(await status(id)).toBe('planned')
  expect(await openDueWaves(database.client, minutesLater(2), hours)).toEqual([id])
  expect(await invited()).toEqual(people.filter((one) => one !== gone.personId))
})

test('whoever is killed while inviting is followed by somebody who invites the rest, nobody twice', async () => {
  const id = await newWave()
  await failAt(0)
  await database.pool.query('ALTER TABLE respondent DISABLE TRIGGER t')
  await failAt(people[4] ?? 0)
  await expect(open(id)).rejects.toThrow('no room')
  await database.pool.query('ALTER TABLE respondent ENABLE TRIGGER t')
  // Everybody is asked: whoever comes by themselves may answer already.
  expect(await status(id)).toBe('open')
  expect(await database.client.respondent.count()).toBe(7)
  const first = await invited()
  expect(first.length).toBeLessThan(7)
  await failAt(0)
  await openDueWaves(database.client, minutesLater(1), hours)
  expect(await invited()).toEqual(first)
  await openDueWaves(database.client, minutesLater(2), hours)
  expect(await invited()).toEqual(people)
  expect((await database.client.wave.findUniqueOrThrow({ where: { id } })).opening).toBeNull()
})

test('a wave that is closed before its last invitation invites nobody more', async () => {
  const id = await newWave()
  await database.pool.query('ALTER TABLE respondent DISABLE TRIGGER t')
  await failAt(people[4] ?? 0)
  await expect(open(id)).rejects.toThrow('no room')
  await database.pool.query('ALTER TABLE respondent ENABLE TRIGGER t')
  await failAt(0)
  await closeWave(database.client, system, id, minutesLater(1))
  await openDueWaves(database.client, minutesLater(5), hours)
  const messages = await database.client.outboxMessage.findMany()
  expect(messages.every((message) => message.status === 'cancelled')).toBe(true)
  expect(messages.length).toBeLessThan(7)
})

test('the minutes that the questionnaire takes are written down with each person', async () => {
  await database.client.surveyVersion.updateMany({ data: { definition: { minutes: 7 } } })
  await open(await newWave())
  const respondents = await database.client.respondent.findMany()
  expect(respondents.map(({ minutes }) => minutes)).toEqual(Array.from({ length: 7 }, () => 7))
})

test('those whose quarter would go over the limit are left out where that was chosen', async () => {
  await database.client.surveyVersion.updateMany({ data: { definition: { minutes: 31 } } })
  await database.client.setting.create({ data: { name: 'burden-minutes', value: 61, changedAt: noon } })
  const first = await newWave()
  await open(first)
  await database.client.respondent.delete({
    where: { waveId_personId: { waveId: first, personId: people[0] ?? 0 } },
  })
  const second = await newWave()
  await database.client.wave.update({ where: { id: second }, data: { sparesBurdened: true } })
  expect(await open(second)).toMatchObject({ respondents: 1 })
  // Another quarter is another account.
  const third = await newWave()
  const january = new Date('2027-01-11T09:00:00Z')
  const dates = { opensAt: january, closesAt: new Date('2027-02-01'), sparesBurdened: true }
  await database.client.wave.update({ where: { id: third }, data: dates })
  expect(await open(third, january)).toMatchObject({ respondents: 7 })
})
