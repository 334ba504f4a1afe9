// The same form sent twice at once is one sending: whoever pressed twice sees what the first press has shown.
import type { Answered } from './open-link.ts'

const keepMs = 10_000

/** Kept in memory for seconds alone, and for whoever sends the very same form again. */
const sendings = new Map<string, Promise<Answered>>()

export function justOnce(key: string, send: () => Promise<Answered>): Promise<Answered> {
  const known = sendings.get(key)
  if (known) return known
  const sending = send()
  sendings.set(key, sending)
  const forget = () => void sendings.delete(key)
  // Only what was sent is sent once: a refusal may be different the next time.
  sending.then((answered) => (isSent(answered) ? setTimeout(forget, keepMs).unref() : forget()), forget)
  return sending
}

function isSent(answered: Answered): boolean {
  return answered.kind === 'page' && answered.code === 200
}
