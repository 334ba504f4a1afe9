// What is answered on a page is checked, kept and drawn again as in the chat, and the chat goes on where it stopped.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadSubjects } from '../../../content/catalogues/subjects.ts'
import type { Database } from '../../../db/open.ts'
import { applyEvent } from '../../../db/run-steps.ts'
import { makePerson, makeWave, noon, openInstallation } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { everyKind, first, second as plainSecond } from './definition.ts'
import { fieldsOf, makeLink, type OpenForm, openForm, type Page, respondent } from './make.ts'

const second = { ...plainSecond, q8: loadSubjects()[0]?.code ?? '' }
let database: Database
let form: OpenForm
let who: ReturnType<typeof respondent>
let link: string
let waveId: number
let personId: number

beforeAll(async () => {
  database = await testDatabase()
  form = await openForm(database)
  who = respondent(form)
  await openInstallation(database.client)
})
beforeEach(async () => {
  const person = await makePerson(database.client)
  const wave = await makeWave(database.client, everyKind, [person.id])
  waveId = wave.id
  personId = person.id
  link = await makeLink(database, wave.id, person.id)
})
afterAll(async () => {
  await form.close()
  await database.close()
})

const begun = async (): Promise<Page> => who.press(await who.get(link), 'agree')
const answers = async () => {
  const rows = await database.client.answer.findMany({ where: { response: { personId } } })
  return Object.fromEntries(rows.map((row) => [row.item, row.text ?? (row.number === null ? row.options : row.number)]))
}

test('a question of each kind is answered, and every answer is kept as it was meant', async () => {
  let page = await who.press(await begun(), 'next', first)
  expect(page.text).toContain('Раздел 2 из 3')
  page = await who.press(page, 'next', second)
  page = await who.press(page, 'next', { q11: 'Глобус', q12: 'true' })
  page = await who.press(page, 'next', { q13: 'Карта', q14: 'false' })
  expect(page.text).toContain('Проверьте ответы')
  page = await who.press(page, 'send')
  expect(page.text).toContain('Ответы отправлены')
  expect(await answers()).toEqual({
    '1': 1,
    '2': 1,
    '4': [1, 3],
    '5': 12,
    '6': 0.5,
    '7': '2026-09-01',
    '8': 1,
    '9': second.q8,
    '11': 'СОШ № 1',
    '12': 'Глобус',
    'Вещь+': 1,
    '12#2': 'Карта',
    'Вещь+#2': 0,
  })
})

test('each wrong answer says why beside its field, and nothing that was typed is lost', async () => {
  const page = await who.press(await who.press(await begun(), 'next', first), 'next', {
    ...second,
    q4: 'сорок один',
    q5: '7',
    q6: '2026-02-31',
    q8: 'nothing-of-ours',
  })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Исправьте 4 ответа')
  expect(page.text).toContain('Здесь нужно число, например 12.')
  expect(page.text).toContain('Здесь подходит число от 0 до 5.')
  expect(page.text).toContain('Такой даты нет.')
  expect(page.html).toMatch(/<input id="q4-input"[^>]*aria-describedby="q4-problem q4-hint"[^>]*aria-invalid="true"/)
  expect(fieldsOf(page)).toMatchObject({ q4: ['', 'сорок один'], q5: ['', '7'], q7: ['', 'true'] })
})

test('too many choices and a required question left empty are told beside them', async () => {
  const page = await who.press(await begun(), 'next', { q0: '2', q3: ['1', '2', '3'] })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Можно отметить не больше 2 вариантов.')
  expect(page.text).toContain('На этот вопрос нужен ответ.')
  const kept = await who.get(link)
  expect(fieldsOf(kept).q0).toContain('2')
})

test('an answer opens a question on the same page, and that page comes again', async () => {
  let page = await begun()
  expect(page.text).not.toContain('Почему синее?')
  page = await who.press(page, 'next', { ...first, q1: '2' })
  expect(page.text).toContain('Из ваших ответов следуют ещё вопросы')
  expect(page.text).toContain('Почему синее?')
  page = await who.press(page, 'next', { q2: '<b>Море</b> & "небо"' })
  expect(page.text).toContain('Раздел 2 из 3')
})

test('what somebody types is drawn as words, whatever it is', async () => {
  const script = '"><script>x()</script>'
  let page = await who.press(await begun(), 'next', first)
  page = await who.press(page, 'next', { ...second, q9: script, q10: script })
  page = await who.press(page, 'next', { q11: script, q12: 'false' })
  expect(page.text).toContain(script)
  expect(page.html).not.toContain('<script>x')
  await who.press(page, 'send')
  expect(await answers()).toMatchObject({ '10': script, '11': script, '12': script })
})

test('«back» keeps the half-filled page, and a draft on the way does too', async () => {
  let page = await who.press(await begun(), 'next', first)
  page = await who.press(page, 'back', { q4: '7' })
  expect(page.text).toContain('Раздел 1 из 3')
  expect(fieldsOf(page)).toMatchObject({ q0: ['', '1'], q3: ['', '1', '3'] })
  page = await who.press(page, 'next')
  expect(fieldsOf(page).q4).toEqual(['', '7'])
  const draft = await who.press(page, 'save', { q9: 'Половина мыс' })
  expect(draft.status).toBe(200)
  expect(fieldsOf(await who.get(link)).q9).toEqual(['', 'Половина мыс'])
})

test('a page goes on where the chat stopped, and the chat where the page stopped', async () => {
  await database.client.contact.create({ data: { channel: 'telegram', address: `${personId}`, personId } })
  let page = await who.press(await begun(), 'next', first)
  const { token } = await database.client.run.findFirstOrThrow({ where: { waveId } })
  let count = 0
  const chat = (event: Parameters<typeof applyEvent>[1]['event']) =>
    applyEvent(database.client, {
      channel: 'telegram',
      address: `${personId}`,
      key: token.slice(0, 8),
      event,
      dedupeKey: `chat-${++count}`,
      receivedAt: noon,
    })
  const there = await chat(() => 'look')
  expect(there).toMatchObject({ step: { kind: 'ask', item: '5' } })
  await chat({ kind: 'answer', item: '5', value: '9' })
  expect(fieldsOf(await who.get(link)).q4).toEqual(['', '9'])
  // The page that was open meanwhile is stale: nothing is overwritten, nothing that was typed is lost.
  page = await who.press(page, 'next', second)
  expect(page.status).toBe(409)
  expect(page.text).toContain('Ответы успели измениться в другом окне или в чате')
  expect(fieldsOf(page)).toMatchObject({ q4: ['', '12'], q5: ['', '0,5'] })
  expect((await who.press(page, 'next')).text).toContain('Раздел 3 из 3')
})

test('an answer is changed from the review', async () => {
  let page = await who.press(await begun(), 'next', first)
  page = await who.press(page, 'next', second)
  page = await who.press(page, 'next', { q11: 'Глобус', q12: 'false' })
  const [, to = ''] = /href="([^"]+)#q4"/.exec(page.html) ?? []
  page = await who.press(await who.get(to.replaceAll('&amp;', '&')), 'next', { q4: '30' })
  page = await who.get(`${link}?p=review`)
  expect(page.text).toContain('Сколько часов? 30')
})

test('the review tells what is missing, leads there, and sends nothing before', async () => {
  await begun()
  let page = await who.get(`${link}?p=review`)
  expect(page.text).toContain('Без ответа 11 обязательных вопросов')
  expect(page.html).not.toContain('value="send"')
  const refused = await who.press(page, 'send')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Отправить пока нельзя')
  page = await who.press(refused, 'missing')
  expect(page.text).toContain('Раздел 1 из 3')
})

test('a block is added and taken out again, and those after it move up', async () => {
  let page = await who.press(await begun(), 'next', first)
  page = await who.press(page, 'next', second)
  for (const [place, word] of [
    ['11', 'Первая'],
    ['13', 'Вторая'],
  ] as const)
    page = await who.press(page, 'next', { [`q${place}`]: word, [`q${Number(place) + 1}`]: 'true' })
  page = await who.press(page, 'next', { q15: 'Третья' })
  expect(page.text).toContain('Проверьте ответы')
  page = await who.press(await who.get(`${link}?p=4`), 'remove')
  page = await who.get(`${link}?p=review`)
  expect(page.text).not.toContain('Вторая')
  page = await who.press(page, 'send')
  expect(await answers()).toMatchObject({ '12': 'Первая', 'Вещь+': 1, '12#2': 'Третья', 'Вещь+#2': 0 })
})

test('a whole survey is sent as one page', async () => {
  await begun()
  const page = await who.get(`${link}?p=all`)
  const sent = await who.press(page, 'send', { ...first, ...second, q11: 'Глобус', q12: 'false' })
  expect(sent.text).toContain('Ответы отправлены')
  expect(await answers()).toMatchObject({ '1': 1, '12': 'Глобус' })
})

test('what the register knows stands in its field, and counts once it is sent on', async () => {
  const page = await who.press(await begun(), 'next', first)
  expect(page.text).toContain('Так записано в реестре')
  expect(fieldsOf(page).q10).toEqual(['', 'СОШ № 1'])
  await who.press(page, 'save', { q4: '3' })
  const { state } = await database.client.run.findFirstOrThrow({ where: { waveId } })
  expect((state as { answers: unknown[] }).answers[10] ?? null).toBeNull()
})

test('the page speaks the language of the browser, and another when asked', async () => {
  const english = respondent(form, { 'accept-language': 'en-GB,en;q=0.9' })
  expect((await english.get(link)).html).toContain('<html lang="en">')
  expect((await who.get(link)).html).toContain('<html lang="ru">')
  const page = await who.press(await who.get(`${link}?lang=en`), 'agree')
  expect(page.text).toContain('Section 1 of 3')
  // Chosen with the consent, it is remembered.
  expect((await who.get(link)).html).toContain('<html lang="en">')
})
