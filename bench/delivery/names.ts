// The messenger's name, which can be forgotten: while it is, whoever looks it up is told that there is no answer.
import dns from 'node:dns'

/** The emulator answers to no other. */
export const messengerName = 'localhost'

export type Names = { forget: () => void; recall: () => void; stop: () => void }

export function keepNames(): Names {
  const { lookup } = dns
  let isKnown = true
  const found = [{ address: '127.0.0.1', family: 4 }]
  const ours = (name: string, options: dns.LookupAllOptions, done: (...told: unknown[]) => void) => {
    if (name !== messengerName) return lookup(name, options, done)
    const error = Object.assign(new Error(`getaddrinfo EAI_AGAIN ${name}`), {
      code: 'EAI_AGAIN',
      syscall: 'getaddrinfo',
    })
    process.nextTick(() => (isKnown ? done(null, ...(options.all ? [found] : ['127.0.0.1', 4])) : done(error)))
  }
  dns.lookup = ours as typeof dns.lookup
  return {
    forget: () => {
      isKnown = false
    },
    recall: () => {
      isKnown = true
    },
    stop: () => {
      dns.lookup = lookup
    },
  }
}
