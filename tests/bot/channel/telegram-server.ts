// As much of the Bot API as the ear and the mouth touch, with a say in how each message is answered.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = { status: number; body: object } | 'reset' | 'silence'
export type Message = { chat: string; text: string; at: number }

export type TelegramServer = {
  url: string
  /** Appends a message of a person to the updates that wait. */
  write: (chat: number, text: string) => void
  /** Messages that were taken. */
  sent: Message[]
  /** Updates that were not confirmed yet. */
  waiting: () => number
  calls: string[]
  /** Decides about the next sendMessage calls; taken when it returns nothing. */
  answer: (message: Message) => Answer | undefined
  close: () => Promise<void>
}

export async function startTelegramServer(latencyMs = 0): Promise<TelegramServer> {
  let updates: { update_id: number }[] = []
  let lastId = 1000
  const pending = new Set<() => void>()
  const server = createServer((request, response) => {
    let raw = ''
    request.on('data', (chunk) => {
      raw += chunk
    })
    request.on('end', async () => {
      const method = String(request.url).split('/').at(-1) ?? ''
      const body = raw ? JSON.parse(raw) : {}
      state.calls.push(method)
      const reply = (result: unknown) => response.end(JSON.stringify({ ok: true, result }))
      response.setHeader('content-type', 'application/json')
      if (method === 'getUpdates') {
        updates = updates.filter((update) => update.update_id >= (body.offset ?? 0))
        if (updates.length > 0) return reply(updates.slice(0, body.limit))
        const timer = setTimeout(() => answerPoll(), Math.min(body.timeout * 1000, 1000))
        const answerPoll = () => {
          clearTimeout(timer)
          pending.delete(answerPoll)
          reply(updates.slice(0, body.limit))
        }
        pending.add(answerPoll)
        response.on('close', () => pending.delete(answerPoll))
        return
      }
      if (method !== 'sendMessage') return reply(true)
      const message = { chat: String(body.chat_id), text: body.text, at: performance.now() }
      const answer = state.answer(message)
      if (latencyMs) await new Promise((resolve) => setTimeout(resolve, latencyMs))
      if (answer === 'reset') return request.socket.destroy()
      if (answer === 'silence') return
      if (answer) {
        response.statusCode = answer.status
        return response.end(JSON.stringify(answer.body))
      }
      state.sent.push(message)
      reply({ message_id: state.sent.length })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const state: TelegramServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    write: (chat, text) => {
      const message = { message_id: lastId, date: 0, chat: { id: chat, type: 'private' }, text }
      updates.push({ update_id: lastId++, message } as never)
      for (const answerPoll of pending) answerPoll()
    },
    sent: [],
    waiting: () => updates.length,
    calls: [],
    answer: () => undefined,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return state
}

export function refusal(code: number, description: string, parameters = {}): Answer {
  return { status: code, body: { ok: false, error_code: code, description, parameters } }
}
