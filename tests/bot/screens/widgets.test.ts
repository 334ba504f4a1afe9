import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { screens } from '../../../bot/screens/index.ts'
import type { Chat } from '../chat.ts'
import { makePerson, makeWave, noon } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'
import { options, questionnaire, t } from '../trial.ts'

const here = district()

async function begin(...items: object[]): Promise<Chat> {
  const person = await makePerson(here.db)
  const end = { code: 'Z', type: 'text', max: 20, text: t('Последний вопрос') }
  await makeWave(here.db, questionnaire([...items, end]), [person.id])
  const chat = await comeIn({ db: here.db, clock: () => noon }, person.id)
  await chat.press(words('bot-survey-begin'))
  return chat
}
const labels = (chat: Chat) => chat.buttons().map((button) => button.label)

test('more than six options become a numbered list with numbers', async () => {
  const chat = await begin({ code: '1', type: 'one', text: t('Вопрос'), options: options(9) })
  expect(chat.text()).toContain('9. Вариант 9')
  expect(labels(chat).slice(0, 9)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  await chat.press('9')
  expect(chat.text()).toContain('Последний вопрос')
})

test('long options become a numbered list, whatever their number', async () => {
  const chat = await begin({
    code: '1',
    type: 'one',
    text: t('Вопрос'),
    options: options(2, 'Вариант, который длиннее кнопки'),
  })
  expect(chat.text()).toContain('1. Вариант, который длиннее кнопки 1')
  expect(labels(chat).slice(0, 2)).toEqual(['1', '2'])
})

test.each([
  [{ type: 'int', min: 1, max: 40 }, ['сорок', '41', '2,5'], '12'],
  [{ type: 'number', min: 0 }, ['много', '-1'], '2,5'],
  [{ type: 'date' }, ['вчера', '31.02.2026'], '18.09.2020'],
  [{ type: 'text', max: 10 }, ['слишком длинный ответ'], 'коротко'],
])('a typed answer to %j is refused with a reason until it fits', async (item, wrong, right) => {
  const chat = await begin({ code: '1', text: t('Вопрос'), ...item })
  expect(chat.text()).toContain('Напишите')
  for (const typed of wrong) {
    await chat.type(typed)
    expect(chat.text()).toContain('Вопрос')
    expect(chat.text().indexOf('Вопрос')).toBeGreaterThan(0)
  }
  await chat.type(right)
  expect(chat.text()).toContain('Последний вопрос')
})

test('yes or no', async () => {
  const chat = await begin({ code: '1', type: 'bool', text: t('Вопрос') })
  await chat.press('Да')
  expect(chat.text()).toContain('Последний вопрос')
})

test('typed markup is text, and a typed answer can be kept when coming back', async () => {
  const chat = await begin({ code: '1', type: 'text', max: 100, text: t('Вопрос') })
  await chat.type('<b>&amp; 5 < 6')
  await chat.press(words('bot-back'))
  expect(chat.text()).toContain('Сейчас: <b>&amp; 5 < 6')
  await chat.press(words('bot-survey-keep'))
  expect(chat.text()).toContain('Последний вопрос')
})

test('every screen keeps to the limits of a phone', async () => {
  const chat = await begin(
    { code: '1', type: 'many', max: 30, text: t('Вопрос'), options: options(30, 'Очень длинный вариант ответа номер') },
    { code: '2', type: 'one', text: t('Вопрос'), options: options(12) },
  )
  const check = () => {
    for (const { label, value } of chat.buttons() as { label: string; value: string }[]) {
      expect(label.length, label).toBeLessThanOrEqual(24)
      expect(value, value).toMatch(/^[\x21-\x7e]{1,48}$/)
    }
  }
  check()
  await chat.press('30')
  await chat.press(words('bot-survey-done'))
  check()
  await chat.press('12')
  await chat.type('конец')
  check()
  for (const command of ['menu', 'surveys', 'language', 'privacy', 'help']) {
    await chat.command(command)
    check()
  }
})

test('every screen of the folder is in the list, under a name of its own', () => {
  const folder = new URL('../../../bot/screens/', import.meta.url)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && readFileSync(new URL(name, folder), 'utf8').includes(': Screen = {'))
    .map((name) => name.replace('.ts', ''))
  expect([...files, 'survey'].sort()).toEqual(screens.map((screen) => screen.name).sort())
})
