// From a personal link to the result, over HTTP, without a script.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { makePerson, makeWave, openInstallation, questionnaireA } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { firstOf, makeLink, type OpenForm, openForm, respondent } from './make.ts'

let database: Database
let form: OpenForm
let link: string
let personId: number

beforeAll(async () => {
  database = await testDatabase()
  form = await openForm(database)
  await openInstallation(database.client)
})
beforeEach(async () => {
  const person = await makePerson(database.client)
  const wave = await makeWave(database.client, questionnaireA(), [person.id])
  personId = person.id
  link = await makeLink(database, wave.id, person.id)
})
afterAll(async () => {
  await form.close()
  await database.close()
})

test('a personal link leads through consent, sections and the review to the result', async () => {
  const { get, press } = respondent(form)
  let page = await get(link)
  expect(page.text).toContain('Согласие на обработку персональных данных')
  expect(page.text).toContain('Руководителю организации они не показываются.')
  page = await press(page, 'agree')
  expect(page.text).toMatch(/Раздел 1 из \d+ · отвечено 0 из/)
  let pages = 0
  while (!page.text.includes('Проверьте ответы')) {
    page = await press(page, 'next', firstOf(page))
    expect(page.status, page.text).toBe(200)
    expect(++pages).toBeLessThan(30)
  }
  page = await press(page, 'send')
  expect(page.text).toContain('Ответы отправлены')
  expect(page.text).toContain('Ваши итоги')
  const response = await database.client.response.findFirstOrThrow({ where: { personId }, include: { scores: true } })
  expect(response.channel).toBe('web')
  expect(response.scores.length).toBeGreaterThan(0)
  page = await get(link)
  expect(page.text).toContain('Ответы уже отправлены')
})
