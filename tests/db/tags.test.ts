// Free answers looked through and sorted: by whom, by what, and what a tag knows.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../core/access.ts'
import { waveExport } from '../../db/exports/wave.ts'
import type { Database, PrismaClient } from '../../db/open.ts'
import { freeTexts } from '../../db/results/free-texts.ts'
import { deleteTag, saveTag, tagAnswer, tagsOf } from '../../db/tags.ts'
import { noon } from '../bot/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { ask, definition, makeOrganisation, makePerson, makeWave, now, staff } from './results-fixture.ts'

let database: Database
let db: PrismaClient
let wave: number
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  const account = await make.account(db)
  director = staff(account.personId, account.id, { role: 'director' })
  specialist = staff(account.personId, account.id, { role: 'specialist', areas: [3] })
  wave = await namedWave()
})
afterAll(() => database.close())

const item = 'Ж7'
let director: Actor
let specialist: Actor
const system = { kind: 'system' as const }

async function namedWave() {
  const waveId = await makeWave(db)
  const school = await makeOrganisation(db, 'school', 'Школа')
  const garden = await makeOrganisation(db, 'kindergarten', 'Сад')
  for (let i = 0; i < 12; i++) {
    const isSchool = i < 8
    const person = {
      id: await makePerson(db),
      organisationId: isSchool ? school : garden,
      type: isSchool ? 'school' : 'kindergarten',
    } as const
    const text = i === 0 ? 'Ещё ВРЕМЕНИ на уроки, 100 %' : `Ответ ${i}`
    await ask(db, waveId, person, { answers: { [item]: { text } } })
  }
  return waveId
}

async function anonymousWave(count: number, more: object = { mixedAt: noon }) {
  const content = { ...definition, code: 'emotional-comfort', anonymity: 'anonymous' }
  const waveId = await makeWave(db, content, more)
  const rows = Array.from({ length: count }, () => ({ id: randomUUID(), waveId, organisationType: 'school' as const }))
  await db.anonymousResponse.createMany({ data: rows })
  await db.anonymousAnswer.createMany({ data: rows.map(({ id }, i) => ({ responseId: id, item, text: `слово ${i}` })) })
  return { waveId, ids: rows.map(({ id }) => id) }
}

const read = async (waveId: number, filter: object = {}, actor: Actor = director) => {
  const found = await freeTexts(db, actor, now, { waveId, item, ...filter })
  if (found.kind !== 'page') throw new Error(found.kind)
  return found
}
const texts = async (filter: object) => (await read(wave, filter)).rows.map(({ text }) => text)

async function tag(name: string, waveId = wave): Promise<number> {
  const saved = await saveTag(db, system, { waveId, name }, now)
  if (saved.kind === 'refused') throw new Error(saved.reason)
  return saved.id
}
const first = async (waveId = wave) => (await read(waveId)).rows[0]?.answerId ?? ''
const mark = (tagId: number, answerId: string, on = true, waveId = wave) =>
  tagAnswer(db, system, { waveId, item, answerId, tagId, on })

test('words are found whatever their case, ё as е, and signs of a pattern are only signs', async () => {
  for (const sought of ['еще времени', 'ЕЩЁ', '100 %'])
    expect(await texts({ text: sought })).toEqual(['Ещё ВРЕМЕНИ на уроки, 100 %'])
  expect(await texts({ text: '1%0' })).toEqual([])
  expect(await texts({ text: '_твет 1' })).toEqual([])
})

test('texts are chosen by type of organisation; a choice that leaves fewer than ten hides nothing', async () => {
  expect(await texts({ type: 'kindergarten' })).toHaveLength(4)
})

test('a tag is put on, counted, chosen by, and taken off; twice is once', async () => {
  const time = await tag('Время')
  const answer = await first()
  await mark(time, answer)
  await mark(time, answer)
  expect(await tagsOf(db, director, wave, item)).toContainEqual({ id: time, name: 'Время', count: 1 })
  expect((await read(wave, { tag: time })).rows.map(({ answerId, tags }) => [answerId, tags])).toEqual([
    [answer, [time]],
  ])
  await mark(time, answer, false)
  expect((await read(wave, { tag: time })).total).toBe(0)
})

test('an equal name is the same tag; a rename to it makes one of two, and no answer loses its tag', async () => {
  const [load, burden] = [await tag('Нагрузка'), await tag('Перегрузка')]
  expect(await tag('  нагрузка ')).toBe(load)
  const [one, other] = (await read(wave)).rows.map(({ answerId }) => answerId)
  await mark(load, one ?? '')
  await mark(burden, one ?? '')
  await mark(burden, other ?? '')
  expect(await saveTag(db, system, { waveId: wave, id: burden, name: 'НАГРУЗКА' }, now)).toEqual({
    kind: 'merged',
    id: load,
  })
  const counted = await tagsOf(db, director, wave, item)
  expect(counted).toContainEqual({ id: load, name: 'Нагрузка', count: 2 })
  expect(counted.some(({ id }) => id === burden)).toBe(false)
  expect(await saveTag(db, system, { waveId: wave, id: load, name: 'Объём работы' }, now)).toEqual({
    kind: 'renamed',
    id: load,
  })
  expect(await deleteTag(db, system, { waveId: wave, id: load }, now)).toEqual({ kind: 'deleted' })
  expect((await read(wave)).total).toBe(12)
  const journal = await db.auditEntry.findMany({
    where: { subject: 'tag', subjectId: String(load) },
    orderBy: { id: 'asc' },
  })
  expect(journal.map(({ action }) => action)).toEqual(['addTag', 'mergeTags', 'renameTag', 'deleteTag'])
})

test('names that are none, too long, or of a tag of another survey are refused in words', async () => {
  const saved = (name: string, id?: number) => saveTag(db, system, { waveId: wave, name, ...(id && { id }) }, now)
  expect(await saved('   ')).toEqual({ kind: 'refused', reason: 'tags-refused-empty' })
  expect(await saved('х'.repeat(61))).toEqual({ kind: 'refused', reason: 'tags-refused-long' })
  const { waveId } = await anonymousWave(12)
  const foreign = await tag('Чужая', waveId)
  expect(await saved('Своя', foreign)).toEqual({ kind: 'refused', reason: 'tags-refused-unknown' })
  expect(await mark(foreign, await first())).toEqual({ kind: 'refused', reason: 'tags-refused-unknown' })
  expect(await deleteTag(db, system, { waveId: wave, id: foreign }, now)).toEqual({
    kind: 'refused',
    reason: 'tags-refused-unknown',
  })
})

test('who does not read the answers neither sees nor changes tags', async () => {
  await tag('Тайная')
  for (const actor of [
    staff(1, 1, { role: 'observer' }),
    staff(1, 1, { role: 'specialist', areas: [5] }),
    staff(1, 1, { role: 'mentor' }),
  ]) {
    expect(await tagsOf(db, actor, wave, item)).toEqual([])
    expect(await saveTag(db, actor, { waveId: wave, name: 'Ещё' }, now)).toEqual({
      kind: 'refused',
      reason: 'tags-refused-not-yours',
    })
  }
  expect((await read(wave, {}, specialist)).total).toBe(12)
})

test('texts of an anonymous survey are read once it is mixed, from ten on, and say nothing of who or what beside', async () => {
  expect(await freeTexts(db, director, now, { waveId: (await anonymousWave(12, {})).waveId, item })).toEqual({
    kind: 'not-yours',
  })
  expect(await read((await anonymousWave(9)).waveId)).toMatchObject({ rows: [], areTooFew: true })
  const { waveId, ids } = await anonymousWave(12)
  const found = await read(waveId, { type: 'kindergarten' })
  expect(found.total).toBe(12)
  for (const { personId, organisation, answerId } of found.rows) {
    expect([personId, organisation]).toEqual([null, null])
    expect(ids).not.toContain(answerId)
  }
})

test('a tag of an anonymous answer is in its file, beside the text and nothing else', async () => {
  const { waveId } = await anonymousWave(12)
  const about = await tag('Климат', waveId)
  await mark(about, await first(waveId), true, waveId)
  const found = await waveExport(database, director, { waveId, language: 'ru', zone: 'Europe/Moscow' })
  if (found.kind === 'refused') throw new Error(found.reason)
  const tagged: string[][] = []
  for await (const { tags } of found.texts()) tagged.push(tags)
  expect(tagged.flat()).toEqual(['Климат'])
  for await (const row of found.rows()) expect(row.tags).toEqual({})
})

test('no table of tags knows a time', async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name IN ('tag', 'answer_tag', 'anonymous_answer_tag')
       AND (data_type LIKE 'timestamp%' OR data_type = 'date')`,
  )
  expect(rows).toEqual([])
})
