import { beforeEach, expect, test } from 'vitest'
import type { Chat } from '../chat.ts'
import { later, noon } from '../make.ts'
import { answerOn, atQuestion3, district, words } from '../setup.ts'

const here = district()

let chat: Chat
let personId: number
let run: Awaited<ReturnType<typeof atQuestion3>>['run']
let rev: Awaited<ReturnType<typeof atQuestion3>>['rev']
beforeEach(async () => {
  ;({ chat, personId, run, rev } = await atQuestion3(here.deps))
})

test('back, and another answer', async () => {
  await chat.press(words('bot-back'))
  expect(chat.buttons().find((button) => 'chosen' in button && button.chosen)?.label).toBe('Часто трудно')
  await chat.press('Справляюсь')
  expect(chat.text()).toContain('3 из ')
})

test('left in the middle, found again by /resume, by the menu and by its old button', async () => {
  await chat.press(words('bot-menu-button'))
  expect(chat.text()).toContain('2 из ')
  const goOn = chat.find(words('bot-survey-go-on')).value
  chat.setTime(later(60 * 24 * 3))
  await chat.command('resume')
  expect(chat.text()).toContain('3 из ')
  await chat.command('cancel')
  expect(chat.text()).toContain('ответы сохранены')
  expect((await run()).status).toBe('paused')
  await chat.command('surveys')
  await chat.press('Продолжить')
  expect(chat.text()).toContain('3 из ')
  await chat.pressValue(goOn)
  expect(chat.text()).toContain('3 из ')
})

test('on another channel the same run goes on', async () => {
  await here.db.contact.create({ data: { channel: 'web', address: `w${personId}`, personId, createdAt: noon } })
  const { applyEvent } = await import('../../../db/run-steps.ts')
  const key = (await run()).token.slice(0, 8)
  const ref = { channel: 'web' as const, address: `w${personId}`, key }
  const answer = { kind: 'answer' as const, item: 'А3', value: 1 }
  const applied = await applyEvent(here.db, {
    ...ref,
    rev: 3,
    event: answer,
    dedupeKey: 'web:1',
    receivedAt: later(61),
  })
  expect(applied.kind).toBe('moved')
  chat.setTime(later(62))
  await chat.press('Справляюсь')
  expect(chat.text()).toContain('4 из ')
  expect(await rev()).toBe(4)
})

test('sent, but the word of it never came: /resume brings it and the result', async () => {
  await answerOn(chat, 3)
  await here.db.contact.create({ data: { channel: 'web', address: `w${personId}`, personId, createdAt: noon } })
  const ref = { channel: 'web' as const, address: `w${personId}`, key: (await run()).token.slice(0, 8) }
  const { applyEvent } = await import('../../../db/run-steps.ts')
  await applyEvent(here.db, { ...ref, event: { kind: 'submit' }, dedupeKey: 'web:2', receivedAt: later(61) })
  await chat.command('resume')
  expect(chat.text()).toContain(words('bot-survey-sent'))
  expect(chat.text()).toContain('Планирование')
  await chat.command('resume')
  expect(chat.text()).toContain(words('bot-resume-nothing'))
})

test('several options pressed before the first redraw all count, and «done» with them', async () => {
  for (let i = 0; i < 19; i++) await chat.press('Справляюсь')
  await chat.press('Реже')
  const [first, second, third] = ['Урок', 'Рост', 'Цифровые средства'].map((label) => chat.find(label).value)
  await chat.pressValue(first ?? '')
  const done = chat.find(words('bot-survey-done')).value
  await chat.pressValue(second ?? '')
  await chat.pressValue(second ?? '')
  await chat.pressValue(third ?? '')
  await chat.pressValue(done)
  expect(chat.text()).toContain('Что ещё важно знать')
  await chat.press(words('bot-back'))
  expect(chat.buttons().filter((button) => 'chosen' in button && button.chosen)).toHaveLength(3)
  await chat.press('Планирование и документы')
  expect(chat.last().toast).toContain('не больше 3')
})

test('an answer is changed from the review, and the review comes back', async () => {
  await answerOn(chat, 3)
  await chat.press(words('bot-page-on'))
  expect(chat.text()).toContain('Страница 2 из 4')
  await chat.press('7')
  expect(chat.text()).toContain('Меняем ответ')
  await chat.press('Часто трудно')
  expect(chat.text()).toContain(words('bot-review-title'))
  await chat.press(words('bot-page-on'))
  expect(chat.text()).toContain('— Часто трудно')
})

test('the language changes in the middle of a survey', async () => {
  await chat.command('language')
  await chat.press('English')
  expect(chat.text()).toContain('3 of ')
  await chat.press('I manage')
  expect(chat.text()).toContain('4 of ')
})
