import { Api } from 'grammy'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { setCommands } from '../../../bot/telegram/commands.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeCode, makePerson, makeWave, openInstallation, questionnaireA } from '../make.ts'
import { eventually, startTalk, words } from './talk.ts'

let database: Database
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  database = await testDatabase()
  await openInstallation(database.client)
  talk = await startTalk(database)
})
afterAll(async () => {
  await talk.close()
  await database.close()
})

async function comeIn(key: string) {
  const db = database.client
  const person = await makePerson(db)
  await makeWave(db, questionnaireA(), [person.id], {
    opensAt: new Date(Date.now() - 1000),
    closesAt: new Date(Date.now() + 9e8),
  })
  const hands = talk.person(key)
  hands.start(await makeCode(db, person.id, new Date()))
  await hands.press(words('bot-consent-yes'))
  await hands.sees('Согласие на сообщения')
  await hands.press(words('bot-consent-yes'))
  await hands.press(words('bot-survey-begin'))
  await hands.sees('1 из ')
  return { person, hands }
}

test('a person comes in, answers, and is resumed by a bot that remembers nothing', async () => {
  const { person, hands } = await comeIn('irina')
  await hands.press('Часто трудно')
  await hands.sees('2 из ')
  await eventually(() => expect(JSON.stringify([...talk.memory().values()]).length).toBeLessThan(512))
  talk.restart()
  await hands.press('Справляюсь')
  await hands.sees('3 из ')
  await eventually(() => expect(talk.memory().size).toBe(1))
  const run = await database.client.run.findFirstOrThrow({ where: { personId: person.id } })
  expect(run.rev).toBe(3)
  await eventually(async () => expect(await database.client.inboxUpdate.count({ where: { handledAt: null } })).toBe(0))
  expect(talk.troubles).toEqual([])
})

it('Начатый опрос не пропадает после обрыва связи и перезапуска.', async () => {
  const { person, hands } = await comeIn('broken line')
  const kept = async () => {
    const { state, rev } = await runOf(person.id)
    return { answered: Object.keys((state as { answers: object }).answers).length, rev }
  }
  await hands.press('Часто трудно')
  await hands.sees('2 из ')
  // The line breaks at every call of the next answer: nothing of it is seen, all of it is kept.
  for (const method of ['answerCallbackQuery', 'editMessageText'] as const)
    talk.box.faults.add({ kind: 'reset-before', method })
  await hands.press('Справляюсь')
  await settled()
  await eventually(async () => expect(await kept()).toMatchObject({ answered: 2 }))
  talk.restart()
  hands.say('/resume')
  await hands.sees('3 из ')
  await hands.press('Бывает трудно')
  await hands.sees('4 из ')
  expect((await kept()).answered).toBe(3)
  talk.troubles.length = 0
})

const runOf = (personId: number) => database.client.run.findFirstOrThrow({ where: { personId } })
const settled = () =>
  eventually(async () => expect(await database.client.inboxUpdate.count({ where: { handledAt: null } })).toBe(0))

test('twenty fast presses of one button leave one question more', async () => {
  const { person, hands } = await comeIn('fast')
  const message = await hands.sees('1 из ')
  const before = hands.fromBot().length
  for (let i = 0; i < 20; i++) talk.box.press(hands.chat, message.message_id, 'Справляюсь')
  await hands.sees('2 из ')
  await settled()
  expect((await runOf(person.id)).rev).toBe(2)
  expect(hands.fromBot()).toHaveLength(before)
})

test('twenty fast presses of a consent make one next screen', async () => {
  const hands = talk.person('eager')
  hands.start()
  const message = await hands.sees('Согласие на обработку')
  for (let i = 0; i < 20; i++) talk.box.press(hands.chat, message.message_id, words('bot-consent-yes'))
  await hands.sees('Согласие на сообщения')
  await settled()
  expect(hands.fromBot().filter((one) => hands.textOf(one).includes('Согласие на сообщения'))).toHaveLength(1)
})

test('a sticker and a voice are answered, and the question is asked again', async () => {
  const { person, hands } = await comeIn('sticker')
  talk.box.sendSticker(hands.chat, '🙂')
  await hands.sees('Ничего не потерялось')
  talk.box.sendVoice(hands.chat, 3)
  await settled()
  expect(hands.textOf(hands.last() as never)).toContain('1 из ')
  expect((await runOf(person.id)).rev).toBe(1)
})

test('a wall of text is answered', async () => {
  const { hands } = await comeIn('wall')
  hands.say('<b>Жалоба</b> & '.repeat(500))
  await hands.sees('Выберите один из предложенных вариантов')
})

test('who blocks the bot is known at once, and let in again at once', async () => {
  const hands = talk.person('blocker')
  hands.start()
  await hands.sees('Согласие на обработку')
  const status = async () =>
    (await database.client.contact.findFirstOrThrow({ where: { address: String(hands.chat) } })).status
  talk.box.block(hands.chat)
  await eventually(async () => expect(await status()).toBe('blocked'))
  talk.box.unblock(hands.chat)
  await eventually(async () => expect(await status()).toBe('active'))
})

test('the commands are set in both languages', async () => {
  const api = new Api(talk.box.token, { apiRoot: talk.box.apiRoot })
  await setCommands(api)
  const [ru, en] = [await api.getMyCommands(), await api.getMyCommands({ language_code: 'en' })]
  const names =
    'menu surveys events advice requests ask materials contests resume cancel language notices privacy help'.split(' ')
  expect(ru.map((one) => one.command)).toEqual(names)
  expect(en.find((one) => one.command === 'menu')?.description).toBe('the menu')
})
