// What people do that nobody planned for, over the messenger's real HTTP: answered kindly, and nothing is lost.
import type { Message } from '@grammyjs/types'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FaultKind } from '../../../sandbox/api/faults.ts'
import { makeCode, makePerson } from '../make.ts'
import { district } from '../setup.ts'
import { atQuestion1, settled, textsOf } from './in-survey.ts'
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

describe('words and pictures where a button is expected', () => {
  test('a sticker, a voice: each is answered, and the question stands again', async () => {
    const { hands, run } = await atQuestion1(talk, here.db)
    const sendings = [() => talk.box.sendSticker(hands.chat, '🙂'), () => talk.box.sendVoice(hands.chat, 9)]
    for (const send of sendings) {
      const before = hands.fromBot().length
      send()
      await eventually(() => expect(hands.fromBot().length).toBe(before + 2))
      expect(textsOf(hands).at(-2)).toContain('Ничего не потерялось')
      expect(textsOf(hands).at(-1)).toContain('1 из ')
    }
    expect((await run()).rev).toBe(1)
  })

  test('a photo, a document: each is told that no file is asked for, above the question', async () => {
    const { hands, run } = await atQuestion1(talk, here.db)
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const sendings = [
      () => talk.box.sendPhoto(hands.chat, png, 'Мой ответ: справляюсь'),
      () => talk.box.sendDocument(hands.chat, { name: 'план.docx', bytes: Buffer.from('x') }),
    ]
    for (const send of sendings) {
      const before = hands.fromBot().length
      send()
      await eventually(() => expect(hands.fromBot().length).toBe(before + 1))
      expect(textsOf(hands).at(-1)).toMatch(/файл не нужен[\s\S]*1 из /)
    }
    expect((await run()).rev).toBe(1)
    expect(await here.db.storedFile.count()).toBe(0)
  })

  test('a wall of text, four messages of it, is refused in words each time', async () => {
    const { hands, run } = await atQuestion1(talk, here.db)
    const before = hands.fromBot().length
    hands.say('Очень длинный рассказ о школе. '.repeat(500))
    await eventually(() => expect(hands.fromBot().length).toBe(before + 4))
    expect(textsOf(hands).slice(before)).toEqual(Array(4).fill(expect.stringContaining('Выберите один из')))
    expect((await run()).rev).toBe(1)
  })

  test('an edited message is told that it changes nothing', async () => {
    const { hands, run } = await atQuestion1(talk, here.db)
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
    const { hands, question, run } = await atQuestion1(talk, here.db)
    const old = hands.labels(question)[0] ?? ''
    const data = question.reply_markup?.inline_keyboard[0]?.[0]
    await hands.press(old)
    await hands.sees('2 из ')
    await here.db.run.updateMany({ data: { updatedAt: new Date(Date.now() - 3e10) } })
    talk.box.press(hands.chat, question.message_id, (data as { callback_data: string }).callback_data)
    await settled(here.db)
    await hands.sees('2 из ')
    expect((await run()).rev).toBe(2)
  })

  test('two different answers at once: one of them counts, and it is the one that shows', async () => {
    const { hands, question, run } = await atQuestion1(talk, here.db)
    talk.box.press(hands.chat, question.message_id, 'Справляюсь')
    talk.box.press(hands.chat, question.message_id, 'Часто трудно')
    await hands.sees('2 из ')
    await settled(here.db)
    const { state, rev } = await run()
    expect(rev).toBe(2)
    expect((state as { answers: unknown[] }).answers).toEqual([0])
    await hands.press(words('bot-back'))
    await hands.sees('1 из ')
    expect(hands.labels(hands.last() as Message)).toContain('✓ Справляюсь')
  })

  test('an answer and «Меню» at once: the answer is kept, and so is the way back', async () => {
    const { hands, question, run } = await atQuestion1(talk, here.db)
    talk.box.press(hands.chat, question.message_id, 'Справляюсь')
    talk.box.press(hands.chat, question.message_id, words('bot-menu-button'))
    // «Меню» was pressed under a question that is answered by then: the next question stands instead, or the menu.
    await eventually(async () => expect(((await run()).state as { answers: unknown[] }).answers).toEqual([0]))
    await settled(here.db)
    hands.say('/resume')
    await hands.sees('2 из ')
  })
})

describe('/start and codes in the middle of a survey', () => {
  test('/start in the middle leads to the menu, and the survey is found where it was', async () => {
    const { hands } = await atQuestion1(talk, here.db)
    await hands.press('Справляюсь')
    await hands.sees('2 из ')
    hands.start()
    await hands.sees('Вас ждёт 1 опрос')
    hands.say('/resume')
    await eventually(() => expect(textsOf(hands).at(-1)).toContain('2 из '))
  })

  test('somebody else’s deep link in the middle changes neither the person nor the answers', async () => {
    const { hands, person, run } = await atQuestion1(talk, here.db)
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
    const { hands, person } = await atQuestion1(talk, here.db)
    await hands.press('Справляюсь')
    await hands.sees('2 из ')
    hands.start(await makeCode(here.db, person.id, new Date()))
    await eventually(() => expect(textsOf(hands).at(-1)).toContain('2 из '))
  })
})

test('a wave closed in the middle: what came in time is kept, the rest is told kindly, once more and with a way on', async () => {
  const { hands, wave, run } = await atQuestion1(talk, here.db)
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
    const { hands, run } = await atQuestion1(talk, here.db)
    talk.box.faults.add({ kind, method: 'editMessageText', chat: hands.chat })
    await hands.press('Справляюсь')
    await eventually(async () => expect((await run()).rev).toBe(2))
    hands.say('/resume')
    await eventually(() => expect(textsOf(hands).at(-1)).toContain('2 из '))
    await hands.press('Часто трудно')
    await hands.sees('3 из ')
  })
})
