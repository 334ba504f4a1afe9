// What people do that nobody planned for, over the messenger's real HTTP: answered kindly, and nothing is lost.
import type { Message } from '@grammyjs/types'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FaultKind } from '../../../sandbox/api/faults.ts'
import { makeCode, makePerson, makeWave, questionnaireA } from '../make.ts'
import { district } from '../setup.ts'
import { eventually, startTalk, words } from './talk.ts'

const here = district()
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  talk = await startTalk(here.database, { client: { timeoutSeconds: 1 } })
})
beforeEach(() => {
  talk.box.faults.clear()
})
afterAll(() => talk.close())

let count = 0
/** Somebody at question 1 of a survey. */
async function atQuestion1({ firstName = 'Ирина', key = `person ${++count}` } = {}) {
  const person = await makePerson(here.db, firstName)
  const times = { opensAt: new Date(Date.now() - 1000), closesAt: new Date(Date.now() + 9e8) }
  const wave = await makeWave(here.db, questionnaireA(), [person.id], times)
  const hands = talk.person(key)
  hands.start(await makeCode(here.db, person.id, new Date()))
  await hands.press(words('bot-consent-yes'))
  await hands.sees('Согласие на сообщения')
  await hands.press(words('bot-consent-yes'))
  await hands.press(words('bot-survey-begin'))
  const question = await hands.sees('1 из ')
  const run = () => here.db.run.findFirstOrThrow({ where: { personId: person.id } })
  return { person, wave, hands, question, run }
}
const settled = () =>
  eventually(async () => expect(await here.db.inboxUpdate.count({ where: { handledAt: null } })).toBe(0))
const textsOf = (hands: { fromBot: () => Message[]; textOf: (message: Message) => string }) =>
  hands.fromBot().map((message) => hands.textOf(message))

describe('words and pictures where a button is expected', () => {
  test('a sticker, a voice, a photo, a document: each is answered, and the question stands again', async () => {
    const { hands, run } = await atQuestion1()
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const sendings = [
      () => talk.box.sendSticker(hands.chat, '🙂'),
      () => talk.box.sendVoice(hands.chat, 9),
      () => talk.box.sendPhoto(hands.chat, png, 'Мой ответ: справляюсь'),
      () => talk.box.sendDocument(hands.chat, { name: 'план.docx', bytes: Buffer.from('x') }),
    ]
    for (const send of sendings) {
      const before = hands.fromBot().length
      send()
      await eventually(() => expect(hands.fromBot().length).toBe(before + 2))
      expect(textsOf(hands).at(-2)).toContain('Ничего не потерялось')
      expect(textsOf(hands).at(-1)).toContain('1 из ')
    }
    expect((await run()).rev).toBe(1)
  })

  test('a wall of text, four messages of it, is refused in words each time', async () => {
    const { hands, run } = await atQuestion1()
    const before = hands.fromBot().length
    hands.say('Очень длинный рассказ о школе. '.repeat(500))
    await eventually(() => expect(hands.fromBot().length).toBe(before + 4))
    expect(textsOf(hands).slice(before)).toEqual(Array(4).fill(expect.stringContaining('Выберите один из')))
    expect((await run()).rev).toBe(1)
  })

  test('an edited message is told that it changes nothing', async () => {
    const { hands, run } = await atQuestion1()
    const typed = hands.say('Справляюсь')
    await hands.sees('2 из ')
    talk.box.editText(hands.chat, typed.message_id, 'Часто трудно')
    await hands.sees('Правку сообщения я не вижу')
    await eventually(() => expect(textsOf(hands).at(-1)).toContain('2 из '))
    expect((await run()).rev).toBe(2)
  })
})

describe('buttons', () => {
  test('a year-old button of a message long gone up is answered where the person is now', async () => {
    const { hands, question, run } = await atQuestion1()
    const old = hands.labels(question)[0] ?? ''
    const data = question.reply_markup?.inline_keyboard[0]?.[0]
    await hands.press(old)
    await hands.sees('2 из ')
    await here.db.run.updateMany({ data: { updatedAt: new Date(Date.now() - 3e10) } })
    talk.box.press(hands.chat, question.message_id, (data as { callback_data: string }).callback_data)
    await settled()
    await hands.sees('2 из ')
    expect((await run()).rev).toBe(2)
  })

  test('two different answers at once: one of them counts, and it is the one that shows', async () => {
    const { hands, question, run } = await atQuestion1()
    talk.box.press(hands.chat, question.message_id, 'Справляюсь')
    talk.box.press(hands.chat, question.message_id, 'Часто трудно')
    await hands.sees('2 из ')
    await settled()
    const { state, rev } = await run()
    expect(rev).toBe(2)
    expect((state as { answers: unknown[] }).answers).toEqual([0])
    await hands.press(words('bot-back'))
    await hands.sees('1 из ')
    expect(hands.labels(hands.last() as Message)).toContain('✓ Справляюсь')
  })

  test('an answer and «Меню» at once: the answer is kept, and so is the way back', async () => {
    const { hands, question, run } = await atQuestion1()
    talk.box.press(hands.chat, question.message_id, 'Справляюсь')
    talk.box.press(hands.chat, question.message_id, words('bot-menu-button'))
    // «Меню» was pressed under a question that is answered by then: the next question stands instead, or the menu.
    await eventually(async () => expect(((await run()).state as { answers: unknown[] }).answers).toEqual([0]))
    await settled()
    hands.say('/resume')
    await hands.sees('2 из ')
  })
})

describe('/start and codes in the middle of a survey', () => {
  test('/start in the middle leads to the menu, and the survey is found where it was', async () => {
    const { hands } = await atQuestion1()
    await hands.press('Справляюсь')
    await hands.sees('2 из ')
    hands.start()
    await hands.sees('Вас ждёт 1 опрос')
    hands.say('/resume')
    await eventually(() => expect(textsOf(hands).at(-1)).toContain('2 из '))
  })

  test('somebody else’s deep link in the middle changes neither the person nor the answers', async () => {
    const { hands, person, run } = await atQuestion1()
    await hands.press('Справляюсь')
    await hands.sees('2 из ')
    const other = await makePerson(here.db, 'Чужая')
    hands.start(await makeCode(here.db, other.id, new Date()))
    await hands.sees('связан с другим человеком')
    expect((await here.db.contact.findFirstOrThrow({ where: { address: String(hands.chat) } })).personId).toBe(
      person.id,
    )
    expect((await run()).rev).toBe(2)
    expect(textsOf(hands).join()).not.toContain('Чужая')
    hands.say('/resume')
    await eventually(() => expect(textsOf(hands).at(-1)).toContain('2 из '))
  })

  test('one’s own used link opened again is no trouble', async () => {
    const { hands, person } = await atQuestion1()
    await hands.press('Справляюсь')
    await hands.sees('2 из ')
    hands.start(await makeCode(here.db, person.id, new Date()))
    await eventually(() => expect(textsOf(hands).at(-1)).toContain('2 из '))
  })
})

describe('people and their chats', () => {
  test('one person with two devices moves over, and the survey moves along', async () => {
    const { person, hands } = await atQuestion1()
    await hands.press('Справляюсь')
    await hands.sees('2 из ')
    const second = talk.person(`second ${++count}`)
    second.start(await makeCode(here.db, person.id, new Date()))
    await second.press(words('bot-consent-yes'))
    await second.sees('Согласие на сообщения')
    await second.press(words('bot-consent-yes'))
    await second.press(words('bot-code-move'))
    await second.sees('2 из ')
    // The first device has the old question still: its buttons answer for nobody any more.
    await hands.press('Справляюсь')
    await hands.sees(words('bot-code-title'))
    expect((await here.db.run.findFirstOrThrow({ where: { personId: person.id } })).rev).toBe(2)
  })

  test('two people with one messenger: the second lets go of the first in «Мои данные» and comes in', async () => {
    const { hands } = await atQuestion1()
    const second = await makePerson(here.db, 'Вторая')
    const code = await makeCode(here.db, second.id, new Date())
    hands.start(code)
    await hands.press(words('bot-privacy-button'))
    await hands.press(words('bot-privacy-withdraw'))
    await hands.press(words('bot-privacy-withdraw-yes'))
    await hands.press(words('bot-consent-reconsider'))
    await hands.press(words('bot-consent-yes'))
    await eventually(() => expect(textsOf(hands).at(-1)).toContain(words('bot-code-title')))
    hands.say(code)
    await hands.sees('Вторая Сергеевна, чат подключён')
  })

  test('a name that looks like markup is written as it is', async () => {
    const { hands } = await atQuestion1({ firstName: '<b>Ирина & Ко</b>' })
    const linked = hands.fromBot().find((message) => hands.textOf(message).includes('чат подключён'))
    expect(linked?.text).toContain('<b>Ирина & Ко</b> Сергеевна')
    expect(linked?.entities ?? []).toEqual([])
  })

  test('a messenger in English is spoken to in Russian until it asks, and in English after', async () => {
    const hands = talk.person('john', { name: 'John', language: 'en' })
    hands.start()
    await hands.press('In English')
    await hands.sees('Consent to the processing')
    await hands.press('I agree')
    await hands.sees('Consent to messages')
    await hands.press('I agree')
    await hands.sees('One-time code')
  })

  test('who blocked the bot and came back goes on where they were', async () => {
    const { hands, question } = await atQuestion1()
    talk.box.block(hands.chat)
    await settled()
    talk.box.unblock(hands.chat)
    talk.box.press(hands.chat, question.message_id, 'Справляюсь')
    await hands.sees('2 из ')
    const contact = await here.db.contact.findFirstOrThrow({ where: { address: String(hands.chat) } })
    expect(contact.status).toBe('active')
  })

  test('who has left the district’s service is told so, and their results stay theirs', async () => {
    const { hands, person, wave } = await atQuestion1()
    await here.db.person.update({ where: { id: person.id }, data: { status: 'left' } })
    hands.say('/surveys')
    await hands.sees('Опросов для вас сейчас нет')
    const list = hands.last() as Message
    talk.box.press(hands.chat, list.message_id, `wave:${wave.token}`)
    await hands.sees('больше не работаете')
  })

  test('who was taken off the register of a role still has their own survey', async () => {
    const { hands, person } = await atQuestion1()
    const ended = { role: 'mentor' as const, activeFrom: new Date('2020-09-01'), activeTo: new Date('2021-09-01') }
    await here.db.roleGrant.create({ data: { ...ended, personId: person.id } })
    await hands.press('Справляюсь')
    await hands.sees('2 из ')
  })
})

test('a wave closed in the middle: what came in time is kept, the rest is told kindly, once more and with a way on', async () => {
  const { hands, wave, run } = await atQuestion1()
  await hands.press('Справляюсь')
  await hands.sees('2 из ')
  await here.db.wave.update({ where: { id: wave.id }, data: { status: 'closed', closedAt: new Date() } })
  await hands.press('Часто трудно')
  const told = await hands.sees('Опрос закрыт')
  expect(hands.labels(told)).toEqual([words('bot-menu-button')])
  expect((await run()).rev).toBe(2)
  await hands.press(words('bot-menu-button'))
  await hands.sees('Новых опросов нет')
})

describe('trouble on the way out', () => {
  const kinds: FaultKind[] = [
    'too-many-requests',
    'server-error',
    'bad-gateway',
    'reset-before',
    'reset-after',
    'timeout-before',
    'timeout-after',
  ]

  test.each(kinds)('%s while a question is drawn: the answer is kept, the next word shows the place', async (kind) => {
    const { hands, run } = await atQuestion1()
    talk.box.faults.add({ kind, method: 'editMessageText', chat: hands.chat })
    await hands.press('Справляюсь')
    await eventually(async () => expect((await run()).rev).toBe(2))
    hands.say('/resume')
    await eventually(() => expect(textsOf(hands).at(-1)).toContain('2 из '))
    await hands.press('Часто трудно')
    await hands.sees('3 из ')
  })
})
