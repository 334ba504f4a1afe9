// What no form of ours would send, and what comes too late, twice, or from elsewhere: refused in words, nothing lost.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { later, makePerson, makeWave, noon, openInstallation } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { everyKind, first, second } from './definition.ts'
import { fieldsOf, makeLink, type OpenForm, openForm, type Page, respondent } from './make.ts'

let database: Database
let form: OpenForm
let who: ReturnType<typeof respondent>
let link: string
let waveId: number
let personId: number

beforeAll(async () => {
  database = await testDatabase()
  await openInstallation(database.client)
})
beforeEach(async () => {
  form = await openForm(database)
  who = respondent(form)
  const person = await makePerson(database.client)
  const wave = await makeWave(database.client, everyKind, [person.id])
  waveId = wave.id
  personId = person.id
  link = await makeLink(database, wave.id, person.id)
  return () => form.close()
})
afterAll(() => database.close())

const begun = async (): Promise<Page> => who.press(await who.get(link), 'agree')
const atReview = async (): Promise<Page> => {
  let page = await who.press(await begun(), 'next', first)
  page = await who.press(page, 'next', { ...second, q8: 'mathematics' })
  page = page.status === 422 ? await who.press(page, 'next', { q8: anySubject(page) }) : page
  return who.press(page, 'next', { q11: 'Глобус', q12: 'false' })
}
const anySubject = ({ html }: Page) => /<select id="q8-input"[\s\S]*?<option value="([^"]+)"/.exec(html)?.[1] ?? ''
const run = () => database.client.run.findFirst({ where: { waveId } })
const responses = () => database.client.response.count({ where: { waveId } })

test('fields of no question, of another page and of a hidden question are not taken, and the rest is kept', async () => {
  const page = await who.press(await begun(), 'next', {
    ...first,
    q2: 'спрятано',
    q9: 'чужое',
    q999: '1',
    colour: 'red',
  })
  expect(page.status).toBe(422)
  expect(page.text).toContain('В форме были ответы на вопросы, которых здесь нет')
  const kept = (await run())?.state as { answers: unknown[] }
  expect(kept.answers).toEqual([1, 1, null, [1, 3]])
})

test('an option that does not exist is told beside its field', async () => {
  const page = await who.press(await begun(), 'next', { q0: '17', q1: '2; DROP TABLE answer', q3: ['1', '9'] })
  expect(page.status).toBe(422)
  expect(page.text.match(/Выберите один из предложенных вариантов/g)?.length).toBeGreaterThanOrEqual(3)
})

test('two answers to a question that takes one are not guessed between', async () => {
  const page = await who.press(await begun(), 'next', { ...first, q1: ['1', '2'] })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Здесь нужен один ответ')
})

test('the style, the script and the icon that a page names are there', async () => {
  const { html } = await begun()
  const named = [...html.matchAll(/(?:href|src)="(\/s\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
  expect(named).toHaveLength(3)
  for (const path of named) expect((await fetch(form.address + path)).status, path).toBe(200)
})

test('a form beyond all measure is refused with a page in words', async () => {
  const page = await begun()
  const huge = await who.press(page, 'next', { ...first, q2: 'о'.repeat(60_000) })
  expect(huge.status).toBe(413)
  expect(huge.text).toContain('Слишком много сразу')
  expect((await who.press(page, 'next', first)).text).toContain('Раздел 2 из 3')
})

test('a text that is too long says by how much, and stays in its field', async () => {
  const long = 'Море '.repeat(30)
  const page = await who.press(await who.press(await begun(), 'next', first), 'next', { ...second, q10: long })
  expect(page.text).toContain('а помещается 100')
  expect(fieldsOf(page).q10?.[1]).toBe(long)
})

test('a NUL and a form of no kind harm nobody', async () => {
  const page = await who.press(await who.press(await begun(), 'next', first), 'back', { q10: 'а\u0000б' })
  expect(page.status).toBe(200)
  const reply = await fetch(form.address + link, {
    method: 'POST',
    body: '{"q0":1}',
    headers: { 'content-type': 'application/json' },
  })
  expect(reply.status).toBe(400)
  expect(await reply.text()).toContain('Форма не прочиталась')
})

test('«next» pressed twice moves on once', async () => {
  const page = await begun()
  const [one, two] = await Promise.all([who.press(page, 'next', first), who.press(page, 'next', first)])
  expect([one.text, two.text].every((text) => text.includes('Раздел 2 из 3'))).toBe(true)
  expect((await run())?.rev).toBe(2)
})

test('«send» pressed twice sends once, and both see the result', async () => {
  const page = await atReview()
  const [one, two] = await Promise.all([who.press(page, 'send'), who.press(page, 'send')])
  expect([one.text, two.text].map((text) => text.includes('Ответы отправлены'))).toEqual([true, true])
  expect(await responses()).toBe(1)
})

test('a second person who has the link sees that it was sent, and no result', async () => {
  await who.press(await atReview(), 'send')
  const page = await who.get(link)
  expect(page.text).toContain('Ответы уже отправлены')
  expect(page.text).not.toContain('Ваши итоги')
})

test('what reached us before the deadline counts, and what came after is refused with the draft kept', async () => {
  const page = await atReview()
  form.at.now = later(60 * 24 * 7)
  const late = await who.press(page, 'send')
  expect(late.status).toBe(403)
  expect(late.text).toContain('Ответы принимались до 1 декабря включительно')
  expect(await responses()).toBe(0)
  expect((await run())?.state).not.toBeNull()
  form.at.now = later(60 * 24 * 7 - 1)
  expect((await who.press(page, 'send')).text).toContain('Ответы отправлены')
})

test('what was on its way when the clock closed the wave counts by the time at which it reached us', async () => {
  const page = await atReview()
  const { closesAt } = await database.client.wave.findUniqueOrThrow({ where: { id: waveId } })
  form.at.now = new Date(closesAt.getTime() - 1)
  await database.client.wave.update({ where: { id: waveId }, data: { status: 'closed', closedAt: closesAt } })
  expect((await who.press(page, 'send')).text).toContain('Ответы отправлены')
  expect(await responses()).toBe(1)
})

test('a wave that has not opened, and a person who has left, are told so', async () => {
  await database.client.wave.update({ where: { id: waveId }, data: { status: 'planned' } })
  expect((await who.get(link)).text).toContain('Опрос ещё не начался')
  await database.client.wave.update({ where: { id: waveId }, data: { status: 'open' } })
  await database.client.person.update({ where: { id: personId }, data: { status: 'left' } })
  expect((await who.get(link)).text).toContain('вы больше не работаете')
})

test('an unknown link is told so, and a search for links is stopped', async () => {
  const unknown = await who.get(`/s/${'0'.repeat(32)}`)
  expect(unknown.status).toBe(404)
  expect(unknown.text).toContain('Такой ссылки нет')
  for (let i = 0; i < 30; i++) await who.get(`/s/${String(i).padStart(32, 'a')}`)
  expect((await who.get(link)).status).toBe(429)
})

test('one address that asks without end is told to wait', async () => {
  const few = await openForm(database, { perMinute: 3 })
  const hasty = respondent(few)
  for (let i = 0; i < 3; i++) expect((await hasty.get(link)).status).toBe(200)
  const page = await hasty.get(link)
  expect(page.status).toBe(429)
  expect(page.text).toContain('Слишком часто')
  await few.close()
})

test('a form from a foreign page is refused, and a browser that hides where it comes from is not', async () => {
  const page = await begun()
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }] as Record<
    string,
    string
  >[]) {
    expect((await respondent(form, headers).press(page, 'next', first)).status).toBe(403)
  }
  expect((await respondent(form, { origin: 'null' }).press(page, 'next', first)).status).toBe(200)
})

test('nothing is asked before consent, and a refusal writes nothing but itself', async () => {
  const page = await who.get(link)
  for (const go of ['begin', 'next', 'send']) {
    const refused = await who.press(
      { ...page, html: page.html.replace(/action="[^"]*"/, `action="${link}?p=1"`) },
      go,
      first,
    )
    expect(refused.text).toContain('Сначала прочитайте согласие')
  }
  expect((await who.press(page, 'refuse')).text).toContain('данные не собираем')
  expect(await run()).toBeNull()
  const [consent] = await database.client.consent.findMany({ where: { personId } })
  expect(consent).toMatchObject({ purpose: 'processing', decision: 'refused', decidedAt: noon })
})

test('pages are kept nowhere, listed nowhere, and say nothing of where one comes from', async () => {
  const { headers } = await who.get(link)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-robots-tag')).toContain('noindex')
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
})

test('the log knows no link, whatever goes wrong', async () => {
  await who.press(await atReview(), 'send')
  await who.get(`${link}00`)
  const broken = await openForm({
    ...database,
    client: { $queryRaw: () => Promise.reject(new Error('down')) },
  } as never)
  expect((await respondent(broken).get(link)).status).toBe(500)
  expect(broken.log.join('')).toContain('a page of a survey failed')
  expect([...form.log, ...broken.log].join('')).not.toContain(link.slice(3, 20))
  await broken.close()
})
