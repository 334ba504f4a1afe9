// Who answers which question, what they may do with it, and what it counts for.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { needsAttention } from '../../../db/attention/index.ts'
import { consultationsByPerson, consultedOrganisations, countConsultations } from '../../../db/consultations.ts'
import { openFile } from '../../../db/file-downloads.ts'
import type { Database, PrismaClient } from '../../../db/open.ts'
import { answerQuestion, closeQuestion, handOverQuestion, takeQuestion } from '../../../db/questions/answer.ts'
import { conversationOf } from '../../../db/questions/conversation.ts'
import { draftInArea, draftMore, keepDraftFile, ownDraft, writeDraft } from '../../../db/questions/draft.ts'
import { sendDraft } from '../../../db/questions/send.ts'
import { sweep } from '../../../db/sweep.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { hours } from '../wave-fixture.ts'
import { ask, now, type StaffActor, staff, zone } from './fixture.ts'

let database: Database
let db: PrismaClient
let director: StaffActor
let specialist: StaffActor
let other: StaffActor
let tutor: StaffActor
let head: StaffActor
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  director = await staff(db, 'director')
  specialist = await staff(db, 'specialist', [2])
  other = await staff(db, 'specialist', [5])
  tutor = await staff(db, 'tutor')
  head = await staff(db, 'organisation_head')
})
afterAll(() => database.close())
beforeEach(() => db.question.deleteMany())

const statusOf = async (id: number) => (await db.question.findUniqueOrThrow({ where: { id } })).status
const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000)

describe('who sees and answers it', () => {
  test('the director and the specialist of its area; no other specialist, no tutor, no head', async () => {
    const { id } = await ask(db)
    const readers = await Promise.all(
      [director, specialist, other, tutor, head].map(
        async (actor) => (await conversationOf(db, actor, id, now)) !== null,
      ),
    )
    expect(readers).toEqual([true, true, false, false, false])
    for (const actor of [other, tutor, head]) {
      await expect(answerQuestion(db, actor, { id, text: 'Ответ', now })).rejects.toThrow('panel-refused-right')
    }
    expect(await statusOf(id)).toBe('waiting')
  })

  test('a tutor who was handed it, and the specialist of the area still', async () => {
    const { id } = await ask(db)
    await handOverQuestion(db, specialist, { id, toAccountId: tutor.accountId, now, zone })
    await answerQuestion(db, tutor, { id, text: 'Ответ тьютора', now })
    expect(await conversationOf(db, specialist, id, now)).toMatchObject({
      status: 'answered',
      turns: [{}, { isAnswer: true }],
    })
  })

  test('handed to a specialist of another area it moves there', async () => {
    const { id } = await ask(db)
    await handOverQuestion(db, specialist, { id, toAccountId: other.accountId, now, zone })
    expect(await conversationOf(db, other, id, now)).toMatchObject({ area: 5, status: 'taken' })
    expect(await conversationOf(db, specialist, id, now)).toBeNull()
  })

  test('nobody answers their own, and it is handed to nobody who cannot answer', async () => {
    const own = await ask(db, { personId: tutor.personId })
    await expect(
      handOverQuestion(db, director, { id: own.id, toAccountId: tutor.accountId, now, zone }),
    ).rejects.toThrow('recipient')
    await expect(
      handOverQuestion(db, director, { id: own.id, toAccountId: head.accountId, now, zone }),
    ).rejects.toThrow('recipient')
    expect(await conversationOf(db, tutor, own.id, now)).toMatchObject({ steps: [] })
  })
})

describe('its way', () => {
  test('is taken by one; the other is told', async () => {
    const { id } = await ask(db)
    await takeQuestion(db, specialist, { id, now })
    await expect(takeQuestion(db, director, { id, now })).rejects.toThrow('questions-refused-take')
  })

  test('is not closed before it is answered, nor answered without words', async () => {
    const { id } = await ask(db)
    await expect(closeQuestion(db, specialist, { id, now })).rejects.toThrow('questions-refused-close')
    await expect(answerQuestion(db, specialist, { id, text: ' \n ', now })).rejects.toThrow('questions-refused-empty')
    await answerQuestion(db, specialist, { id, text: 'Ответ', now })
    await closeQuestion(db, specialist, { id, now })
    expect(await statusOf(id)).toBe('closed')
    await expect(answerQuestion(db, specialist, { id, text: 'Ещё', now })).rejects.toThrow('questions-refused-answer')
  })

  test('is in the journal without a word of what was said', async () => {
    const { id } = await ask(db)
    await answerQuestion(db, specialist, { id, text: 'Секретный ответ', now })
    const entry = await db.auditEntry.findFirst({ orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({ action: 'answerQuestion', subject: 'question', subjectId: String(id) })
    expect(JSON.stringify(entry)).not.toContain('Секретный')
  })

  test('late ones are urgent on the home page of who answers for them, and of nobody else', async () => {
    await ask(db)
    const seen = async (actor: StaffActor, at: Date) =>
      (await needsAttention({ db, actor, now: at, hours })).filter(({ name }) => name.startsWith('questions'))
    expect(await seen(specialist, now)).toMatchObject([{ name: 'questions', count: 1, tone: 'plain' }])
    expect(await seen(specialist, later(5))).toMatchObject([{ name: 'questions-late', count: 1, tone: 'urgent' }])
    expect(await seen(other, later(5))).toEqual([])
  })
})

describe('what a person writes', () => {
  const pdf = { bytes: Buffer.from('%PDF-1.4 план'), name: '../план.pdf', otherwise: 'файл', now }

  test('goes with its file to those alone who may read the question', async () => {
    const { id: personId } = await make.person(db)
    await draftInArea(db, personId, 2, now)
    await writeDraft(db, personId, 'Проверьте план', now)
    expect(await keepDraftFile(db, personId, pdf)).toEqual({ kind: 'written' })
    const { token } = await db.storedFile.findFirstOrThrow({ where: { questionDraftId: personId } })
    expect(await openFile(db, director, now, token)).toEqual({ kind: 'no-such-file' })
    await sendDraft(db, { personId, now, zone })
    expect(await openFile(db, specialist, now, token)).toMatchObject({ kind: 'file', file: { name: 'план.pdf' } })
    expect(await openFile(db, director, now, token)).toMatchObject({ kind: 'file' })
    expect(await openFile(db, other, now, token)).toEqual({ kind: 'not-yours' })
    await db.question.deleteMany()
    expect(await db.storedFile.count()).toBe(0)
  })

  test('a file that is a program is refused and the one before it stays', async () => {
    const { id: personId } = await make.person(db)
    await draftInArea(db, personId, 2, now)
    await keepDraftFile(db, personId, pdf)
    expect(await keepDraftFile(db, personId, { ...pdf, bytes: Buffer.from('MZ program') })).toMatchObject({
      kind: 'refused',
    })
    expect(await ownDraft(db, personId)).toMatchObject({ file: { name: 'план.pdf' } })
  })

  test('is not lost to another question: the first is to be sent or dropped', async () => {
    const { id, personId } = await ask(db)
    await draftInArea(db, personId, 1, now)
    await writeDraft(db, personId, 'Новый вопрос', now)
    expect(await draftMore(db, personId, id, now)).toBe('other')
    expect(await ownDraft(db, personId)).toMatchObject({ text: 'Новый вопрос', area: 1 })
  })

  test('is kept if the question was closed meanwhile, and swept out after thirty days', async () => {
    const { id, personId } = await ask(db)
    await draftMore(db, personId, id, now)
    await writeDraft(db, personId, 'Ещё одно', now)
    await answerQuestion(db, director, { id, text: 'Ответ', now })
    await closeQuestion(db, director, { id, now })
    expect(await sendDraft(db, { personId, now, zone })).toEqual({ kind: 'over' })
    expect(await ownDraft(db, personId)).toMatchObject({ text: 'Ещё одно' })
    expect(await sweep(db, later(29))).toMatchObject({ questionDrafts: 0 })
    expect(await sweep(db, later(31))).toMatchObject({ questionDrafts: expect.any(Number) })
    expect(await ownDraft(db, personId)).toBeNull()
  })

  test('from a school of low results is marked, by the list of that school year', async () => {
    const { id: personId } = await make.person(db)
    const school = await make.organisation(db)
    await make.assignment(db, { personId, organisationId: school.id })
    const flag = { organisationId: school.id, kind: 'low_results' as const, activeFrom: new Date('2025-09-01') }
    await db.organisationFlag.create({ data: { ...flag, schoolYear: 2025 } })
    const send = async () => {
      await draftInArea(db, personId, 2, now)
      await writeDraft(db, personId, 'Помогите со школьной программой', now)
      const sent = await sendDraft(db, { personId, now, zone })
      return db.question.findUniqueOrThrow({ where: { id: sent.kind === 'sent' ? sent.id : 0 } })
    }
    expect(await send()).toMatchObject({ organisationId: school.id, isLowResults: false })
    await db.organisationFlag.create({ data: { ...flag, schoolYear: 2026 } })
    expect(await send()).toMatchObject({ isLowResults: true })
  })
})

test('an answered question is one consultation, of its person, its organisation and who answered first', async () => {
  const school = await make.organisation(db)
  const { id, personId } = await ask(db, { organisationId: school.id })
  await ask(db, { personId })
  const day = { from: '2026-11-24', to: '2026-11-25', zone }
  expect(await countConsultations(db, day, { personId })).toBe(0)
  await answerQuestion(db, specialist, { id, text: 'Первый ответ', now })
  await answerQuestion(db, director, { id, text: 'Второй ответ', now: later(1) })
  expect(await countConsultations(db, day, { personId })).toBe(1)
  expect(await countConsultations(db, day, { organisationId: school.id })).toBe(1)
  expect(await countConsultations(db, day, { answeredByPersonId: specialist.personId })).toBe(1)
  const all = { from: '2026-11-01', to: '2026-12-31', zone }
  expect(await countConsultations(db, all, { answeredByPersonId: director.personId })).toBe(0)
  expect(await countConsultations(db, { ...day, from: '2026-11-25', to: '2026-11-26' }, { personId })).toBe(0)
  expect(await consultationsByPerson(db, all)).toEqual([{ personId, count: 1 }])
  expect(await consultedOrganisations(db, all, specialist.personId)).toEqual([
    { organisationId: school.id, count: 1, isLowResults: false },
  ])
})
