import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
})
afterAll(async () => {
  await app.close()
  await database.close()
})

test('a director signs in and reads the list of organisations', async () => {
  await make.organisation(database.client, { shortName: 'Ёлочка' })
  const director = await make.account(database.client)
  const browser = visitor(app)
  expect((await browser.signIn(director)).headers.location).toBe('/admin')
  const page = await browser.get('/admin/resources/Organisation')
  expect(page.statusCode).toBe(200)
  const list = await browser.get('/admin/api/resources/Organisation/actions/list')
  expect(list.statusCode, list.body).toBe(200)
  expect(list.json().records.map((record: { title: string }) => record.title)).toEqual(['Ёлочка'])
})
