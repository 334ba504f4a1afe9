// What the staff guide promises of who sees what.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { needsCall } from '../../db/results/calls.ts'
import { freeTexts } from '../../db/results/free-texts.ts'
import { menteeTopics } from '../../db/results/mentee.ts'
import { nonRespondents } from '../../db/results/people.ts'
import { personResult } from '../../db/results/person.ts'
import { waveResults } from '../../db/results.ts'
import { testDatabase } from '../setup/database.ts'
import { ask, definition, makeOrganisation, makePerson, makeWave, now, staff, type Type } from './results-fixture.ts'

let database: Database
let school: number
let wave: number
let teacher: number
let director: Actor
beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  school = await makeOrganisation(db, 'school', 'Школа 1')
  wave = await makeWave(db)
  teacher = await makePerson(db, 'Молодая')
  const response = await ask(
    db,
    wave,
    { id: teacher, organisationId: school, type: 'school' },
    { scores: { А: { value: 83, level: 'острая' } }, answers: { А1: { number: 3 }, Ж7: { text: 'Устаю' } } },
  )
  const call = { trigger: 'any≥75', addressee: 'staff' as const, kind: 'call', text: { ru: 'Позвонить' }, dueAt: now }
  await db.recommendation.create({ data: { ...call, personId: teacher, responseId: response, createdAt: now } })
  director = await makeStaff('director')
})
afterAll(() => database.close())

async function makeStaff(login: string, more: { organisationId?: number } = {}): Promise<Actor> {
  const personId = await makePerson(database.client, login)
  const account = await database.client.account.create({ data: { personId, login, passwordHash: '—' } })
  const role = more.organisationId === undefined ? ('director' as const) : ('organisation_head' as const)
  return staff(personId, account.id, { role, ...more })
}

async function makeMentor(lastName: string): Promise<number> {
  const mentorId = await makePerson(database.client, lastName)
  const data = { mentorId, menteeId: teacher, organisationId: school, activeFrom: new Date('2026-09-01') }
  await database.client.mentorship.create({ data })
  return mentorId
}

/** Every way to results and answers there is, as this actor finds it. */
async function everything(actor: Actor) {
  const db = database.client
  return [
    await waveResults(db, actor, wave),
    await personResult(db, actor, now, { personId: teacher, waveId: wave }),
    await freeTexts(db, actor, now, { waveId: wave, item: 'Ж7' }),
    await nonRespondents(db, actor, wave),
    await menteeTopics(db, actor, now, teacher),
    await needsCall(db, actor, now),
  ]
}
const figures = /83|острая|Устаю|Молодая|"А1"/

it('Руководитель организации не видит ни ответов, ни итогов молодых педагогов.', async () => {
  const head = await makeStaff('head', { organisationId: school })
  const seen = await everything(head)
  expect(seen).toEqual(Array(6).fill({ kind: 'not-yours' }))
  expect(JSON.stringify(seen)).not.toMatch(figures)
  expect(JSON.stringify(await everything(director))).toMatch(/83/)
})

it('Наставник видит темы и степень, но не ответы.', async () => {
  const personId = await makeMentor('Опытный')
  const actor = { kind: 'person' as const, personId }
  const topics = await menteeTopics(database.client, actor, now, teacher)
  expect(topics).toMatchObject({ blocks: [{ code: 'А', level: { tone: 'acute' } }, { code: 'Б' }] })
  expect(JSON.stringify(topics)).not.toMatch(/83|Устаю|А1|value/)
  const [results, person, texts, silent] = await everything(staff(personId, 1, { role: 'mentor' }))
  expect([results, person, texts, silent]).toEqual(Array(4).fill({ kind: 'not-yours' }))
})

it('Наставник, который руководит подопечным, не видит ничего.', async () => {
  const db = database.client
  const [head, deputy, granted] = [await makeMentor('Глава'), await makeMentor('Завуч'), await makeMentor('Назначен')]
  await db.organisation.update({ where: { id: school }, data: { headId: head } })
  const position = { code: 'deputy_head', title: 'заместитель', titleEn: 'deputy', pedagogical: false }
  const job = { person: { connect: { id: deputy } }, organisation: { connect: { id: school } } }
  await db.assignment.create({ data: { ...job, position: { create: position }, activeFrom: new Date('2020-09-01') } })
  const role = { role: 'organisation_head' as const, organisationId: school, activeFrom: new Date('2020-09-01') }
  await db.roleGrant.create({ data: { ...role, personId: granted } })
  for (const personId of [head, deputy, granted]) {
    const actor = staff(personId, 1, { role: 'mentor' })
    const seen = await everything(actor)
    expect(seen.slice(0, 5)).toEqual(Array(5).fill({ kind: 'not-yours' }))
    expect(JSON.stringify(seen)).not.toMatch(figures)
  }
})

it('Группа меньше пяти человек не показывается, и вычитанием её не найти.', async () => {
  const sizes: Record<Type, number>[] = [
    { school: 10, kindergarten: 6, supplementary: 3 },
    { school: 9, kindergarten: 4, supplementary: 4 },
    { school: 5, kindergarten: 5, supplementary: 1 },
    { school: 4, kindergarten: 0, supplementary: 0 },
    { school: 7, kindergarten: 8, supplementary: 9 },
  ]
  for (const plan of sizes) {
    const block = await blockOf(plan)
    const total = plan.school + plan.kindergarten + plan.supplementary
    if (block.kind !== 'shown') {
      expect(total).toBeLessThan(5)
      continue
    }
    const shown = block.groups.flatMap((group) => (group.kind === 'shown' ? [group.n] : []))
    expect(Math.min(5, ...shown)).toBe(5)
    const left = total - shown.reduce((sum, n) => sum + n, 0)
    expect(left === 0 || left >= 5, `${left} of ${JSON.stringify(plan)} are left by subtraction`).toBe(true)
    // The test is none if nothing small was there to be hidden.
    const isSmall = Object.values(plan).some((n) => n > 0 && n < 5)
    expect(block.groups.some((group) => group.kind === 'withheld')).toBe(isSmall)
  }
})

async function blockOf(plan: Record<Type, number>) {
  const db = database.client
  const id = await makeWave(db, definition, { status: 'closed' })
  for (const [type, count] of Object.entries(plan) as [Type, number][]) {
    const organisationId = await makeOrganisation(db, type, `${type} ${id}`)
    for (let i = 0; i < count; i++) {
      const scores = { А: { value: 10 * (i % 5), level: 'низкая' } }
      await ask(db, id, { id: await makePerson(db), organisationId, type }, { scores })
    }
  }
  const found = await waveResults(db, director, id)
  const block = found.kind === 'results' ? found.blocks[0] : undefined
  if (!block) throw new Error(found.kind)
  return block
}

it('Каждый просмотр ответов человека записан в журнал.', async () => {
  const db = database.client
  const mentor = { kind: 'person' as const, personId: await makeMentor('Внимательный') }
  // Free texts are shown from ten on.
  for (let i = 0; i < 9; i++) {
    const person = { id: await makePerson(db), organisationId: school, type: 'school' as const }
    await ask(db, wave, person, { answers: { Ж7: { text: 'Спасибо' } } })
  }
  const views = {
    viewPersonResult: () => personResult(db, director, now, { personId: teacher, waveId: wave }),
    viewFreeTexts: () => freeTexts(db, director, now, { waveId: wave, item: 'Ж7' }),
    viewNeedsCall: () => needsCall(db, director, now),
    viewMenteeTopics: () => menteeTopics(db, mentor, now, teacher),
  }
  for (const [action, view] of Object.entries(views)) {
    for (const _ of [1, 2]) {
      const before = await db.auditEntry.count({ where: { action } })
      expect(JSON.stringify(await view())).not.toContain('not-yours')
      expect(await db.auditEntry.count({ where: { action } }), action).toBe(before + 1)
    }
  }
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'viewPersonResult' } })
  const accountId = director.kind === 'staff' ? director.accountId : null
  expect(entry).toMatchObject({ accountId, subject: 'person', subjectId: String(teacher), at: now })
})
