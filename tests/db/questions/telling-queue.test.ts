// A new question is heard of by whoever answers for its area, until somebody has it.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rulesAt } from '../../../bot/channel/rules.ts'
import type { Role } from '../../../core/access.ts'
import { questionWaiting } from '../../../core/outbox/kinds/question-waiting.ts'
import { takeLease } from '../../../db/leases.ts'
import type { Database, PrismaClient } from '../../../db/open.ts'
import { takeDue } from '../../../db/outbox.ts'
import { answerQuestion, handOverQuestion, takeQuestion } from '../../../db/questions/answer.ts'
import { draftInArea, draftMore, writeDraft } from '../../../db/questions/draft.ts'
import { withdrawQuestion } from '../../../db/questions/own.ts'
import { sendDraft } from '../../../db/questions/send.ts'
import { wordsOf } from '../../../locales/index.ts'
import { makeContact } from '../../bot/channel/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { hours } from '../wave-fixture.ts'
import { now, type StaffActor, zone } from './fixture.ts'

let database: Database
let db: PrismaClient
let specialist: StaffActor
let colleague: StaffActor
let director: StaffActor
let asker: number
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  director = await withChat('director')
  specialist = await withChat('specialist', [2])
  colleague = await withChat('specialist', [2, 5])
  await withChat('specialist', [6])
  asker = (await makeContact(database)).personId
})
afterAll(() => database.close())
beforeEach(async () => {
  await db.question.deleteMany()
  await db.outboxMessage.deleteMany()
})

async function withChat(role: Role, areas: number[] = []): Promise<StaffActor> {
  const { personId, contactId } = await makeContact(database)
  await db.roleGrant.create({ data: { personId, role, areas, activeFrom: new Date('2026-09-01') } })
  const { id } = await db.account.create({ data: { personId, login: `staff-${contactId}`, passwordHash: 'none' } })
  const grants = [{ role, organisationId: null, areas, subject: null }]
  return { kind: 'staff', accountId: id, personId, language: 'ru', grants }
}
async function askOf(area: number, text = 'Как оформить портфолио?', personId = asker): Promise<number> {
  await draftInArea(db, personId, area, now)
  await writeDraft(db, personId, text, now)
  const sent = await sendDraft(db, { personId, now, zone })
  if (sent.kind !== 'sent') throw new Error(sent.kind)
  return sent.id
}
const told = async () => {
  const rows = await db.outboxMessage.findMany({ where: { kind: questionWaiting.name }, orderBy: { personId: 'asc' } })
  return rows.map(({ personId, status }) => [personId, status])
}
const both = (status: string) => [
  [specialist.personId, status],
  [colleague.personId, status],
]

test('by the specialists of its area, at once, and by nobody else', async () => {
  await askOf(2)
  expect(await told()).toEqual(both('queued'))
  expect((await db.outboxMessage.findFirstOrThrow()).notBefore).toEqual(now)
})

test('by the director where the area has no specialist', async () => {
  await askOf(4)
  expect(await told()).toEqual([[director.personId, 'queued']])
})

test('not by whoever asks it themselves', async () => {
  await askOf(2, 'Как заполнить отчёт?', specialist.personId)
  expect(await told()).toEqual([[colleague.personId, 'queued']])
})

test.each([
  ['taken', (id: number) => takeQuestion(db, specialist, { id, now })],
  ['answered', (id: number) => answerQuestion(db, specialist, { id, text: 'Начните с титула.', now })],
  ['handed over', (id: number) => handOverQuestion(db, specialist, { id, toAccountId: director.accountId, now, zone })],
  ['withdrawn', (id: number) => withdrawQuestion(db, asker, id, now)],
])('no more once it is %s; another question is', async (_, act) => {
  const id = await askOf(2)
  await askOf(5)
  await act(id)
  const rows = await db.outboxMessage.findMany({ where: { kind: questionWaiting.name }, orderBy: { id: 'asc' } })
  expect(rows.map(({ status, error }) => [status, error])).toEqual([
    ['cancelled', 'answered'],
    ['cancelled', 'answered'],
    ['queued', null],
  ])
})

test('a further word in a conversation is no new question', async () => {
  const id = await askOf(2)
  await db.outboxMessage.deleteMany()
  await draftMore(db, asker, id, now)
  await writeDraft(db, asker, 'И ещё: где взять бланк?', now)
  await sendDraft(db, { personId: asker, now, zone })
  expect(await told()).toEqual([])
})

test('several that wait for one person are one message, and those of the night come in the morning', async () => {
  for (const text of ['Первый вопрос?', 'Второй вопрос?', 'Третий вопрос?']) await askOf(2, text)
  const held = await takeLease(db, 'telegram', 'test', 3_600_000, true)
  if (!held) throw new Error('the channel is not to be had')
  const take = (at: Date) => takeDue(db, held, { now: at, limit: 10, busy: [], rules: rulesAt(at, hours, 3) })
  expect((await take(new Date('2026-11-24T20:00:00Z'))).taken).toEqual([])
  const { taken } = await take(new Date('2026-11-25T06:00:00Z'))
  expect(new Set(taken.map(({ personId }) => personId))).toEqual(new Set([specialist.personId, colleague.personId]))
  const view = questionWaiting.view(taken[0]?.params, { say: wordsOf('ru'), language: 'ru' })
  expect(view).toMatchObject({
    heading: '3 новых вопроса педагогов',
    text: '– Первый вопрос?\n– Второй вопрос?\n– Третий вопрос?',
    note: 'На первый ответить не позднее 27 ноября.',
    rows: [[{ label: 'К вопросам', value: 'replies' }]],
  })
})

test('one has its words, its area and the way to answer; who asks is not named', async () => {
  const id = await askOf(2)
  const { params } = await db.outboxMessage.findFirstOrThrow({ where: { personId: specialist.personId } })
  const view = questionWaiting.view(params, { say: wordsOf('ru'), language: 'ru' })
  expect(view.heading).toBe('Новый вопрос педагога')
  expect(view.text).toBe('Как оформить портфолио?\n\nНаправление: Уроки, РМО, аттестация')
  expect(view.rows).toEqual([[{ kind: 'press', label: 'Ответить', value: `reply:${id}` }]])
})
