// «Позвонить / написать / не нужно» on the page: offered where the result has a call, decided once, by its person alone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { makePerson, makeWave, openInstallation, questionnaireA } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeLink, type OpenForm, openForm, type Page, respondent } from './make.ts'

let database: Database
let form: OpenForm

beforeAll(async () => {
  database = await testDatabase()
  form = await openForm(database)
  await openInstallation(database.client)
})
afterAll(async () => {
  await form.close()
  await database.close()
})

const offered = 'Специалист методического центра готов помочь лично. Как вам удобнее?'

/** Everybody answers the same to all that is asked: 3 is «Нужна помощь», 0 «Справляюсь». */
async function answered(value: '3' | '0') {
  const person = await makePerson(database.client)
  const wave = await makeWave(database.client, questionnaireA(), [person.id])
  const link = await makeLink(database, wave.id, person.id)
  const { get, press } = respondent(form)
  await press(await get(link), 'agree')
  const whole = await get(`${link}?p=all`)
  const fields = Object.fromEntries(
    [...whole.html.matchAll(/type="radio" name="(q\d+)" value="([^"]+)"/g)]
      .reverse()
      .map(([, name = '', first = '']) => [name, hasValue(whole, name, value) ? value : first]),
  )
  const page = await press(whole, 'send', fields)
  expect(page.text).toContain('Ответы отправлены')
  const call = () =>
    database.client.recommendation.findFirst({
      where: { personId: person.id, addressee: 'staff' },
      orderBy: { id: 'asc' },
    })
  return { link, page, call }
}

function hasValue({ html }: Page, name: string, value: string): boolean {
  return html.includes(`name="${name}" value="${value}"`)
}

test.each([
  ['call', 'Специалист позвонит', { status: 'in_progress', kind: 'call' }],
  ['write', 'Специалист напишет', { status: 'in_progress', kind: 'write' }],
  ['no', 'Хорошо, не беспокоим', { status: 'declined', kind: 'call' }],
])('«%s» is noted, and a second choice changes nothing and says so', async (choice, said, stored) => {
  const { page, link, call } = await answered('3')
  expect(page.text).toContain(offered)
  const { press, get } = respondent(form)
  expect((await press(page, choice)).text).toContain(said)
  expect(await call()).toMatchObject(stored)
  const again = await press(page, choice === 'no' ? 'call' : 'no')
  expect(again.text).toContain('Это уже отмечено')
  expect(await call()).toMatchObject(stored)
  expect((await get(link)).text).not.toContain(offered)
})

test('whoever closed the page finds the offer behind the link, without the result', async () => {
  const { link, call } = await answered('3')
  const { get, press } = respondent(form)
  const page = await get(link)
  expect(page.text).toContain('Ответы уже отправлены')
  expect(page.text).toContain(offered)
  expect(page.text).not.toMatch(/острая|100/)
  await press(page, 'write')
  expect(await call()).toMatchObject({ kind: 'write', status: 'in_progress' })
})

test('who needs no call is offered none, and can order none', async () => {
  const { page, link, call } = await answered('0')
  expect(page.text).not.toContain(offered)
  const { post } = respondent(form)
  expect((await post(link, { go: 'call' })).text).toContain('Ответы уже отправлены')
  expect(await call()).toBeNull()
})

test('a survey under way is not touched by it', async () => {
  const person = await makePerson(database.client)
  const wave = await makeWave(database.client, questionnaireA(), [person.id])
  const { post } = respondent(form)
  const page = await post(await makeLink(database, wave.id, person.id), { go: 'no' })
  expect(page.text).toContain('Согласие на обработку')
})

test('no foreign site decides it', async () => {
  const { page, call } = await answered('3')
  const { press } = respondent(form, { 'sec-fetch-site': 'cross-site' })
  expect((await press(page, 'no')).status).toBe(403)
  expect(await call()).toMatchObject({ status: 'given' })
})
