// What Telegram refuses, the sandbox refuses, in Telegram's words.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { type Caller, callerOf } from './calling.ts'

let box: StartedSandbox
let call: Caller
let chat: number
let text: number
let theirs: number

beforeAll(async () => {
  box = await startSandbox()
  call = callerOf(box)
  chat = box.personOf('anna')
  theirs = box.start(chat).message_id
  const { result } = await call('sendMessage', { chat_id: chat, text: 'Раз', reply_markup: keyboard('ок', 'ok') })
  text = result.message_id
})
afterAll(() => box.close())

const keyboard = (label: unknown, data: unknown) => ({ inline_keyboard: [[{ text: label, callback_data: data }]] })
const rows = (count: number, width: number) => ({
  inline_keyboard: Array.from({ length: count }, () => Array(width).fill({ text: 'a', callback_data: 'a' })),
})

type Row = [what: string, method: string, args: () => object, code: number, description: string]

const table: Row[] = [
  ['an unknown method', 'sendLetter', () => ({}), 404, 'Not Found'],
  ['an empty text', 'sendMessage', () => ({ chat_id: chat, text: ' \n ' }), 400, 'Bad Request: message text is empty'],
  ['no text', 'sendMessage', () => ({ chat_id: chat }), 400, 'Bad Request: message text is empty'],
  ['no chat', 'sendMessage', () => ({ text: 'a' }), 400, 'Bad Request: chat_id is empty'],
  ['a stranger', 'sendMessage', () => ({ chat_id: 42, text: 'a' }), 400, 'Bad Request: chat not found'],
  [
    'a text of 4,097 characters',
    'sendMessage',
    () => ({ chat_id: chat, text: 'я'.repeat(4097) }),
    400,
    'Bad Request: message is too long',
  ],
  [
    'an unknown parameter',
    'sendMessage',
    () => ({ chat_id: chat, text: 'a', parsemode: 'HTML' }),
    400,
    'Bad Request: parameter "parsemode" is unknown to sendMessage (the sandbox is strict)',
  ],
  [
    'a parameter of the wrong kind',
    'sendMessage',
    () => ({ chat_id: chat, text: 5 }),
    400,
    'Bad Request: parameter "text" must be string',
  ],
  [
    'an unknown parse mode',
    'sendMessage',
    () => ({ chat_id: chat, text: 'a', parse_mode: 'html5' }),
    400,
    'Bad Request: parameter "parse_mode" must be HTML, Markdown, MarkdownV2',
  ],
  [
    'an unsupported tag',
    'sendMessage',
    () => ({ chat_id: chat, text: 'я <br> b', parse_mode: 'HTML' }),
    400,
    'Bad Request: can\'t parse entities: Unsupported start tag "br" at byte offset 3',
  ],
  [
    'an unclosed tag',
    'sendMessage',
    () => ({ chat_id: chat, text: '<b>a', parse_mode: 'HTML' }),
    400,
    'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
  ],
  [
    'crossed tags',
    'sendMessage',
    () => ({ chat_id: chat, text: '<b><i>a</b></i>', parse_mode: 'HTML' }),
    400,
    'Bad Request: can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
  ],
  [
    'a bare less-than sign',
    'sendMessage',
    () => ({ chat_id: chat, text: '1 < 2', parse_mode: 'HTML' }),
    400,
    "Bad Request: can't parse entities: Unclosed start tag at byte offset 2",
  ],
  [
    'callback data of 66 bytes in 33 letters',
    'sendMessage',
    () => ({ chat_id: chat, text: 'a', reply_markup: keyboard('a', 'я'.repeat(33)) }),
    400,
    'Bad Request: BUTTON_DATA_INVALID',
  ],
  [
    'empty callback data',
    'sendMessage',
    () => ({ chat_id: chat, text: 'a', reply_markup: keyboard('a', '') }),
    400,
    'Bad Request: BUTTON_DATA_INVALID',
  ],
  [
    'a button without words',
    'sendMessage',
    () => ({ chat_id: chat, text: 'a', reply_markup: keyboard('', 'a') }),
    400,
    "Bad Request: inline keyboard button text can't be empty",
  ],
  [
    'nine buttons in a row',
    'sendMessage',
    () => ({ chat_id: chat, text: 'a', reply_markup: rows(1, 9) }),
    400,
    'Bad Request: REPLY_MARKUP_INVALID: more than 8 buttons in a row',
  ],
  [
    'a hundred and four buttons',
    'sendMessage',
    () => ({ chat_id: chat, text: 'a', reply_markup: rows(13, 8) }),
    400,
    'Bad Request: reply markup is too long',
  ],
  [
    'an edit that changes nothing',
    'editMessageText',
    () => ({ chat_id: chat, message_id: text, text: 'Раз', reply_markup: keyboard('ок', 'ok') }),
    400,
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  ],
  [
    'an edit of what is not there',
    'editMessageText',
    () => ({ chat_id: chat, message_id: 9999, text: 'a' }),
    400,
    'Bad Request: message to edit not found',
  ],
  [
    "an edit of a person's message",
    'editMessageText',
    () => ({ chat_id: chat, message_id: theirs, text: 'a' }),
    400,
    "Bad Request: message can't be edited",
  ],
  [
    'deleting what is not there',
    'deleteMessage',
    () => ({ chat_id: chat, message_id: 9999 }),
    400,
    'Bad Request: message to delete not found',
  ],
  [
    'an answer to no press',
    'answerCallbackQuery',
    () => ({ callback_query_id: '1' }),
    400,
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  ],
  [
    'a photo that is none',
    'sendPhoto',
    () => ({ chat_id: chat, photo: 'attach://nothing' }),
    400,
    'Bad Request: there is no photo in the request',
  ],
  [
    'an unknown file',
    'sendDocument',
    () => ({ chat_id: chat, document: 'BQAC' }),
    400,
    'Bad Request: wrong file identifier/HTTP URL specified',
  ],
  [
    'a caption of 1,025 characters',
    'sendPhoto',
    () => ({ chat_id: chat, photo: 'x', caption: 'я'.repeat(1025) }),
    400,
    'Bad Request: message caption is too long',
  ],
  [
    'a command in capitals',
    'setMyCommands',
    () => ({ commands: [{ command: 'Start', description: 'a' }] }),
    400,
    'Bad Request: BOT_COMMAND_INVALID',
  ],
  [
    'a webhook elsewhere',
    'setWebhook',
    () => ({ url: 'https://example.org/x' }),
    400,
    'Bad Request: bad webhook: the sandbox delivers to this machine only, not to example.org',
  ],
  [
    'what the sandbox does not carry out',
    'sendDice',
    () => ({ chat_id: chat }),
    501,
    'Not Implemented: the sandbox does not carry out sendDice',
  ],
]

describe('it refuses', () => {
  test.each(table)('%s', async (_what, method, args, code, description) => {
    expect(await call(method, args())).toEqual({ status: code, ok: false, error_code: code, description })
  })

  test('a wrong token', async () => {
    const answer = await callerOf(box, '7000000001:another-secret')('getMe')
    expect(answer).toEqual({ status: 401, ok: false, error_code: 401, description: 'Unauthorized' })
  })

  test('a person who never wrote, and one who blocked the bot', async () => {
    const silent = box.personOf('silent')
    const gone = box.personOf('gone')
    box.start(gone)
    box.block(gone)
    expect(await call('sendMessage', { chat_id: silent, text: 'a' })).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    })
    expect(await call('sendMessage', { chat_id: gone, text: 'a' })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    box.unblock(gone)
    expect((await call('sendMessage', { chat_id: gone, text: 'a' })).ok).toBe(true)
  })
})

test('a press can be answered once', async () => {
  const callback_query_id = box.press(chat, text, 'ок')
  expect((await call('answerCallbackQuery', { callback_query_id })).result).toBe(true)
  expect((await call('answerCallbackQuery', { callback_query_id })).error_code).toBe(400)
})

test('a press is too old for an answer after a minute', async () => {
  let now = new Date('2026-11-23T10:00:00Z')
  const clocked = await startSandbox({ clock: () => now })
  const answer = callerOf(clocked)
  const person = clocked.personOf('anna')
  clocked.start(person)
  const { result } = await answer('sendMessage', { chat_id: person, text: 'a', reply_markup: keyboard('a', 'a') })
  const callback_query_id = clocked.press(person, result.message_id, 'a')
  now = new Date('2026-11-23T10:01:01Z')
  expect((await answer('answerCallbackQuery', { callback_query_id })).description).toMatch(/query is too old/)
  await clocked.close()
})

test('it answers this machine alone, by its own name, and no proxy', async () => {
  const url = `${box.apiRoot}/bot${box.token}/getMe`
  expect((await fetch(url, { headers: { 'x-forwarded-for': '203.0.113.5' } })).status).toBe(403)
})
