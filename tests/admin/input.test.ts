// What people and programs send that makes no sense: a sentence, never a stack trace, never half a change.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'
import { stockPanel, stockUser } from './stock.ts'

let database: Database
let stock: ReturnType<typeof visitor>
let ours: ReturnType<typeof visitor>
let apps: FastifyInstance[]
let school: { id: number }

beforeAll(async () => {
  database = await testDatabase()
  school = await make.organisation(database.client, { shortName: 'Первая', aliases: ['Гимназия', 'Лицей'] })
  await make.person(database.client, { lastName: 'Ёлкина' })
  const director = await make.account(database.client)
  apps = [await stockPanel(database, ['Organisation', 'Person', 'Position', 'Account']), await testPanel(database)]
  stock = visitor(apps[0] as FastifyInstance)
  await stock.post('/admin/login', stockUser)
  ours = visitor(apps[1] as FastifyInstance)
  await ours.signIn(director)
})
afterAll(async () => {
  for (const app of apps) await app.close()
  await database.close()
})

const list = (query: string, resource = 'Organisation') => `/admin/api/resources/${resource}/actions/list?${query}`

test.each(['filters.type=palace', 'filters.aliases=x', 'perPage=x', 'sortBy=nothing'])(
  'stock AdminJS breaks on %s',
  async (query) => {
    expect((await stock.get(list(query))).statusCode).toBe(500)
  },
)

test('stock AdminJS takes a filter in JSON for an operator of the database', async () => {
  const filtered = await stock.get(list(`filters.childrenCount=${encodeURIComponent('{"not":0}')}`))
  expect(filtered.statusCode).toBe(200)
  expect(filtered.json().records).toEqual([])
})

test('stock AdminJS breaks on a value that is taken', async () => {
  const [one, two] = [await make.account(database.client), await make.account(database.client)]
  const answer = await stock.post(`/admin/api/resources/Account/records/${two.id}/edit`, { login: one.login })
  expect(answer.statusCode).toBe(500)
})

describe('the panel refuses in words', () => {
  test.each([
    'filters.type=palace',
    'filters.type=school&filters.type=centre',
    'filters.childrenCount=%7B%22not%22%3A0%7D',
    'filters.childrenCount~~from=many',
    'filters.childrenCount~~from=1e99',
    'filters.rural=perhaps',
    'filters.aliases=x',
    'filters.unknown=1',
    'filters.__proto__.x=1',
    'filters.settlement.contains=x',
    'filters[settlement]=x&filters=1',
    'perPage=100000',
    'perPage=-1',
    'perPage=1.5',
    'perPage=x',
    'page=0',
    'page=99999999999',
    'page=1&page=2',
    'direction=sideways',
    'sortBy=searchName',
    'sortBy=__proto__',
  ])('%s', async (query) => {
    const response = await ours.get(list(query))
    expect(response.statusCode, response.body).toBe(400)
    expect(response.json().message).toMatch(/^[А-ЯЁ]/)
    expect(response.body).not.toMatch(/prisma|stack|at .*\.ts/i)
  })

  test.each([
    'birthDate~~from=yesterday',
    'birthDate~~from=2020-02-31',
    'experience~~from=-3',
    'experience=5',
    'organisation=0',
  ])('of educators: %s', async (query) => {
    expect((await ours.get(list(`filters.${query}`, 'Person'))).statusCode).toBe(400)
  })

  test.each(['0', '-1', 'abc', '1e3', '99999999999999999999', "1'--", '1%00', '%D1%8F'])(
    'a card of id %s',
    async (id) => {
      const response = await ours.get(`/admin/api/resources/Organisation/records/${id}/show`)
      expect([400, 404]).toContain(response.statusCode)
      expect(response.json().message).toMatch(/^[А-ЯЁ]/)
    },
  )

  test.each([
    '/admin/api/resources/Session/actions/list',
    '/admin/api/resources/organisation/actions/list',
    '/admin/api/resources/Organisation/actions/drop',
    '/admin/api/resources/Organisation/actions/constructor',
    '/admin/api/resources/Organisation/records/1/delete',
    '/admin/api/pages/nothing',
    '/admin/api/nothing',
    '/admin/nothing',
  ])('what does not exist: %s', async (url) => {
    const response = await ours.get(url)
    expect(response.statusCode).toBe(404)
    expect(response.body).toMatch(/Такой записи нет|Такой страницы нет/)
  })

  test('a form of an unknown kind, broken, too large or with a file', async () => {
    const url = `/admin/api/resources/Organisation/records/${school.id}/edit`
    const send = (type: string, payload: string) =>
      ours.send({ method: 'POST', url, payload, headers: { 'content-type': type } })
    const answers = [
      await send('application/xml', '<a/>'),
      await send('application/json', '{"settlement":'),
      await send('multipart/form-data; boundary=x', 'no boundary at all'),
      await send(
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="a"; filename="a.txt"\r\n\r\nhi\r\n--x--\r\n',
      ),
      await send('application/x-www-form-urlencoded', `settlement=${'x'.repeat(1_100_000)}`),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([415, 400, 400, 415, 413])
    for (const answer of answers) expect(answer.json().message).toMatch(/^[А-ЯЁ]/)
  })
})

describe('a form', () => {
  const edit = () => `/admin/api/resources/Organisation/records/${school.id}/edit`
  const fields = {
    fullName: 'Полное название',
    shortName: 'Первая',
    type: 'school',
    settlement: 'Степная',
    childrenCount: '5',
    activeFrom: '2020-09-01',
    'aliases.0': 'Гимназия',
    'aliases.1': 'Лицей',
  }

  test('saves every change at once and notes it in the journal', async () => {
    const answer = await ours.post(edit(), { ...fields, settlement: 'Заречная' })
    expect(answer.json().notice.type, answer.body).toBe('success')
    const saved = await database.client.organisation.findUniqueOrThrow({ where: { id: school.id } })
    expect(saved).toMatchObject({
      settlement: 'Заречная',
      aliases: ['Гимназия', 'Лицей'],
      searchName: 'первая полное название гимназия лицей',
    })
    const entry = await database.client.auditEntry.findFirst({
      where: { action: 'saveRegister' },
      orderBy: { id: 'desc' },
    })
    expect(entry?.detail).toMatchObject({ changed: expect.arrayContaining(['settlement']) })
    expect(JSON.stringify(entry?.detail)).not.toContain('Заречная')
  })

  test.each([
    [{ type: 'palace' }, 'type'],
    [{ shortName: '' }, 'shortName'],
    [{ childrenCount: 'many' }, 'childrenCount'],
    [{ activeFrom: '2020-13-01' }, 'activeFrom'],
    [{ activeTo: '2019-01-01' }, 'activeTo'],
    [{ head: 'x' }, 'head'],
    [{ head: '999999' }, 'head'],
  ])('that is wrong in %o says so at the field and saves nothing', async (wrong, field) => {
    const before = await database.client.organisation.findUnique({ where: { id: school.id } })
    const answer = (await ours.post(edit(), { ...fields, settlement: 'Иная', ...wrong })).json()
    expect(answer.notice.type).toBe('error')
    expect(answer.record.errors[field].message).toMatch(/^[А-ЯЁ]/)
    expect(await database.client.organisation.findUnique({ where: { id: school.id } })).toEqual(before)
  })

  test('cannot reach columns that are not in it', async () => {
    await ours.post(edit(), { ...fields, id: '77', searchName: 'взлом', headId: '1' })
    const saved = await database.client.organisation.findUniqueOrThrow({ where: { id: school.id } })
    expect(saved.searchName).not.toContain('взлом')
    expect(saved.headId).toBeNull()
  })

  test('shows lists whole, where stock AdminJS shows them empty', async () => {
    const stockRecord = (await stock.get(`/admin/api/resources/Organisation/records/${school.id}/show`)).json().record
    const ourRecord = (await ours.get(`/admin/api/resources/Organisation/records/${school.id}/show`)).json().record
    expect(ourRecord.params['aliases.0']).toBe('Гимназия')
    const isArrayIn = async (browser: typeof ours) =>
      /"aliases"[^}]*?"isArray":(true|false)/.exec((await browser.get('/admin')).body)?.[1]
    expect(await isArrayIn(stock)).toBe('false')
    expect(await isArrayIn(ours)).toBe('true')
    expect(stockRecord.id).toBe(ourRecord.id)
  })

  test('of a new account whose login is taken says so', async () => {
    const taken = await make.account(database.client)
    const person = await make.person(database.client)
    const fields = { person: String(person.id), login: taken.login, password: 'a long password' }
    const answer = await ours.post('/admin/api/resources/Account/actions/createAccount', fields)
    expect(answer.body).toContain('Такой логин уже есть')
  })
})

describe('search', () => {
  test.each(['елк', 'Ёлк', 'ЁЛКИНА анна', 'анна ёлк'])('finds Ёлкина by «%s»', async (text) => {
    const found = await ours.get(list(`filters.name=${encodeURIComponent(text)}`, 'Person'))
    expect(found.json().records.map((record: { title: string }) => record.title)).toEqual(['Ёлкина Анна Петровна'])
  })

  test.each(['%', '_', '\\', "'"])('takes «%s» for a letter, not for a command', async (text) => {
    const found = await ours.get(list(`filters.name=${encodeURIComponent(text)}`, 'Person'))
    expect(found.statusCode).toBe(200)
    expect(found.json().records).toEqual([])
  })
})
