// An application that staff send in for somebody: by the same rules as their own, and told to them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contestFiled } from '../../../core/outbox/kinds/contest-filed.ts'
import { fileApplication, type ToFile } from '../../../db/contests/file-application.ts'
import { ownApplications } from '../../../db/contests/own.ts'
import type { Database } from '../../../db/open.ts'
import { wordsOf } from '../../../locales/index.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { hours, now, system } from '../events/fixture.ts'
import { between, contestTools } from './fixture.ts'

let database: Database
let school: { id: number }
const tools = contestTools(() => database)
const { teacher, contestWith, applied, accept, told } = tools
const words = wordsOf('ru')
const pdf = Buffer.from('%PDF-1.7\n')

beforeAll(async () => {
  database = await testDatabase()
  school = await make.organisation(database.client)
  await teacher(school.id)
})
afterAll(() => database.close())

type Made = Awaited<ReturnType<typeof contestWith>>
const empty = { title: '', link: '', code: '', grade: '', hasParentConsent: false, file: null }
const onPaper = { title: 'Урок на бумаге', file: { bytes: pdf, name: 'скан.pdf', otherwise: 'работа' } }

const file = (made: Made, personId: number, given: Partial<ToFile> = {}, at = now) =>
  fileApplication(
    database.client,
    system,
    made.id,
    { ...empty, personId, nominationId: made.nominations[0] ?? 0, ...given },
    { now: at, hours },
  )
const reasonOf = async (filed: ReturnType<typeof file>) => {
  const done = await filed
  return done.kind === 'refused' ? done.reason : null
}

test('is theirs from then on: told in the chat, noted in the journal, and theirs to withdraw', async () => {
  const person = await teacher(school.id)
  const made = await contestWith()
  const filed = await file(made, person, onPaper)
  if (filed.kind !== 'filed') throw new Error(filed.reason)
  expect(filed.told).toBe(1)
  const [own] = await ownApplications(database.client, person, now)
  expect(own).toMatchObject({ id: filed.id, status: 'sent', title: 'Урок на бумаге', file: 'скан.pdf', whyNot: null })
  const [message] = await told(person)
  expect(message?.kind).toBe('contest-filed')
  const view = contestFiled.view(message?.params, { say: words, language: 'ru' })
  expect(view.heading).toBe('За вас подана заявка: «Педагогический дебют»')
  expect(view.text).toBe('Номинация: Урок\nРабота: Урок на бумаге')
  expect(view.rows.flat()[0]).toMatchObject({ value: `application:${filed.id}` })
  const noted = await database.client.auditEntry.findFirstOrThrow({ where: { action: 'fileApplication' } })
  expect(noted).toMatchObject({ subjectId: String(made.id), detail: { application: filed.id, personId: person } })
  expect(await tools.withdraw(person, filed.id)).toEqual({ kind: 'withdrawn' })
})

test('once it is accepted it stands in the first stage, as one sent from the chat does', async () => {
  const person = await teacher(school.id)
  const made = await contestWith()
  const filed = await file(made, person, onPaper)
  if (filed.kind !== 'filed') throw new Error(filed.reason)
  expect(await accept(filed.id)).toMatchObject({ kind: 'decided' })
  expect(await database.client.contestEntry.count({ where: { stageId: made.first } })).toBe(1)
})

test('is refused for what it lacks, by the name of the field, and nothing is written', async () => {
  const person = await teacher(school.id)
  const made = await contestWith()
  const other = await contestWith()
  expect(await reasonOf(file(made, person, { nominationId: null }))).toBe('contests-missing-nomination')
  expect(await reasonOf(file(made, person, { nominationId: other.nominations[0] ?? 0, ...onPaper }))).toBe(
    'contests-refused-nomination',
  )
  expect(await reasonOf(file(made, person))).toBe('contests-missing-title')
  expect(await reasonOf(file(made, person, { title: 'Урок' }))).toBe('contests-missing-work')
  expect(await reasonOf(file(made, person, { title: 'Урок', link: 'у меня' }))).toBe('contests-refused-link')
  const program = { bytes: Buffer.from('MZ'), name: 'урок.exe', otherwise: 'работа' }
  expect(await reasonOf(file(made, person, { title: 'Урок', file: program }))).toBe('survey-files-unknown')
  expect(await reasonOf(file(made, 0, onPaper))).toBe('contests-refused-not-meant-of')
  expect(await reasonOf(file(made, person, onPaper, new Date('2026-11-30T21:00:00Z')))).toBe('contests-refused-closed')
  expect(await reasonOf(file(made, person, onPaper, between))).toBe('contests-refused-begun')
  expect(await database.client.contestApplication.count({ where: { personId: person } })).toBe(0)
  expect(await told(person)).toEqual([])
})

test('is refused where they have sent the same one', async () => {
  const person = await teacher(school.id)
  const made = await contestWith()
  await applied(person, made)
  expect(await reasonOf(file(made, person, onPaper))).toBe('contests-refused-twice-of')
})

test('of a pupil is a code and a class, never a name, and wants a parent’s consent', async () => {
  const mentor = await teacher(school.id)
  const made = await contestWith({ kind: 'olympiad', title: 'Олимпиада по физике' })
  const pupil = { code: '07-012', grade: '9' }
  expect(await reasonOf(file(made, mentor))).toBe('contests-missing-code')
  expect(await reasonOf(file(made, mentor, { ...pupil, code: 'Иванов Пётр' }))).toBe('contests-refused-code')
  expect(await reasonOf(file(made, mentor, { ...pupil, grade: '12' }))).toBe('contests-refused-class')
  expect(await reasonOf(file(made, mentor, pupil))).toBe('contests-refused-consent')
  const filed = await file(made, mentor, { ...pupil, hasParentConsent: true })
  expect(filed).toMatchObject({ kind: 'filed' })
  const where = { personId: mentor }
  expect(await database.client.contestApplication.findFirst({ where })).toMatchObject({
    pupilCode: '07-012',
    pupilClass: 9,
    parentConsentAt: now,
    title: null,
  })
})

test('is nobody’s to send in but whose the contest is', async () => {
  const person = await teacher(school.id)
  const made = await contestWith()
  const grants = [{ role: 'specialist' as const, areas: [5], organisationId: null, subject: null }]
  const foreign = { kind: 'staff' as const, accountId: 1, personId: person, grants, language: 'ru' as const }
  const given = { ...empty, personId: person, nominationId: made.nominations[0] ?? 0, ...onPaper }
  expect(await fileApplication(database.client, foreign, made.id, given, { now, hours })).toMatchObject({
    reason: 'events-refused-not-allowed',
  })
})
