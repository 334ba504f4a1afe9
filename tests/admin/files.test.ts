// A file on its way to staff: a link on the person's page, a download that nothing opens by itself.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../core/access.ts'
import { noon } from '../bot/make.ts'
import { district } from '../bot/setup.ts'
import { docx } from '../core/files/make.ts'
import { atFiles } from '../db/files-fixture.ts'
import { testPanel, visitor } from './panel.ts'
import { signIn } from './results-fixture.ts'

const here = district()
const bytes = docx('план', 600_000)
let app: FastifyInstance
let wave: number
let person: number
let href: string

beforeAll(async () => {
  app = await testPanel(here.database, { clock: () => noon })
  const tutor = await atFiles(here.db, { area: 2 })
  const { token } = await tutor.keep(bytes, 'Отчёт «за (полугодие)» — №1.docx')
  await tutor.answer(token)
  await tutor.send()
  wave = tutor.wave.id
  person = tutor.person.id
  href = `/admin/files/${token}`
})
afterAll(() => app.close())

const as = (role: Role, given: object = {}) => signIn(here.db, app, role, given)

test('the person’s page links to the file, by name and size', async () => {
  const { read } = await as('specialist', { areas: [2] })
  const { body } = await read('person-result', { wave, person })
  expect(body).toContain(JSON.stringify({ text: 'Отчёт «за (полугодие)» — №1.docx, 587 КБ', href }))
})

test('it comes as it was sent, to be saved under its own name, and every time is in the journal', async () => {
  const { browser, account } = await as('director')
  const response = await browser.get(href)
  expect(response.statusCode).toBe(200)
  expect(response.rawPayload.equals(bytes)).toBe(true)
  expect(response.headers).toMatchObject({
    'content-disposition':
      'attachment; filename="file.docx"; filename*=UTF-8\'\'%D0%9E%D1%82%D1%87%D1%91%D1%82%20%C2%AB%D0%B7%D0%B0%20%28%D0%BF%D0%BE%D0%BB%D1%83%D0%B3%D0%BE%D0%B4%D0%B8%D0%B5%29%C2%BB%20%E2%80%94%20%E2%84%961.docx',
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-length': String(bytes.length),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  await browser.get(href)
  const noted = await here.db.auditEntry.findMany({ where: { accountId: account.id, action: 'downloadFile' } })
  expect(noted.map(({ subjectId }) => subjectId)).toEqual([String(person), String(person)])
})

test.each<[Role, object]>([
  ['administrator', {}],
  ['observer', {}],
  ['educator', {}],
  ['mentor', {}],
  ['tutor', {}],
  ['specialist', { areas: [3] }],
])('%s %j does not get it', async (role, given) => {
  const { browser, account } = await as(role, given)
  const response = await browser.get(href)
  expect(response.statusCode).toBe(403)
  expect(response.rawPayload.includes(bytes.subarray(0, 40))).toBe(false)
  expect(await here.db.auditEntry.count({ where: { accountId: account.id, action: 'downloadFile' } })).toBe(0)
})

test('a stranger is led to the sign-in, a file that is not there is refused in words', async () => {
  const stranger = await visitor(app).get(href)
  expect(stranger.statusCode).toBe(302)
  expect(stranger.headers.location).toContain('/admin/login')
  const { browser } = await as('director')
  for (const token of ['A'.repeat(22), '..%2F..%2Fetc%2Fpasswd', "'%20OR%201=1"]) {
    const response = await browser.get(`/admin/files/${token}`)
    expect(response.statusCode).toBe(404)
    expect(response.body).toContain('Такого файла нет')
  }
})
