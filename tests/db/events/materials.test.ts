// What belongs to an event: found by those on its list, told once to those who came, its papers for staff alone.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { holdEndedEvents } from '../../../db/events/cancel.ts'
import { materialsFor, materialsOfEvent } from '../../../db/events/event-materials.ts'
import { addEventMaterial, removeEventMaterial } from '../../../db/events/keep-materials.ts'
import { announceEventMaterials } from '../../../db/events/material-news.ts'
import { openFile } from '../../../db/file-downloads.ts'
import { sweepFiles } from '../../../db/files-sweep.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { eventTools, hours, now, system } from './fixture.ts'

let database: Database
let first: number
let second: number
const { teacher, announced, join } = eventTools(() => database)
/** The day after the seminar, at ten. */
const after = new Date('2026-12-07T07:00:00Z')
const minutes = (count: number) => new Date(after.getTime() + count * 60_000)
const pdf = Buffer.from('%PDF-1.4 plan')

beforeAll(async () => {
  database = await testDatabase()
  const school = await make.organisation(database.client)
  first = await teacher(school.id)
  second = await teacher(school.id)
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.centreEvent.deleteMany()
  await database.client.storedFile.deleteMany()
})

type Given = Parameters<typeof addEventMaterial>[3]
const link = 'https://files.example.org/plan'
const add = (eventId: number, given: Partial<Given> = {}, at = now) => {
  const whole = {
    purpose: 'before' as const,
    title: 'Бланк плана',
    link,
    number: null,
    day: null,
    file: null,
    ...given,
  }
  return addEventMaterial(database.client, system, eventId, whole, at)
}
const asFile = { link: null, file: { bytes: pdf, name: 'План.pdf', otherwise: 'файл' } }
const titles = async (token: string, personId: number) =>
  (await materialsFor(database.client, { token, personId })).map(({ title }) => title)
const told = (eventId: number) =>
  database.client.outboxMessage.findMany({ where: { eventId, kind: 'event-materials' }, orderBy: { id: 'asc' } })

/** Held, and the first of the two was there. */
async function held() {
  const event = await announced()
  for (const personId of [first, second]) await join(event.token, personId)
  await database.client.eventRegistration.updateMany({
    where: { eventId: event.id, personId: first },
    data: { attendedAt: new Date('2026-12-04T12:00:00Z') },
  })
  await holdEndedEvents(database.client, after)
  return event
}

test('who is on the list finds materials, links and files; others, and papers, are not found', async () => {
  const { id, token } = await announced()
  await join(token, first)
  await add(id)
  await add(id, { title: 'Слайды', ...asFile })
  await add(id, { purpose: 'minutes', title: 'Протокол', number: '3', day: '2026-12-05' })
  expect(await titles(token, first)).toEqual(['Бланк плана', 'Слайды'])
  expect(await titles(token, second)).toEqual([])
})

test('a paper has a number and a date of its own beside its title, and goes with its file', async () => {
  const { id } = await announced()
  await add(id, { purpose: 'result_order', title: 'Приказ', number: '12-ОД', day: '2026-12-05', ...asFile })
  await add(id, { title: 'Слайды', number: '7', day: '2026-12-05' })
  expect((await materialsOfEvent(database.client, id)).map(({ title, paper }) => ({ title, paper }))).toEqual([
    { title: 'Слайды', paper: null },
    { title: 'Приказ', paper: { number: '12-ОД', day: '2026-12-05' } },
  ])
  const paper = await database.client.eventMaterial.findFirstOrThrow({
    where: { eventId: id, purpose: 'result_order' },
  })
  const which = { eventId: id, materialId: paper.id }
  expect(await removeEventMaterial(database.client, system, which, now)).toEqual({ kind: 'removed' })
  expect((await materialsOfEvent(database.client, id)).length).toBe(1)
  expect(await database.client.storedFile.count()).toBe(0)
})

test('a file is for staff who read the event, and for nobody whose right ends before it', async () => {
  const { id } = await announced()
  await add(id, { purpose: 'minutes', title: 'Протокол', number: '3', day: '2026-12-05', ...asFile })
  const { token } = await database.client.storedFile.findFirstOrThrow()
  const grant = { role: 'specialist' as const, areas: [5], organisationId: null, subject: null }
  const staff = { kind: 'staff' as const, accountId: 1, personId: first, grants: [grant], language: 'ru' as const }
  expect((await openFile(database.client, system, now, token)).kind).toBe('file')
  expect((await openFile(database.client, staff, now, token)).kind).toBe('file')
  const head = {
    ...staff,
    grants: [{ role: 'organisation_head' as const, areas: [], organisationId: 999, subject: null }],
  }
  expect((await openFile(database.client, head, now, token)).kind).toBe('not-yours')
})

describe('materials that come after the event', () => {
  test('are told once to who was there, all in one message, when it has been quiet for a while', async () => {
    const { id } = await held()
    await add(id, { purpose: 'after', title: 'Запись' }, after)
    await add(id, { purpose: 'after', title: 'Слайды', ...asFile }, minutes(10))
    expect(await announceEventMaterials(database.client, { now: minutes(15), hours })).toBe(0)
    expect(await announceEventMaterials(database.client, { now: minutes(31), hours })).toBe(1)
    expect(await announceEventMaterials(database.client, { now: minutes(36), hours })).toBe(0)
    expect(await told(id)).toMatchObject([{ personId: first, params: { count: 2, titles: ['Запись', 'Слайды'] } }])
  })

  test('are told anew where more has come since, of the new alone', async () => {
    const { id } = await held()
    await add(id, { purpose: 'after', title: 'Запись' }, after)
    await announceEventMaterials(database.client, { now: minutes(30), hours })
    await add(id, { purpose: 'after', title: 'Итоги' }, minutes(60))
    await announceEventMaterials(database.client, { now: minutes(90), hours })
    expect((await told(id)).map(({ params }) => params)).toMatchObject([{ titles: ['Запись'] }, { titles: ['Итоги'] }])
  })

  test('for before the event, and papers, are told to nobody', async () => {
    const { id } = await held()
    await add(id, {}, after)
    await add(id, { purpose: 'minutes', title: 'Протокол', number: '3', day: '2026-12-05' }, after)
    expect(await announceEventMaterials(database.client, { now: minutes(60), hours })).toBe(0)
  })
})

test('what is wrong with a material is refused by the name of its field', async () => {
  const { id } = await announced()
  const refusal = async (given: Partial<Given>) => {
    const kept = await add(id, given)
    return kept.kind === 'refused' ? kept.reason : null
  }
  expect(await refusal({ title: ' ' })).toBe('events-refused-material-title')
  expect(await refusal({ title: 'т'.repeat(151) })).toBe('events-refused-material-long')
  expect(await refusal({ link: null })).toBe('events-refused-material-thing')
  expect(await refusal({ ...asFile, link })).toBe('events-refused-material-thing')
  expect(await refusal({ link: 'http://files.example.org' })).toBe('events-refused-material-link')
  expect(await refusal({ purpose: 'minutes', day: '2026-12-05' })).toBe('events-refused-paper-number')
  expect(await refusal({ purpose: 'minutes', number: '3' })).toBe('events-refused-paper-day')
  const program = { bytes: Buffer.from('MZ program'), name: 'setup.exe', otherwise: 'файл' }
  expect(await refusal({ link: null, file: program })).toBe('survey-files-unknown')
  expect(await database.client.eventMaterial.count()).toBe(0)
})

test('half a file that a process has left is not seen, and swept out a day later', async () => {
  const { id, token } = await announced()
  await join(token, first)
  await add(id, { ...asFile })
  await database.client.storedFile.updateMany({ data: { isWhole: false } })
  expect(await titles(token, first)).toEqual([])
  expect(await sweepFiles(database.client, new Date(now.getTime() + 25 * 3_600_000))).toBe(1)
  expect(await database.client.eventMaterial.count()).toBe(0)
})
