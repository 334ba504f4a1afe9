// A mentor is assigned, replaced, and no longer one: what is worth a thought is said before.
import type { Thought } from '../../core/mentoring/pair.ts'
import { localDateOf } from '../../core/time.ts'
import { assignMentor, endMentorship, replaceMentor, thoughtsOnPair } from '../../db/mentoring/assign.ts'
import type { ActionDeclaration, FieldOfAction, Row, Sentence } from '../declare.ts'
import type { Desk } from '../desk.ts'

const mentor: FieldOfAction = { name: 'mentor', kind: 'reference', reference: 'Person', required: true }
const terms: FieldOfAction[] = [
  { name: 'orderDocument', kind: 'text', required: true },
  { name: 'from', kind: 'date', required: true },
  { name: 'goals', kind: 'longtext' },
]

export const assign: ActionDeclaration = {
  name: 'assignMentor',
  icon: 'UserPlus',
  type: 'resource',
  fields: [{ name: 'mentee', kind: 'reference', reference: 'Person', required: true }, mentor, ...terms],
  initial: async (desk, _record, { mentee = '' }) => ({ mentee, from: today(desk) }),
  preview: async (desk, _record, { mentee, ...values }) => ({
    sentences: [
      { message: 'mentoring-assigns' },
      ...thoughtsInWords(await thoughtsOnPair(desk.db, desk.actor, pairIn(values, Number(mentee)), desk.now)),
    ],
  }),
  run: async ({ db, actor, now }, _record, { mentee, ...values }) => {
    const { messages } = await assignMentor(db, actor, { ...pairIn(values, Number(mentee)), ...termsIn(values) }, now)
    return { message: 'mentoring-assigned', args: { messages } }
  },
}

export const replace: ActionDeclaration = {
  name: 'replaceMentor',
  icon: 'RefreshCw',
  type: 'record',
  isOffered: isOpen,
  fields: [mentor, ...terms],
  initial: async (desk) => ({ from: today(desk) }),
  preview: async (desk, { id, menteeId }, values) => {
    const pair = { ...pairIn(values, Number(menteeId)), leaving: Number(id) }
    return {
      sentences: [
        { message: 'mentoring-replaces' },
        ...thoughtsInWords(await thoughtsOnPair(desk.db, desk.actor, pair, desk.now)),
      ],
    }
  },
  run: async ({ db, actor, now }, { id }, values) => {
    const given = { id: Number(id), mentorId: Number(values.mentor), ...termsIn(values) }
    const { messages } = await replaceMentor(db, actor, given, now)
    return { message: 'mentoring-replaced', args: { messages } }
  },
}

export const end: ActionDeclaration = {
  name: 'endMentorship',
  icon: 'UserMinus',
  type: 'record',
  isDangerous: true,
  isOffered: isOpen,
  fields: [{ name: 'lastDay', kind: 'date', required: true }],
  initial: async (desk) => ({ lastDay: today(desk) }),
  run: async ({ db, actor, now }, { id }, { lastDay = '' }) => {
    const { messages } = await endMentorship(db, actor, { id: Number(id), lastDay, now })
    return { message: 'mentoring-ended', args: { messages } }
  },
}

function isOpen({ activeTo }: Row): boolean {
  return !activeTo
}

function today({ now, hours }: Desk): string {
  return localDateOf(now, hours.zone)
}

function pairIn({ mentor: mentorId }: Record<string, string>, menteeId: number) {
  return { mentorId: Number(mentorId), menteeId }
}

function termsIn({ from = '', orderDocument = '', goals = '' }: Record<string, string>) {
  return { from, orderDocument, goals }
}

function thoughtsInWords(thoughts: Thought[]): Sentence[] {
  return thoughts.map(({ kind, ...args }) => ({ message: `mentoring-thought-${kind}`, args: { ...args } }))
}
