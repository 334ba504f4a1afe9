import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { comeIn, makeCode, makePerson, makeWave, openChat, openInstallation, questionnaireA, words } from '../setup.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await openInstallation(database.client)
})
afterAll(() => database.close())

const deps = () => ({ db: database.client, clock: () => new Date() })

test('four presses lead from the deep link to question 1', async () => {
  const db = database.client
  const person = await makePerson(db)
  await makeWave(db, questionnaireA(), [person.id])
  const chat = openChat(deps())
  await chat.command('start', await makeCode(db, person.id)) // the messenger's own Start
  await chat.press(words('bot-consent-yes'))
  await chat.press(words('bot-consent-yes'))
  expect(chat.text()).toContain('Ирина Сергеевна')
  expect(chat.text()).toContain('Руководителю организации они не показываются')
  await chat.press(words('bot-survey-begin'))
  expect(chat.text()).toContain('1 из ')
})

test('a survey is taken from the first question to the result', async () => {
  const db = database.client
  const person = await makePerson(db)
  const wave = await makeWave(db, questionnaireA(), [person.id])
  const chat = await comeIn(deps(), person.id)
  await chat.press(words('bot-survey-begin'))
  for (let i = 0; i < 21; i++) await chat.press('Часто трудно')
  expect(chat.text()).toContain('22 из ')
  await chat.press('Раз в месяц')
  expect(chat.text()).toContain('Отметьте до 3')
  await chat.press('Урок')
  await chat.press('Рост')
  await chat.press(words('bot-survey-done'))
  console.log(
    chat.text(),
    chat.buttons().map((one) => `${one.label} ${one.value}`),
  )
  await chat.type('Всё хорошо')
  console.log(
    chat.text(),
    chat.buttons().map((one) => `${one.label} ${one.value}`),
  )
  await chat.press(words('bot-review-send'))
  console.log(
    chat.text(),
    chat.buttons().map((one) => `${one.label} ${one.value}`),
  )
  expect(await db.response.count({ where: { waveId: wave.id } })).toBe(1)
})
