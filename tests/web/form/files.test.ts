// Files in a form without scripts: chosen, kept, unticked, refused beside their question; the chat's are the form's.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { largestFile } from '../../../core/files/kinds.ts'
import { keepFile } from '../../../db/files.ts'
import type { Database } from '../../../db/open.ts'
import { applyEvent } from '../../../db/run-steps.ts'
import { makePerson, makeWave, noon, openInstallation } from '../../bot/make.ts'
import { questionnaire, t } from '../../bot/trial.ts'
import { docx, office, pdf } from '../../core/files/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { actionOf, fieldsOf, makeLink, type OpenForm, openForm, type Page, respondent } from './make.ts'

const definition = questionnaire([
  { code: '1', type: 'file', max: 2, required: false, text: t('Материалы') },
  { code: '2', type: 'text', max: 100, text: t('Словами') },
])
let database: Database
let form: OpenForm
let who: ReturnType<typeof respondent>
let link: string
let personId: number

beforeAll(async () => {
  database = await testDatabase()
  form = await openForm(database)
  who = respondent(form)
  await openInstallation(database.client)
})
beforeEach(async () => {
  const person = await makePerson(database.client)
  personId = person.id
  const wave = await makeWave(database.client, definition, [person.id])
  link = await makeLink(database, wave.id, person.id)
})
afterAll(async () => {
  await form.close()
  await database.close()
})

const begun = async (): Promise<Page> => who.press(await who.get(link), 'agree')
const files = () => database.client.storedFile.findMany({ where: { run: { personId } }, orderBy: { id: 'asc' } })
const names = async () => (await files()).map(({ name }) => name)

type Chosen = { name: string; bytes: Buffer; field?: string }

/** The form as a browser sends it when files were chosen; none chosen is an empty file without a name. */
async function send(page: Page, go: string, chosen: Chosen[], more: Record<string, string | string[]> = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...fieldsOf(page), ...more, go })) {
    if (name === 'f0') continue
    for (const one of [value].flat()) body.append(name, one)
  }
  for (const { name, bytes, field = 'f0' } of chosen) body.append(field, new Blob([Uint8Array.from(bytes)]), name)
  if (chosen.length === 0) body.append('f0', new Blob([]), '')
  const reply = await fetch(form.address + actionOf(page), { method: 'POST', body, redirect: 'manual' })
  const to = reply.headers.get('location')
  if (reply.status === 303 && to) return who.get(to)
  const html = await reply.text()
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  return { status: reply.status, url: page.url, html, text, headers: reply.headers }
}

test('two files are chosen, named in the review, and kept with the answers', async () => {
  const page = await begun()
  expect(page.html).toContain('enctype="multipart/form-data"')
  const plan = docx('план', 600_000)
  const review = await send(
    page,
    'next',
    [
      { name: 'План.docx', bytes: plan },
      { name: 'отчёт.pdf', bytes: pdf },
    ],
    { q1: 'Да' },
  )
  expect(review.text).toContain('План.docx; отчёт.pdf')
  const sent = await who.press(review, 'send')
  expect(sent.text).toContain('Ответы отправлены')
  const kept = await files()
  expect(kept.map(({ name, size }) => [name, size])).toEqual([
    ['План.docx', plan.length],
    ['отчёт.pdf', pdf.length],
  ])
  const answer = await database.client.answer.findFirstOrThrow({ where: { response: { personId }, item: '1' } })
  expect(answer.text).toBe(kept.map(({ token }) => token).join('\n'))
})

test('all questions on one page: a file comes along with a run that nobody has begun', async () => {
  await begun()
  await database.client.run.deleteMany({ where: { personId } })
  const whole = await who.get(`${link}?p=all`)
  const sent = await send(whole, 'send', [{ name: 'План.docx', bytes: docx() }], { q1: 'Да' })
  expect(sent.text).toContain('Ответы отправлены')
  expect(await names()).toEqual(['План.docx'])
})

test('no file is chosen, and none is wanted', async () => {
  const review = await send(await begun(), 'next', [], { q1: 'Да' })
  expect(review.text).toContain('Проверьте ответы')
  expect(await files()).toEqual([])
})

test('what was sent in the chat stands in the form, stays while it is ticked, and goes when it is not', async () => {
  await begun()
  const run = await database.client.run.findFirstOrThrow({ where: { personId } })
  await database.client.contact.create({ data: { channel: 'telegram', address: `6${personId}`, personId } })
  const keeping = await keepFile(database.client, {
    runId: run.id,
    bytes: docx(),
    name: 'Из чата.docx',
    otherwise: 'Файл',
    now: noon,
  })
  if (keeping.kind === 'refused') throw new Error(keeping.reason.key)
  const event = { kind: 'file' as const, item: '1', token: keeping.file.token }
  await applyEvent(database.client, {
    channel: 'telegram',
    address: `6${personId}`,
    key: run.token.slice(0, 8),
    event,
    dedupeKey: 'chat',
    receivedAt: noon,
  })
  let page = await who.get(link)
  expect(page.text).toContain('Из чата.docx')
  const review = await send(page, 'next', [{ name: 'Ещё.pdf', bytes: pdf }], { q1: 'Да' })
  expect(review.text).toContain('Из чата.docx; Ещё.pdf')
  page = await who.get(`${link}?p=1`)
  const [first] = await files()
  const ticked = (fieldsOf(page).q0 ?? []).filter((value) => value !== first?.token)
  const after = await send(page, 'next', [], { q0: ticked, q1: 'Да' })
  expect(after.text).not.toContain('Из чата.docx')
  expect(await names()).toEqual(['Ещё.pdf'])
})

test('a draft kept on the way takes no file away, whatever is ticked', async () => {
  const page = await begun()
  await send(page, 'next', [{ name: 'План.docx', bytes: docx() }], { q1: 'Да' })
  const again = await who.get(`${link}?p=1`)
  await who.press(again, 'save', { q0: '', q1: 'Другое' })
  expect(await names()).toEqual(['План.docx'])
})

test.each([
  ['a program', 'план.pdf', Buffer.from('MZ\x90\0'), 'Такой файл не подходит'],
  ['an empty file', 'план.pdf', Buffer.alloc(0), 'Файл пустой'],
  ['macros', 'план.docx', office('word/document.xml', [{ name: 'word/vbaProject.bin' }]), 'макросы'],
  ['too large', 'план.pdf', Buffer.concat([pdf, Buffer.alloc(largestFile)]), 'до 10 МБ'],
])('%s is refused beside its question; the good one beside it and the words stay', async (_what, name, bytes, said) => {
  const page = await begun()
  const back = await send(
    page,
    'next',
    [
      { name: 'хороший.docx', bytes: docx() },
      { name, bytes },
    ],
    { q1: 'Мои слова' },
  )
  expect(back.status).toBe(422)
  expect(back.html).toMatch(/id="q0-problem"/)
  expect(back.text).toContain(said)
  expect(back.text).toContain('хороший.docx')
  expect(back.html).toContain('Мои слова')
  expect(await names()).toEqual(['хороший.docx'])
  const on = await send(back, 'next', [])
  expect(on.text).toContain('хороший.docx')
})

test('a third file, and a file where none is asked', async () => {
  const three = ['1', '2', '3'].map((name) => ({ name: `${name}.docx`, bytes: docx(name) }))
  const back = await send(await begun(), 'next', three, { q1: 'Да' })
  expect(back.status).toBe(422)
  expect(back.text).toContain('не больше 2 файлов')
  expect(await names()).toEqual(['1.docx', '2.docx'])
  const foreign = await send(await who.get(link), 'next', [{ name: 'x.pdf', bytes: pdf, field: 'f1' }], { q1: 'Да' })
  expect(foreign.status).toBe(422)
  expect(await files()).toHaveLength(2)
})

test('the same form sent twice keeps one file', async () => {
  const page = await begun()
  const chosen = [{ name: 'План.docx', bytes: docx() }]
  await Promise.all([send(page, 'next', chosen, { q1: 'Да' }), send(page, 'next', chosen, { q1: 'Да' })])
  expect(await names()).toEqual(['План.docx'])
})

test('after closing nothing is read; nobody without a survey brings megabytes', async () => {
  const page = await begun()
  form.at.now = new Date('2027-01-01T00:00:00Z')
  const late = await send(page, 'next', [{ name: 'План.docx', bytes: docx() }], { q1: 'Да' })
  form.at.now = noon
  expect(late.status).toBe(403)
  expect(await files()).toEqual([])
  const stranger = await send({ ...page, html: '', url: `/s/${'0'.repeat(32)}` }, 'next', [
    { name: 'x.pdf', bytes: pdf },
  ])
  expect(stranger.status).toBe(404)
})
