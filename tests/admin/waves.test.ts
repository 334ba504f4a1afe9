// Waves run from the panel, through HTTP: nothing happens to anybody before somebody has said yes to the numbers.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDueWaves } from '../../db/due-waves.ts'
import type { Database } from '../../db/open.ts'
import { definition } from '../db/results-fixture.ts'
import { hours, makeEducator, makeRegister, noon, type Register } from '../db/wave-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { contentHashOf, make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let register: Register
let director: ReturnType<typeof visitor>
let deputy: ReturnType<typeof visitor>

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database, { clock: () => noon })
  register = await makeRegister(database)
  await database.client.surveyVersion.updateMany({ data: { definition } })
  director = await signedIn({ role: 'director' })
  deputy = await signedIn({ role: 'deputy' })
})
afterAll(async () => {
  await app.close()
  await database.close()
})
beforeEach(async () => {
  const { client } = database
  await client.outboxMessage.deleteMany()
  await client.run.deleteMany()
  await client.respondent.deleteMany()
  await client.wave.deleteMany()
  await client.assignment.deleteMany()
  await client.contact.deleteMany()
  await client.auditEntry.deleteMany()
})

async function signedIn(given: Parameters<typeof make.account>[1]) {
  const browser = visitor(app)
  await browser.signIn(await make.account(database.client, given))
  return browser
}

const create = '/admin/api/resources/Wave/actions/createWave'
const act = (id: number, name: string) => `/admin/api/resources/Wave/records/${id}/${name}`
const page = '/admin/api/pages/wave-progress'
const form = () => ({
  version: String(register.versionId),
  title: 'Осень',
  audience: 'young-educators',
  burdened: 'asked',
  firstDay: '2026-11-25',
  lastDay: '2026-12-14',
})
const written = async () => ({
  waves: await database.client.wave.count(),
  asked: await database.client.respondent.count(),
  messages: await database.client.outboxMessage.count(),
})
const dayBefore = new Date('2026-11-23T09:00:00Z')
const nothing = { waves: 0, asked: 0, messages: 0 }

async function confirmed(browser: typeof director, url: string, fields: Record<string, string> = {}) {
  const asked = (await browser.post(url, fields)).json()
  expect(asked.preview, JSON.stringify(asked)).toBeDefined()
  return (await browser.post(url, { ...fields, confirmed: asked.preview.mark })).json()
}
async function planned(): Promise<number> {
  const created = await confirmed(director, create, form())
  return Number(/records\/(\d+)/.exec(created.redirectUrl)?.[1])
}
async function opened(): Promise<number> {
  const id = await planned()
  await confirmed(director, act(id, 'openWave'))
  return id
}
const settled = () =>
  database.client.outboxMessage.updateMany({ data: { status: 'sent', sendingAt: dayBefore, settledAt: dayBefore } })

test('Опрос не начинается и никому не пишет, пока вы не подтвердили.', async () => {
  await makeEducator(database, register)
  await director.get(create)
  const asked = (await director.post(create, form())).json()
  expect(asked.preview.lines.join(' ')).toMatch(/1\s*человек, 1 получит приглашение/)
  await director.post(create, { ...form(), confirmed: 'something else' })
  expect(await written()).toEqual(nothing)

  const id = await planned()
  await director.get(act(id, 'openWave'))
  const before = (await director.post(act(id, 'openWave'))).json()
  expect(before.preview.lines[0]).toMatch(/1\s*человек, 1 получит приглашение/)
  await openDueWaves(database.client, noon, hours)
  expect(await written()).toEqual({ waves: 1, asked: 0, messages: 0 })

  await director.post(act(id, 'openWave'), { confirmed: before.preview.mark })
  expect(await written()).toEqual({ waves: 1, asked: 1, messages: 1 })
})

test('Напоминание не уходит, пока вы не подтвердили список.', async () => {
  await makeEducator(database, register)
  const id = await opened()
  await settled()
  const reminders = () => database.client.outboxMessage.count({ where: { kind: 'wave-reminder' } })
  await director.get(`${page}?wave=${id}`)
  const asked = (await director.post(page, { wave: String(id) })).json()
  expect(asked.preview.lines[0]).toBe('Напоминание получат 1 человек.')
  expect(await reminders()).toBe(0)
  // Somebody else has come to the list since: it is not the list that was confirmed.
  const late = await makeEducator(database, register)
  await database.client.respondent.create({
    data: {
      waveId: id,
      personId: late.personId,
      organisationId: register.school,
      organisationType: 'school',
      isYoungSpecialist: false,
    },
  })
  const again = (await director.post(page, { wave: String(id), confirmed: asked.preview.mark })).json()
  expect(again.preview).toMatchObject({ isChanged: true })
  expect(await reminders()).toBe(0)
  await director.post(page, { wave: String(id), confirmed: again.preview.mark })
  expect(await reminders()).toBe(2)
})

test('a reminder pressed twice is one reminder, and the second is told that there is nobody left', async () => {
  await makeEducator(database, register)
  const id = await opened()
  await settled()
  const { preview } = (await director.post(page, { wave: String(id) })).json()
  const press = () => director.post(page, { wave: String(id), confirmed: preview.mark })
  expect((await press()).json().notice.message).toBe('Напоминаний поставлено в очередь: 1.')
  const second = (await press()).json()
  expect(second.preview.lines).toEqual(['Сейчас напоминать некому.', 'Сообщение об этом опросе уже ждёт отправки: 1.'])
  expect(await database.client.outboxMessage.count({ where: { kind: 'wave-reminder' } })).toBe(1)
})

test('only the organisation that was chosen is reminded', async () => {
  const other = await make.organisation(database.client, { shortName: 'Вторая' })
  await makeEducator(database, register)
  const person = await makeEducator(database, register, { organisationId: other.id })
  const id = await opened()
  await settled()
  await confirmed(director, page, { wave: String(id), organisation: String(other.id) })
  const sent = await database.client.outboxMessage.findMany({ where: { kind: 'wave-reminder' } })
  expect(sent.map(({ personId }) => personId)).toEqual([person.personId])
})

test('two of the staff open one wave: it opens once, and the second is told who did it and when', async () => {
  await makeEducator(database, register)
  const id = await planned()
  const { preview } = (await deputy.post(act(id, 'openWave'))).json()
  await confirmed(director, act(id, 'openWave'))
  const second = (await deputy.post(act(id, 'openWave'), { confirmed: preview.mark })).json()
  expect(second.notice).toEqual({
    type: 'error',
    message: 'Этот опрос уже открыт: Иванова\u00a0А.\u00a0П., 24 ноября, 12:00. Второй раз открывать не нужно.',
  })
  expect(await database.client.auditEntry.count({ where: { action: 'openWave' } })).toBe(1)
  expect(await database.client.outboxMessage.count()).toBe(1)
})

test('closing names whose drafts it leaves out, and closes once', async () => {
  const begun = await makeEducator(database, register)
  const id = await opened()
  await database.client.run.create({
    data: { token: 'draft', waveId: id, personId: begun.personId, startedAt: noon, updatedAt: noon },
  })
  const asked = (await director.post(act(id, 'closeWave'))).json()
  expect(asked.preview.lines).toEqual([
    'Ответили 0 из 1: опрос закроется для остальных 1 человека.',
    '1 человек не закончил: его черновик в итоги не войдёт.',
    '1 сообщение об этом опросе ещё не ушло и уже не уйдёт.',
    'Если понадобится, опрос можно будет открыть снова.',
  ])
  expect((await database.client.wave.findFirst())?.status).toBe('open')
  const done = (await director.post(act(id, 'closeWave'), { confirmed: asked.preview.mark })).json()
  expect(done.notice.message).toBe('Опрос закрыт.')
  const second = (await deputy.post(act(id, 'closeWave'), { confirmed: asked.preview.mark })).json()
  expect(second.notice.message).toMatch(/^Этот опрос уже закрыт: Иванова/)
  expect((await deputy.post(act(id, 'openWave'))).json().notice.message).toMatch(/^Этот опрос уже закрыт/)
})

test('the form offers the newest version, and plans whole local days', async () => {
  const old = await database.client.surveyVersion.findFirstOrThrow()
  const newer = await database.client.surveyVersion.create({
    data: { ...old, id: old.id + 1000, number: 2, definition, publishedAt: noon },
  })
  const { form: offered } = (await director.get(create)).json()
  expect(offered.initial).toMatchObject({ version: String(newer.id), firstDay: '2026-11-25', lastDay: '2026-12-15' })
  expect(offered.options.version.map(({ value }: { value: string }) => Number(value))).toEqual([newer.id, old.id])
  const id = await planned()
  expect(await database.client.wave.findUnique({ where: { id } })).toMatchObject({
    opensAt: new Date('2026-11-24T21:00:00Z'),
    closesAt: new Date('2026-12-14T21:00:00Z'),
    status: 'planned',
  })
  const again = (await director.post(create, form())).json()
  expect(again.preview.lines.join(' ')).toContain('В эти дни уже есть опрос по этой анкете: «Осень»')
  await database.client.wave.deleteMany()
  await database.client.surveyVersion.delete({ where: { id: newer.id } })
})

test.each([
  ['no title', { title: '  ' }, 'Заполните поле «Название».'],
  ['a title that is too long', { title: 'я'.repeat(201) }, 'Название не длиннее 200 знаков: его видят в чате.'],
  ['a first day that is past', { firstDay: '2026-11-23' }, /^Первый день уже прошёл/],
  ['a last day before the first', { lastDay: '2026-11-24' }, /^Последний день не может/],
  ['a day that is none', { lastDay: '2026-02-30' }, /^Поле «Последний день»/],
  ['an audience that is none', { audience: 'everybody' }, 'Такой аудитории нет. Выберите аудиторию из списка.'],
  ['a questionnaire that is none', { version: '999999' }, 'Такой анкеты нет.'],
])('a wave with %s is refused in words', async (_, wrong, sentence) => {
  const answer = (await director.post(create, { ...form(), ...wrong })).json()
  expect(answer.notice.type).toBe('error')
  expect(answer.notice.message).toEqual(sentence instanceof RegExp ? expect.stringMatching(sentence) : sentence)
  expect(await written()).toEqual(nothing)
})

describe('a wave on its way to being open', () => {
  const of = async (id: number, more = '') => (await director.get(`${page}?wave=${id}${more}`)).json()
  const change = (id: number, data: object) => database.client.wave.update({ where: { id }, data })

  test('there is nobody to ask: it is not opened by hand, and on its day the page says why it waits', async () => {
    const id = await planned()
    expect((await director.post(act(id, 'openWave'))).json().notice.message).toMatch(/^Спрашивать некого/)
    expect((await of(id)).unopened).toBeUndefined()
    await change(id, { opensAt: dayBefore })
    const { unopened, segment, opening } = await of(id)
    expect(unopened).toMatch(/^Первый день наступил, но опрос не открылся: под его условие никто не подходит/)
    expect([segment, opening]).toEqual([null, []])
    await makeEducator(database, register)
    expect((await of(id)).unopened).toBeUndefined()
  })

  test('while it is opened for many, the page says how many are gathered, then invited of how many', async () => {
    await makeEducator(database, register)
    await makeEducator(database, register)
    const id = await opened()
    expect((await of(id)).underWay).toBeNull()
    const [first] = await database.client.outboxMessage.findMany()
    await database.client.outboxMessage.delete({ where: { id: first?.id ?? 0 } })
    await change(id, { opening: 'somebody', openingAt: noon })
    expect(await of(id)).toMatchObject({ underWay: { stage: 'inviting', done: 1 }, total: { reachable: 2 } })
    expect(await of(id, '&only=opening')).toEqual({ underWay: { stage: 'inviting', done: 1 } })
    await change(id, { status: 'planned' })
    expect(await of(id, '&only=opening')).toEqual({ underWay: { stage: 'gathering', done: 2 } })
    expect((await of(id)).opening).toBeUndefined()
  })

  test('how far it has come is told to whoever runs it alone', async () => {
    await makeEducator(database, register)
    const id = await opened()
    const observer = await signedIn({ role: 'observer' })
    expect((await observer.get(`${page}?wave=${id}&only=opening`)).statusCode).toBe(403)
  })
})

describe('who has not answered', () => {
  test('by organisation, and by person with the reason', async () => {
    const silent = await makeEducator(database, register)
    const id = await opened()
    const all = (await director.get(`${page}?wave=${id}`)).json()
    expect(all).toMatchObject({
      wave: { title: 'Осень', status: 'open', isAnonymous: false, canRemind: true, lastDay: '14 декабря' },
      total: { asked: 1, reachable: 1, begun: 0, answered: 0 },
      byType: [{ type: 'school', asked: 1 }],
      messages: [{ kind: 'wave-invitation', status: 'queued', count: 1 }],
      people: null,
    })
    const one = (await director.get(`${page}?wave=${id}&organisation=${register.school}`)).json()
    expect(one.people.rows).toMatchObject([
      { personId: silent.personId, standing: 'waiting', message: { kind: 'wave-invitation', status: 'queued' } },
    ])
  })

  test('of an anonymous survey only whether somebody took part', async () => {
    const begun = await makeEducator(database, register)
    const anonymous = { ...definition, code: 'anonymous', anonymity: 'anonymous' }
    const survey = await database.client.survey.create({ data: { code: 'anonymous', title: 'Комфорт' } })
    const version = await database.client.surveyVersion.create({
      data: {
        surveyId: survey.id,
        number: 1,
        definition: anonymous,
        contentHash: contentHashOf(anonymous),
        source: 'file',
        publishedAt: noon,
      },
    })
    const created = await confirmed(director, create, { ...form(), version: String(version.id) })
    const id = Number(/records\/(\d+)/.exec(created.redirectUrl)?.[1])
    await confirmed(director, act(id, 'openWave'))
    const { personId } = begun
    await database.client.run.create({ data: { token: 'x', waveId: id, personId, startedAt: noon, updatedAt: noon } })
    const list = () => director.get(`${page}?wave=${id}&show=people`).then((answer) => answer.json())
    expect((await list()).wave.isAnonymous).toBe(true)
    expect((await list()).people.rows[0]).toMatchObject({ hasBegun: false, answeredAt: null })
    await database.client.respondent.updateMany({ data: { answeredAt: noon } })
    expect((await list()).people.rows[0]).toMatchObject({ standing: 'answered', answeredAt: null })
  })

  test.each([
    '',
    'wave=x',
    'wave=1&wave=2',
    'wave=99999999',
    'wave=ID&standing=asleep',
    'wave=ID&page=0',
    'wave=ID&message=x',
  ])('an address that makes no sense is refused in words: %s', async (query) => {
    const id = await planned()
    const answer = await director.get(`${page}?${query.replace('ID', String(id))}`)
    expect([400, 404]).toContain(answer.statusCode)
    expect(answer.json().message).toMatch(/^[А-ЯЁ]/)
  })

  test.each([
    ['director', {}, 200],
    ['deputy', {}, 200],
    ['specialist', { areas: [3] }, 200],
    ['specialist', { areas: [5] }, 403],
    ['organisation_head', { head: true }, 403],
    ['mentor', {}, 403],
    ['educator', {}, 403],
    ['observer', {}, 403],
    ['administrator', {}, 403],
  ] as const)('%s %o: %i', async (role, scope, status) => {
    await makeEducator(database, register)
    const id = await opened()
    const areas = 'areas' in scope ? { areas: [...scope.areas] } : {}
    const organisation = 'head' in scope ? { organisationId: register.school } : {}
    const browser = await signedIn({ role, ...areas, ...organisation })
    const seen = await browser.get(`${page}?wave=${id}`)
    expect(seen.statusCode, seen.body).toBe(status)
    await settled()
    const reminded = await browser.post(page, { wave: String(id) })
    const closing = await browser.post(act(id, 'closeWave'))
    if (status === 200) {
      expect(reminded.json().preview).toBeDefined()
      expect(closing.json().preview, closing.body).toBeDefined()
    } else {
      expect(reminded.json().preview).toBeUndefined()
      expect(closing.json().preview).toBeUndefined()
      expect(await database.client.outboxMessage.count({ where: { kind: 'wave-reminder' } })).toBe(0)
    }
  })
})

test('answers that are nobody’s, or wait to be, are counted in the list like any others', async () => {
  await makeEducator(database, register)
  await makeEducator(database, register)
  const waveId = await opened()
  const [first, second] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
  await database.client.anonymousResponse.create({ data: { id: first, waveId } })
  await database.client.waitingResponse.create({ data: { id: second, waveId, content: {} } })
  const { records } = (await director.get('/admin/api/resources/Wave/actions/list')).json()
  expect(records[0].params).toMatchObject({ asked: 2, answered: 2, coverage: 100 })
  await database.client.anonymousResponse.deleteMany()
  await database.client.waitingResponse.deleteMany()
})

test('a wave of an event is none to repeat: it asks those who came, and them alone', async () => {
  await makeEducator(database, register)
  const waveId = await opened()
  const choices = async () => JSON.stringify((await director.get(create)).json())
  expect(await choices()).toContain(`"value":"${waveId}"`)
  await database.client.wave.update({ where: { id: waveId }, data: { audience: 'event' } })
  expect(await choices()).not.toContain(`"value":"${waveId}"`)
})
