// No answer of a closed wave may be narrowed down to fewer than five people; and the attack is shown to work where the
// rules are broken.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database, PrismaClient } from '../../../db/open.ts'
import { noon } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { calledOff, filesWith, type Person, participants, storedAnswers, suspects } from './attack.ts'
import { answerAll, askAnonymously, closeAndSettle, fillIn, type Kind, usual } from './district.ts'

let database: Database
let db: PrismaClient
let people: Person[]
let waveId: number

const kindergarten: Kind = { type: 'kindergarten', experienceFrom: '2025-09-01' }
const beginner: Kind = { type: 'school', experienceFrom: '2026-09-01' }
const lonely: Kind = { type: 'supplementary', experienceFrom: null }

beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  const kinds = Array.from({ length: 40 }, (_, i) =>
    i === 17 ? lonely : i % 7 === 3 ? beginner : i % 3 === 1 ? kindergarten : usual,
  )
  const asked = await askAnonymously(db, kinds)
  people = asked.people
  waveId = asked.wave.id
  await answerAll(db, asked.wave, people.slice(0, 38))
  // Two never send: one leaves a draft, one does not begin.
  await fillIn(db, asked.wave, people[38] as Person)
  await db.$executeRawUnsafe('ANALYZE')
  await closeAndSettle(db, waveId)
})
afterAll(() => database.close())

const sent = () => people.slice(0, 38)

test('every answer that was sent is there once, and nobody else’s', async () => {
  const answers = (await storedAnswers(db, waveId)).map(({ answer }) => answer)
  expect(answers.toSorted()).toEqual(
    sent()
      .map(({ answer }) => answer)
      .toSorted(),
  )
})

test('attributes, transaction numbers and the order of coming leave at least five suspects for each answer', async () => {
  const found = await suspects(db, waveId, people)
  for (const { personId, answer } of sent()) {
    // An attacker who rules out the right one has learned nothing, and this test would prove nothing.
    expect(found.get(answer)).toContain(personId)
    expect(found.get(answer)?.length).toBeGreaterThanOrEqual(5)
  }
})

test('no cell that is stored holds fewer than five', async () => {
  const by = ['organisationType', 'experienceBand'] as const
  const cells = await db.anonymousResponse.groupBy({ by: [...by], where: { waveId }, _count: true })
  expect(cells.length).toBeGreaterThan(2)
  for (const cell of cells) expect(cell._count).toBeGreaterThanOrEqual(5)
})

test('the place of a row does not follow the order of coming', async () => {
  const order = (await participants(db, waveId)).map(({ personId }) => personId)
  const cameAs = (answer: string) => order.indexOf(people.find((one) => one.answer === answer)?.personId ?? -1)
  const places = (await storedAnswers(db, waveId)).map(({ answer }) => cameAs(answer))
  const ascending = places.filter((place, i) => i > 0 && place > (places[i - 1] as number)).length
  // Sorted within its crowds the list would have more than thirty ascents; by chance it has about half as many.
  expect(ascending).toBeLessThan(30)
})

test('no time of the wave is finer than the wave', async () => {
  const { opensAt } = await db.wave.findUniqueOrThrow({ where: { id: waveId } })
  const times = await db.respondent.findMany({ where: { waveId, NOT: { answeredAt: null } } })
  expect(new Set(times.map(({ answeredAt }) => answeredAt?.getTime()))).toEqual(new Set([opensAt.getTime()]))
})

test('what was called off when they sent says no more of when than that they took part', async () => {
  const { opensAt } = await db.wave.findUniqueOrThrow({ where: { id: waveId } })
  const rows = await calledOff(db, waveId)
  const whose = (all: { personId: number }[]) => new Set(all.map(({ personId }) => personId))
  expect(rows).toHaveLength(sent().length)
  expect(whose(rows)).toEqual(whose(sent()))
  for (const { times, isOwnTransaction } of rows) {
    expect(times).toEqual([opensAt])
    expect(isOwnTransaction).toBe(true)
  }
  const messages = await db.outboxMessage.findMany({
    where: { waveId, personId: { in: sent().map((one) => one.personId) } },
  })
  expect(new Set(messages.map(({ status, error }) => `${status} ${error}`))).toEqual(new Set(['cancelled answered']))
})

test('no byte of what anybody said stands in any file but that of the answers, nor a draft anywhere', async () => {
  expect(await filesWith(db, `said-by-${waveId}-`)).toEqual(['anonymous_answer'])
  expect(await filesWith(db, people[38]?.answer as string)).toEqual([])
})

test('the attack works where answers are stored as they come: each has one suspect', async () => {
  const { wave, people: known } = await askAnonymously(db, [usual, usual, usual, usual, usual, usual])
  for (const { personId, answer } of known) {
    await db.$transaction([
      db.respondent.updateMany({ where: { waveId: wave.id, personId }, data: { answeredAt: wave.opensAt } }),
      db.anonymousResponse.create({
        data: {
          id: randomUUID(),
          waveId: wave.id,
          organisationType: 'school',
          experienceBand: '1-to-3',
          answers: { create: { item: '1', text: answer } },
        },
      }),
    ])
  }
  const found = await suspects(db, wave.id, known)
  for (const { personId, answer } of known) expect(found.get(answer)).toEqual([personId])
})

test('a draft is gone from the files also while a report that takes long could still see it', async () => {
  const { wave, people: known } = await askAnonymously(db, [usual])
  const person = known[0] as Person
  await fillIn(db, wave, person)
  const report = await beginReport(db)
  await closeAndSettle(db, wave.id)
  expect(await filesWith(db, person.answer)).toEqual([])
  await report.end()
})

/** A transaction that looks at the database as it is now until it ends; the embedded one has room for nobody else. */
function beginReport(client: PrismaClient): Promise<{ end: () => Promise<void> }> {
  if (inject('database') === 'pglite') return Promise.resolve({ end: async () => {} })
  return new Promise((begun) => {
    const ended = client.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT 1`
        await new Promise<void>((end) => {
          begun({
            end: () => {
              end()
              return ended
            },
          })
        })
      },
      { isolationLevel: 'RepeatableRead', timeout: 60_000 },
    )
  })
}

test('the attack works where tables are not written anew: a deleted draft is read from its file', async () => {
  const { wave, people: known } = await askAnonymously(db, [usual])
  const person = known[0] as Person
  await fillIn(db, wave, person)
  await db.run.deleteMany({ where: { waveId: wave.id } })
  expect(await filesWith(db, person.answer)).toContain('run')
  await db.wave.update({ where: { id: wave.id }, data: { status: 'closed', closesAt: noon } })
  await closeAndSettle(db, wave.id)
  expect(await filesWith(db, person.answer)).toEqual([])
})
