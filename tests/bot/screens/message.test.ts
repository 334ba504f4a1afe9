// A digest in the chat: each message is opened by its number, and the list is one press away.
import { beforeAll, expect, test } from 'vitest'
import type { Chat } from '../chat.ts'
import { makePerson, noon } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
let chat: Chat
let other: Chat
let digestId: number

beforeAll(async () => {
  const { db, deps } = here
  const [{ id: personId }, { id: otherId }] = [await makePerson(db), await makePerson(db)]
  chat = await comeIn(deps, personId)
  other = await comeIn(deps, otherId)
  const contact = await db.contact.findFirstOrThrow({ where: { personId } })
  const times = { createdAt: noon, notBefore: noon, sendingAt: noon, settledAt: noon }
  const row = { ...times, channel: 'telegram' as const, contactId: contact.id, personId, status: 'sent' as const }
  const { id } = await db.outboxMessage.create({ data: { ...row, key: 'digest:1', kind: 'digest', params: {} } })
  digestId = id
  const said = { ...row, error: `in-digest ${id}` }
  const wave = (title: string, token: string) => ({ title, token, lastDay: '2026-12-05' })
  const messages = [
    { kind: 'wave-invitation', params: wave('Дефициты', 'deficits') },
    { kind: 'wave-reminder', params: wave('Комфорт', 'comfort') },
    { kind: 'wave-reminder', params: wave('Вакансии', 'vacancies') },
    { kind: 'wave-invitation', params: { title: 1 } },
  ]
  for (const [n, message] of messages.entries())
    await db.outboxMessage.create({ data: { ...said, ...message, key: `${n}` } })
})

test('the list, a message by its number with its own buttons, and the way back', async () => {
  await chat.pressValue(`message:${digestId}`)
  expect(chat.text()).toContain('Сегодня для вас 2 сообщения')
  expect(chat.buttons().map(({ label }) => label)).toEqual(['1', '2', 'Что присылать'])
  await chat.press('1')
  expect(chat.text()).toContain('Новый опрос: Дефициты')
  expect(chat.find(words('notices-invitation-begin')).value).toBe('survey:deficits')
  await chat.press(words('notices-message-back'))
  expect(chat.text()).toContain('Сегодня для вас 2 сообщения')
})

test('reminders that share a line are opened together', async () => {
  await chat.press('2')
  expect(chat.text()).toContain('Вас ждут 2 опроса')
  expect(chat.find('Комфорт').value).toBe('survey:comfort')
  expect(chat.find('Вакансии').value).toBe('survey:vacancies')
})

test('somebody else’s message, one that was never said, one that cannot be drawn and no number lead to the menu', async () => {
  const broken = await here.db.outboxMessage.findFirstOrThrow({ where: { key: '3' } })
  const { id: waits } = await here.db.outboxMessage.create({
    data: {
      key: 'waits',
      channel: 'telegram',
      contactId: broken.contactId,
      personId: broken.personId,
      kind: 'talk-taken',
      params: {},
      notBefore: noon,
      createdAt: noon,
    },
  })
  for (const [who, id] of [
    [other, digestId],
    [chat, waits],
    [chat, broken.id],
    [chat, 'abc'],
    [chat, 999_999_999],
  ] as const) {
    await who.pressValue(`message:${id}`)
    expect(who.text(), String(id)).toContain(words('bot-menu-title'))
  }
})
