// «Доставка»: every message that was said unprompted or is to be, and what became of it. Never what it says.
import { may } from '../../core/access.ts'
import { asked, kinds } from '../../core/outbox/kinds/index.ts'
import { foreignText, type Told } from '../../core/outbox/reason.ts'
import { fullName } from '../../core/people/names.ts'
import { inDoubt } from '../../db/doubtful-messages.ts'
import { type Around, aroundMessages } from '../../db/message-standing.ts'
import { wordsOf } from '../../locales/index.ts'
import { callOffWaiting } from '../actions/call-off-waiting.ts'
import { sendAgain, sendAllAgain, takeAllForSent, takeForSent } from '../actions/deliveries.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import { type Queued, waitsOf, whyOf } from '../delivery-why.ts'
import { personJob } from '../person-job.ts'
import { byPerson } from '../search.ts'

type Titled = { title: string } | null
type About = { wave: Titled; broadcast: Titled; event: Titled }
/** `around` is there where anything of the page waits. */
type Waiting = Queued & { status: string; around?: Around }
type Decided = { decidedBy: { person: Parameters<typeof fullName>[0] } | null }

const names = kinds.map(({ name }) => name)
const titled = { select: { title: true } }
const told = { status: true, error: true, contact: { select: { status: true } } }

export const deliveries: ResourceDeclaration = {
  model: 'OutboxMessage',
  subject: 'delivery',
  icon: 'Send',
  group: 'surveys',
  title: 'name',
  list: ['name', 'organisation', 'kind', 'status', 'reason', 'createdAt', 'notBefore', 'sentAt', 'about'],
  show: [
    'name',
    'person',
    'organisation',
    'kind',
    'wave',
    'broadcast',
    'event',
    'status',
    'reason',
    'createdAt',
    'notBefore',
    'expiresAt',
    'sentAt',
    'settledAt',
    'attempts',
    'decidedBy',
    'errorText',
  ],
  edit: [],
  computed: {
    name: {
      ...personJob.name,
      value: (row, _now, { actor }) => personJob.name.value(row) ?? wordsOf(actor.language)('panel-delivery-nobody'),
    },
    organisation: personJob.organisation,
    kind: { kind: 'choice', choices: names, needs: { kind: true }, value: ({ kind }) => kind },
    about: {
      kind: 'text',
      needs: { wave: titled, broadcast: titled, event: titled },
      value: (row) => titleOf(row as About),
    },
    reason: {
      kind: 'text',
      needs: { ...told, kind: true, notBefore: true, personId: true, broadcastId: true },
      value: (row, now, { actor, hours }) => {
        const { status, around, ...message } = row as Waiting
        const waits = status === 'queued' && around ? waitsOf(message, around, { now, hours }) : null
        return whyOf({ ...toldOf(row), waits }, wordsOf(actor.language))
      },
    },
    sentAt: {
      kind: 'instant',
      needs: { status: true, settledAt: true },
      value: ({ status, settledAt }) => (status === 'sent' ? settledAt : null),
    },
    decidedBy: {
      kind: 'text',
      needs: { decidedBy: { select: { person: { select: { lastName: true, firstName: true, middleName: true } } } } },
      value: (row) => fullNameOf((row as Decided).decidedBy),
    },
    errorText: {
      kind: 'text',
      needs: told,
      value: (row, _now, { actor }) => (may(actor, 'read', 'deliveryFault') ? foreignText(toldOf(row)) : null),
    },
    isInDoubt: {
      kind: 'boolean',
      needs: { status: true, kind: true, expiresAt: true },
      value: ({ status, kind, expiresAt }, now) =>
        status === 'unknown' && asked.includes(String(kind)) && (expiresAt === null || (expiresAt as Date) > now),
    },
  },
  tones: {
    status: { sent: 'good', failed: 'bad', blocked: 'bad', unknown: 'doubt', expired: 'quiet', cancelled: 'quiet' },
  },
  enrich: async (db, rows) => {
    const waiting = rows.filter(({ status }) => status === 'queued') as Waiting[]
    if (waiting.length === 0) return rows
    const around = await aroundMessages(db, waiting)
    return rows.map((row) => ({ ...row, around }))
  },
  filters: ['status', 'isInDoubt', 'kind', 'person', 'wave', 'broadcast', 'event', 'createdAt'],
  ownFilters: {
    kind: { kind: 'choice', choices: names, where: (value) => ('text' in value ? { kind: value.text } : null) },
    isInDoubt: {
      kind: 'boolean',
      where: (value, now) => ('text' in value && value.text === 'false' ? { NOT: inDoubt(now) } : inDoubt(now)),
    },
  },
  sort: { createdAt: ['createdAt'], notBefore: ['notBefore'] },
  descending: true,
  search: byPerson,
  actions: [sendAgain, takeForSent, sendAllAgain, takeAllForSent, callOffWaiting],
}

function toldOf(row: Row): Told {
  const { status, error, contact } = row as { status: string; error: string | null; contact: { status: string } }
  return { status, error, isReachable: contact.status === 'active' }
}

function fullNameOf(decidedBy: Decided['decidedBy']): string | null {
  return decidedBy && fullName(decidedBy.person)
}

function titleOf({ wave, broadcast, event }: About): string | null {
  return (wave ?? broadcast ?? event)?.title ?? null
}
