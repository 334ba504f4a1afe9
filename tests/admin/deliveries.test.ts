// «Доставка» over HTTP: who reads what of it, in which words, and what becomes of messages in doubt.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Role } from '../../core/access.ts'
import type { Database, Prisma } from '../../db/open.ts'
import { changeSetting } from '../../db/settings.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let to: { personId: number; contactId: number }
let waveId: number
const browsers = new Map<string, ReturnType<typeof visitor>>()
const tomorrow = new Date(today.getTime() + 24 * 3_600_000)

beforeAll(async () => {
  database = await testDatabase()
  const { client } = database
  app = await testPanel(database)
  const person = await make.person(client, { lastName: 'Ким', firstName: 'Ева', middleName: null })
  const school = await make.organisation(client, { shortName: 'Первая' })
  await make.assignment(client, { personId: person.id, organisationId: school.id })
  const contact = await client.contact.create({ data: { channel: 'telegram', address: '77', personId: person.id } })
  to = { personId: person.id, contactId: contact.id }
  const survey = await client.survey.create({ data: { code: 'own', title: 'Затруднения', area: 3 } })
  const version = await client.surveyVersion.create({
    data: { surveyId: survey.id, number: 1, definition: {}, contentHash: 'd', source: 'file', publishedAt: today },
  })
  const wave = { title: 'Осень', token: 't'.repeat(32), audience: 'all-educators', status: 'open' as const }
  const dates = { opensAt: today, closesAt: tomorrow }
  waveId = (await client.wave.create({ data: { ...wave, ...dates, versionId: version.id } })).id
  const roles: [string, Role, object][] = [
    ['director', 'director', {}],
    ['deputy', 'deputy', {}],
    ['administrator', 'administrator', {}],
    ['specialist', 'specialist', { areas: [3] }],
    ['otherSpecialist', 'specialist', { areas: [5] }],
    ['head', 'organisation_head', { organisationId: school.id }],
    ['mentor', 'mentor', {}],
    ['educator', 'educator', {}],
    ['observer', 'observer', {}],
  ]
  for (const [name, role, given] of roles) {
    const browser = visitor(app)
    await browser.signIn(await make.account(client, { role, ...given }))
    browsers.set(name, browser)
  }
})
afterAll(async () => {
  await app.close()
  await database.close()
})
beforeEach(() => database.client.outboxMessage.deleteMany())

let count = 0
async function message(more: Partial<Prisma.OutboxMessageUncheckedCreateInput> = {}): Promise<number> {
  const data = {
    key: `${++count}`,
    channel: 'telegram' as const,
    kind: 'wave-invitation',
    params: { secret: 'сказанное' },
  }
  const dates = { notBefore: today, createdAt: today, expiresAt: tomorrow }
  return (await database.client.outboxMessage.create({ data: { ...data, ...dates, ...to, ...more } })).id
}
const as = (name: string) => browsers.get(name) as ReturnType<typeof visitor>
const list = (query = '') => `/admin/api/resources/OutboxMessage/actions/list?${query}`
const record = (id: number, action = 'show') => `/admin/api/resources/OutboxMessage/records/${id}/${action}`
const found = async (name: string, query = '') => {
  const answer = await as(name).get(list(query))
  return answer.statusCode === 403 ? null : answer.json().records.map(({ params }: { params: object }) => params)
}
const row = (id: number) => database.client.outboxMessage.findUniqueOrThrow({ where: { id } })

test('the centre and the administrator read all, a specialist the waves of the own areas, others nothing', async () => {
  await message({ waveId })
  await message({ kind: 'training-status' })
  const counts: Record<string, number | null> = {}
  for (const name of browsers.keys()) counts[name] = (await found(name))?.length ?? null
  expect(counts).toEqual({
    director: 2,
    deputy: 2,
    administrator: 2,
    specialist: 1,
    otherSpecialist: 0,
    head: null,
    mentor: null,
    educator: null,
    observer: null,
  })
})

test('a line says whom, what, in which state and why; never what was said', async () => {
  await message({ waveId, status: 'failed', error: 'chat not found', settledAt: today })
  const [line] = await found('director')
  expect(line).toMatchObject({
    name: 'Ким Ева',
    kind: 'wave-invitation',
    about: 'Осень',
    status: 'failed',
    sentAt: null,
  })
  expect(line.reason).toBe('Такого чата больше нет')
  expect(JSON.stringify(line)).not.toContain('сказанное')
})

test('the messenger’s own text is the administrator’s alone', async () => {
  const id = await message({ status: 'failed', error: 'Bad Request: wrong entity' })
  const told = async (name: string) => (await as(name).get(record(id))).json().record.params
  expect(await told('administrator')).toMatchObject({ errorText: 'Bad Request: wrong entity' })
  const director = await told('director')
  expect(director).toMatchObject({ errorText: null, reason: 'Мессенджер не принял сообщение' })
  expect(JSON.stringify(director)).not.toContain('wrong entity')
})

test('it is filtered by state, doubt, kind, person, wave and day, the newest first', async () => {
  const old = await message({ createdAt: new Date('2026-11-01T09:00:00Z'), waveId })
  const doubtful = await message({ status: 'unknown', kind: 'wave-invitation' })
  const letGo = await message({ status: 'unknown', kind: 'training-status', createdAt: tomorrow })
  const ids = async (query: string) => ((await found('director', query)) ?? []).map(({ id }: { id: number }) => id)
  expect(await ids('')).toEqual([letGo, doubtful, old])
  expect(await ids('filters.status=unknown')).toEqual([letGo, doubtful])
  expect(await ids('filters.isInDoubt=true')).toEqual([doubtful])
  expect(await ids('filters.isInDoubt=false')).toEqual([letGo, old])
  expect(await ids('filters.kind=training-status')).toEqual([letGo])
  expect(await ids(`filters.person=${to.personId}&filters.wave=${waveId}`)).toEqual([old])
  expect(await ids('filters.createdAt~~from=2026-11-01&filters.createdAt~~to=2026-11-01')).toEqual([old])
  expect((await as('director').get(list('filters.status=lost'))).statusCode).toBe(400)
})

test('one in doubt is sent again by a press, and a second press is told that it is late', async () => {
  const id = await message({ status: 'unknown', error: 'interrupted' })
  const answer = await as('director').post(record(id, 'sendAgain'))
  expect(answer.json().notice, answer.body).toMatchObject({ type: 'success', message: 'В очереди снова 1 сообщение.' })
  expect(await database.client.outboxMessage.count({ where: { status: 'queued' } })).toBe(1)
  await as('director').post(record(id, 'sendAgain'))
  expect(await database.client.outboxMessage.count()).toBe(2)
  expect((await found('director', 'filters.status=cancelled'))[0].reason).toMatch(/^Отправлено ещё раз: № \d+$/)
})

test.each(['administrator', 'otherSpecialist', 'head'])('%s decides about nothing', async (name) => {
  const id = await message({ status: 'unknown', waveId })
  await as(name).post(record(id, 'takeForSent'))
  await as(name).post('/admin/api/resources/OutboxMessage/actions/takeAllForSent', { confirmed: 'x' })
  expect(await row(id)).toMatchObject({ status: 'unknown' })
})

test('all of a wave are counted first, and what has changed since is asked anew', async () => {
  const ids = [await message({ status: 'unknown', waveId }), await message({ status: 'unknown', waveId })]
  const other = await message({ status: 'unknown' })
  const press = (more: object = {}) =>
    as('specialist').post('/admin/api/resources/OutboxMessage/actions/takeAllForSent', {
      kind: '',
      wave: String(waveId),
      ...more,
    })
  const { preview } = (await press()).json()
  expect(preview.lines[0]).toBe('Отправленными будут сочтены 2 сообщения.')
  ids.push(await message({ status: 'unknown', waveId }))
  expect((await press({ confirmed: preview.mark })).json().preview.isChanged).toBe(true)
  expect(await database.client.outboxMessage.count({ where: { status: 'unknown' } })).toBe(4)
  const fresh = (await press()).json().preview.mark
  expect((await press({ confirmed: fresh })).json().notice.message).toBe('Сочтено отправленными: 3 сообщения.')
  for (const id of ids) expect(await row(id)).toMatchObject({ status: 'sent', error: 'taken-for-sent' })
  expect(await row(other)).toMatchObject({ status: 'unknown' })
})

test('where nothing is in doubt, that is said', async () => {
  const answer = await as('director').post('/admin/api/resources/OutboxMessage/actions/sendAllAgain', {
    kind: '',
    wave: '',
  })
  expect(answer.body).toContain('Таких сообщений под вопросом нет.')
})

test('all that waits is counted by what it is about, and called off with a reason, once everything is paused', async () => {
  const action = '/admin/api/resources/OutboxMessage/actions/callOffWaiting'
  const reason = 'Не тот список'
  await message({ waveId })
  await message({ kind: 'event-announcement' })
  const kept = await message({ kind: 'training-status' })
  const pause = (isPaused: boolean) =>
    changeSetting(database.client, { kind: 'system' }, 'sending-paused', isPaused, today)
  expect((await as('director').post(action, { reason })).body).toContain('Сначала поставьте рассылки на паузу')
  await pause(true)
  expect((await as('director').post(action, { reason: ' ' })).body).toContain('Причина')
  const { preview } = (await as('deputy').post(action, { reason })).json()
  expect(preview.lines).toEqual([
    'Не уйдут 2 сообщения.',
    'Опросы: 1',
    'Мероприятия: 1',
    'Останется 1 сообщение из тех, которых люди ждут: заявки, вопросы, занятые места, срочное.',
    expect.stringContaining('Сами они уже не уйдут'),
  ])
  for (const name of ['specialist', 'administrator', 'head']) {
    await as(name).post(action, { reason, confirmed: preview.mark })
  }
  expect(await database.client.outboxMessage.count({ where: { status: 'queued' } })).toBe(3)
  const done = await as('deputy').post(action, { reason, confirmed: preview.mark })
  expect(done.json().notice.message).toBe('Отменены 2 сообщения. Рассылки всё ещё на паузе.')
  expect((await found('specialist', 'filters.status=cancelled'))[0].reason).toBe(
    'Отменено вместе со всем, что ждало: Не тот список',
  )
  expect(await row(kept)).toMatchObject({ status: 'queued' })
  await pause(false)
})

test('what waits says what for: a pause, a held broadcast, its pace, the reader’s own hours', async () => {
  const { client } = database
  const times = { createdAt: today, changedAt: today }
  const broadcast = async (more: object) => {
    const content = { text: { ru: 'Да' }, buttons: [] }
    const data = { title: 'Новости', audience: 'all-educators', content, ...times, ...more }
    return { kind: 'broadcast', broadcastId: (await client.broadcast.create({ data })).id }
  }
  await message(await broadcast({ status: 'sending', perMinute: 5 }))
  await message(await broadcast({ status: 'paused' }))
  await message(await broadcast({ status: 'paused', heldFor: 'file' }))
  await message({ kind: 'talk-taken' })
  const why = async () => {
    const lines = (await found('director')) as { reason: string | null }[]
    return lines.map(({ reason }) => reason).reverse()
  }
  const held = ['Ждёт: эта рассылка приостановлена', 'Мессенджер не принимает приложенный файл: рассылка остановлена']
  expect(await why()).toEqual(['Ждёт очереди: у рассылки своя скорость', ...held, null])
  await client.personHours.create({ data: { personId: to.personId, choice: 'after-14', chosenAt: today } })
  expect(await why()).toEqual(['Ждёт часа, который выбрал сам человек', ...held, null])
  await changeSetting(client, { kind: 'system' }, 'sending-paused', true, today)
  expect(new Set(await why())).toEqual(new Set(['Ждёт: все рассылки на паузе']))
  await changeSetting(client, { kind: 'system' }, 'sending-paused', false, today)
  await client.personHours.deleteMany()
  await client.outboxMessage.deleteMany()
  await client.broadcast.deleteMany()
})

test('it is taken away as a file by whoever may take lists out', async () => {
  await message({ waveId })
  const file = await as('director').get('/admin/lists/OutboxMessage?as=csv')
  expect(file.statusCode, file.body.slice(0, 300)).toBe(200)
  expect(file.body).toContain('приглашение на опрос')
  expect(file.body).not.toContain('сказанное')
  expect((await as('administrator').get('/admin/lists/OutboxMessage?as=csv')).statusCode).toBe(403)
})
