import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { consents } from '../../../content/consents/index.ts'
import { openChat } from '../chat.ts'
import { makeCode, makePerson, makeWave, noon, questionnaireA } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const consentsOf = async (address: string) =>
  here.db.consent.findMany({ where: { contact: { address } }, orderBy: { id: 'asc' } })

test('the two consents are asked one by one, and no answer is marked beforehand', async () => {
  const chat = openChat(here.deps)
  await chat.command('start')
  expect(chat.text()).toContain(consents.processing.title.ru)
  expect(chat.text()).not.toContain(consents.messages.title.ru)
  expect(chat.buttons().some((button) => 'chosen' in button)).toBe(false)
  await chat.press(words('bot-consent-yes'))
  expect(chat.text()).toContain(consents.messages.title.ru)
})

test('a decision is kept with its version, its time and the fingerprint of the very words', async () => {
  const chat = openChat(here.deps)
  await chat.command('start')
  await chat.press(words('bot-consent-yes'))
  const [given] = await consentsOf(chat.address)
  const { title, text, version } = consents.processing
  expect(given).toMatchObject({
    purpose: 'processing',
    decision: 'given',
    documentVersion: version,
    documentHash: createHash('sha256').update(`${title.ru}\n\n${text.ru}`).digest('hex'),
  })
  expect(given?.decidedAt.getTime()).toBeGreaterThanOrEqual(noon.getTime())
})

test('who read the English text has agreed to the English text', async () => {
  const chat = openChat(here.deps)
  await chat.command('start')
  await chat.press('In English')
  await chat.press('I agree')
  const { title, text } = consents.processing
  const hash = createHash('sha256').update(`${title.en}\n\n${text.en}`).digest('hex')
  expect((await consentsOf(chat.address))[0]?.documentHash).toBe(hash)
  expect(chat.text()).toContain('Consent to messages')
})

test('refusing leaves the paper way, and one may think again', async () => {
  const chat = openChat(here.deps)
  await chat.command('start')
  await chat.press(words('bot-consent-no'))
  expect(chat.text()).toContain('на бумаге')
  await chat.command('surveys')
  expect(chat.text()).toContain(consents.processing.title.ru)
  await chat.press(words('bot-consent-yes'))
  expect((await consentsOf(chat.address)).map((one) => one.decision)).toEqual(['refused', 'given'])
})

test('refusing messages still leads on', async () => {
  const chat = openChat(here.deps)
  await chat.command('start')
  await chat.press(words('bot-consent-yes'))
  await chat.press(words('bot-consent-no'))
  expect(chat.text()).toContain(words('bot-code-title'))
})

test('a button under another text than today’s agrees to nothing', async () => {
  const chat = openChat(here.deps)
  await chat.command('start')
  await chat.pressValue('consent-processing:yes:000000')
  expect(chat.last().toast).toBe(words('bot-consent-changed'))
  expect(await consentsOf(chat.address)).toEqual([])
})

test('nobody is called by name before consent', async () => {
  const person = await makePerson(here.db, 'Аврора', 'Тихоновна')
  const chat = openChat(here.deps)
  await chat.command('start', await makeCode(here.db, person.id))
  expect(chat.text()).not.toContain('Аврора')
  await chat.press(words('bot-consent-yes'))
  expect(chat.text()).not.toContain('Аврора')
  await chat.press(words('bot-consent-yes'))
  expect(chat.text()).toContain('Аврора Тихоновна')
})

test('withdrawing unties the chat, erases the draft and adds a row', async () => {
  const db = here.db
  const person = await makePerson(db)
  await makeWave(db, questionnaireA(), [person.id])
  const chat = await comeIn(here.deps, person.id)
  await chat.press(words('bot-survey-begin'))
  const answer = chat.find('Справляюсь').value
  await chat.command('privacy')
  await chat.press(words('bot-privacy-withdraw'))
  await chat.press(words('bot-privacy-withdraw-yes'))
  expect(await db.run.count({ where: { personId: person.id } })).toBe(0)
  expect((await db.contact.findFirstOrThrow({ where: { address: chat.address } })).personId).toBeNull()
  expect((await consentsOf(chat.address)).map((one) => one.decision)).toEqual(['given', 'given', 'withdrawn'])
  await chat.pressValue(answer)
  expect(chat.text()).toContain(consents.processing.title.ru)
})
