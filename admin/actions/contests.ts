// What staff do with a contest: its stages, its nominations, and the results of a stage.
import { isContest } from '../../core/contests/words.ts'
import type { EventKind } from '../../core/events/words.ts'
import { Refusal } from '../../core/refusal.ts'
import { nominationsOf, setNominations as set } from '../../db/contests/nominations.ts'
import { previewResults, publishResults } from '../../db/contests/publish.ts'
import { addStage } from '../../db/contests/stages.ts'
import { initialStage, pageOfContest, readStage, stageFields } from '../contests/form.ts'
import type { ActionDeclaration, Row } from '../declare.ts'
import { eventOfDesk, sendingOf } from '../events/words.ts'

const isWhole = ({ kind, parent }: Row) => isContest(kind as EventKind) && !parent
const isStage = ({ kind, parent }: Row) => isContest(kind as EventKind) && Boolean(parent)

export const addContestStage: ActionDeclaration = {
  name: 'addContestStage',
  icon: 'GitBranch',
  type: 'record',
  suits: isWhole,
  isOffered: ({ status }) => status !== 'held' && status !== 'cancelled',
  fields: stageFields,
  initial: async (desk, { id }) => initialStage(await eventOfDesk(desk, Number(id)), desk),
  run: async ({ db, actor, now, hours }, { id }, values) => {
    const { zone } = hours
    const added = await addStage(db, actor, Number(id), readStage(values, zone), { now, zone })
    if (added.kind === 'refused') throw new Refusal(added.reason, added.args)
    return { message: 'panel-contests-stage-added', redirect: pageOfContest(Number(id)) }
  },
}

export const setNominations: ActionDeclaration = {
  name: 'setNominations',
  icon: 'List',
  type: 'record',
  suits: isWhole,
  isOffered: ({ status }) => status !== 'held' && status !== 'cancelled',
  fields: [{ name: 'nominations', kind: 'longtext', required: true }],
  isEdit: true,
  initial: async ({ db }, { id }) => {
    const found = await nominationsOf(db, Number(id))
    return { nominations: found.map(({ title }) => title).join('\n') }
  },
  run: async ({ db, actor, now }, { id }, { nominations = '' }) => {
    const done = await set(db, actor, Number(id), { titles: nominations.split('\n'), now })
    if (done.kind === 'refused') throw new Refusal(done.reason, done.args)
    return {
      message: 'panel-contests-nominations-set',
      args: { count: done.count },
      redirect: pageOfContest(Number(id)),
    }
  },
}

export const publishContestResults: ActionDeclaration = {
  name: 'publishContestResults',
  icon: 'Award',
  type: 'record',
  suits: isStage,
  isOffered: ({ status }) => status !== 'draft' && status !== 'cancelled',
  preview: async (desk, { id }) => {
    const found = await previewResults(desk.db, desk.actor, Number(id), desk.now)
    if (found.kind === 'refused') throw new Refusal(found.reason, found.args)
    const { passes, stops, results, mended, next, mark } = found
    return {
      sentences: [
        { message: 'panel-contests-publishes', args: { people: passes + stops } },
        ...(passes > 0 ? [{ message: 'panel-contests-passes', args: { count: passes, stage: next ?? '—' } }] : []),
        ...(stops > 0 ? [{ message: 'panel-contests-stops', args: { count: stops } }] : []),
        { message: 'panel-contests-results', args: results },
        ...(mended > 0 ? [{ message: 'panel-contests-mends', args: { count: mended } }] : []),
        await sendingOf(desk),
      ],
      mark,
    }
  },
  run: async ({ db, actor, now, hours }, { id, parent }) => {
    const published = await publishResults(db, actor, Number(id), { now, hours })
    if (published.kind === 'refused') throw new Refusal(published.reason, published.args)
    const { people, told } = published
    return { message: 'panel-contests-published', args: { people, told }, redirect: pageOfContest(Number(parent)) }
  },
}
