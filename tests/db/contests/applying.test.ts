// Applying for a contest: what is refused, what is kept, and who hears of what was decided.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { returnApplication } from '../../../db/contests/decide.ts'
import { beginDraft, draftChange, dropDraft, keepDraftFile, ownDraft, writeDraft } from '../../../db/contests/draft.ts'
import { nominationsOf, setNominations } from '../../../db/contests/nominations.ts'
import { ownApplication } from '../../../db/contests/own.ts'
import { cancelEvent } from '../../../db/events/cancel.ts'
import type { Database } from '../../../db/open.ts'
import { sweep } from '../../../db/sweep.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { hours, later, now, system } from '../events/fixture.ts'
import { contestTools } from './fixture.ts'

let database: Database
let school: { id: number }
const tools = contestTools(() => database)
const { teacher, contestWith, write, send, applied, accept, withdraw, told, standing } = tools
const closed = new Date('2026-11-30T21:00:00Z')
const pdf = Buffer.from('%PDF-1.7\n')

beforeAll(async () => {
  database = await testDatabase()
  school = await make.organisation(database.client)
  await teacher(school.id)
})
afterAll(() => database.close())

const row = (id: number) => database.client.contestApplication.findUnique({ where: { id }, include: { file: true } })
const giveBack = (id: number, why: string, at = now) =>
  returnApplication(database.client, system, id, { why, now: at, hours })

describe('an application', () => {
  test('is sent once it has what its contest asks for, and the draft is gone', async () => {
    const person = await teacher(school.id)
    const made = await contestWith()
    await write(person, made.token, [])
    expect(await send(person)).toMatchObject({ reason: 'contests-missing-nomination' })
    await write(person, made.token, [{ nominationId: made.nominations[0] ?? 0 }])
    expect(await send(person)).toMatchObject({ reason: 'contests-missing-title' })
    await write(person, made.token, [{ title: '  Мой   урок ' }])
    expect(await send(person)).toMatchObject({ reason: 'contests-missing-work' })
    expect(await writeDraft(database.client, person, { link: 'ftp://x' }, now)).toMatchObject({
      reason: 'contests-refused-link',
    })
    const file = { bytes: pdf, name: 'план.pdf', otherwise: 'работа', now }
    expect(await keepDraftFile(database.client, person, file)).toEqual({ kind: 'written' })
    const sent = await send(person)
    expect(sent).toMatchObject({ kind: 'sent' })
    if (sent.kind !== 'sent') return
    expect(await row(sent.id)).toMatchObject({ title: 'Мой урок', status: 'sent', file: { name: 'план.pdf' } })
    expect(await ownDraft(database.client, person)).toBeNull()
  })

  test('is refused after the closing date, and before the contest is announced to the person', async () => {
    const person = await teacher(school.id)
    const made = await contestWith()
    await write(person, made.token, [
      { nominationId: made.nominations[0] ?? 0 },
      { title: 'Урок' },
      { link: 'https://example.org' },
    ])
    expect(await send(person, { at: closed })).toMatchObject({ reason: 'contests-refused-closed' })
    expect(await send(person, { at: new Date(closed.getTime() - 1) })).toMatchObject({ kind: 'sent' })
    expect(await beginDraft(database.client, person, made.token, closed)).toMatchObject({
      reason: 'contests-refused-closed',
    })
    const stranger = await make.person(database.client)
    await write(stranger.id, made.token, [
      { nominationId: made.nominations[0] ?? 0 },
      { title: 'Урок' },
      { link: 'https://example.org' },
    ])
    expect(await send(stranger.id)).toMatchObject({ reason: 'events-refused-not-meant' })
  })

  test('is refused for a nomination that is no longer there, which the draft then lacks', async () => {
    const person = await teacher(school.id)
    const made = await contestWith()
    const [, gone = 0] = made.nominations
    await write(person, made.token, [{ nominationId: gone }, { title: 'Урок' }, { link: 'https://example.org' }])
    await setNominations(database.client, system, made.id, { titles: ['Урок'], now })
    expect(await send(person)).toMatchObject({ reason: 'contests-missing-nomination' })
    expect(await writeDraft(database.client, person, { nominationId: gone }, now)).toMatchObject({
      reason: 'contests-refused-nomination',
    })
  })

  test('in a nomination keeps it: staff cannot take it away', async () => {
    const person = await teacher(school.id)
    const made = await contestWith()
    await applied(person, made)
    expect(await setNominations(database.client, system, made.id, { titles: ['Другое'], now })).toEqual({
      kind: 'refused',
      reason: 'contests-refused-nomination-used',
      args: { title: 'Урок', count: 1 },
    })
    expect((await nominationsOf(database.client, made.id)).map(({ title }) => title)).toEqual([
      'Урок',
      'Внеурочное занятие',
    ])
  })

  test('twice in one nomination is refused', async () => {
    const person = await teacher(school.id)
    const made = await contestWith()
    await applied(person, made)
    await write(person, made.token, [
      { nominationId: made.nominations[0] ?? 0 },
      { title: 'Ещё' },
      { link: 'https://example.org' },
    ])
    expect(await send(person)).toMatchObject({ reason: 'contests-refused-twice' })
    await dropDraft(database.client, person)
  })

  test('with a file over the limit or of an unknown kind is refused in the words for files', async () => {
    const person = await teacher(school.id)
    const { token } = await contestWith()
    await write(person, token, [])
    const keep = (bytes: Buffer) =>
      keepDraftFile(database.client, person, { bytes, name: 'a.pdf', otherwise: 'работа', now })
    const large = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)])
    expect(await keep(large)).toMatchObject({ reason: 'survey-files-large', args: { megabytes: 10 } })
    expect(await keep(Buffer.from('MZ'))).toMatchObject({ reason: 'survey-files-unknown' })
    expect((await ownDraft(database.client, person))?.file).toBeNull()
  })

  test('that was begun and not sent goes after a month', async () => {
    const person = await teacher(school.id)
    const { token } = await contestWith()
    await write(person, token, [{ title: 'Урок' }])
    await sweep(database.client, later(29 * 24 * 60))
    expect(await ownDraft(database.client, person)).not.toBeNull()
    await sweep(database.client, later(31 * 24 * 60))
    expect(await ownDraft(database.client, person)).toBeNull()
  })
})

describe('a pupil', () => {
  const olympiad = () => contestWith({ kind: 'olympiad', title: 'Олимпиада по физике' })

  test('is kept as a code and a class, only with the word that a parent consents', async () => {
    const mentor = await teacher(school.id)
    const made = await olympiad()
    await write(mentor, made.token, [{ nominationId: made.nominations[0] ?? 0 }, { code: '07-012' }, { class: '9' }])
    expect(await send(mentor)).toMatchObject({ reason: 'contests-refused-consent' })
    const sent = await send(mentor, { hasParentConsent: true })
    if (sent.kind !== 'sent') throw new Error(sent.reason)
    expect(await row(sent.id)).toMatchObject({ pupilCode: '07-012', pupilClass: 9, parentConsentAt: now, title: null })
  })

  test('is never kept by name', async () => {
    const mentor = await teacher(school.id)
    const { token } = await olympiad()
    await write(mentor, token, [])
    for (const code of ['Иванов', 'Иванов7', 'Ваня 9', '', '1'.repeat(17)]) {
      expect(await writeDraft(database.client, mentor, { code }, now)).toMatchObject({
        reason: 'contests-refused-code',
      })
    }
    expect(await writeDraft(database.client, mentor, { class: '12' }, now)).toMatchObject({
      reason: 'contests-refused-class',
    })
  })

  test('is one of several whom a mentor sends, none of them twice', async () => {
    const mentor = await teacher(school.id)
    const made = await olympiad()
    const first = await applied(mentor, made, [{ code: '07-1' }, { class: '9' }])
    await applied(mentor, made, [{ code: '07-2' }, { class: '9' }])
    await write(mentor, made.token, [{ nominationId: made.nominations[0] ?? 0 }, { code: '07-2' }, { class: '8' }])
    expect(await send(mentor, { hasParentConsent: true })).toMatchObject({ reason: 'contests-refused-twice' })
    expect(await accept(first)).toMatchObject({ kind: 'decided' })
    // The pupil goes there; the mentor is on no list.
    expect(await standing(made.first, mentor)).toBeNull()
  })
})

describe('what staff decide', () => {
  test('accepted it is in the first stage, and the person is told once', async () => {
    const person = await teacher(school.id)
    const made = await contestWith()
    const id = await applied(person, made)
    expect(await accept(id)).toEqual({ kind: 'decided', told: 1 })
    expect(await accept(id)).toMatchObject({ reason: 'contests-refused-accepted' })
    expect(await standing(made.first, person)).toBe('registered')
    expect(await standing(made.second, person)).toBeNull()
    expect(await told(person)).toMatchObject([
      { kind: 'contest-application', params: { decision: 'accepted', stage: { title: 'Заочный этап' } } },
    ])
  })

  test('of two of the staff who accept at once one does, and the person hears once', async () => {
    const person = await teacher(school.id)
    const id = await applied(person, await contestWith())
    const both = await Promise.all([accept(id), accept(id)])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['decided', 'refused'])
    expect((await told(person)).length).toBe(1)
  })

  test('cannot be accepted where there is no stage, or the first one is over', async () => {
    const person = await teacher(school.id)
    const id = await applied(person, await contestWith({}, []))
    expect(await accept(id)).toMatchObject({ reason: 'contests-refused-no-stage' })
    const other = await applied(person, await contestWith())
    expect(await accept(other, new Date('2026-12-12T09:00:00Z'))).toMatchObject({
      reason: 'contests-refused-stage-over',
      args: { stage: 'Педагогический дебют. Заочный этап' },
    })
  })

  test('returned it comes back with a sentence, may be mended until the contest begins, and is looked at again', async () => {
    const person = await teacher(school.id)
    const id = await applied(person, await contestWith())
    expect(await giveBack(id, '  ')).toMatchObject({ reason: 'contests-refused-why' })
    expect(await giveBack(id, 'Ссылка не открывается')).toMatchObject({ kind: 'decided' })
    expect(await told(person)).toMatchObject([{ params: { decision: 'returned', why: 'Ссылка не открывается' } }])
    expect(await draftChange(database.client, person, id, closed)).toEqual({ kind: 'begun' })
    await writeDraft(database.client, person, { link: 'https://example.org/new' }, closed)
    expect(await send(person, { at: closed })).toEqual({ kind: 'sent', id })
    expect(await row(id)).toMatchObject({ status: 'sent', returnedWhy: null, link: 'https://example.org/new' })
    const begun = new Date('2026-12-01T06:00:00Z')
    expect(await giveBack(id, 'Поздно', begun)).toMatchObject({ reason: 'contests-refused-return-late' })
  })

  test('an accepted one that is changed leaves its stage until it is accepted again', async () => {
    const person = await teacher(school.id)
    const made = await contestWith()
    const id = await applied(person, made)
    await accept(id)
    await draftChange(database.client, person, id, now)
    expect((await row(id))?.status).toBe('accepted')
    await writeDraft(database.client, person, { title: 'Другой урок' }, now)
    await send(person)
    expect(await standing(made.first, person)).toBe('cancelled')
    expect((await ownApplication(database.client, person, id, now))?.stages).toEqual([])
    await accept(id, later(1))
    expect(await standing(made.first, person)).toBe('registered')
    expect((await told(person)).length).toBe(2)
  })

  test('withdrawn it is erased whole, until the closing date and not after', async () => {
    const person = await teacher(school.id)
    const made = await contestWith()
    const id = await applied(person, made)
    await accept(id)
    expect(await withdraw(person, id, closed)).toMatchObject({ reason: 'contests-refused-closed' })
    expect(await withdraw(await teacher(school.id), id)).toMatchObject({ reason: 'contests-refused-gone' })
    expect(await withdraw(person, id)).toEqual({ kind: 'withdrawn' })
    expect(await row(id)).toBeNull()
    expect(await standing(made.first, person)).toBe('cancelled')
    expect(await accept(id)).toMatchObject({ reason: 'contests-refused-gone' })
  })

  test('a contest that is called off takes its stages along, and tells whoever applied once', async () => {
    const person = await teacher(school.id)
    const made = await contestWith()
    const id = await applied(person, made)
    await accept(id)
    expect(await cancelEvent(database.client, system, made.id, { why: 'Карантин', now, hours })).toMatchObject({
      told: 1,
    })
    const stages = await database.client.centreEvent.findMany({ where: { parentId: made.id } })
    expect(stages.map(({ status }) => status)).toEqual(['cancelled', 'cancelled'])
    expect(await accept(id)).toMatchObject({ kind: 'refused' })
  })
})
