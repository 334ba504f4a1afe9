// «Хочу поговорить с психологом»: a name and a day, and nothing that leads to an answer.
import { afterAll, beforeAll, beforeEach, expect, it, test } from 'vitest'
import type { Actor, Role } from '../../core/access.ts'
import { needsAttention } from '../../db/attention/index.ts'
import type { Database, PrismaClient } from '../../db/open.ts'
import { askForTalk, finishTalk, openTalks, ownTalk, takeTalk, withdrawTalk } from '../../db/talks/talks.ts'
import { makeContact } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { hours } from './wave-fixture.ts'

const now = new Date('2026-11-24T21:30:00Z')
const zone = 'Europe/Moscow'
let database: Database
let db: PrismaClient
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
})
afterAll(() => database.close())
beforeEach(() => db.talkRequest.deleteMany())

async function staff(role: Role, areas: number[] = []): Promise<Actor> {
  const { id, personId } = await make.account(db, { role, areas })
  return {
    kind: 'staff',
    accountId: id,
    personId,
    language: 'ru',
    grants: [{ role, organisationId: null, areas, subject: null }],
  }
}

test('a wish is a person and the local day: no hour, no number, no survey', async () => {
  const { personId } = await makeContact(database)
  expect(await askForTalk(db, personId, now, zone)).toBe('asked')
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name::text AS name FROM information_schema.columns WHERE table_name = 'talk_request' ORDER BY 1`
  expect(columns.map(({ name }) => name)).toEqual(['asked_on', 'id', 'person_id', 'status', 'taken_at', 'taken_by_id'])
  const [row] = await db.talkRequest.findMany()
  expect(row?.askedOn).toEqual(new Date('2026-11-25T00:00:00Z'))
  expect(await db.auditEntry.count({ where: { subject: 'talkRequest' } })).toBe(0)
})

test('pressed twice it is one, at once or later; withdrawn, it may be asked anew', async () => {
  const { personId } = await makeContact(database)
  const both = await Promise.all([askForTalk(db, personId, now, zone), askForTalk(db, personId, now, zone)])
  expect(both.toSorted()).toEqual(['already', 'asked'])
  await withdrawTalk(db, personId)
  expect(await ownTalk(db, personId)).toBeNull()
  expect(await askForTalk(db, personId, now, zone)).toBe('asked')
})

test('it is taken by one, the person is told, and the other is told that it is taken', async () => {
  const { personId } = await makeContact(database)
  await askForTalk(db, personId, now, zone)
  const [one, other] = [await staff('specialist', [3]), await staff('director')]
  const [talk] = (await openTalks(db, one, now)) as { id: string }[]
  await takeTalk(db, one, talk?.id ?? '', now)
  await expect(takeTalk(db, other, talk?.id ?? '', now)).rejects.toThrow(/taken/)
  expect(await ownTalk(db, personId)).toBe('taken')
  expect(await db.outboxMessage.findMany({ where: { personId } })).toMatchObject([{ kind: 'talk-taken', params: {} }])
  await finishTalk(db, one, talk?.id ?? '', now)
  expect(await openTalks(db, one, now)).toEqual([])
})

it('Просьбу о психологе видят директор, заместитель и специалист этого направления, и больше никто.', async () => {
  const { personId } = await makeContact(database)
  await askForTalk(db, personId, now, zone)
  const id = (await db.talkRequest.findFirstOrThrow()).id
  for (const actor of [await staff('director'), await staff('deputy'), await staff('specialist', [3])]) {
    expect(await openTalks(db, actor, now)).toHaveLength(1)
    const names = (await needsAttention({ db, actor, now, hours })).map(({ name }) => name)
    expect(names).toContain('talks')
  }
  const roles = ['organisation_head', 'mentor', 'observer', 'administrator', 'rmo_leader', 'educator'] as const
  for (const actor of [...(await Promise.all(roles.map((role) => staff(role)))), await staff('specialist', [5])]) {
    expect(await openTalks(db, actor, now)).toEqual({ kind: 'not-yours' })
    expect(() => takeTalk(db, actor, id, now)).toThrow(/right/)
    const names = (await needsAttention({ db, actor, now, hours })).map(({ name }) => name)
    expect(names).not.toContain('talks')
  }
})
