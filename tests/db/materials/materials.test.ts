// Materials: what may be published, who finds what, and that news is told once a day and person.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rmoTopics } from '../../../db/consequences/rmo-topics.ts'
import { announceMaterials } from '../../../db/materials/announce.ts'
import { materialOf, materialsOn, searchMaterials } from '../../../db/materials/find.ts'
import {
  addMaterial,
  hideMaterial,
  keepMaterialFile,
  type MaterialToSave,
  publishMaterial,
  saveMaterial,
} from '../../../db/materials/keep.ts'
import { subscribe, subscriptionsOf, unsubscribe } from '../../../db/materials/subscriptions.ts'
import type { Database, PrismaClient } from '../../../db/open.ts'
import { makeContact } from '../../bot/channel/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { now, type StaffActor, staff, zone } from '../questions/fixture.ts'

let database: Database
let db: PrismaClient
let specialist: StaffActor
let personId: number
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  specialist = await staff(db, 'specialist', [2])
  personId = (await makeContact(database)).personId ?? 0
  const school = await make.organisation(db, { type: 'school' })
  await make.assignment(db, { personId, organisationId: school.id })
})
afterAll(() => database.close())
beforeEach(async () => {
  await db.material.deleteMany()
  await db.materialSubscription.deleteMany()
  await db.outboxMessage.deleteMany()
})

const given = (more: Partial<MaterialToSave> = {}): MaterialToSave => ({
  title: 'Памятка об учёте достижений',
  kind: 'memo',
  topics: ['growth'],
  organisationTypes: [],
  positions: [],
  link: 'https://kmc.example/memo',
  validUntil: '',
  ...more,
})
const publish = async (more: Partial<MaterialToSave> = {}, at = now) => {
  const id = await addMaterial(db, specialist, given(more), at)
  await publishMaterial(db, specialist, { id, now: at })
  return id
}
const reader = () => ({ personId, now, zone })

describe('keeping', () => {
  test.each<[Partial<MaterialToSave>, string]>([
    [{ title: ' ' }, 'materials-refused-title'],
    [{ title: 'а'.repeat(151) }, 'materials-refused-title'],
    [{ topics: [] }, 'materials-refused-topics'],
    [{ topics: ['no_such'] }, 'materials-refused-topics'],
    [{ link: 'http://kmc.example' }, 'materials-refused-link'],
    [{ link: 'javascript:alert(1)' }, 'materials-refused-link'],
    [{ validUntil: '2026-02-30' }, 'materials-refused-day'],
  ])('refuses %j with a sentence that names the field', async (wrong, reason) => {
    await expect((async () => addMaterial(db, specialist, given(wrong), now))()).rejects.toThrow(reason)
    expect(await db.material.count()).toBe(0)
  })

  test('is for the centre alone', async () => {
    const tutor = await staff(db, 'tutor')
    await expect((async () => addMaterial(db, tutor, given(), now))()).rejects.toThrow('panel-refused-right')
  })

  test('publishes nothing empty, and a file takes the place of a link', async () => {
    const id = await addMaterial(db, specialist, given({ link: '' }), now)
    await expect(publishMaterial(db, specialist, { id, now })).rejects.toThrow('materials-refused-nothing')
    const file = { bytes: Buffer.from('%PDF-1.4'), name: 'памятка.pdf', otherwise: 'файл', now }
    await keepMaterialFile(db, specialist, id, file)
    await publishMaterial(db, specialist, { id, now })
    expect(await materialOf(db, reader(), id)).toMatchObject({ file: { name: 'памятка.pdf' }, link: null })
    const wrong = { ...file, bytes: Buffer.from('MZ') }
    await expect(keepMaterialFile(db, specialist, id, wrong)).rejects.toThrow('survey-files-unknown')
    await saveMaterial(db, specialist, { id, now, ...given() })
    expect(await materialOf(db, reader(), id)).toMatchObject({ file: null, link: 'https://kmc.example/memo' })
    await expect(saveMaterial(db, specialist, { id, now, ...given({ link: '' }) })).rejects.toThrow('refused-nothing')
  })
})

describe('finding', () => {
  test('takes ё for е, every word, and topics too', async () => {
    await publish()
    const found = async (words: string) => (await searchMaterials(db, reader(), words)).length
    expect(await Promise.all(['учете', 'УЧЁТЕ достижений', 'рост памятка', 'учет рыб', '  '].map(found))).toEqual([
      1, 1, 1, 0, 0,
    ])
  })

  test('leaves out what is hidden, over, or for others', async () => {
    const id = await publish()
    await publish({ validUntil: '2026-11-23' })
    await publish({ organisationTypes: ['kindergarten'] })
    await publish({ positions: ['librarian'] })
    const last = await publish({ validUntil: '2026-11-24', organisationTypes: ['school'], positions: ['teacher'] })
    expect((await materialsOn(db, reader(), ['growth'])).map((one) => one.id)).toEqual([last, id])
    await hideMaterial(db, specialist, { id, now })
    expect((await materialsOn(db, reader(), ['growth'])).map((one) => one.id)).toEqual([last])
  })
})

describe('news', () => {
  test('of a day are one message, told once', async () => {
    await subscribe(db, personId, ['growth', 'courses'], now)
    await publish({ title: 'Первый' })
    await publish({ title: 'Второй', topics: ['courses', 'growth'] })
    await publish({ title: 'Не по теме', topics: ['research'] })
    expect(await announceMaterials(db, now, zone)).toEqual({ materials: 3, messages: 1 })
    expect(await announceMaterials(db, now, zone)).toEqual({ materials: 0, messages: 0 })
    const [message] = await db.outboxMessage.findMany({ where: { personId } })
    expect(message).toMatchObject({
      kind: 'material',
      params: { count: 2, materials: [{ title: 'Второй' }, { title: 'Первый' }] },
    })
  })

  test('are not told to who asked no longer, nor of what is for others, nor of what was told before', async () => {
    await subscribe(db, personId, ['growth', 'courses'], now)
    await unsubscribe(db, personId, 'courses')
    await publish({ topics: ['courses'] })
    await publish({ organisationTypes: ['kindergarten'] })
    expect(await announceMaterials(db, now, zone)).toEqual({ materials: 2, messages: 0 })
    const id = await publish()
    await announceMaterials(db, now, zone)
    await hideMaterial(db, specialist, { id, now })
    await publishMaterial(db, specialist, { id, now })
    expect(await announceMaterials(db, now, zone)).toEqual({ materials: 0, messages: 0 })
  })

  test('may be asked for in questionnaire (f)', async () => {
    const sent = { answers: { '9': [1, 3, 7] }, personId, receivedAt: now }
    await rmoTopics.follow(db as never, sent as never)
    expect(await subscriptionsOf(db, personId)).toEqual(['research', 'standards', 'textbooks'])
  })
})
