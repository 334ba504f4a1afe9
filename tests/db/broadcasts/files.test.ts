// What goes along with a broadcast: judged, kept once, shared with copies, gone when nothing holds it.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { longestCaption } from '../../../core/broadcasts/check.ts'
import type { BroadcastContent } from '../../../core/broadcasts/content.ts'
import { largestFile } from '../../../core/files/kinds.ts'
import { copyBroadcast } from '../../../db/broadcasts/begin.ts'
import { deleteBroadcast } from '../../../db/broadcasts/drafts.ts'
import { attachFile, removeFile } from '../../../db/broadcasts/file.ts'
import { openFile } from '../../../db/file-downloads.ts'
import { sweepFiles } from '../../../db/files-sweep.ts'
import type { Database } from '../../../db/open.ts'
import { docx, pngOf } from '../../core/files/make.ts'
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
  await database.client.outboxMessage.deleteMany()
  await database.client.broadcast.deleteMany()
  await database.client.storedFile.deleteMany()
})

const attach = (id: number, bytes: Buffer, name = 'афиша.png', by = desk.director) =>
  attachFile(database.client, by, id, { bytes, name, otherwise: 'Файл', now: later(1) })
const fileOf = async (id: number) => {
  const { content } = await database.client.broadcast.findUniqueOrThrow({ where: { id } })
  return (content as BroadcastContent).file
}

test('a picture that messengers show goes as a picture, a ribbon and a document go as files', async () => {
  const id = await desk.written()
  expect(await attach(id, pngOf(800, 600))).toMatchObject({
    kind: 'attached',
    file: { name: 'афиша.png', as: 'picture' },
  })
  expect(await attach(id, pngOf(21, 1))).toMatchObject({ file: { as: 'document' } })
  expect(await attach(id, pngOf(9_000, 1_001))).toMatchObject({ file: { as: 'document' } })
  const last = await attach(id, docx(), 'план.docx')
  expect(last).toMatchObject({ file: { name: 'план.docx', as: 'document' } })
  expect(last.kind === 'attached' && (await fileOf(id))).toEqual(last.kind === 'attached' && last.file)
})

test('what is too large or of a wrong kind is refused in words, and what was there stays', async () => {
  const id = await desk.written()
  await attach(id, pngOf(8, 8))
  const before = await fileOf(id)
  expect(await attach(id, Buffer.alloc(largestFile + 1, 'a'), 'a.txt')).toEqual({
    kind: 'refused',
    reason: 'survey-files-large',
    args: { megabytes: 10 },
  })
  expect(await attach(id, Buffer.from('MZ'), 'setup.exe')).toMatchObject({ reason: 'survey-files-unknown' })
  expect(await fileOf(id)).toEqual(before)
})

test('belongs to whoever may write the broadcast, and only while it is a draft', async () => {
  const stranger = await desk.staff('specialist', [2])
  const id = await desk.written({ area: 3 })
  expect(await attach(id, pngOf(8, 8), 'a.png', stranger)).toMatchObject({ reason: 'broadcasts-not-allowed' })
  await desk.educators(1)
  await desk.send(id)
  expect(await attach(id, pngOf(8, 8))).toMatchObject({ reason: 'broadcasts-no-draft' })
  expect(await removeFile(database.client, desk.director, id, noon)).toMatchObject({ reason: 'broadcasts-no-draft' })
  expect(await database.client.storedFile.count()).toBe(0)
})

test('saving the words leaves the file where it is, and with it they are shorter', async () => {
  const id = await desk.written()
  await attach(id, pngOf(8, 8))
  expect(await desk.save(id, {}, 'я'.repeat(longestCaption))).toEqual({ kind: 'saved' })
  expect(await fileOf(id)).toBeDefined()
  expect(await desk.save(id, {}, 'я'.repeat(longestCaption + 1))).toMatchObject({
    reason: 'broadcasts-caption-long',
    args: { length: longestCaption + 1, most: longestCaption, language: 'ru' },
  })
  expect(await removeFile(database.client, desk.director, id, noon)).toEqual({ kind: 'removed' })
  expect(await fileOf(id)).toBeUndefined()
  expect(await desk.save(id, {}, 'я'.repeat(longestCaption + 1))).toEqual({ kind: 'saved' })
})

test('a text that only a name makes too long for the file is refused too', async () => {
  await desk.educators(1)
  const id = await desk.written()
  await attach(id, pngOf(8, 8))
  expect(await desk.save(id, {}, `${'я'.repeat(longestCaption - 2)}{имя}`)).toEqual({ kind: 'saved' })
  expect(await desk.send(id, { mark: 'any' })).toMatchObject({
    reason: 'broadcasts-filled-long',
    args: { most: longestCaption },
  })
})

test('is shared with a copy, and goes at night once nothing holds it', async () => {
  const { client } = database
  const id = await desk.written()
  await attach(id, pngOf(8, 8))
  const copy = await copyBroadcast(client, desk.director, id, 'Копия', noon)
  if (copy.kind !== 'created') throw new Error(copy.reason)
  expect(await fileOf(copy.id)).toEqual(await fileOf(id))
  await deleteBroadcast(client, desk.director, id, noon)
  const nextNight = later(2 * 24 * 60)
  expect(await sweepFiles(client, nextNight)).toBe(0)
  await removeFile(client, desk.director, copy.id, noon)
  // One that was chosen a moment ago may not be held yet.
  expect(await sweepFiles(client, later(10))).toBe(0)
  expect(await sweepFiles(client, nextNight)).toBe(1)
  expect(await client.storedFile.count()).toBe(0)
})

test('is opened by whoever may read the broadcast', async () => {
  const { client } = database
  const id = await desk.written({ area: 3 })
  await attach(id, pngOf(8, 8))
  const token = (await fileOf(id))?.token ?? ''
  const own = await desk.staff('specialist', [3])
  const other = await desk.staff('specialist', [2])
  expect(await openFile(client, own, noon, token)).toMatchObject({ kind: 'file', file: { name: 'афиша.png' } })
  expect(await openFile(client, other, noon, token)).toEqual({ kind: 'not-yours' })
})
