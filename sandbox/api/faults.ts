// Faults on demand: what goes wrong between a bot and Telegram, when a test asks for it.

export const faultKinds = [
  /** 429 with `retryAfter`. */
  'too-many-requests',
  /** 500 in Telegram's shape. */
  'server-error',
  /** 502 with a page of HTML, as a proxy in between sends. */
  'bad-gateway',
  /** Nothing is done and no answer comes. */
  'timeout-before',
  /** It is done, and no answer comes. */
  'timeout-after',
  /** The connection breaks, nothing is done. */
  'reset-before',
  /** The connection breaks after it was done. */
  'reset-after',
  /** 403, without the person having blocked the bot. */
  'blocked',
  /** `ms` pass first; other faults may still follow. */
  'latency',
] as const

export type FaultKind = (typeof faultKinds)[number]

export type Fault = {
  kind: FaultKind
  /** Only these methods; all but getUpdates when left out. */
  method?: string | readonly string[]
  /** Only calls with this chat_id. */
  chat?: number | string
  /** How many calls it meets: 1 unless told, Infinity for all. Over HTTP, null is Infinity. */
  times?: number | null
  /** Lets that many fitting calls pass first. */
  after?: number
  /** Seconds, 1 unless told. */
  retryAfter?: number
  /** The latency, 60 unless told; for timeouts when the connection is broken at last, 60,000 unless told. */
  ms?: number
}

export type PlacedFault = { left: () => number; remove: () => void }

export type Faults = {
  add: (fault: Fault) => PlacedFault
  clear: () => void
  /** Takes what this call meets: all latencies, and the first of the others. */
  take: (method: string, chat: unknown) => { latency: number; fault: Fault | null }
}

export function faults(): Faults {
  const placed = new Set<{ fault: Fault; skip: number; left: number }>()
  return {
    add(fault) {
      if (!faultKinds.includes(fault.kind)) {
        throw new Error(`sandbox: «${fault.kind}» is no fault; there are ${faultKinds.join(', ')}`)
      }
      const entry = { fault, skip: fault.after ?? 0, left: fault.times === null ? Infinity : (fault.times ?? 1) }
      placed.add(entry)
      return { left: () => entry.left, remove: () => placed.delete(entry) }
    },
    clear: () => placed.clear(),
    take(method, chat) {
      const met: { latency: number; fault: Fault | null } = { latency: 0, fault: null }
      for (const entry of placed) {
        const { fault } = entry
        if (!fits(fault, method, chat) || (fault.kind !== 'latency' && met.fault)) continue
        if (entry.skip > 0) {
          entry.skip -= 1
          continue
        }
        if (fault.kind === 'latency') met.latency += fault.ms ?? 60
        else met.fault = fault
        entry.left -= 1
        if (entry.left <= 0) placed.delete(entry)
      }
      return met
    },
  }
}

function fits({ method, chat }: Fault, called: string, calledChat: unknown): boolean {
  if (chat !== undefined && String(chat) !== String(calledChat)) return false
  if (method === undefined) return called !== 'getUpdates'
  return typeof method === 'string' ? method === called : method.includes(called)
}
