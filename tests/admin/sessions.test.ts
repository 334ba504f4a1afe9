import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, it, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let now = today
const minutes = (count: number) => new Date(today.getTime() + count * 60_000)
const list = '/admin/api/resources/Organisation/actions/list'

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database, { clock: () => now })
})
beforeEach(() => {
  now = today
})
afterAll(async () => {
  await app.close()
  await database.close()
})

async function signedIn() {
  const account = await make.account(database.client)
  const browser = visitor(app)
  await browser.signIn(account)
  return { account, browser, isIn: async () => (await browser.get(list)).statusCode === 200 }
}

test('a session that is used goes on', async () => {
  const { isIn } = await signedIn()
  for (const at of [90, 180, 270]) {
    now = minutes(at)
    expect(await isIn()).toBe(true)
  }
})

test('a session that is left alone for two hours is over', async () => {
  const { isIn } = await signedIn()
  now = minutes(121)
  expect(await isIn()).toBe(false)
})

test('every session is over after twelve hours', async () => {
  const { isIn } = await signedIn()
  for (let at = 60; at <= 720; at += 60) {
    now = minutes(at)
    expect(await isIn()).toBe(true)
  }
  now = minutes(721)
  expect(await isIn()).toBe(false)
})

test('signing out ends the session on the server too', async () => {
  const { browser } = await signedIn()
  const cookie = { ...browser.cookies }
  await browser.post('/admin/logout')
  const thief = visitor(app)
  Object.assign(thief.cookies, cookie)
  expect((await thief.get(list)).statusCode).toBe(401)
})

it('«Выйти на остальных» сразу закрывает все другие сеансы.', async () => {
  const { account, isIn, browser } = await signedIn()
  const others = [visitor(app), visitor(app)]
  for (const other of others) {
    await other.signIn(account)
    expect((await other.get(list)).statusCode).toBe(200)
  }
  const answer = await browser.post('/admin/api/pages/access', { what: 'sign-out' })
  expect(answer.json().notice.type).toBe('success')
  for (const other of others) expect((await other.get(list)).statusCode).toBe(401)
  expect(await isIn()).toBe(true)
})

test('a new password of one’s own ends the other sessions', async () => {
  const { account, isIn, browser } = await signedIn()
  const other = visitor(app)
  await other.signIn(account)
  await browser.post('/admin/api/pages/access', { what: 'password', old: account.password, new: 'battery staple' })
  expect(await isIn()).toBe(true)
  expect((await other.get(list)).statusCode).toBe(401)
})

test('whoever opens a page signed out comes back to it after signing in, and to nowhere else', async () => {
  const account = await make.account(database.client)
  const browser = visitor(app)
  const asked = await browser.get('/admin/resources/Person?page=2')
  expect(asked.headers.location).toBe('/admin/login?to=%2Fadmin%2Fresources%2FPerson%3Fpage%3D2')
  const signInAt = async (to: string) =>
    (
      await browser.post(`/admin/login?to=${encodeURIComponent(to)}`, {
        login: account.login,
        password: account.password,
      })
    ).headers.location
  expect(await signInAt('/admin/resources/Person?page=2')).toBe('/admin/resources/Person?page=2')
  for (const evil of ['https://evil.example', '//evil.example', '/admin//evil.example', '/admin/../x', '/\\evil']) {
    expect(await signInAt(evil)).toBe('/admin')
  }
})

test('every answer forbids framing, foreign scripts and guessing of types', async () => {
  const { headers } = await visitor(app).get('/admin/login')
  expect(headers['content-security-policy']).toMatch(/script-src 'self';/)
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
  expect(headers['x-frame-options']).toBe('DENY')
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('a name that looks like markup stays text on the page', async () => {
  const account = await make.account(database.client)
  await database.client.person.update({
    where: { id: account.personId },
    data: { lastName: '</script><script>alert(1)' },
  })
  const browser = visitor(app)
  await browser.signIn(account)
  const page = await browser.get('/admin')
  expect(page.body).not.toContain('<script>alert')
  const again = await visitor(app).signIn({ login: '"><script>alert(1)</script>', password: 'x' })
  expect(again.body).not.toContain('<script>alert')
})

test('a demo shows its accounts on the sign-in page, a real panel none', async () => {
  const demo = await testPanel(database, {
    demo: { accounts: [{ login: 'director', password: 'demo', roleTitle: 'Директор' }] },
  })
  expect((await visitor(demo).get('/admin/login')).body).toContain('Демонстрационный район')
  await demo.close()
  expect((await visitor(app).get('/admin/login')).body).not.toContain('Демонстрационный')
})
