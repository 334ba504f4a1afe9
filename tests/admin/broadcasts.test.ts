// The composer over HTTP: a file as it is, a template, an audience that is put together on the way.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { largestFile } from '../../core/files/kinds.ts'
import type { Database } from '../../db/open.ts'
import { pngOf } from '../core/files/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'
import { testPanel } from './panel.ts'
import { signIn } from './results-fixture.ts'

let database: Database
let app: FastifyInstance
let browser: Awaited<ReturnType<typeof signIn>>['browser']
beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  browser = (await signIn(database.client, app, 'director')).browser
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const page = '/admin/api/pages/broadcast'
const written = { title: 'Письмо', audience: 'all-educators', category: 'news', ru: 'Добрый день', buttons: '[]' }

async function draft() {
  const at = { createdAt: new Date(), changedAt: new Date() }
  const content = { text: { ru: '' }, buttons: [] }
  return database.client.broadcast.create({ data: { title: 'Письмо', audience: 'all-educators', content, ...at } })
}

function upload(id: number, name: string, payload: Buffer) {
  return browser.send({
    method: 'POST',
    url: `/admin/api/broadcasts/${id}/file?name=${encodeURIComponent(name)}`,
    payload,
    headers: { 'content-type': 'application/octet-stream' },
  })
}

test('a file is kept as soon as it is chosen, is seen in the preview, and can be taken away', async () => {
  const { id } = await draft()
  const broadcast = String(id)
  const answer = (await upload(id, 'афиша.png', pngOf(800, 600))).json()
  expect(answer).toMatchObject({
    notice: { type: 'success' },
    file: { name: 'афиша.png', as: 'picture', size: '1 КБ' },
  })
  const { bubbles } = (await browser.post(page, { ...written, broadcast, what: 'preview' })).json()
  expect(bubbles[0].views[0].file).toEqual(answer.file)
  expect((await browser.get(answer.file.href)).statusCode).toBe(200)
  const loaded = (await browser.get(`${page}?broadcast=${id}`)).json()
  expect(loaded.file).toEqual(answer.file)
  expect((await browser.post(page, { broadcast, what: 'removeFile' })).json()).toMatchObject({
    notice: { type: 'success' },
  })
  expect((await browser.get(`${page}?broadcast=${id}`)).json().file).toBeNull()
})

test.each([
  ['of a wrong kind', 'setup.exe', Buffer.from('MZ'), 'Такой файл не подходит'],
  ['a picture that broke off', 'a.png', pngOf(300, 200).subarray(0, 60), 'Картинка повреждена'],
  ['a little too large', 'a.txt', Buffer.alloc(largestFile + 1, 'a'), 'помещается до 10 МБ'],
  ['far too large', 'a.txt', Buffer.alloc(largestFile + 2_000_000, 'a'), 'помещается до 10 МБ'],
])('a file that is %s is refused in words', async (_, name, bytes, words) => {
  const { id } = await draft()
  const response = await upload(id, name, bytes)
  expect(response.statusCode).toBeGreaterThanOrEqual(400)
  expect(response.json().notice).toMatchObject({ type: 'error', message: expect.stringContaining(words) })
})

test('a template is kept of what stands in the form, and a new broadcast begins with it', async () => {
  const { id } = await draft()
  const answer = await browser.post(page, {
    ...written,
    broadcast: String(id),
    what: 'saveTemplate',
    templateName: 'Образец',
  })
  expect(answer.json().notice).toMatchObject({ type: 'success', message: expect.stringContaining('Образец') })
  const template = await database.client.broadcastTemplate.findFirstOrThrow()
  const made = await browser.post('/admin/api/resources/Broadcast/actions/createBroadcast', {
    title: 'Вторая',
    audience: 'all-educators',
    template: `template:${template.id}`,
  })
  expect(made.json().notice).toMatchObject({ type: 'success' })
  const second = await database.client.broadcast.findFirstOrThrow({ where: { title: 'Вторая' } })
  expect(second.content).toMatchObject({ text: { ru: 'Добрый день' } })
})

test('an audience is put together from another one, saved under its name, and told by its number', async () => {
  const { id: personId } = await make.person(database.client)
  expect(personId).toBeGreaterThan(0)
  const blank = (await browser.get('/admin/api/pages/segment?segment=new&base=all-educators')).json()
  expect(blank.segment).toMatchObject({ id: null, name: '' })
  const rules = JSON.stringify({ all: [blank.segment.rule] })
  const given = { what: 'save', segment: 'new', name: 'Мои', rules }
  const asked = (await browser.post('/admin/api/pages/segment', given)).json()
  const answer = asked.preview
    ? (await browser.post('/admin/api/pages/segment', { ...given, confirmed: asked.preview.mark })).json()
    : asked
  const saved = await database.client.segment.findFirstOrThrow({ where: { name: 'Мои' } })
  expect(answer).toMatchObject({ notice: { type: 'success' }, segment: saved.id })
  expect((await browser.get('/admin/api/pages/segment?segment=new&base=nobody-at-all')).statusCode).toBe(404)
})

test('on its way its page says how fast it goes, when the last one leaves and until when; the pace is changed there', async () => {
  const { client } = database
  const { id } = await draft()
  const sendUntil = new Date(today.getTime() + 5 * 3_600_000)
  await client.broadcast.update({ where: { id }, data: { status: 'sending', perMinute: 1, sendUntil } })
  const { id: organisationId } = await make.organisation(client)
  for (let i = 0; i < 90; i++) {
    const { id: personId } = await make.person(client)
    const contact = await client.contact.create({ data: { channel: 'telegram', address: `paced-${i}`, personId } })
    await client.broadcastRecipient.create({ data: { broadcastId: id, personId, organisationId, reach: 'reached' } })
    const row = { key: `paced:${i}`, channel: 'telegram' as const, kind: 'broadcast', params: {}, personId }
    const times = { notBefore: today, createdAt: today }
    await client.outboxMessage.create({ data: { ...row, ...times, contactId: contact.id, broadcastId: id } })
  }
  const facts = async () => (await browser.get(`${page}?broadcast=${id}&only=funnel`)).json().facts
  const until = 'После 23 ноября, 17:00 рассылка уже никому не уйдёт.'
  expect(await facts()).toEqual([
    'Не быстрее 1 сообщения в минуту.',
    'Последнее сообщение уйдёт примерно 23 ноября, 13:30.',
    until,
  ])
  const pace = async (perMinute: string) =>
    (await browser.post(page, { broadcast: String(id), what: 'pace', perMinute })).json().notice
  for (const wrong of ['0', '1001', '2.5', 'быстро']) {
    expect(await pace(wrong)).toEqual({
      type: 'error',
      message: 'Поле «Сообщений в минуту»: целое число от 1 до 1\u00a0000 или пусто.',
    })
  }
  expect(await pace('30')).toMatchObject({ type: 'success' })
  expect((await facts())[1]).toBe('Последнее сообщение уйдёт примерно 23 ноября, 12:03.')
  expect(await pace('')).toMatchObject({ type: 'success' })
  expect(await facts()).toEqual(['Последнее сообщение уйдёт примерно 23 ноября, 12:00.', until])
})

test('an end that comes too early is refused in words, and what was typed is kept', async () => {
  const { id } = await draft()
  const form = { ...written, broadcast: String(id) }
  const check = async (more: object) => (await browser.post(page, { ...form, ...more, what: 'send' })).json().notice
  expect(await check({ sendUntil: '2026-11-23T11:00' })).toMatchObject({
    type: 'error',
    message: expect.stringContaining('«Не отправлять после»: это время уже прошло'),
  })
  expect(await check({ sendAt: '2026-11-24T10:00', sendUntil: '2026-11-24T09:30' })).toMatchObject({
    message: expect.stringContaining('раньше, чем «Когда отправить»'),
  })
  const { form: kept } = (await browser.get(`${page}?broadcast=${id}`)).json()
  expect(kept).toMatchObject({ sendAt: '2026-11-24T10:00', sendUntil: '2026-11-24T09:30', perMinute: '' })
})

test.each(['constructor', 'toString', '__proto__', 'nothing'])('what no button says is refused: %s', async (what) => {
  const { id } = await draft()
  const answer = (await browser.post(page, { ...written, broadcast: String(id), what })).json()
  expect(answer).toEqual({ notice: { type: 'error', message: expect.stringContaining('what') } })
})

test('one that reached nobody says so in the list, and on its page why', async () => {
  const { client } = database
  const { id } = await draft()
  await client.broadcast.update({ where: { id }, data: { status: 'unsent', title: 'Опоздавшая' } })
  const { id: organisationId } = await make.organisation(client)
  const { id: personId } = await make.person(client)
  const contact = await client.contact.create({ data: { channel: 'telegram', address: 'late', personId } })
  await client.broadcastRecipient.create({ data: { broadcastId: id, personId, organisationId, reach: 'reached' } })
  const row = {
    key: 'late',
    channel: 'telegram' as const,
    kind: 'broadcast',
    params: {},
    personId,
    status: 'expired' as const,
  }
  const times = { notBefore: today, createdAt: today, expiresAt: today }
  await client.outboxMessage.create({ data: { ...row, ...times, contactId: contact.id, broadcastId: id } })
  const list = (await browser.get('/admin/api/resources/Broadcast/actions/list?filters.status=unsent')).json()
  expect(list.records.map(({ params }: { params: object }) => params)).toMatchObject([{ title: 'Опоздавшая' }])
  const { broadcast, facts, funnel } = (await browser.get(`${page}?broadcast=${id}`)).json()
  expect([broadcast.status, funnel.expired]).toEqual(['unsent', 1])
  expect(facts).toEqual([expect.stringContaining('не получил никто: её срок вышел')])
})

test('one that the program has stopped for its file says what to do about it', async () => {
  const { id } = await draft()
  await upload(id, 'афиша.png', pngOf(800, 600))
  await database.client.broadcast.update({ where: { id }, data: { status: 'paused', heldFor: 'file' } })
  const { facts } = (await browser.get(`${page}?broadcast=${id}`)).json()
  expect(facts).toEqual([expect.stringContaining('мессенджер не принимает файл «афиша.png»')])
})

test('two who write one draft lose nothing of each other’s', async () => {
  const { id } = await draft()
  const { form, seen } = (await browser.get(`${page}?broadcast=${id}`)).json()
  const opened = { ...form, buttons: JSON.stringify(form.buttons), broadcast: String(id), what: 'save' }
  const save = async (more: Record<string, string>) => (await browser.post(page, { ...opened, seen, ...more })).json()
  const kept = async () => (await browser.get(`${page}?broadcast=${id}`)).json().form
  const first = await save({ ru: 'Завтра в десять' })
  expect(first.notice.type).toBe('success')
  // The same reader goes on.
  expect((await save({ ru: 'Завтра в одиннадцать', seen: first.seen })).notice.type).toBe('success')
  expect((await save({ title: 'Совещание' })).notice.type).toBe('success')
  expect(await kept()).toMatchObject({ title: 'Совещание', ru: 'Завтра в одиннадцать' })
  const clash = await save({ ru: 'Сегодня' })
  expect(clash.notice).toEqual({ type: 'error', message: expect.stringContaining('«Текст по-русски»') })
  expect((await kept()).ru).toBe('Завтра в одиннадцать')
  expect((await save({ ru: 'Сегодня', title: 'Совещание', seen: clash.seen })).notice.type).toBe('success')
  expect(await kept()).toMatchObject({ title: 'Совещание', ru: 'Сегодня' })
})
