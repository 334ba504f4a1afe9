import { beforeEach, expect, test } from 'vitest'
import { consents } from '../../../content/consents/index.ts'
import type { Purpose } from '../../../core/consents/document.ts'
import type { Chat } from '../chat.ts'
import { atQuestion3, district, words } from '../setup.ts'

const here = district()
let chat: Chat
let personId: number
beforeEach(async () => {
  ;({ chat, personId } = await atQuestion3(here.deps))
})

/** As if the person had answered before the words came to cover more. */
const ageDecisions = (purpose: Purpose) =>
  here.db.consent.updateMany({
    where: { purpose, contact: { address: chat.address } },
    data: { documentVersion: '2020-01-01' },
  })
const decisionsOn = async (purpose: Purpose) =>
  (
    await here.db.consent.findMany({
      where: { purpose, contact: { address: chat.address } },
      orderBy: { id: 'asc' },
    })
  ).map((one) => one.decision)

test('a yes to words that covered less is asked for anew, before anything else', async () => {
  await ageDecisions('processing')
  await chat.command('surveys')
  expect(chat.text()).toContain(consents.processing.title.ru)
  await chat.press(words('bot-consent-yes'))
  await chat.command('surveys')
  expect(chat.text()).toContain(words('bot-surveys-title'))
})

test('a no to the new words takes the yes back, after one more question', async () => {
  await ageDecisions('processing')
  await chat.command('menu')
  await chat.press(words('bot-consent-no'))
  expect(chat.text()).toContain(words('bot-privacy-withdraw-sure'))
  expect(await decisionsOn('processing')).toEqual(['given'])
  await chat.press(words('bot-privacy-withdraw-yes'))
  expect(await decisionsOn('processing')).toEqual(['given', 'withdrawn'])
  expect(await here.db.run.count({ where: { personId } })).toBe(0)
})

test('a stray «no» on the old consent takes nothing back by itself', async () => {
  const asked = await atConsent()
  await chat.press(words('bot-consent-yes'))
  await chat.pressValue(asked)
  expect(chat.text()).toContain(words('bot-privacy-withdraw-sure'))
  await chat.press(words('bot-back'))
  expect(await decisionsOn('processing')).not.toContain('withdrawn')
  expect(await here.db.run.count({ where: { personId } })).toBe(1)
})

/** At the consent to processing again; returns its «no». */
async function atConsent() {
  await ageDecisions('processing')
  await chat.command('start')
  return chat.find(words('bot-consent-no')).value
}

test('the menu asks anew about messages, once', async () => {
  await ageDecisions('messages')
  await chat.command('menu')
  expect(chat.text()).toContain(consents.messages.title.ru)
  await chat.press(words('bot-consent-no'))
  expect(chat.text()).toContain(words('bot-menu-title'))
  await ageDecisions('messages')
  await chat.command('menu')
  expect(chat.text()).toContain(words('bot-menu-title'))
})

test('a survey under way is not interrupted by new words about messages', async () => {
  await ageDecisions('messages')
  await chat.press('Справляюсь')
  expect(chat.text()).toContain('4 из ')
})

test('«Мои данные» does not call a yes that no longer stands given', async () => {
  await ageDecisions('messages')
  await chat.command('privacy')
  expect(chat.text()).toContain('Согласие на сообщения: не дано')
  expect(chat.buttons().map((one) => one.label)).toContain(words('bot-privacy-messages'))
})

test('a version is told as a day', async () => {
  await chat.command('privacy')
  expect(chat.text()).toMatch(/редакция от \d+ [а-я]+ \d{4} г\./)
})
