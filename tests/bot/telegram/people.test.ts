// People and their chats over the messenger's real HTTP: two with one, one with two, gone and come back.
import type { Message } from '@grammyjs/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCode, makePerson } from '../make.ts'
import { district } from '../setup.ts'
import { atQuestion1, nextKey, settled, textsOf } from './in-survey.ts'
import { eventually, startTalk, words } from './talk.ts'

const here = district()
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  talk = await startTalk(here.database)
})
afterAll(() => talk.close())

test('one person with two devices moves over, and the survey moves along', async () => {
  const { person, hands } = await atQuestion1(talk, here.db)
  await hands.press('Справляюсь')
  await hands.sees('2 из ')
  const second = talk.person(nextKey())
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
  const { hands } = await atQuestion1(talk, here.db)
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
  const { hands } = await atQuestion1(talk, here.db, { firstName: '<b>Ирина & Ко</b>' })
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
  const { hands, question } = await atQuestion1(talk, here.db)
  talk.box.block(hands.chat)
  await settled(here.db)
  talk.box.unblock(hands.chat)
  talk.box.press(hands.chat, question.message_id, 'Справляюсь')
  await hands.sees('2 из ')
  const contact = await here.db.contact.findFirstOrThrow({ where: { address: String(hands.chat) } })
  expect(contact.status).toBe('active')
})

test('who has left the district’s service is told so, and their results stay theirs', async () => {
  const { hands, person, wave } = await atQuestion1(talk, here.db)
  await here.db.person.update({ where: { id: person.id }, data: { status: 'left' } })
  hands.say('/surveys')
  await hands.sees('Опросов для вас сейчас нет')
  const list = hands.last() as Message
  talk.box.press(hands.chat, list.message_id, `wave:${wave.token}`)
  await hands.sees('больше не работаете')
})

test('who was taken off the register of a role still has their own survey', async () => {
  const { hands, person } = await atQuestion1(talk, here.db)
  const ended = { role: 'mentor' as const, activeFrom: new Date('2020-09-01'), activeTo: new Date('2021-09-01') }
  await here.db.roleGrant.create({ data: { ...ended, personId: person.id } })
  await hands.press('Справляюсь')
  await hands.sees('2 из ')
})
