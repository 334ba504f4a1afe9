// What a closed wave has found, over groups of five and more.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { questionnaireFile } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import type { Actor, Role } from '../../core/access.ts'
import { settleAnonymousWaves } from '../../db/anonymous/settle.ts'
import { findInClosedWaves } from '../../db/findings/index.ts'
import { dismissFinding, findingsOf, openFindings } from '../../db/findings/read.ts'
import type { Database, PrismaClient } from '../../db/open.ts'
import { makeRecommendation } from '../../db/recommendations/make.ts'
import { wordsOf } from '../../locales/index.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { definition, makeWave } from './results-fixture.ts'

const comfort = loadQuestionnaire(questionnaireFile('emotional-comfort'), wordsOf('ru')).definition
const now = new Date('2026-11-24T09:00:00Z')
let database: Database
let db: PrismaClient
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
})
afterAll(() => database.close())

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

/** An anonymous wave whose answers are mixed: so many, with this score of «Нагрузка». */
async function comfortWave(people: number, load: number, mixedAt: Date | null = now) {
  const id = await makeWave(db, comfort, { mixedAt })
  for (let i = 0; i < people; i++) {
    await db.anonymousResponse.create({
      data: {
        id: crypto.randomUUID(),
        waveId: id,
        organisationType: 'school',
        scores: { create: [{ scale: 'Нагрузка', value: load, level: 'некомфортно', answered: 3 }] },
      },
    })
  }
  return id
}

test('a wave that is over is asked once, however often the clock asks', async () => {
  const id = await comfortWave(5, 30)
  expect(await findInClosedWaves(db, now)).toEqual([{ waveId: id, found: 1 }])
  expect(await findInClosedWaves(db, now)).toEqual([])
  await db.wave.update({ where: { id }, data: { foundAt: null } })
  expect(await findInClosedWaves(db, now)).toEqual([{ waveId: id, found: 0 }])
  expect(await db.finding.findMany({ where: { waveId: id } })).toMatchObject([
    { trigger: 'Нагрузка<50', addressee: 'staff', n: 5, text: { ru: 'Рекомендации по отчётности и расписанию' } },
  ])
})

test('four answers find nothing, and a mean on the boundary nothing either', async () => {
  const [four, even] = [await comfortWave(4, 10), await comfortWave(6, 50)]
  await findInClosedWaves(db, now)
  expect(await db.finding.count({ where: { waveId: { in: [four, even] } } })).toBe(0)
})

test('an anonymous wave is not asked before its answers are mixed', async () => {
  const id = await comfortWave(0, 0, null)
  expect((await findInClosedWaves(db, now)).map(({ waveId }) => waveId)).not.toContain(id)
  await settleAnonymousWaves(db, now)
  expect((await findInClosedWaves(db, now)).map(({ waveId }) => waveId)).toContain(id)
})

test('nor is any wave while something received in time is on its way', async () => {
  const id = await makeWave(db, definition)
  const data = {
    channel: 'telegram' as const,
    botId: '1',
    updateId: 'x',
    chat: '1',
    receivedAt: new Date('2026-10-01'),
  }
  const update = await db.inboxUpdate.create({ data })
  expect(await findInClosedWaves(db, now)).toEqual([])
  await db.inboxUpdate.update({ where: { id: update.id }, data: { handledAt: now } })
  expect(await findInClosedWaves(db, now)).toEqual([{ waveId: id, found: 0 }])
})

test('a finding waits until something is made of it or it is set aside; heads and observers learn of none', async () => {
  const [one, other] = [await comfortWave(5, 30), await comfortWave(6, 20)]
  await findInClosedWaves(db, now)
  const specialist = await staff('specialist', [3])
  const open = async () => (await openFindings(db, specialist)).filter(({ waveId }) => [one, other].includes(waveId))
  const [second, first] = await open()
  await makeRecommendation(
    db,
    specialist,
    { form: 'seminar', waveId: one, trigger: first?.trigger ?? '', findingId: first?.id, text: 'Разобрать отчётность' },
    { now, zone: 'Europe/Moscow' },
  )
  expect((await open()).map(({ id }) => id)).toEqual([second?.id])
  await dismissFinding(db, specialist, second?.id ?? 0, now)
  expect(await open()).toEqual([])
  expect(await findingsOf(db, specialist, one)).toMatchObject([{ made: 1 }])
  for (const role of ['organisation_head', 'observer', 'mentor', 'administrator'] as const) {
    const actor = await staff(role)
    expect(await findingsOf(db, actor, one)).toEqual([])
    await expect(dismissFinding(db, actor, first?.id ?? 0, now)).rejects.toThrow(/missing/)
  }
})
