// An anonymous survey in the chat: the own result is seen once and is nowhere afterwards.
import { expect, test } from 'vitest'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import { makePerson, makeWave } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const { definition } = loadQuestionnaire(questionnaireFile('emotional-comfort'), words)

async function answered() {
  const person = await makePerson(here.db)
  const wave = await makeWave(here.db, definition, [person.id])
  const chat = await comeIn(here.deps, person.id)
  expect(chat.text()).toContain('без имени, организации и времени')
  await chat.press(words('bot-survey-begin'))
  for (let number = 1; number <= 12; number++) await chat.press('Совсем не так')
  await chat.press(words('bot-survey-skip'))
  await chat.press('До 1 года')
  return { chat, wave, send: chat.find(words('bot-review-send')).value }
}

test('whoever sends sees their result and what may help, and nothing of it is stored', async () => {
  const { chat, wave, send } = await answered()
  await chat.pressValue(send)
  // 1, 2 lowest and 3, reversed, best: 4 of 12 points.
  expect(chat.text()).toContain('Отношения: 33 из 100, некомфортно')
  expect(chat.text()).toContain(words('bot-result-advice'))
  expect(chat.text()).toContain('На встречах ассоциации молодых педагогов')
  expect(chat.text()).not.toContain('Школа наставника')
  expect(await here.db.recommendation.count()).toBe(0)
  expect(await here.db.response.count()).toBe(0)
  expect(await here.db.run.count({ where: { waveId: wave.id } })).toBe(0)
  await chat.command('surveys')
  expect(chat.text()).not.toContain('33 из 100')
})

test('a second press on «send» is told that the answers are sent, and shows nothing again', async () => {
  const { chat, send } = await answered()
  await chat.pressValue(send)
  const second = await chat.pressValue(send)
  expect(second).toMatchObject({ views: [], toast: words('bot-survey-sent-already') })
})
