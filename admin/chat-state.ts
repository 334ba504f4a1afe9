// Whether a person can be written to in a messenger, and since when not: for whoever sees what was delivered.
import { may } from '../core/access.ts'
import { dayInWords, localDateOf } from '../core/time.ts'
import type { Where } from '../db/scopes.ts'
import { wordsOf } from '../locales/index.ts'
import type { Computed, FilterDeclaration } from './declare.ts'

type Chats = { contacts: { channel: string; status: string; unreachableSince: Date | null }[] }

const some = (status: string): Where => ({ contacts: { some: { status, channel: { not: 'web' } } } })
const none = (status: string): Where => ({ contacts: { none: { status, channel: { not: 'web' } } } })

const states: Record<string, Where> = {
  reached: some('active'),
  blocked: { AND: [some('blocked'), none('active')] },
  invalid: { AND: [some('invalid'), none('active'), none('blocked')] },
  none: { contacts: { none: { channel: { not: 'web' } } } },
}

export const chatOf: Computed = {
  kind: 'text',
  needs: { contacts: { select: { channel: true, status: true, unreachableSince: true } } },
  value: (row, _now, { actor, hours }) => {
    if (!may(actor, 'read', 'delivery')) return null
    const chats = (row as Chats).contacts.filter(({ channel }) => channel !== 'web')
    const words = wordsOf(actor.language)
    const is = (wanted: string) => chats.find(({ status }) => status === wanted)
    const closed = is('active') ? undefined : (is('blocked') ?? is('invalid'))
    if (!closed) return words(is('active') ? 'panel-delivery-chat-reached' : 'panel-delivery-chat-none')
    const { status, unreachableSince: since } = closed
    const day = since ? dayInWords(localDateOf(since, hours.zone), actor.language) : ''
    return words(`panel-delivery-chat-${status}`, { day }).trim()
  },
}

export const chatIs: FilterDeclaration = {
  kind: 'choice',
  choices: Object.keys(states),
  where: (value, _now, actor) => (may(actor, 'read', 'delivery') && 'text' in value && states[value.text]) || null,
}
