// What goes wrong on the way out or in the database must neither lose an answer nor silence the chat.
import type { Update } from 'grammy/types'
import { expect, test } from 'vitest'
import { createPace } from '../../../bot/channel/pace.ts'
import { createBot } from '../../../bot/telegram/bot.ts'
import { makePerson, makeWave, questionnaireA } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()

const me = { id: 1, is_bot: true as const, first_name: 'М', username: 'm_bot' }
type Answer = () => Response

/** A bot whose calls end as the test says; `calls` are those that left. */
function botThatHears(answers: Record<string, Answer[]>) {
  const calls: { method: string; body: { text?: string; callback_query_id?: string } }[] = []
  const fetch = async (url: string, options: { body: string }) => {
    const method = String(url).split('/').at(-1) ?? ''
    const next = answers[method]?.shift()
    if (next) return next()
    calls.push({ method, body: JSON.parse(options.body) })
    return Response.json({ ok: true, result: method === 'answerCallbackQuery' ? true : { message_id: 500 } })
  }
  const troubles: string[] = []
  const { handleUpdate } = createBot({
    token: '1:x',
    botInfo: me as never,
    pace: createPace({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 }),
    screens: { db: here.db, clock: () => new Date() },
    onTrouble: (error, what) => troubles.push(`${what}: ${String(error)}`),
    client: { fetch: fetch as never },
  })
  return { handleUpdate, calls, troubles }
}

let updates = 0
/** Somebody in the middle of a survey, whose presses are made by hand. */
async function inSurvey() {
  const db = here.db
  const person = await makePerson(db)
  await makeWave(db, questionnaireA(), [person.id])
  const chat = await comeIn({ db, clock: () => new Date() }, person.id, `${700_000 + person.id}`)
  await chat.press(words('bot-survey-begin'))
  let last = chat.find('Справляюсь').value
  const id = Number(chat.address)
  const update = (data: string): Update =>
    ({
      update_id: ++updates,
      callback_query: {
        id: `${updates}`,
        from: { id, is_bot: false, first_name: 'И' },
        chat_instance: '1',
        data,
        message: { message_id: 10, date: 1, chat: { id, type: 'private', first_name: 'И' }, text: 'x' },
      },
    }) as Update
  return {
    person,
    /** The button of the answer to the question that is asked now. */
    next: async () => {
      const run = await db.run.findFirstOrThrow({ where: { personId: person.id } })
      last = `s:${run.token.slice(0, 8)}:${run.rev.toString(36)}:a${run.rev - 1}.1`
      return update(last)
    },
    update,
    rev: async () => (await db.run.findFirstOrThrow({ where: { personId: person.id } })).rev,
  }
}
const receivedAt = new Date('2026-11-24T12:00:00Z')
const typeError: Answer = () => {
  throw new TypeError('terminated')
}

test('an outgoing call that throws a TypeError does not silence the chat', async () => {
  const someone = await inSurvey()
  const { handleUpdate, calls, troubles } = botThatHears({
    editMessageText: [typeError],
    answerCallbackQuery: [typeError],
  })
  await handleUpdate({ payload: await someone.next(), receivedAt })
  expect(troubles).toHaveLength(2)
  expect(await someone.rev()).toBe(2)
  await handleUpdate({ payload: await someone.next(), receivedAt })
  await handleUpdate({ payload: await someone.next(), receivedAt })
  expect(await someone.rev()).toBe(4)
  expect(calls.filter((call) => call.method === 'editMessageText')).toHaveLength(2)
})

test('a press is answered after the commit, and its answer does not wait for the drawing', async () => {
  const someone = await inSurvey()
  let draw = () => {}
  const drawn = new Promise<void>((resolve) => {
    draw = resolve
  })
  const slow = async () => {
    await drawn
    return Response.json({ ok: true, result: true })
  }
  const { handleUpdate, calls } = botThatHears({ editMessageText: [slow as never] })
  const handling = handleUpdate({ payload: await someone.next(), receivedAt })
  await expect.poll(() => calls.map((call) => call.method)).toEqual(['answerCallbackQuery'])
  expect(await someone.rev()).toBe(2)
  draw()
  await handling
})

test.each([
  'message to edit not found',
  'message is not modified: specified new message content is equal',
  'there is no text in the message to edit',
])('where Telegram says «%s», the view is sent anew', async (description) => {
  const someone = await inSurvey()
  const refusal = () => Response.json({ ok: false, error_code: 400, description: `Bad Request: ${description}` })
  const { handleUpdate, calls } = botThatHears({ editMessageText: [refusal] })
  await handleUpdate({ payload: await someone.next(), receivedAt })
  expect(calls.find((call) => call.method === 'sendMessage')?.body.text).toContain('2 из ')
})

test('a refusal for haste holds everybody and is repeated', async () => {
  const someone = await inSurvey()
  const refusal = () =>
    Response.json({ ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } })
  const { handleUpdate, calls, troubles } = botThatHears({ editMessageText: [refusal] })
  const began = performance.now()
  await handleUpdate({ payload: await someone.next(), receivedAt })
  expect(performance.now() - began).toBeGreaterThan(950)
  expect(calls.some((call) => call.method === 'editMessageText')).toBe(true)
  expect(troubles).toEqual([])
})

test('a lost answer to a new message is not sent twice', async () => {
  const someone = await inSurvey()
  const { handleUpdate, calls, troubles } = botThatHears({ sendMessage: [typeError] })
  const typed = await someone.next()
  const { from, message } = typed.callback_query as never as { from: object; message: { chat: object } }
  const payload = { update_id: ++updates, message: { message_id: 11, date: 1, chat: message.chat, from, text: '1' } }
  await handleUpdate({ payload, receivedAt })
  expect(await someone.rev()).toBe(2)
  expect(troubles).toHaveLength(1)
  expect(calls.filter((call) => call.method === 'sendMessage')).toHaveLength(0)
})

test('a database that fails throws the update back, and it succeeds the next time', async () => {
  const someone = await inSurvey()
  const { handleUpdate, calls } = botThatHears({})
  const payload = await someone.next()
  await here.database.pool.query('ALTER TABLE run RENAME TO run_away')
  await expect(handleUpdate({ payload, receivedAt })).rejects.toThrow()
  await here.database.pool.query('ALTER TABLE run_away RENAME TO run')
  expect(calls).toEqual([])
  await handleUpdate({ payload, receivedAt })
  expect(await someone.rev()).toBe(2)
})

test('a group and a service message are passed by in silence', async () => {
  const { handleUpdate, calls } = botThatHears({})
  const from = { id: 5, is_bot: false, first_name: 'Г' }
  const group = { id: -5, type: 'group', title: 'Г' }
  const own = { id: 5, type: 'private', first_name: 'Г' }
  await handleUpdate({
    payload: { update_id: ++updates, message: { message_id: 1, date: 1, chat: group, from, text: '/start' } },
    receivedAt,
  })
  await handleUpdate({
    payload: { update_id: ++updates, message: { message_id: 1, date: 1, chat: own, from, pinned_message: {} } },
    receivedAt,
  })
  await handleUpdate({ payload: { update_id: ++updates, poll: { id: '1' } }, receivedAt })
  expect(calls).toEqual([])
})
