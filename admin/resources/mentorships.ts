// «Наставничество»: who is whose mentor, and how often they meet. What they meet about is theirs alone.
import { fullName, type PersonName } from '../../core/people/names.ts'
import { current } from '../../db/current.ts'
import { assign, end, replace } from '../actions/mentoring.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byName } from '../search.ts'

const name = { select: { lastName: true, firstName: true, middleName: true } }
const meetings = { select: { heldOn: true, status: true } }

type Met = { heldOn: Date; status: string }

const metIn = ({ meetings: all }: { meetings?: unknown }) =>
  ((all ?? []) as Met[]).filter(({ status }) => status !== 'denied')

export const mentorships: ResourceDeclaration = {
  model: 'Mentorship',
  subject: 'mentorship',
  icon: 'Users',
  group: 'networks',
  title: 'menteeName',
  list: ['menteeName', 'mentorName', 'organisation', 'met', 'confirmed', 'lastMeeting', 'activeFrom', 'activeTo'],
  show: [
    'menteeName',
    'mentorName',
    'organisation',
    'orderDocument',
    'goals',
    'met',
    'confirmed',
    'lastMeeting',
    'activeFrom',
    'activeTo',
  ],
  edit: [],
  computed: {
    menteeName: { kind: 'text', needs: { mentee: name }, value: ({ mentee }) => fullName(mentee as PersonName) },
    mentorName: { kind: 'text', needs: { mentor: name }, value: ({ mentor }) => fullName(mentor as PersonName) },
    met: { kind: 'number', needs: { meetings }, value: (row) => metIn(row).length },
    confirmed: {
      kind: 'number',
      needs: { meetings },
      value: (row) => metIn(row).filter(({ status }) => status === 'confirmed').length,
    },
    lastMeeting: {
      kind: 'date',
      needs: { meetings },
      value: (row) =>
        metIn(row)
          .map(({ heldOn }) => heldOn.toISOString().slice(0, 10))
          .toSorted()
          .at(-1) ?? null,
    },
  },
  filters: ['isActive', 'organisation', 'mentor', 'mentee', 'silentFor', 'hasMet', 'activeFrom'],
  ownFilters: {
    isActive: {
      kind: 'boolean',
      where: (value, now) => yesOrNo(value, current(now)),
    },
    // Pairs of today without a meeting for so many days, July counted: a rough sieve beside the reminders' own count.
    silentFor: {
      kind: 'choice',
      choices: ['14', '30', '60', '90'],
      where: (value, now) => {
        const days = 'text' in value ? Number(value.text) : 0
        const since = new Date(now.getTime() - days * 86_400_000)
        const met = { heldOn: { gt: since }, status: { not: 'denied' } }
        return { AND: [current(now), { activeFrom: { lte: since }, meetings: { none: met } }] }
      },
    },
    hasMet: {
      kind: 'boolean',
      where: (value) => yesOrNo(value, { meetings: { some: { status: { not: 'denied' } } } }),
    },
  },
  sort: {
    activeFrom: ['activeFrom'],
    menteeName: ['mentee.lastName', 'mentee.firstName'],
    mentorName: ['mentor.lastName', 'mentor.firstName'],
  },
  descending: true,
  search: (text) => ({ OR: [{ mentor: byName(text) }, { mentee: byName(text) }] }),
  actions: [assign, replace, end],
}

function yesOrNo(value: object, where: Record<string, unknown>): Record<string, unknown> | null {
  const wanted = 'text' in value ? value.text : ''
  return wanted === 'true' ? where : wanted === 'false' ? { NOT: where } : null
}
