import { expect, test } from 'vitest'
import type { BlockChart } from '../../../bot/screens/visit.ts'
import { type Chat, openChat } from '../chat.ts'
import { makeCode, makePerson, makeWave, questionnaireA } from '../make.ts'
import { answerOn, comeIn, district, words } from '../setup.ts'

const here = district()

/** From the intro to the result. */
async function finish(chat: Chat) {
  await chat.press(words('bot-survey-begin'))
  await answerOn(chat, 1)
  await chat.press(words('bot-review-send'))
}

test('four presses lead from the deep link to question 1', async () => {
  const db = here.db
  const person = await makePerson(db)
  await makeWave(db, questionnaireA(), [person.id])
  const chat = openChat(here.deps)
  await chat.command('start', await makeCode(db, person.id)) // the messenger's own Start
  await chat.press(words('bot-consent-yes'))
  await chat.press(words('bot-consent-yes'))
  expect(chat.text()).toContain('Ирина Сергеевна')
  expect(chat.text()).toContain('Руководителю организации они не показываются')
  await chat.press(words('bot-survey-begin'))
  expect(chat.text()).toContain('1 из ')
})

test('a survey is taken from the first question to the result', async () => {
  const db = here.db
  const person = await makePerson(db)
  const wave = await makeWave(db, questionnaireA(), [person.id])
  const chat = await comeIn(here.deps, person.id)
  await chat.press(words('bot-survey-begin'))
  for (let i = 0; i < 21; i++) await chat.press('Часто трудно')
  expect(chat.text()).toContain('22 из ')
  await chat.press('Раз в месяц')
  expect(chat.text()).toContain('Отметьте до 3')
  await chat.press('Урок')
  await chat.press('Рост')
  await chat.press(words('bot-survey-done'))
  await chat.type('Всё хорошо')
  expect(chat.text()).toContain('1. Составить план урока, по которому видно, чего достигнут ученики — Часто трудно')
  expect(chat.text()).toContain('Страница 1 из 4')
  await chat.press(words('bot-review-send'))
  expect(chat.text()).toContain('Планирование и документы: 67 из 100, выраженная')
  expect(chat.text()).toContain('Что может помочь')
  const response = await db.response.findFirstOrThrow({
    where: { waveId: wave.id },
    include: { answers: true, scores: true, recommendations: true },
  })
  expect(response.answers).toHaveLength(24)
  expect(response.answers.find((one) => one.item === 'Ж5')?.options).toEqual([2, 7])
  expect(response.scores.find((one) => one.scale === 'А')).toMatchObject({ level: 'выраженная', answered: 3 })
  // What is for the mentor or the staff is kept, and not shown.
  const hidden = response.recommendations.filter((one) => one.addressee !== 'respondent')
  expect(hidden.length).toBeGreaterThan(0)
  for (const one of hidden) expect(chat.text()).not.toContain((one.text as { ru: string }).ru)
  expect(await db.respondent.count({ where: { waveId: wave.id, answeredAt: { not: null } } })).toBe(1)
  const run = await db.run.findFirstOrThrow({ where: { waveId: wave.id } })
  expect(run).toMatchObject({ status: 'submitted', state: null })
})

test('a kindergarten is asked of children and sessions', async () => {
  const db = here.db
  const person = await makePerson(db)
  await makeWave(db, questionnaireA(), [person.id], { type: 'kindergarten' })
  const chat = await comeIn(here.deps, person.id)
  await chat.press(words('bot-survey-begin'))
  expect(chat.text()).toContain('Составить план занятия, по которому видно, чего достигнут дети')
})

test('an acute block offers a call, and the person says how', async () => {
  const db = here.db
  const person = await makePerson(db)
  const wave = await makeWave(db, questionnaireA(), [person.id])
  const chat = await comeIn(here.deps, person.id)
  await chat.press(words('bot-survey-begin'))
  for (let i = 0; i < 21; i++) await chat.type('3')
  await chat.press('Реже')
  await chat.press('Рост')
  await chat.press(words('bot-survey-done'))
  await chat.press(words('bot-survey-skip'))
  await chat.press(words('bot-review-send'))
  expect(chat.buttons().map((one) => one.label)).toContain(words('bot-call-call'))
  const press = chat.find(words('bot-call-write')).value
  await chat.pressValue(press)
  expect(chat.text()).toBe(words('bot-call-write-done'))
  await chat.pressValue(press)
  expect(chat.text()).toBe(words('bot-call-decided'))
  const calls = await db.recommendation.findMany({ where: { response: { waveId: wave.id }, kind: 'write' } })
  expect(calls.map((one) => one.status)).toEqual(['in_progress'])
})

test('a picture of the result is drawn where somebody can draw', async () => {
  const db = here.db
  const person = await makePerson(db)
  await makeWave(db, questionnaireA(), [person.id])
  const png = new Uint8Array([1])
  const charts: BlockChart[] = []
  const drawBlocks = async (chart: BlockChart) => {
    charts.push(chart)
    return { png, alt: 'итоги' }
  }
  const chat = await comeIn({ ...here.deps, drawBlocks }, person.id)
  await finish(chat)
  const drawings = chat.last().views.flatMap((view) => view.drawPicture ?? [])
  expect(await Promise.all(drawings.map((draw) => draw()))).toEqual([{ png, alt: 'итоги' }])
  expect(charts[0]?.blocks).toHaveLength(7)
})
