import { afterAll, beforeAll, expect, test } from 'vitest'
import { settleAnonymousWaves } from '../../../db/anonymous/settle.ts'
import type { Database, PrismaClient } from '../../../db/open.ts'
import { listSurveysOf, startOrResumeRun } from '../../../db/runs.ts'
import { closeWave } from '../../../db/waves.ts'
import { later, noon, system } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { afterwards, answerAll, askAnonymously, closeAndSettle, fillIn, usual } from './district.ts'

let database: Database
let db: PrismaClient
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
})
afterAll(() => database.close())

const kept = async (waveId: number) =>
  (await db.anonymousAnswer.findMany({ where: { response: { waveId } } })).map(({ text }) => text)

test('what is sent is noted as taking part, and the draft, the run and the time are gone', async () => {
  const { wave, people } = await askAnonymously(db, [usual])
  await answerAll(db, wave, people)
  const respondent = await db.respondent.findFirstOrThrow({ where: { waveId: wave.id } })
  expect(respondent.answeredAt).toEqual(wave.opensAt)
  expect(await db.run.count({ where: { waveId: wave.id } })).toBe(0)
  expect(await db.response.count({ where: { waveId: wave.id } })).toBe(0)
  expect(await db.recommendation.count()).toBe(0)
})

test('answers wait until five of one kind are together, and then leave under random ids', async () => {
  const { wave, people } = await askAnonymously(db, [usual, usual, usual, usual, usual, usual])
  await answerAll(db, wave, people.slice(0, 4))
  expect(await kept(wave.id)).toEqual([])
  await answerAll(db, wave, people.slice(4, 5))
  expect(new Set(await kept(wave.id))).toEqual(new Set(people.slice(0, 5).map(({ answer }) => answer)))
  await answerAll(db, wave, people.slice(5))
  expect(await db.waitingResponse.count({ where: { waveId: wave.id } })).toBe(1)
})

test('what still waits when the wave is over leaves with coarser attributes', async () => {
  const kinds = [usual, usual, usual, { ...usual, experienceFrom: null }, { ...usual, experienceFrom: '2026-09-01' }]
  const { wave, people } = await askAnonymously(db, kinds)
  await answerAll(db, wave, people)
  expect(await kept(wave.id)).toEqual([])
  expect(await closeAndSettle(db, wave.id)).toEqual([{ waveId: wave.id, kept: 5, destroyed: 0 }])
  const rows = await db.anonymousResponse.findMany({ where: { waveId: wave.id } })
  expect(rows.map((row) => [row.organisationType, row.experienceBand])).toEqual(Array(5).fill(['school', null]))
})

test('fewer than five in all are destroyed, and so are drafts that were never sent', async () => {
  const { wave, people } = await askAnonymously(db, [usual, usual, usual])
  await answerAll(db, wave, people.slice(0, 2))
  await fillIn(db, wave, people[2] as (typeof people)[number])
  expect(await closeAndSettle(db, wave.id)).toEqual([{ waveId: wave.id, kept: 0, destroyed: 2 }])
  expect(await db.run.count({ where: { waveId: wave.id } })).toBe(0)
  expect(await db.waitingResponse.count({ where: { waveId: wave.id } })).toBe(0)
  expect(await settleAnonymousWaves(db, afterwards)).toEqual([])
})

test('a wave is not mixed while something that was received in time is still on its way', async () => {
  const { wave } = await askAnonymously(db, [usual])
  await closeWave(db, system, wave.id, later(60 * 24 * 7))
  const data = { channel: 'telegram' as const, botId: '1', updateId: 'late', chat: '1', receivedAt: noon }
  const { id } = await db.inboxUpdate.create({ data })
  expect(await settleAnonymousWaves(db, afterwards)).toEqual([])
  await db.inboxUpdate.update({ where: { id }, data: { handledAt: noon } })
  expect(await settleAnonymousWaves(db, afterwards)).toHaveLength(1)
})

test('sent twice at once counts once', async () => {
  const { wave, people } = await askAnonymously(db, [usual])
  const filled = await fillIn(db, wave, people[0] as (typeof people)[number])
  const kinds = (await Promise.all([filled.send(), filled.send()])).map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual(['none', 'submitted'])
  expect(await db.waitingResponse.count({ where: { waveId: wave.id } })).toBe(1)
})

test('an update that was handled by somebody else sends nothing', async () => {
  const { wave, people } = await askAnonymously(db, [usual])
  const filled = await fillIn(db, wave, people[0] as (typeof people)[number])
  const data = { channel: 'telegram' as const, botId: '1', updateId: 'twice', chat: '1', receivedAt: noon }
  const { id } = await db.inboxUpdate.create({ data: { ...data, handledAt: noon } })
  await expect(filled.send(id)).rejects.toThrow('handled already')
  expect(await db.waitingResponse.count({ where: { waveId: wave.id } })).toBe(0)
})

test('whoever has taken part is told so, and cannot do so again', async () => {
  const { wave, people } = await askAnonymously(db, [usual])
  await answerAll(db, wave, people)
  const personId = people[0]?.personId ?? 0
  const again = { waveToken: wave.token, now: noon }
  expect(await startOrResumeRun(db, { language: 'ru', person: { id: personId } }, again)).toEqual({
    kind: 'sent-anonymously',
  })
  expect(await listSurveysOf(db, personId, noon)).toMatchObject([{ status: 'sent', run: null }])
})
