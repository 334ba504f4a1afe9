// Templates of broadcasts: kept under a name, chosen when one is made, deleted without harm to what began with them.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadBroadcastTemplates } from '../../../content/catalogues/broadcast-templates.ts'
import type { Actor } from '../../../core/access.ts'
import { problemOf, unfilledOf } from '../../../core/broadcasts/check.ts'
import { createBroadcast } from '../../../db/broadcasts/begin.ts'
import { deleteBroadcast } from '../../../db/broadcasts/drafts.ts'
import { attachFile } from '../../../db/broadcasts/file.ts'
import { deleteTemplate, offeredTemplates, saveTemplate } from '../../../db/broadcasts/templates.ts'
import { sweepFiles } from '../../../db/files-sweep.ts'
import type { Database } from '../../../db/open.ts'
import { pngOf } from '../../core/files/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { noon } from '../wave-fixture.ts'
import { type BroadcastDesk, later, openBroadcastDesk } from './desk.ts'

let database: Database
let desk: BroadcastDesk
beforeAll(async () => {
  database = await testDatabase()
  desk = await openBroadcastDesk(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.broadcast.deleteMany()
  await database.client.broadcastTemplate.deleteMany()
})

const save = (id: number, name: string, by: Actor = desk.director) =>
  saveTemplate(database.client, by, { id, name }, noon)
const begin = (template: string, by: Actor = desk.director, area: number | null = null) =>
  createBroadcast(database.client, by, { title: 'Новая', area, audience: 'all-educators', template }, noon)
const own = async (by: Actor) =>
  (await offeredTemplates(database.client, by, noon))
    .filter(({ isOwn }) => isOwn)
    .map(({ value, name }) => [value, name.ru])

test('the words, the buttons, the file and the topic are there again', async () => {
  const { client } = database
  const id = await desk.written({ category: 'materials' }, 'Подборка недели')
  await attachFile(client, desk.director, id, { bytes: pngOf(8, 8), name: 'a.png', otherwise: 'Файл', now: noon })
  const saved = await save(id, ' Подборка ')
  if (saved.kind !== 'saved') throw new Error(saved.reason)
  expect(await own(desk.director)).toEqual([[`template:${saved.id}`, 'Подборка']])
  const source = await client.broadcast.findUniqueOrThrow({ where: { id } })
  await deleteBroadcast(client, desk.director, id, noon)
  expect(await sweepFiles(client, later(3 * 24 * 60))).toBe(0)
  const begun = await begin(`template:${saved.id}`)
  if (begun.kind !== 'created') throw new Error(begun.reason)
  const { content, category, fileId } = await client.broadcast.findUniqueOrThrow({ where: { id: begun.id } })
  expect([content, category, fileId]).toEqual([source.content, 'materials', source.fileId])
  expect(await deleteTemplate(client, desk.director, saved.id, noon)).toEqual({ kind: 'deleted' })
  expect(await client.broadcast.count({ where: { id: begun.id } })).toBe(1)
  expect(await begin(`template:${saved.id}`)).toEqual({ kind: 'refused', reason: 'broadcasts-no-template' })
  expect(await deleteTemplate(client, desk.director, saved.id, noon)).toMatchObject({ kind: 'refused' })
})

test('a name is given, not too long, and given once', async () => {
  const id = await desk.written()
  expect(await save(id, ' ')).toMatchObject({ reason: 'broadcasts-template-no-name' })
  expect(await save(id, 'я'.repeat(121))).toMatchObject({ reason: 'broadcasts-template-long' })
  expect(await save(id, 'Новости')).toMatchObject({ kind: 'saved' })
  expect(await save(id, 'Новости')).toMatchObject({ reason: 'broadcasts-template-taken', args: { name: 'Новости' } })
  expect(await save(await desk.written({}, ''), 'Пустой')).toMatchObject({ reason: 'broadcasts-no-text' })
})

test('a specialist is offered those of the own areas and those of all, and deletes the former alone', async () => {
  const own2 = await desk.staff('specialist', [2])
  const shared = await save(await desk.written(), 'Общий')
  const second = await save(await desk.written({ area: 2 }), 'Второе')
  const third = await save(await desk.written({ area: 3 }), 'Третье')
  if (shared.kind !== 'saved' || second.kind !== 'saved' || third.kind !== 'saved') throw new Error('not saved')
  expect((await own(own2)).map(([, name]) => name)).toEqual(['Второе', 'Общий'])
  expect(await begin(`template:${third.id}`, own2, 2)).toMatchObject({ reason: 'broadcasts-no-template' })
  expect(await begin(`template:${shared.id}`, own2, 2)).toMatchObject({ kind: 'created' })
  expect(await deleteTemplate(database.client, own2, shared.id, noon)).toMatchObject({ kind: 'refused' })
  expect(await deleteTemplate(database.client, own2, second.id, noon)).toEqual({ kind: 'deleted' })
})

test.each(loadBroadcastTemplates())('the one that comes with the program, $code, is sound in both languages', (one) => {
  expect(problemOf(one)).toBeNull()
})

test('what a template leaves to its author is not sent', async () => {
  const begun = await begin('event-soon')
  if (begun.kind !== 'created') throw new Error(begun.reason)
  expect(await database.client.broadcast.findUnique({ where: { id: begun.id } })).toMatchObject({ category: 'events' })
  expect(await desk.send(begun.id, { mark: 'any' })).toMatchObject({
    reason: 'broadcasts-unfilled',
    args: { place: '<дата, время>', language: 'ru' },
  })
  expect(unfilledOf({ text: { ru: 'При t < 5 и s > 3 всё верно' }, buttons: [] })).toBeNull()
})
