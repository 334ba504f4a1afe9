// Server-sent events: what happens in the chats of one bot, as it happens.
import type { FastifyReply } from 'fastify'
import type { Box } from '../box.ts'
import type { Bot, Entry, Passing } from '../world/state.ts'

const shown = new Set<(Entry | Passing)['is']>([
  'message',
  'edited',
  'deleted',
  'keyboard',
  'dialog',
  'answered',
  'action',
  'commands',
])

/** Streams until the reader leaves or the box is closed. */
export function streamEvents(box: Box, bot: Bot, reply: FastifyReply): void {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  raw.write('retry: 1000\n\n')
  const stop = box.watch((entry) => {
    // A reader that does not keep up is let go; it comes back and reads the chat anew.
    if (raw.writableLength > 4 * 1024 * 1024) raw.destroy()
    else if (shown.has(entry.is) && 'bot' in entry && entry.bot === bot.id) {
      raw.write(`data: ${JSON.stringify(entry)}\n\n`)
    }
  })
  const beat = setInterval(() => raw.write(':\n\n'), 20_000)
  const end = () => raw.end()
  box.closed.addEventListener('abort', end, { once: true })
  raw.once('close', () => {
    stop()
    clearInterval(beat)
    box.closed.removeEventListener('abort', end)
  })
}
