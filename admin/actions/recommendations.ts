// The steps of a recommendation, each shown before it is taken. Who may take them is the right's to say.
import { canTake, type RecommendationStatus, type RecommendationStep } from '../../core/recommendations/status.ts'
import { Refusal } from '../../core/refusal.ts'
import { sayToAll } from '../../core/survey/say-to-all.ts'
import { deadlineAfter } from '../../core/time.ts'
import { changeOf } from '../../db/recommendations/change.ts'
import { markEffect, type Outcome } from '../../db/recommendations/effect.ts'
import { responsibles } from '../../db/recommendations/responsibles.ts'
import { assignRecommendation, stepRecommendation } from '../../db/recommendations/steps.ts'
import { whereOf } from '../../db/scopes.ts'
import type { ActionDeclaration, FieldOfAction, Option } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { sayChange } from '../recommendation-words.ts'

const step = (name: RecommendationStep, icon: string, more: Partial<ActionDeclaration> = {}): ActionDeclaration => ({
  name: `${name}Recommendation`,
  icon,
  type: 'record',
  subject: 'recommendationAnswer',
  isOffered: ({ status, kindOf }) => canTake(name, status as RecommendationStatus, String(kindOf)),
  preview: async (_desk, { what, whom }) => ({
    sentences: [{ message: `recommendations-preview-${name}`, args: { what: String(what), whom: String(whom) } }],
  }),
  run: async ({ db, actor, now }, { id }, { declineReason }) => {
    await stepRecommendation(db, actor, name, { id: Number(id), now, ...(declineReason && { reason: declineReason }) })
    return { message: `recommendations-done-${name}` }
  },
  ...more,
})

export const accept = step('accept', 'Check')
export const begin = step('begin', 'Play')
export const finish = step('finish', 'CheckCircle')
export const decline = step('decline', 'XCircle', {
  isDangerous: true,
  fields: [{ name: 'declineReason', kind: 'longtext', required: true }],
})
export const reopen = step('reopen', 'RotateCcw')

export async function responsibleOptions({ db, now }: Desk): Promise<Option[]> {
  return (await responsibles(db, now)).map(({ accountId, name }) => ({ value: String(accountId), label: name }))
}

const responsible: FieldOfAction = {
  name: 'responsibleId',
  kind: 'option',
  required: true,
  options: responsibleOptions,
}

export const assign: ActionDeclaration = {
  name: 'assignRecommendation',
  icon: 'UserPlus',
  type: 'record',
  isOffered: ({ status }) => status !== 'done' && status !== 'declined',
  fields: [responsible, { name: 'lastDay', kind: 'date' }],
  initial: async ({ actor }, { lastDay }) => ({
    responsibleId: String(actor.accountId),
    lastDay: typeof lastDay === 'string' ? lastDay.slice(0, 10) : '',
  }),
  run: async ({ db, actor, now, hours }, { id }, { responsibleId, lastDay }) => {
    const dueAt = lastDay ? deadlineAfter(lastDay, hours.zone) : null
    if (!(await responsibles(db, now)).some(({ accountId }) => accountId === Number(responsibleId))) {
      throw new Refusal('recommendations-refused-responsible')
    }
    await assignRecommendation(db, actor, { id: Number(id), now, responsibleId: Number(responsibleId), dueAt })
    return { message: 'recommendations-done-assign' }
  },
}

export const mark: ActionDeclaration = {
  name: 'markEffect',
  icon: 'TrendingUp',
  type: 'record',
  isOffered: ({ status }) => status !== 'declined',
  fields: [
    { name: 'effect', kind: 'choice', choices: ['yes', 'partly', 'no'], required: true },
    { name: 'effectNote', kind: 'longtext' },
  ],
  preview: async (desk, { id, what }, { effect = '' }) => ({
    sentences: [
      { message: 'recommendations-preview-mark', args: { what: String(what), effect } },
      ...(await measured(desk, Number(id))),
    ],
  }),
  run: async ({ db, actor, now }, { id }, { effect, effectNote = '' }) => {
    await markEffect(db, actor, { id: Number(id), effect: effect as Outcome, note: effectNote, now })
    return { message: 'recommendations-done-mark' }
  },
}

/** What a later wave says of it, a sentence a block; or that none does yet. */
async function measured({ db, actor, now }: Desk, id: number) {
  const where = { AND: [{ id }, whereOf(actor, 'read', 'recommendation', now)] }
  const one = await db.recommendation.findFirst({ where })
  const changes = one ? await changeOf(db, one) : []
  if (changes.length === 0) return [{ message: 'recommendations-no-change' }]
  const { language } = actor
  return changes.map((change) => ({
    message: 'recommendations-said',
    args: { text: sayChange(sayToAll(change.title, language), change, language) },
  }))
}
