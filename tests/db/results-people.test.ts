import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { finishCall, takeCall } from '../../db/results/call-acts.ts'
import { needsCall } from '../../db/results/calls.ts'
import { freeTexts } from '../../db/results/free-texts.ts'
import { menteeTopics } from '../../db/results/mentee.ts'
import { ownResult } from '../../db/results/own.ts'
import { nonRespondents } from '../../db/results/people.ts'
import { personResult } from '../../db/results/person.ts'
import { respondents } from '../../db/results/respondents.ts'
import { testDatabase } from '../setup/database.ts'
import { ask, definition, makeOrganisation, makePerson, makeWave, now, staff } from './results-fixture.ts'

let database: Database
let school: number
let kindergarten: number
let earlier: number
let wave: number
let ezhov: number
let yolkin: number
let director: ReturnType<typeof staff>

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  school = await makeOrganisation(db, 'school', 'Школа 1')
  kindergarten = await makeOrganisation(db, 'kindergarten', 'Детский сад 2')
  earlier = await makeWave(db, definition, { title: 'Весна 2026', opensAt: new Date('2026-05-05T06:00:00Z') })
  wave = await makeWave(db, definition, { previousId: earlier })
  ;[ezhov, yolkin] = [await makePerson(db, 'Ежов'), await makePerson(db, 'Ёлкин')]
  const [person, account] = await makeAccount('director')
  director = staff(person, account, { role: 'director' })
  const at = { organisationId: school, type: 'school' as const }
  await ask(db, earlier, { id: ezhov, ...at }, { scores: { А: { value: 50, level: 'выраженная' } } })
  const response = await ask(
    db,
    wave,
    { id: ezhov, ...at },
    { scores: { А: { value: 83, level: 'острая' }, Б: { value: null } }, answers: { Ж7: { text: 'Нужен наставник' } } },
  )
  const of = { personId: ezhov, responseId: response, createdAt: now }
  await db.recommendation.createMany({
    data: [
      { ...of, trigger: 'any≥75', addressee: 'staff', kind: 'call', text: { ru: 'Позвонить' }, dueAt: now },
      { ...of, trigger: 'А≥50', addressee: 'respondent', kind: 'course', text: { ru: 'Курс' } },
      { ...of, trigger: 'А≥50', addressee: 'mentor', kind: 'mentor', text: { ru: 'Вместе составить план' } },
    ],
  })
  await ask(db, wave, { id: yolkin, ...at })
  await ask(db, wave, { id: await makePerson(db, 'Ежова'), ...at })
  await ask(db, wave, { id: await makePerson(db, 'Юрьева'), organisationId: kindergarten, type: 'kindergarten' })
})

afterAll(() => database.close())

async function makeAccount(login: string): Promise<[person: number, account: number]> {
  const personId = await makePerson(database.client, login)
  const account = await database.client.account.create({ data: { personId, login, passwordHash: '—' } })
  return [personId, account.id]
}

test('who has not answered comes by organisation and name, ё beside е', async () => {
  const list = await nonRespondents(database.client, director, wave)
  if (list.kind !== 'page') throw new Error(list.kind)
  expect(list.rows.map((row) => row.lastName)).toEqual(['Юрьева', 'Ежова', 'Ёлкин'])
  expect(list.total).toBe(3)
  expect(list.rows[0]).toMatchObject({ organisation: 'Детский сад 2', isReachable: false, hasDraft: false })
})

test('who has not answered can be asked for one organisation and by page', async () => {
  const list = await nonRespondents(database.client, director, wave, { organisationId: school, page: 2, perPage: 1 })
  expect(list).toMatchObject({ kind: 'page', total: 2, page: 2, rows: [{ lastName: 'Ёлкин' }] })
})

test('the head of the organisation sees neither who is silent nor what was written', async () => {
  const head = staff(1, 1, { role: 'organisation_head', organisationId: school })
  expect(await nonRespondents(database.client, head, wave)).toEqual({ kind: 'not-yours' })
  expect(await freeTexts(database.client, head, now, { waveId: wave, item: 'Ж7' })).toEqual({ kind: 'not-yours' })
  expect(await respondents(database.client, head, now, { waveId: wave })).toEqual({ kind: 'not-yours' })
  const one = { personId: ezhov, waveId: wave }
  expect(await personResult(database.client, head, now, one)).toEqual({ kind: 'not-yours' })
  expect(await needsCall(database.client, head, now)).toEqual({ kind: 'not-yours' })
})

test('free texts are read from ten on, by whoever may see names, and the reading is noted', async () => {
  const db = database.client
  const noted = () => db.auditEntry.count({ where: { action: 'viewFreeTexts' } })
  const before = await noted()
  // One wrote something in this wave: whoever looks is told why nothing is shown, and nothing was seen.
  const few = await freeTexts(db, director, now, { waveId: wave, item: 'Ж7' })
  expect(few).toMatchObject({ total: 0, rows: [], areTooFew: true })
  const many = await makeWave(db)
  const organisationId = await makeOrganisation(db, 'school', 'Школа слов')
  const write = async (n: number) => {
    const person = { id: await makePerson(db, `Словесный${n}`), organisationId, type: 'school' as const }
    await ask(db, many, person, { answers: { Ж7: { text: `Слово ${n}` } } })
  }
  for (let n = 0; n < 9; n++) await write(n)
  expect(await freeTexts(db, director, now, { waveId: many, item: 'Ж7' })).toMatchObject({ rows: [], areTooFew: true })
  expect(await noted()).toBe(before)
  await write(9)
  const texts = await freeTexts(db, director, now, { waveId: many, item: 'Ж7' })
  expect(texts).toMatchObject({ total: 10, rows: [{ lastName: 'Словесный0', text: 'Слово 0' }, ...Array(9).fill({})] })
  expect(await noted()).toBe(before + 1)
})

test('a person sees their own blocks, the change since the wave before and what is advised to them alone', async () => {
  const own = await ownResult(database.client, ezhov)
  expect(own?.waveId).toBe(wave)
  expect(own?.previous?.waveTitle).toBe('Весна 2026')
  expect(own?.blocks).toMatchObject([
    {
      code: 'А',
      title: { ru: 'Планирование и документы' },
      value: 83,
      level: { name: 'острая', shown: { ru: 'начните с этого' }, tone: 'acute' },
      high: 'bad',
      boundaries: [0, 25, 50, 75],
      previous: 50,
    },
    { code: 'Б', title: { ru: 'Урок' }, value: null, level: null, previous: null },
  ])
  expect(own?.recommendations.map((one) => one.kind)).toEqual(['course'])
})

test('the respondents of a wave come by name with their levels, and can be narrowed to a level or an organisation', async () => {
  const found = (more: object = {}) => respondents(database.client, director, now, { waveId: wave, ...more })
  const before = await database.client.auditEntry.count({ where: { action: 'viewRespondents' } })
  expect(await found()).toMatchObject({
    total: 1,
    rows: [
      {
        lastName: 'Ежов',
        blocks: [
          { code: 'А', value: 83, level: { name: 'острая' } },
          { code: 'Б', level: null },
        ],
      },
    ],
  })
  expect(await found({ block: 'А', level: 'острая' })).toMatchObject({ total: 1 })
  expect(await found({ block: 'А', level: 'низкая' })).toMatchObject({ total: 0, rows: [] })
  expect(await found({ organisationId: kindergarten })).toMatchObject({ total: 0 })
  expect(await database.client.auditEntry.count({ where: { action: 'viewRespondents' } })).toBe(before + 2)
})

test('one person’s result has every answer and every recommendation, and the look is noted', async () => {
  const before = await database.client.auditEntry.count({ where: { action: 'viewPersonResult' } })
  const found = await personResult(database.client, director, now, { personId: ezhov, waveId: wave })
  if (found.kind !== 'result') throw new Error(found.kind)
  expect(found.person.lastName).toBe('Ежов')
  expect(found.answers).toEqual({ Ж7: 'Нужен наставник' })
  expect(found.recommendations.map(({ addressee }) => addressee)).toEqual(['staff', 'respondent', 'mentor'])
  expect(await database.client.auditEntry.count({ where: { action: 'viewPersonResult' } })).toBe(before + 1)
  const none = await personResult(database.client, director, now, { personId: yolkin, waveId: wave })
  expect(none).toEqual({ kind: 'no-such-result' })
})

test('an anonymous survey has no named answers, not even for the director', async () => {
  const anonymous = await makeWave(database.client, {
    ...definition,
    code: 'emotional-comfort',
    anonymity: 'anonymous',
  })
  expect(await respondents(database.client, director, now, { waveId: anonymous })).toEqual({ kind: 'not-yours' })
  const texts = { waveId: anonymous, item: 'Ж7' }
  expect(await freeTexts(database.client, director, now, texts)).toEqual({ kind: 'not-yours' })
})

test('who has answered nothing has no result', async () => {
  expect(await ownResult(database.client, yolkin)).toBeNull()
})

test('the call that is open is listed with the blocks that ask for it, and not once it is made', async () => {
  const call = await onlyCall()
  expect(call).toMatchObject({ lastName: 'Ежов', wish: null, takenBy: null, blocks: [{ code: 'А', value: 83 }] })
  const id = call.recommendationId
  await database.client.recommendation.update({ where: { id }, data: { status: 'in_progress', kind: 'write' } })
  expect(await onlyCall()).toMatchObject({ wish: 'write' })
  expect(await takeCall(database.client, director, id, now)).toEqual({ kind: 'done' })
  expect(await onlyCall()).toMatchObject({ wish: 'write', takenBy: { lastName: 'director' } })
  expect(await takeCall(database.client, director, id, now)).toEqual({ kind: 'taken' })
  expect(await finishCall(database.client, director, id, now)).toEqual({ kind: 'done' })
  expect(await needsCall(database.client, director, now)).toMatchObject({ total: 0, rows: [] })
  expect(await finishCall(database.client, director, id, now)).toEqual({ kind: 'no-such-call' })
  const noted = await database.client.auditEntry.findMany({
    where: { subject: 'recommendation' },
    orderBy: { id: 'asc' },
  })
  expect(noted.map(({ action, subjectId }) => [action, subjectId])).toEqual([
    ['takeCall', `${id}`],
    ['finishCall', `${id}`],
  ])
})

test('who has no named results of a survey can neither take its calls nor end them, and nothing is noted', async () => {
  const of = { personId: ezhov, responseId: (await ownResult(database.client, ezhov))?.responseId ?? 0 }
  const { id } = await database.client.recommendation.create({
    data: { ...of, trigger: 'any≥75', addressee: 'staff', kind: 'call', text: { ru: 'Позвонить' }, createdAt: now },
  })
  const before = await database.client.auditEntry.count()
  const other = staff(1, 1, { role: 'specialist', areas: [5] })
  expect(await takeCall(database.client, other, id, now)).toEqual({ kind: 'not-yours' })
  expect(await finishCall(database.client, other, id, now)).toEqual({ kind: 'not-yours' })
  expect(await database.client.auditEntry.count()).toBe(before)
  expect(await database.client.recommendation.findUnique({ where: { id } })).toMatchObject({
    status: 'given',
    takenById: null,
  })
})

async function onlyCall() {
  const list = await needsCall(database.client, director, now)
  const call = list.kind === 'page' ? list.rows[0] : undefined
  if (!call) throw new Error(list.kind)
  return call
}

test('a mentor sees topics and levels of their own mentee, never a figure', async () => {
  const mentor = await makePerson(database.client, 'Наставник')
  const actor = { kind: 'person' as const, personId: mentor }
  expect(await menteeTopics(database.client, actor, now, ezhov)).toEqual({ kind: 'not-yours' })
  await makeMentorship(mentor)
  const topics = await menteeTopics(database.client, actor, now, ezhov)
  expect(topics).toMatchObject({
    blocks: [
      { code: 'А', level: { tone: 'acute' } },
      { code: 'Б', level: null },
    ],
  })
  expect(JSON.stringify(topics)).not.toMatch(/83|Нужен наставник/)
})

test('a mentor who is a deputy head of the mentee’s organisation loses the view', async () => {
  const mentor = await makePerson(database.client, 'Завуч')
  await makeMentorship(mentor)
  const position = { code: 'deputy_head', title: 'заместитель', titleEn: 'deputy', pedagogical: false }
  await database.client.assignment.create({
    data: {
      person: { connect: { id: mentor } },
      organisation: { connect: { id: school } },
      position: { create: position },
      activeFrom: new Date('2020-09-01'),
    },
  })
  const actor = { kind: 'person' as const, personId: mentor }
  expect(await menteeTopics(database.client, actor, now, ezhov)).toEqual({ kind: 'not-yours' })
})

function makeMentorship(mentorId: number) {
  const data = { mentorId, menteeId: ezhov, organisationId: school, activeFrom: new Date('2026-09-01') }
  return database.client.mentorship.create({ data })
}
