// Questions and materials in the panel, asked over HTTP: who opens which page, what it does, what it refuses.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { ask } from '../db/questions/fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
const browsers: Record<string, ReturnType<typeof visitor>> = {}
let tutorAccount: number

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  const db = database.client
  const who = {
    director: await make.account(db, { role: 'director' }),
    specialist: await make.account(db, { role: 'specialist', areas: [2] }),
    tutor: await make.account(db, { role: 'tutor' }),
    head: await make.account(db, { role: 'organisation_head' }),
  }
  tutorAccount = who.tutor.id
  for (const [name, account] of Object.entries(who)) {
    browsers[name] = visitor(app)
    await browsers[name].signIn(account)
  }
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const as = (name: string) => browsers[name] as ReturnType<typeof visitor>
const page = '/admin/api/pages/question'

test('the page of a question shows the conversation to who may read it, and to nobody else', async () => {
  const { id } = await ask(database.client)
  const shown = await as('specialist').get(`${page}?question=${id}`)
  expect(shown.json()).toMatchObject({
    turns: [{ isAnswer: false, text: 'Как оформить портфолио?' }],
    steps: ['take', 'answer', 'handOver'],
  })
  expect((await as('tutor').get(`${page}?question=${id}`)).statusCode).toBe(404)
  expect((await as('head').get(`${page}?question=${id}`)).statusCode).toBe(403)
})

test('it is handed to a tutor, who answers; an empty answer is refused in words', async () => {
  const { id } = await ask(database.client)
  const question = String(id)
  await as('specialist').post(page, { question, doing: 'handOver', to: String(tutorAccount) })
  const empty = await as('tutor').post(page, { question, doing: 'answer', text: '  ' })
  expect(empty.json().message).toContain('нет слов')
  const answer = await as('tutor').post(page, { question, doing: 'answer', text: 'Начните с титула.' })
  expect(answer.json()).toMatchObject({ notice: { type: 'success' }, isStillTheirs: true })
  expect(await database.client.question.findUnique({ where: { id } })).toMatchObject({ status: 'answered' })
})

test('a file goes with the answer; an unfit one is refused in words, and so is one for a question that is not theirs', async () => {
  const { client: db } = database
  const { id } = await ask(db)
  const upload = (who: string, name: string, payload: Buffer) =>
    as(who).send({
      method: 'POST',
      url: `/admin/api/questions/${id}/file?name=${encodeURIComponent(name)}`,
      payload,
      headers: { 'content-type': 'application/octet-stream' },
    })
  expect((await upload('specialist', 'игра.exe', Buffer.from('MZ'))).json().message).toContain('файл')
  expect((await upload('tutor', 'план.pdf', Buffer.from('%PDF-1.4'))).json().message).toContain('у вас больше нет')
  expect((await upload('specialist', 'план.pdf', Buffer.from('%PDF-1.4'))).json()).toMatchObject({
    notice: { type: 'success' },
  })
  const shown = await as('specialist').get(`${page}?question=${id}`)
  expect(shown.json()).toMatchObject({ draft: { text: '', file: 'план.pdf' } })
  expect((await as('director').get(`${page}?question=${id}`)).json()).toMatchObject({ draft: { file: null } })
  await as('specialist').post(page, { question: String(id), doing: 'answer', text: 'План в файле.' })
  const turns = (await as('director').get(`${page}?question=${id}`)).json().turns
  expect(turns).toMatchObject([{ file: null }, { file: { text: 'план.pdf' } }])
  expect((await as('director').get(turns[1].file.href)).body).toBe('%PDF-1.4')
})

test('two who answer at once: the second is told, sees the answer, and may send theirs then', async () => {
  const { id } = await ask(database.client)
  const { seen } = (await as('specialist').get(`${page}?question=${id}`)).json()
  await as('director').post(page, { question: String(id), doing: 'answer', text: 'Ответ директора' })
  const send = (read: number) =>
    as('specialist').post(page, { question: String(id), doing: 'answer', text: 'Мой', seen: String(read) })
  expect((await send(seen)).json()).toMatchObject({ isStale: true, notice: { type: 'error' } })
  const again = (await as('specialist').get(`${page}?question=${id}`)).json()
  expect(again.turns).toHaveLength(2)
  expect((await send(again.seen)).json()).toMatchObject({ notice: { type: 'success' } })
})

test('a material is added, gets its file as it is, and is published', async () => {
  const { client: db } = database
  const added = await as('specialist').post('/admin/api/resources/Material/actions/addMaterial', {
    title: 'Памятка',
    kind: 'memo',
    topic: 'growth',
  })
  expect(added.json().notice, added.body).toMatchObject({ type: 'success' })
  const { id } = await db.material.findFirstOrThrow()
  const upload = (name: string, payload: Buffer, who = 'specialist') =>
    as(who).send({
      method: 'POST',
      url: `/admin/api/materials/${id}/file?name=${encodeURIComponent(name)}`,
      payload,
      headers: { 'content-type': 'application/octet-stream' },
    })
  const publish = () => as('specialist').post('/admin/api/pages/material', { material: String(id), doing: 'publish' })
  expect((await publish()).json().message).toContain('Приложите файл')
  expect((await upload('вирус.exe', Buffer.from('MZ'))).json().message).toBeTruthy()
  expect((await upload('памятка.pdf', Buffer.from('%PDF-1.4'), 'head')).statusCode).toBeGreaterThanOrEqual(400)
  expect((await upload('памятка.pdf', Buffer.from('%PDF-1.4'))).json()).toMatchObject({ notice: { type: 'success' } })
  expect((await publish()).json()).toMatchObject({ notice: { type: 'success' } })
  const file = await db.storedFile.findFirstOrThrow({ where: { materialId: id } })
  const fetched = await as('tutor').get(`/admin/files/${file.token}`)
  expect([fetched.statusCode, fetched.body]).toEqual([200, '%PDF-1.4'])
})

test('the card of a person leads to what they have asked, as far as its reader may read it', async () => {
  const { personId } = await ask(database.client)
  await ask(database.client, { personId, area: 5 })
  const address = `/admin/api/pages/person-questions?person=${personId}`
  const titles = async (who: string) => (await as(who).get(address)).json().sections[0].tables[0].rows.length
  expect(await titles('director')).toBe(2)
  expect(await titles('specialist')).toBe(1)
  expect((await as('head').get(address)).statusCode).toBe(403)
  expect((await as('director').get('/admin/api/pages/person-questions?person=999999')).statusCode).toBe(404)
})
