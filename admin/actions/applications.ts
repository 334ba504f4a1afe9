// What staff do with an application: accepted, returned with a sentence, and what the jury says of it in a stage.
import { results } from '../../core/contests/words.ts'
import { Refusal } from '../../core/refusal.ts'
import { acceptApplication as accept, returnApplication as giveBack } from '../../db/contests/decide.ts'
import { outcomeOf, setOutcome } from '../../db/contests/outcome.ts'
import { pageOfContest } from '../contests/form.ts'
import type { ActionDeclaration } from '../declare.ts'

const queue = '/admin/resources/ContestApplication?filters.status=sent'

export const acceptApplication: ActionDeclaration = {
  name: 'acceptApplication',
  icon: 'Check',
  type: 'record',
  isOffered: ({ status }) => status !== 'accepted',
  run: async ({ db, actor, now, hours }, { id }) => {
    const decided = await accept(db, actor, Number(id), { now, hours })
    if (decided.kind === 'refused') throw new Refusal(decided.reason, decided.args)
    return { message: 'panel-contests-accepted', args: { told: decided.told }, redirect: queue }
  },
}

export const returnApplication: ActionDeclaration = {
  name: 'returnApplication',
  icon: 'CornerUpLeft',
  type: 'record',
  isOffered: ({ status }) => status === 'sent',
  fields: [{ name: 'why', kind: 'longtext', required: true }],
  run: async ({ db, actor, now, hours }, { id }, { why = '' }) => {
    const decided = await giveBack(db, actor, Number(id), { why, now, hours })
    if (decided.kind === 'refused') throw new Refusal(decided.reason, decided.args)
    return { message: 'panel-contests-returned', args: { told: decided.told }, redirect: queue }
  },
}

/** In the stage that the page of the contest led here from, or the last one where it is. */
export const setContestOutcome: ActionDeclaration = {
  name: 'setContestOutcome',
  icon: 'Award',
  type: 'record',
  isOffered: ({ status }) => status === 'accepted',
  fields: [
    { name: 'stage', kind: 'hidden' },
    { name: 'result', kind: 'choice', required: true, choices: [...results] },
    { name: 'passes', kind: 'choice', required: true, choices: ['yes', 'no'] },
    { name: 'mark', kind: 'text' },
    { name: 'note', kind: 'longtext' },
  ],
  initial: async ({ db, actor, now }, { id }, { stage }) => {
    const outcome = await outcomeOf(db, actor, { applicationId: Number(id), stageId: Number(stage) || null }, now)
    if (!outcome) throw new Refusal('contests-refused-not-in-stage')
    const { stageId, result, passes, mark, note } = outcome
    const shownMark = mark === null ? '' : String(mark).replace('.', ',')
    return { stage: String(stageId), result, passes: passes ? 'yes' : 'no', mark: shownMark, note: note ?? '' }
  },
  run: async ({ db, actor, now }, { id, event }, { stage, result, passes, mark = '', note = '' }) => {
    const which = { stageId: Number(stage) || 0, applicationId: Number(id) }
    const given = {
      result: result as (typeof results)[number],
      passes: passes === 'yes',
      mark: mark.trim() === '' ? null : Number(mark.trim().replace(',', '.')),
      note,
    }
    const set = await setOutcome(db, actor, which, given, now)
    if (set.kind === 'refused') throw new Refusal(set.reason, set.args)
    return { message: 'panel-contests-outcome-set', redirect: pageOfContest(Number(event)) }
  },
}
