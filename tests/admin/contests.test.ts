// Contests in the panel, asked over HTTP: stages, the queue of applications, the jury, and results in one press.
import ExcelJS from 'exceljs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { announceEvent } from '../../db/events/announce.ts'
import { createEvent } from '../../db/events/plan.ts'
import type { Database } from '../../db/open.ts'
import { contest, contestTools } from '../db/contests/fixture.ts'
import { draft, hours, now, system, zone } from '../db/events/fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'
import { readWorkbook } from './workbook.ts'

let database: Database
let app: FastifyInstance
let specialist: ReturnType<typeof visitor>
let foreign: ReturnType<typeof visitor>
const tools = contestTools(() => database)
const { teacher, contestWith, applied, accept, told } = tools

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  specialist = visitor(app)
  await specialist.signIn(await make.account(database.client, { role: 'specialist', areas: [3] }))
  foreign = visitor(app)
  await foreign.signIn(await make.account(database.client, { role: 'specialist', areas: [5] }))
  await teacher((await make.organisation(database.client)).id)
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const ofEvent = (id: number, act: string) => `/admin/api/resources/CentreEvent/records/${id}/${act}`
const ofApplication = (id: number, act: string) => `/admin/api/resources/ContestApplication/records/${id}/${act}`
const noticeOf = async (asked: Promise<{ json: () => { notice: { type: string; message: string } } }>) =>
  (await asked).json().notice
const board = async (id: number, who = specialist) => (await who.get(`/admin/api/pages/contest?event=${id}`)).json()
/** A session does not outlive a week: the stage comes to us. */
const begins = (id: number) =>
  database.client.centreEvent.update({ where: { id }, data: { startsAt: new Date(now.getTime() - 3_600_000) } })
const oneTeacher = async () => teacher((await make.organisation(database.client)).id)

describe('staff', () => {
  test('make a contest of a draft: nominations and stages, each wrong field refused by its name', async () => {
    const made = await createEvent(database.client, system, draft(contest), now, zone)
    if (made.kind !== 'created') throw new Error(made.reason)
    const set = await noticeOf(
      specialist.post(ofEvent(made.id, 'setNominations'), { nominations: 'Урок\n\nУрок \nОпыт' }),
    )
    expect(set.message).toBe('Номинаций: 2.')
    const form = {
      title: 'Финал',
      stage: 'municipal',
      day: '2026-12-18',
      from: '10:00',
      until: '15:00',
      mode: 'in_person',
    }
    const early = await noticeOf(specialist.post(ofEvent(made.id, 'addContestStage'), { ...form, day: '2026-11-25' }))
    expect(early.message).toBe('Окончание этапа: этап кончается раньше, чем начинается конкурс.')
    const added = await noticeOf(specialist.post(ofEvent(made.id, 'addContestStage'), form))
    expect(added).toMatchObject({ type: 'success' })
    await announceEvent(database.client, system, made.id, { now, hours })
    const page = JSON.stringify(await board(made.id))
    expect(page).toContain('Номинации: Урок, Опыт')
    expect(page).toContain('Финал')
    expect(page).toContain('муниципальный')
  })

  test('find applications in a queue, return one with a sentence and accept another', async () => {
    const made = await contestWith()
    const [one, other] = [await oneTeacher(), await oneTeacher()]
    const [first, second] = [await applied(one, made), await applied(other, made)]
    const list = `/admin/api/resources/ContestApplication/actions/list?filters.event=${made.id}&filters.status=sent`
    expect((await specialist.get(list)).json().records.length).toBe(2)
    const silent = await noticeOf(specialist.post(ofApplication(first, 'returnApplication'), { why: '' }))
    expect(silent.message).toContain('Что поправить')
    await specialist.post(ofApplication(first, 'returnApplication'), { why: 'Нет приложения' })
    expect(await told(one)).toMatchObject([{ params: { decision: 'returned', why: 'Нет приложения' } }])
    expect(await noticeOf(specialist.post(ofApplication(second, 'acceptApplication')))).toMatchObject({
      type: 'success',
    })
    expect((await specialist.get(list)).json().records).toEqual([])
    const page = await specialist.get(`/admin/api/pages/application?application=${second}`)
    expect(page.body).toContain('https://example.org/urok')
    const person = await specialist.get(`/admin/api/pages/person-contests?person=${other}`)
    expect(person.body).toContain('Педагогический дебют')
  })

  test('take the applications out as a workbook: a row each, with what has become of it', async () => {
    const made = await contestWith()
    const [one, other] = [await oneTeacher(), await oneTeacher()]
    const [first, second] = [await applied(one, made), await applied(other, made)]
    await accept(first)
    await tools.judge(made.first, first, { result: 'laureate' })
    await tools.publish(made.first)
    await specialist.post(ofApplication(second, 'returnApplication'), { why: 'Нет приложения' })
    const file = await specialist.get(`/admin/lists/ContestApplication?as=xlsx&filters.event=${made.id}`)
    const [head, ...rows] = Object.values(await readWorkbook(file))[0] ?? []
    expect(head).toEqual([
      'Кто подал',
      'Конкурс',
      'Состояние',
      'Номинация',
      'Название работы',
      'Этап',
      'Опубликованный итог',
      'Ученик: код, класс',
      'Организация',
    ])
    const shown = new Set(rows.map((row) => row.slice(1, 7)))
    const what = ['Урок', 'Урок, который запомнится']
    expect(shown).toEqual(
      new Set([
        ['Педагогический дебют', 'вернулась', ...what, null, null],
        ['Педагогический дебют', 'принята', ...what, 'Педагогический дебют. Заочный этап', 'лауреат'],
      ]),
    )
    expect(rows.map(([name]) => String(name).slice(0, 7))).toEqual(['Иванова', 'Иванова'])
    const foreigners = await foreign.get(`/admin/lists/ContestApplication?as=xlsx&filters.event=${made.id}`)
    expect(Object.values(await readWorkbook(foreigners))[0]).toHaveLength(1)
  })

  test('of another area decide nothing, and find nobody', async () => {
    const made = await contestWith()
    const id = await applied(await oneTeacher(), made)
    const refused = await foreign.post(ofApplication(id, 'acceptApplication'))
    expect(refused.body).not.toContain('success')
    expect(await database.client.contestApplication.findUnique({ where: { id } })).toMatchObject({ status: 'sent' })
    expect((await foreign.get(`/admin/api/pages/application?application=${id}`)).statusCode).toBe(404)
  })
})

describe('the jury', () => {
  test('lets somebody pass with one press; results are published after a preview, and again only where they differ', async () => {
    const made = await contestWith()
    const [one, other] = [await oneTeacher(), await oneTeacher()]
    const [passes, stops] = [await applied(one, made), await applied(other, made)]
    for (const id of [passes, stops]) await accept(id)
    await begins(made.first)
    const press = (what: string) =>
      noticeOf(
        specialist.post('/admin/api/pages/contest', {
          stage: String(made.first),
          application: String(passes),
          what,
        }),
      )
    expect(await press('pass')).toEqual({ type: 'success', message: expect.any(String) })
    const outcome = { stage: String(made.first), result: 'laureate', passes: 'no', mark: '4,5', note: 'Ярко' }
    const wrong = await noticeOf(
      specialist.post(ofApplication(stops, 'setContestOutcome'), { ...outcome, mark: 'много' }),
    )
    expect(wrong.message).toContain('Балл: число от 0 до')
    await specialist.post(ofApplication(stops, 'setContestOutcome'), outcome)
    const publish = ofEvent(made.first, 'publishContestResults')
    const asked = (await specialist.post(publish)).json()
    expect(asked.preview.lines.slice(0, 4)).toEqual([
      'Об итогах узнают: 2. Каждый узнает только о своей работе.',
      'Дальше проходят: 1. Следующий этап: «Финал».',
      'Дальше не проходят: 1. Им мы скажем об этом вежливо и дадим диплом или сертификат участника.',
      'Победителей 0, призёров 0, лауреатов 1, участников 1.',
    ])
    await specialist.post(ofApplication(stops, 'setContestOutcome'), { ...outcome, result: 'winner' })
    // What was seen is no longer what would be told.
    const stale = (await specialist.post(publish, { confirmed: asked.preview.mark })).json()
    expect(stale.preview.lines[3]).toContain('Победителей 1')
    const done = await noticeOf(specialist.post(publish, { confirmed: stale.preview.mark }))
    expect(done.message).toBe('Итоги опубликованы: 2, сообщений 2.')
    const again = await noticeOf(specialist.post(publish))
    expect(again.message).toBe('Всё уже опубликовано: с тех пор ничего не изменилось.')
    expect(JSON.stringify(await board(made.id))).toContain(`/admin/diplomas/${made.first}`)
    expect((await specialist.get(`/admin/diplomas/${made.first}`)).headers['content-type']).toBe('application/pdf')
    expect((await foreign.get(`/admin/diplomas/${made.first}`)).statusCode).toBe(403)
    await begins(made.second)
    expect((await press('stop')).type).toBe('success')
    expect((await noticeOf(specialist.post(publish))).message).toContain('уже начался')
  })
})

describe('an application on paper', () => {
  const form = (id: number) => `/admin/api/pages/application-for?event=${id}`
  const upload = (id: number, fields: Record<string, string>, bytes: Buffer, who = specialist) =>
    who.send({
      method: 'POST',
      url: `/admin/api/contests/${id}/file?${new URLSearchParams(fields).toString()}`,
      payload: bytes,
      headers: { 'content-type': 'application/octet-stream' },
    })

  test('is sent in with a link or a file; what is wrong is said by the name of its field', async () => {
    const made = await contestWith()
    const [one, other] = [await oneTeacher(), await oneTeacher()]
    expect(JSON.stringify(await board(made.id))).toContain(`/admin/pages/application-for?event=${made.id}`)
    const asked = (await specialist.get(form(made.id))).json()
    expect(asked).toMatchObject({ takesPupils: false, asksForWork: true, contest: { title: 'Педагогический дебют' } })
    const fields = { person: String(one), nomination: asked.nominations[0].value, title: 'Урок на бумаге' }
    const act = (values: Record<string, string>) =>
      noticeOf(specialist.post('/admin/api/pages/application-for', { event: String(made.id), ...values }))
    expect((await act({ ...fields, link: 'https://example.org', person: '' })).message).toContain('Кто подаёт')
    expect((await act(fields)).message).toBe('Работа: пришлите файл или ссылку.')
    expect((await act({ ...fields, link: 'https://example.org/urok' })).message).toBe(
      'Заявка подана, педагог узнает об этом в чате.',
    )
    const scan = Buffer.from('%PDF-1.7\n')
    const named = { ...fields, name: 'скан.pdf' }
    expect((await upload(made.id, named, scan)).json().notice.message).toContain('уже есть')
    expect((await upload(made.id, { ...named, person: String(other) }, scan)).json().notice.type).toBe('success')
    const { file } = await database.client.contestApplication.findFirstOrThrow({
      where: { eventId: made.id, personId: other },
      include: { file: true },
    })
    expect(file).toMatchObject({ name: 'скан.pdf', isWhole: true })
  })

  test('is not sent in by staff of another area, nor once applications are closed', async () => {
    const made = await contestWith()
    const fields = {
      person: String(await oneTeacher()),
      nomination: String(made.nominations[0]),
      name: 'a.pdf',
      title: 'Урок',
    }
    expect((await upload(made.id, fields, Buffer.from('%PDF-1.7\n'), foreign)).json().notice.type).toBe('error')
    expect((await foreign.get(form(made.id))).json().contest).toBeUndefined()
    const registrationClosesAt = new Date(now.getTime() - 1)
    await database.client.centreEvent.update({ where: { id: made.id }, data: { registrationClosesAt } })
    expect((await specialist.get(form(made.id))).json().message).toBe('Приём заявок закончен.')
    expect(JSON.stringify(await board(made.id))).not.toContain('application-for')
    expect(await database.client.contestApplication.count({ where: { eventId: made.id } })).toBe(0)
  })
})

describe('a sheet of results', () => {
  const bring = (stageId: number, name: string, bytes: Buffer, { confirmed = '', who = specialist } = {}) =>
    who.send({
      method: 'POST',
      url: `/admin/api/contest-results/${stageId}/file?${new URLSearchParams({ name, confirmed }).toString()}`,
      payload: bytes,
      headers: { 'content-type': 'application/octet-stream' },
    })
  const taken = (stageId: number, as: string, who = specialist) =>
    who.get(`/admin/lists/pages/contest-results?event=${stageId}&as=${as}`)
  async function twoAccepted(given: Parameters<typeof contestWith>[0] = {}) {
    const made = await contestWith(given)
    const ids: number[] = []
    for (const person of [await oneTeacher(), await oneTeacher()]) ids.push(await applied(person, made))
    for (const id of ids) await accept(id)
    return { ...made, ids }
  }

  test('is taken with the numbers of the applications, filled in, looked at and written', async () => {
    const { id, first, ids } = await twoAccepted()
    expect(JSON.stringify(await board(id))).toContain(`/admin/pages/contest-results?event=${first}`)
    const page = (await specialist.get(`/admin/api/pages/contest-results?event=${first}`)).json()
    expect(page.templates.map(({ text }: { text: string }) => text)).toEqual(['Таблица Excel', 'CSV'])
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await taken(first, 'xlsx')).rawPayload as never)
    const [sheet] = book.worksheets
    if (!sheet) throw new Error('tests: a workbook without a sheet')
    const head = (sheet.getRow(1).values as string[]).slice(1)
    expect(head).toEqual([
      '№ заявки',
      'Участник',
      'Организация',
      'Номинация',
      'Работа',
      'Балл',
      'Итог',
      'Проходит дальше',
      'Слова жюри',
    ])
    const cell = (row: number, name: string) => sheet.getRow(row).getCell(head.indexOf(name) + 1)
    expect(new Set([2, 3].map((row) => cell(row, '№ заявки').value))).toEqual(new Set(ids))
    for (const row of [2, 3]) cell(row, 'Итог').value = 'Победитель'
    cell(2, 'Балл').value = 41.5
    const filled = Buffer.from(await book.xlsx.writeBuffer())
    const seen = (await bring(first, 'итоги.xlsx', filled)).json()
    expect(seen.notice).toBeUndefined()
    expect(seen.preview.section.title).toBe('Изменится: 2')
    expect(seen.preview.section.tables[0].rows[0][2]).toEqual({
      lines: ['Балл: — → 41,5', 'Итог: участник → победитель'],
    })
    const done = (await bring(first, 'итоги.xlsx', filled, { confirmed: seen.preview.mark })).json()
    expect(done.notice.message).toContain('Внесено: 2.')
    const entries = await database.client.contestEntry.findMany({ where: { stageId: first } })
    expect(entries.map(({ result }) => result)).toEqual(['winner', 'winner'])
    expect(new Set(entries.map(({ mark }) => mark))).toEqual(new Set([41.5, null]))
  })

  test('says what is wrong by line, and then there is nothing to confirm', async () => {
    const { first, ids } = await twoAccepted()
    const csv = (await taken(first, 'csv')).rawPayload.toString('utf8')
    const broken = csv
      .replace(/^(\d+;.*);участник;/m, '$1;третье место;')
      .replace(new RegExp(`^${ids[1]};`, 'm'), '999999;')
    const { preview } = (await bring(first, 'итоги.csv', Buffer.from(broken))).json()
    expect(preview.mark).toBeNull()
    expect(preview.section.title).toBe('Строк с ошибками: 2')
    expect(JSON.stringify(preview.section.tables[0].rows)).toContain('«третье место» нет среди итогов')
    expect(JSON.stringify(preview.section.tables[0].rows)).toContain('нет заявки 999999')
    expect((await bring(first, 'итоги.pdf', Buffer.from('%PDF-1.7'))).json().notice.message).toContain('таблица Excel')
  })

  test('of pupils has their codes beside the mentor, and is nobody’s but whose the contest is', async () => {
    const made = await contestWith({ kind: 'olympiad', title: 'Олимпиада' })
    const id = await applied(await oneTeacher(), made, [{ code: '07-012' }, { class: '9' }])
    await accept(id)
    const sheets = await readWorkbook(await taken(made.first, 'xlsx'))
    expect(Object.values(sheets)[0]?.[1]).toContain('07-012, 9')
    expect((await taken(made.first, 'xlsx', foreign)).statusCode).not.toBe(200)
    const refused = await bring(made.first, 'a.csv', Buffer.from(`№ заявки;Балл\n${id};5`), { who: foreign })
    expect(refused.json().notice.type).toBe('error')
  })
})
