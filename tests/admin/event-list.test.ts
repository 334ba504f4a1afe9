// The list of an event as a workbook, to whoever sees those people; and an announcement whose audience has changed.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEvent } from '../../db/events/plan.ts'
import type { Database } from '../../db/open.ts'
import { changeSetting } from '../../db/settings.ts'
import { draft, eventTools, now, system, zone } from '../db/events/fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'
import { readWorkbook } from './workbook.ts'

let database: Database
let app: FastifyInstance
let browsers: Record<string, ReturnType<typeof visitor>>
let school: { id: number }
let event: { id: number }
const { teacher, announced, join } = eventTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  app = await testPanel(database)
  school = await make.organisation(db, { shortName: 'СОШ № 3' })
  const other = await make.organisation(db, { shortName: 'СОШ № 4' })
  const people = [
    ['Ершова', school.id],
    ['=Ёлкина', school.id],
    ['Юдина', other.id],
  ] as const
  const ids = await Promise.all(
    people.map(async ([lastName, organisationId]) => {
      const id = await teacher(organisationId)
      await db.person.update({ where: { id }, data: { lastName, searchName: lastName.toLowerCase() } })
      return id
    }),
  )
  const { id, token } = await announced()
  event = { id }
  for (const personId of ids) await join(token, personId)
  // It was yesterday, and one of them was there.
  const yesterday = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour))
  await db.centreEvent.update({
    where: { id },
    data: { status: 'held', startsAt: yesterday(12), endsAt: yesterday(13), heldAt: yesterday(13) },
  })
  await db.eventRegistration.updateMany({
    where: { eventId: id, personId: ids[0] ?? 0 },
    data: { attendedAt: yesterday(12), attendedBy: 'staff' },
  })
  const grants = {
    director: { role: 'director' },
    head: { role: 'organisation_head', organisationId: school.id },
    stranger: { role: 'specialist', areas: [2] },
    administrator: { role: 'administrator' },
    tutor: { role: 'tutor' },
  } as const
  browsers = {}
  for (const [name, given] of Object.entries(grants)) {
    browsers[name] = visitor(app)
    await browsers[name].signIn(await make.account(db, { ...given, ...('areas' in given && { areas: [2] }) } as never))
  }
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const as = (name: string) => browsers[name] as ReturnType<typeof visitor>
const address = (id = event.id, format = 'xlsx') => `/admin/lists/pages/event?event=${id}&as=${format}`

describe('the list of an event in Excel', () => {
  test('holds everybody on it: who, whence, as what, and whether they were there', async () => {
    const response = await as('director').get(address())
    expect(response.headers['content-type']).toContain('spreadsheetml')
    expect(await readWorkbook(response)).toEqual({
      Участники: [
        ['ФИО', 'Организация', 'Роль', 'Состояние', 'Явка', 'Отмечено'],
        ['=Ёлкина Анна Петровна', 'СОШ № 3', 'слушатель', 'в списке', 'отсутствие'],
        ['Ершова Анна Петровна', 'СОШ № 3', 'слушатель', 'в списке', 'присутствие', '22 ноября, 15:00'],
        ['Юдина Анна Петровна', 'СОШ № 4', 'слушатель', 'в списке', 'отсутствие'],
      ],
    })
  })

  test('of a head holds the own people alone', async () => {
    const { Участники: rows = [] } = await readWorkbook(await as('head').get(address()))
    expect(rows.slice(1).map(([name]) => name)).toEqual(['=Ёлкина Анна Петровна', 'Ершова Анна Петровна'])
  })

  test('of a specialist of another area holds nobody, and the administrator gets no file', async () => {
    expect((await readWorkbook(await as('stranger').get(address()))).Участники).toHaveLength(1)
    const response = await as('administrator').get(address())
    expect(response.statusCode).toBe(403)
    expect(response.body).not.toContain('Ершова')
  })

  test('of an event that is not the reader’s to see there is none', async () => {
    const { id: foreign } = await announced()
    expect((await as('head').get(address(foreign))).statusCode).toBe(404)
    expect((await as('tutor').get(address())).statusCode).toBe(404)
    expect((await visitor(app).get(address())).statusCode).toBe(302)
  })

  test('leaves a line in the journal: whose list, in which form, and how many were on it', async () => {
    await as('head').get(address(event.id, 'csv'))
    const entry = await database.client.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({ action: 'exportList', subject: 'centreEvent', subjectId: `${event.id}` })
    expect(entry.detail).toEqual({ list: 'event', format: 'csv', rows: 2, filters: [] })
  })
})

test('an announcement whose audience has changed since it was shown is shown anew before anything is sent', async () => {
  const created = await createEvent(database.client, system, draft(), now, zone)
  if (created.kind !== 'created') throw new Error(created.reason)
  const press = async (fields: Record<string, string> = {}) =>
    (await as('director').post(`/admin/api/resources/CentreEvent/records/${created.id}/announceEvent`, fields)).json()
  const status = async () => (await database.client.centreEvent.findUniqueOrThrow({ where: { id: created.id } })).status
  const seen = (await press()).preview
  expect(seen.lines[0]).toBe('Объявление для 3 человек, из них сообщение получат 3.')
  // One more who cannot be written to: the sentence counts another number of people, the same number of messages.
  const { id: personId } = await make.person(database.client)
  await make.assignment(database.client, { personId, organisationId: school.id })
  const again = (await press({ confirmed: seen.mark })).preview
  expect(again).toMatchObject({
    isChanged: true,
    lines: [
      'Объявление для 4 человек, из них сообщение получат 3.',
      expect.anything(),
      expect.anything(),
      expect.anything(),
      'Без сообщения останутся 1: у них нет чата или согласия на сообщения.',
    ],
  })
  expect(await status()).toBe('draft')
  expect(await database.client.outboxMessage.count({ where: { eventId: created.id } })).toBe(0)
  expect((await press({ confirmed: again.mark })).notice).toMatchObject({ type: 'success' })
  expect(await status()).toBe('announced')
})

test('an announcement says that all sending is paused', async () => {
  const created = await createEvent(database.client, system, draft(), now, zone)
  if (created.kind !== 'created') throw new Error(created.reason)
  const lines = async () =>
    (await as('director').post(`/admin/api/resources/CentreEvent/records/${created.id}/announceEvent`, {})).json()
      .preview.lines
  const paused = 'Все рассылки на паузе: сообщения уйдут, когда её снимут.'
  expect(await lines()).not.toContain(paused)
  await changeSetting(database.client, { kind: 'system' }, 'sending-paused', true, now)
  expect(await lines()).toContain(paused)
  await changeSetting(database.client, { kind: 'system' }, 'sending-paused', false, now)
})

test('a capacity below those on the list, and one of nought, are refused before anything is confirmed', async () => {
  const { id, token } = await announced()
  for (let i = 0; i < 2; i++) await join(token, await teacher(school.id))
  const form = { title: 'План', kind: 'seminar', areaNumber: '3', level: 'municipal', mode: 'in_person' }
  const when = { day: '2026-12-04', from: '15:00', until: '16:30' }
  const press = async (places: string) =>
    (
      await as('director').post(`/admin/api/resources/CentreEvent/records/${id}/changeEvent`, {
        ...form,
        ...when,
        places,
      })
    ).json()
  expect((await press('1')).refused).toContain('2')
  expect((await press('0')).refused).toContain('от 1 до')
  expect((await press('2')).preview.lines.length).toBeGreaterThan(0)
})

describe('a press that was made up', () => {
  test.each([
    [{ what: 'constructor' }, 400],
    [{ what: 'there', event: 'x' }, 404],
    [{ what: 'there', registration: '1,x' }, 404],
    [{ what: 'remove-speaker', speaker: 'x' }, 404],
    [{ what: 'remove-material', material: '99999999999' }, 404],
  ])('is refused in words: %j', async (values, code) => {
    const response = await browsers.director?.post('/admin/api/pages/event', { event: String(event.id), ...values })
    expect(response?.statusCode).toBe(code)
  })
})
