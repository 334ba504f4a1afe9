import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cell, Sheet } from '../../admin/sheet.ts'
import type { Role } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { now } from '../db/results-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { testPanel } from './panel.ts'
import { makeScene, type Scene, signIn } from './results-fixture.ts'

let database: Database
let app: FastifyInstance
let scene: Scene
let wave: string
let person: string

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  scene = await makeScene(database.client)
  wave = String(scene.wave)
  person = String(scene.people.school[1])
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const as = (role: Role, given: object = {}) => signIn(database.client, app, role, given)
const rowsOf = ({ sections }: Sheet, i = 0) => sections[i]?.tables?.[0]?.rows ?? []
const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : cell && 'text' in cell ? cell.text : ''
const noted = (accountId: number) =>
  database.client.auditEntry.findMany({ where: { accountId, action: { startsWith: 'view' } }, orderBy: { id: 'asc' } })

async function makeCall(personId: number) {
  const response = await database.client.response.findFirstOrThrow({ where: { personId, waveId: scene.wave } })
  const of = { personId, responseId: response.id, createdAt: now, trigger: 'any≥75', text: { ru: 'Позвонить' } }
  return database.client.recommendation.create({ data: { ...of, addressee: 'staff', kind: 'call', dueAt: now } })
}

test('every look at a named result is in the journal, under the one who looked', async () => {
  await makeCall(scene.people.school[4] ?? 0)
  const { account, read } = await as('specialist', { areas: [3] })
  expect((await read('wave-respondents', { wave })).status).toBe(200)
  expect((await read('person-result', { wave, person })).status).toBe(200)
  expect((await read('free-texts', { wave, item: 'Ж7' })).status).toBe(200)
  expect((await read('calls')).status).toBe(200)
  const entries = await noted(account.id)
  expect(entries.map(({ action }) => action)).toEqual([
    'viewRespondents',
    'viewPersonResult',
    'viewFreeTexts',
    'viewNeedsCall',
  ])
  expect(entries[1]?.subjectId).toBe(person)
})

const pages = ['wave-respondents', 'person-result', 'free-texts', 'calls']
const refusals: [role: Role, given: object][] = [
  ['organisation_head', {}],
  ['mentor', {}],
  ['observer', {}],
  ['educator', {}],
  ['administrator', {}],
  ['specialist', { areas: [5] }],
]
test.each(refusals)('%s sees no name, no answer and no call, and is told so', async (role, given) => {
  const organisation = role === 'organisation_head' ? { organisationId: scene.organisations.school } : {}
  const { account, read, browser } = await as(role, { ...given, ...organisation })
  for (const page of pages) {
    const { status, json, body } = await read(page, { wave, person, item: 'Ж7' })
    expect([page, status]).toEqual([page, 403])
    expect(json.message).toMatch(/нет прав|не показываются/)
    expect(body).not.toMatch(/Педагог|Тайное/)
  }
  const { id } = await makeCall(scene.people.school[7] ?? 0)
  const act = await browser.post('/admin/api/pages/calls', { what: 'finish', id: String(id) })
  expect(act.json().notice).toMatchObject({ type: 'error' })
  expect(await database.client.recommendation.findUnique({ where: { id } })).toMatchObject({ status: 'given' })
  await database.client.recommendation.delete({ where: { id } })
  expect(await noted(account.id)).toEqual([])
})

test('a long list comes in pages that keep the filter', async () => {
  const { read } = await as('director')
  const organisation = String(scene.organisations.school)
  const first = await read('wave-respondents', { wave, organisation })
  expect(rowsOf(first.json)).toHaveLength(50)
  const pager = first.json.sections[0]?.pager
  expect(pager).toMatchObject({ text: '1–50 из 55', previous: null })
  const second = await read('wave-respondents', Object.fromEntries(new URL(pager?.next ?? '', 'http://x').searchParams))
  expect(rowsOf(second.json)).toHaveLength(5)
  expect(second.json.sections[0]?.pager).toMatchObject({ text: '51–55 из 55', next: null })
})

test('the figure of a level leads to the people on it', async () => {
  const { read } = await as('director')
  const results = await read('wave-results', { wave })
  const levels = results.json.sections.find(({ id }) => id === 'levels-difficulty')?.tables?.[0]?.rows[0] ?? []
  const cell = levels.find((one) => textOf(one).startsWith('31 '))
  if (!cell || typeof cell === 'string' || !('href' in cell)) throw new Error('no link')
  const people = await read('wave-respondents', Object.fromEntries(new URL(cell.href, 'http://x').searchParams))
  expect(people.json.sections[0]?.title).toContain('«выраженная»: 31 человек')
  expect(rowsOf(people.json).every((row) => textOf(row[3]) === '67 выраженная')).toBe(true)
})

test('one person’s page has their blocks, recommendations and answers in words', async () => {
  const { read } = await as('deputy')
  const { json, body } = await read('person-result', { wave, person })
  expect(json.title).toContain('Педагог01')
  // The last column leads on: to what can be made of it.
  expect(rowsOf(json).map((row) => row.slice(0, 3).map(textOf))).toEqual([
    ['Планирование и документы', '67 выраженная', '40'],
    ['Урок', '10 низкая', '—'],
  ])
  expect(body).toContain('Бывает трудно')
  expect(body).toContain('Тайное слово school 1')
})

test('who has not answered has no page', async () => {
  const { read } = await as('director')
  const silent = await database.client.respondent.findFirstOrThrow({ where: { waveId: scene.wave, answeredAt: null } })
  const { status, json } = await read('person-result', { wave, person: String(silent.personId) })
  expect(status).toBe(404)
  expect(json.message).toMatch(/Ответов этого человека/)
})

test('a call is taken by one, seen as taken by the other, and gone when it is made', async () => {
  await database.client.recommendation.deleteMany()
  const { id } = await makeCall(scene.people.school[3] ?? 0)
  const [one, other] = [await as('specialist', { areas: [3] }), await as('deputy')]
  const post = (who: typeof one, what: string) =>
    who.browser.post('/admin/api/pages/calls', { what, id: String(id) }).then((response) => response.json().notice)
  expect(await post(one, 'take')).toMatchObject({ type: 'success' })
  expect(await post(other, 'take')).toMatchObject({ type: 'error', message: expect.stringMatching(/уже взяли/) })
  expect(textOf(rowsOf((await one.read('calls')).json)[0]?.[5])).toBe('у вас')
  expect(textOf(rowsOf((await other.read('calls')).json)[0]?.[5])).toMatch(/Иванова/)
  expect(await post(one, 'finish')).toMatchObject({ type: 'success' })
  expect(rowsOf((await one.read('calls')).json)).toEqual([])
  expect(await post(one, 'finish')).toMatchObject({ type: 'error', message: expect.stringMatching(/уже нет/) })
  const acts = await database.client.auditEntry.findMany({
    where: { subject: 'recommendation', subjectId: String(id) },
  })
  expect(acts.map(({ action }) => action)).toEqual(['takeCall', 'finishCall'])
})

test.each([['delete'], ['']])('a call knows no act «%s»', async (what) => {
  const { browser } = await as('director')
  const answer = await browser.post('/admin/api/pages/calls', { what, id: '1' })
  expect(answer.json().notice).toMatchObject({ type: 'error', message: expect.stringMatching(/списке/) })
})

test('Наставник видит темы и степень, но не ответы', async () => {
  const { account, read } = await as('mentor')
  await beMentor(account.personId)
  const { status, json, body } = await read('mentees')
  expect(status).toBe(200)
  expect(json.sections.map(({ title }) => title)).toEqual(['Педагог01 Анна'])
  expect(rowsOf(json).map((row) => row.map(textOf))).toEqual([
    ['Планирование и документы', 'выраженная'],
    ['Урок', 'низкая'],
  ])
  expect(body).not.toMatch(/\b67\b|Бывает трудно|Тайное/)
  expect((await noted(account.id)).map(({ action, subjectId }) => [action, subjectId])).toEqual([
    ['viewMenteeTopics', person],
  ])
})

test('Наставник, который руководит подопечным, не видит ничего', async () => {
  const { account, read } = await as('mentor')
  await beMentor(account.personId)
  const headed = { personId: account.personId, organisationId: scene.organisations.school }
  await database.client.roleGrant.create({
    data: { ...headed, role: 'organisation_head', activeFrom: new Date('2020-01-01') },
  })
  const { json, body } = await read('mentees')
  expect(json.sections[0]?.notes?.[1]).toMatch(/вы руководите организацией/)
  expect(body).not.toMatch(/выраженная|Планирование/)
  expect(await noted(account.id)).toEqual([])
})

test('who is no mentor has no page of mentees', async () => {
  for (const role of ['organisation_head', 'observer', 'director'] as const) {
    const { read } = await as(role, { organisationId: scene.organisations.school })
    expect((await read('mentees')).status).toBe(403)
  }
})

function beMentor(mentorId: number) {
  const of = { mentorId, menteeId: Number(person), organisationId: scene.organisations.school }
  return database.client.mentorship.create({ data: { ...of, activeFrom: new Date('2026-09-01') } })
}
