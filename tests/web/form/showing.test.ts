// «Показать руководителю» on the page: offered below one's own result of (c), seen by one's own head alone, taken back.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { shownResults } from '../../../db/results/showings.ts'
import { wordsOf } from '../../../locales/index.ts'
import { makePerson, makeWave, noon, openInstallation, questionnaireOf } from '../../bot/make.ts'
import { staff } from '../../db/results-fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { firstOf, makeLink, type OpenForm, openForm, type Page, respondent } from './make.ts'

const words = wordsOf('ru')
const title = words('bot-showing-title')
let database: Database
let form: OpenForm
let account: { id: number; personId: number }
let one: Awaited<ReturnType<typeof sent>>

beforeAll(async () => {
  database = await testDatabase()
  form = await openForm(database)
  await openInstallation(database.client)
  account = await make.account(database.client, { role: 'organisation_head' })
})
afterAll(async () => {
  await form.close()
  await database.close()
})
beforeEach(async () => {
  one = await sent('deficits')
})

/** Somebody who works where they are asked has filled in the whole page, and looks at what came back. */
async function sent(code: string) {
  const { client } = database
  const { id: personId } = await makePerson(client)
  const wave = await makeWave(client, questionnaireOf(code), [personId])
  const { organisationId } = await client.respondent.findFirstOrThrow({ where: { waveId: wave.id } })
  await make.assignment(client, { personId, organisationId })
  const link = await makeLink(database, wave.id, personId)
  const { get, press } = respondent(form)
  await press(await get(link), 'agree')
  const whole = await get(`${link}?p=all`)
  const page = await press(whole, 'send', firstOf(whole))
  expect(page.text).toContain('Ответы отправлены')
  return { personId, organisationId, link, page }
}

const seenBy = async (organisationId: number) => {
  const head = staff(account.personId, account.id, { role: 'organisation_head', organisationId })
  const found = await shownResults(database.client, head, noon)
  return found.kind === 'shown' ? found.results : found
}
const journal = (action: string) =>
  database.client.auditEntry.count({ where: { action, subject: 'person', subjectId: String(one.personId) } })
const heading = ({ html }: Page) => /<h1>([^<]*)<\/h1>/.exec(html)?.[1]

test('below the result it is said who would see what, and nothing is shown by looking', async () => {
  const { page, organisationId } = one
  expect(page.text).toContain('Ваши итоги')
  expect(page.text).toContain(title)
  expect(page.text).toContain('увидит в панели ваши баллы и уровни по областям')
  expect(page.text).toContain('Ответы на вопросы и рекомендации вам он не увидит')
  expect(page.text).toContain(words('bot-showing-note'))
  expect(await seenBy(organisationId)).toEqual([])
})

test('shown, the own head sees scores and levels, no other head does; taken back on the same page it is gone', async () => {
  const { page, organisationId, personId } = one
  const { press } = respondent(form)
  const shown = await press(page, 'show')
  expect(heading(shown)).toBe(words('bot-showing-shown'))
  expect(shown.text).toContain('вы разрешили это 24 ноября')
  expect(await seenBy(organisationId)).toMatchObject([{ person: { personId }, shownAt: noon }])
  expect(await seenBy(organisationId + 1)).toEqual([])
  const hidden = await press(shown, 'hide')
  expect(heading(hidden)).toBe(words('bot-showing-hidden'))
  expect(hidden.html).toContain('value="show"')
  expect(await seenBy(organisationId)).toEqual([])
  expect([await journal('showResult'), await journal('hideResult')]).toEqual([1, 1])
})

test('pressed twice it is shown once, and is said to be shown', async () => {
  const { press } = respondent(form)
  await press(one.page, 'show')
  const again = await press(one.page, 'show')
  expect(heading(again)).toBe(words('bot-showing-shown'))
  expect(await seenBy(one.organisationId)).toHaveLength(1)
  expect(await journal('showResult')).toBe(1)
})

test('whoever closed the page finds the way behind the link, without the result, and can take it back there', async () => {
  const { link, page, organisationId } = one
  const { get, press } = respondent(form)
  await press(page, 'show')
  const later = await get(link)
  expect(later.text).toContain('Ответы уже отправлены')
  expect(later.text).not.toContain('Ваши итоги')
  await press(later, 'hide')
  expect(await seenBy(organisationId)).toEqual([])
})

test('in English it is the same in English, and the language is kept', async () => {
  const { get, press } = respondent(form)
  const page = await get(`${one.link}?lang=en`)
  expect(page.text).toContain('Show the result to the head')
  expect(heading(await press(page, 'show'))).toBe('The result is shown to the head')
})

test('who works there no more is offered nothing, and can show nothing; what was shown they can take back', async () => {
  const { link, page, personId, organisationId } = one
  const { get, press } = respondent(form)
  const leave = (activeTo: Date | null) =>
    database.client.assignment.updateMany({ where: { personId }, data: { activeTo } })
  await leave(new Date('2026-11-01'))
  expect((await get(link)).text).not.toContain(title)
  expect(heading(await press(page, 'show'))).toBe('Ответы уже отправлены')
  await leave(null)
  expect(await seenBy(organisationId)).toEqual([])
  await press(page, 'show')
  await leave(new Date('2026-11-01'))
  expect(heading(await press(page, 'hide'))).toBe(words('bot-showing-hidden'))
  await leave(null)
  expect(await seenBy(organisationId)).toEqual([])
})

test('whoever has withdrawn their consent can show nothing more, and still take back what they have shown', async () => {
  const { link, page, personId, organisationId } = one
  const { get, press } = respondent(form)
  const consent = (decision: 'given' | 'withdrawn') =>
    database.client.consent.updateMany({ where: { contact: { personId } }, data: { decision } })
  await consent('withdrawn')
  expect((await get(link)).text).not.toContain(title)
  await press(page, 'show')
  expect(await seenBy(organisationId)).toEqual([])
  await consent('given')
  await press(page, 'show')
  await consent('withdrawn')
  await press(await get(link), 'hide')
  expect(await seenBy(organisationId)).toEqual([])
})

test('of (a) nothing is offered and nothing can be shown, whatever is sent', async () => {
  const other = await sent('young-difficulties')
  expect(other.page.text).not.toContain(title)
  const { post } = respondent(form)
  expect(heading(await post(other.link, { go: 'show' }))).toBe('Ответы уже отправлены')
  expect(await database.client.resultShowing.count({ where: { response: { personId: other.personId } } })).toBe(0)
})

test('a survey under way is not touched by it, and no foreign site decides it', async () => {
  const { id } = await makePerson(database.client)
  const wave = await makeWave(database.client, questionnaireOf('deficits'), [id])
  const { post } = respondent(form)
  expect((await post(await makeLink(database, wave.id, id), { go: 'show' })).text).toContain('Согласие на обработку')
  const { press } = respondent(form, { 'sec-fetch-site': 'cross-site' })
  expect((await press(one.page, 'show')).status).toBe(403)
  expect(await seenBy(one.organisationId)).toEqual([])
})
