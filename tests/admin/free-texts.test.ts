// «Что написали» as a browser reads it and presses it.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreeTextsAnswer } from '../../admin/pages/free-texts.ts'
import type { Database } from '../../db/open.ts'
import { ask, makeOrganisation, makePerson, makeWave } from '../db/results-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { testPanel } from './panel.ts'
import { signIn } from './results-fixture.ts'

let database: Database
let app: FastifyInstance
let wave: string
beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  const db = database.client
  const waveId = await makeWave(db)
  const organisationId = await makeOrganisation(db, 'school', 'Школа № 7')
  for (let i = 0; i < 11; i++) {
    const person = { id: await makePerson(db, `Автор${i}`), organisationId, type: 'school' as const }
    await ask(db, waveId, person, { answers: { Ж7: { text: i === 0 ? 'Мало времени' : `Другое ${i}` } } })
  }
  wave = String(waveId)
})
afterAll(async () => {
  await app.close()
  await database.close()
})

test('found by words, tagged, counted, and told in the journal by name', async () => {
  const { browser, account } = await signIn(database.client, app, 'director')
  const read = async (query: object = {}) => {
    const address = `/admin/api/pages/free-texts?${new URLSearchParams({ wave, item: 'Ж7', ...query }).toString()}`
    return (await browser.get(address)).json() as FreeTextsAnswer
  }
  const act = async (values: Record<string, string>) => {
    const response = await browser.post('/admin/api/pages/free-texts', { wave, item: 'Ж7', ...values })
    return response.json() as { tags?: FreeTextsAnswer['tags']; notice?: { message: string } }
  }
  const [row, ...others] = (await read({ text: 'времени' })).rows
  expect(others).toEqual([])
  expect(row).toMatchObject({ who: { text: 'Автор0\u00a0А.' }, where: 'Школа № 7', lines: ['Мало времени'], tags: [] })

  expect(await act({ doing: 'save', name: ' ' })).toMatchObject({
    notice: { type: 'error', message: 'Назовите метку.' },
  })
  const { tags = [] } = await act({ doing: 'save', name: 'Время' })
  const id = tags[0]?.id ?? 0
  const marked = await act({ doing: 'mark', answer: row?.id ?? '', tag: String(id), on: 'true' })
  expect(marked).toEqual({ tags: [{ id, name: 'Время', count: 1 }] })
  expect((await read({ tag: String(id) })).rows.map(({ tags: own }) => own)).toEqual([[id]])
  expect((await read({ tag: String(id), text: 'другое' })).caption).toBe('Под этот поиск ничего не подходит.')
  expect((await browser.post('/admin/api/pages/free-texts', { wave, item: 'Ж7', doing: 'ruin' })).statusCode).toBe(400)
  const journal = await database.client.auditEntry.findMany({ where: { accountId: account.id, subject: 'tag' } })
  expect(journal).toMatchObject([{ action: 'addTag', detail: { name: 'Время' } }])
})
