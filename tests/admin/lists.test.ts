// Lists as files: the rows and columns that their reader sees, as text and numbers and never as formulas.
import ExcelJS from 'exceljs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resources } from '../../admin/resources/index.ts'
import type { Role } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let school: { id: number }
let browsers: Record<string, ReturnType<typeof visitor>>

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  app = await testPanel(database)
  school = await make.organisation(db, { shortName: 'Первая' })
  const other = await make.organisation(db, { shortName: 'Вторая', settlement: '=HYPERLINK("http://evil","x")' })
  const people = [
    { lastName: 'Бурова', organisationId: school.id },
    { lastName: '=1+1', organisationId: school.id },
    { lastName: 'Ёлкина', organisationId: school.id, status: 'left' as const },
    { lastName: 'Чужая', organisationId: other.id },
  ]
  for (const { organisationId, ...given } of people) {
    const { id } = await make.person(db, { birthDate: new Date('2001-02-03'), phone: '+79000000000', ...given })
    await make.assignment(db, { personId: id, organisationId })
  }
  // More than a portion of the reading.
  for (let i = 0; i < 230; i++) await make.organisation(db, { shortName: `Сад ${String(i).padStart(3, '0')}` })
  browsers = {}
  for (const role of ['director', 'observer', 'administrator', 'organisation_head', 'educator'] as Role[]) {
    browsers[role] = visitor(app)
    const organisationId = role === 'organisation_head' ? school.id : undefined
    await browsers[role].signIn(await make.account(db, { role, ...(organisationId && { organisationId }) }))
  }
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const ask = (role: string, address: string) => (browsers[role] ?? visitor(app)).get(`/admin/lists/${address}`)

async function linesOf(role: string, address: string): Promise<string[]> {
  const response = await ask(role, `${address}${address.includes('?') ? '&' : '?'}as=csv`)
  expect(response.statusCode, response.body).toBe(200)
  return response.body.replace('\ufeff', '').trimEnd().split('\r\n')
}

describe('a list', () => {
  test('is in the file as it is on the screen: its columns, its filter, its order', async () => {
    const lines = await linesOf(
      'director',
      `Person?filters.status=working&filters.organisation=${school.id}&sortBy=name&direction=desc&page=3`,
    )
    expect(lines[0]).toBe('ФИО;Организация;Должность;Категория;Стаж, лет;Молодой специалист;Состояние')
    expect(lines.slice(1).map((line) => line.split(';').slice(0, 3))).toEqual([
      ['Бурова Анна Петровна', 'Первая', 'учитель'],
      ["'=1+1 Анна Петровна", 'Первая', 'учитель'],
    ])
    // What the list does not show is not in its file.
    expect(lines.join()).not.toMatch(/2001|900/)
  })

  test('is whole, however many pages it has, and every row once', async () => {
    const lines = await linesOf('director', 'Organisation?sortBy=shortName&direction=asc')
    expect(lines).toHaveLength(1 + 232)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test.each(resources.map(({ model }) => model))('%s may be taken away by the director', async (model) => {
    await linesOf('director', model)
    const book = await ask('director', `${model}?as=xlsx`)
    expect(book.statusCode).toBe(200)
    expect(book.headers['content-type']).toContain('spreadsheetml')
  })

  test('that is filtered by what may not be filtered by is refused', async () => {
    for (const query of ['filters.phone=7', 'sortBy=phone', 'filters.status=1&filters.status=2', 'direction=up']) {
      expect((await ask('director', `Person?as=csv&${query}`)).statusCode, query).toBe(400)
    }
    expect((await ask('director', 'Person?as=pdf')).statusCode).toBe(400)
    expect((await ask('director', 'Session?as=csv')).statusCode).toBe(404)
  })
})

describe('a cell that begins like a formula', () => {
  test('is text in a workbook', async () => {
    const { rawPayload } = await ask('director', 'Person?as=xlsx')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(rawPayload as never)
    const cells = book.worksheets.flatMap((sheet) =>
      (sheet.getSheetValues() as unknown[][]).flatMap((row) => (row ?? []).filter((cell) => cell !== undefined)),
    )
    expect(cells).toContain('=1+1 Анна Петровна')
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([])
  })

  test('is text in CSV', async () => {
    const lines = await linesOf('director', 'Organisation?filters.shortName=Вторая')
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil"",""x"")"`)
  })
})

describe('who takes it', () => {
  test('a head gets the people of the own organisation alone', async () => {
    const names = (await linesOf('organisation_head', 'Person')).slice(1).map((line) => line.split(' ')[0])
    expect(new Set(names)).toEqual(new Set(["'=1+1", 'Бурова', 'Ёлкина']))
  })

  test('a head who filters by another organisation gets nobody', async () => {
    const [foreign] = await database.client.organisation.findMany({ where: { shortName: 'Вторая' } })
    expect(await linesOf('organisation_head', `Person?filters.organisation=${foreign?.id}`)).toHaveLength(1)
  })

  test('an observer, who sees totals, gets no people', async () => {
    expect(await linesOf('observer', 'Person')).toHaveLength(1)
  })

  test('the administrator’s rights are technical: no list', async () => {
    for (const model of ['Person', 'Organisation', 'AuditEntry', 'Account']) {
      const response = await ask('administrator', `${model}?as=csv`)
      expect(response.statusCode, model).toBe(403)
      expect(response.body).toContain('только на экране')
    }
  })

  test('an administrator who is a head too takes out what the head sees', async () => {
    const db = database.client
    const account = await make.account(db, { role: 'administrator' })
    await make.grant(db, { personId: account.personId, role: 'organisation_head', organisationId: school.id })
    browsers.both = visitor(app)
    await browsers.both.signIn(account)
    expect(await linesOf('both', 'Person')).toHaveLength(1 + 3)
  })

  test('who may not see a list, or is not signed in, gets none', async () => {
    expect((await ask('educator', 'Account?as=csv')).statusCode).toBe(403)
    expect((await ask('nobody', 'Person?as=csv')).statusCode).toBe(302)
  })

  test('AdminJS’s own ways out are closed', async () => {
    for (const path of ['actions/export', 'actions/exportList', 'actions/export?type=csv']) {
      expect((await browsers.director?.get(`/admin/api/resources/Person/${path}`))?.statusCode, path).toBe(404)
    }
  })
})

test('the journal says which list was taken, how many rows, and by which columns it was filtered', async () => {
  await linesOf('director', 'Person?filters.status=left&filters.experience~~from=1')
  const entry = await database.client.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(entry).toMatchObject({ action: 'exportList', subject: 'person' })
  expect(entry.detail).toEqual({ list: 'Person', format: 'csv', rows: 0, filters: ['status', 'experience'] })
  expect((await linesOf('director', 'AuditEntry?sortBy=at&direction=desc'))[1]).toContain(
    'Выгружен список: Педагоги (0)',
  )
})
