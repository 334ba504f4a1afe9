// «Итоги из таблицы»: the sheet of a stage is taken, filled in elsewhere, and looked at before it is written.
import { may } from '../../core/access.ts'
import { shortTitleOfStage } from '../../core/contests/stages.ts'
import { Refusal } from '../../core/refusal.ts'
import { boardOf } from '../../db/contests/board.ts'
import { wordsOf } from '../../locales/index.ts'
import { pageOfContest } from '../contests/form.ts'
import type { ContestResultsAnswer } from '../contests/result-preview.ts'
import { resultsToWrite } from '../contests/result-sheet.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { eventOfDesk } from '../events/words.ts'
import { numberOf } from '../results/query.ts'

export const contestResultsPage: PageDeclaration = {
  name: 'contest-results',
  icon: 'Award',
  component: 'ContestResults',
  group: null,
  subject: 'centreEvent',
  suits: (actor) => may(actor, 'write', 'centreEvent'),
  load: async (desk, query): Promise<ContestResultsAnswer> => {
    const { stage, contest } = await stageOf(desk, numberOf(query, 'event'))
    const { id } = stage
    const as = may(desk.actor, 'read', 'listExport') ? ['xlsx', 'csv'] : []
    return {
      stage: { id, title: shortTitleOfStage(contest, stage), contest: contest.title, back: pageOfContest(contest.id) },
      templates: as.map((format) => ({
        text: wordsOf(desk.actor.language)(`contests-sheet-take-${format}`),
        href: `/admin/lists/pages/contest-results?event=${id}&as=${format}`,
      })),
    }
  },
  list: async (desk, query) => {
    const { stage, contest } = await stageOf(desk, numberOf(query, 'event'))
    const { stages } = await boardOf(desk.db, desk.actor, contest.id, desk.now)
    const entries = stages.find(({ id }) => id === stage.id)?.entries ?? []
    const table = resultsToWrite(entries, wordsOf(desk.actor.language))
    return { title: stage.title, subject: 'centreEvent', subjectId: stage.id, filters: [], table }
  },
}

/** @throws where it is no stage, or not theirs to judge */
async function stageOf(desk: Desk, id: number) {
  const stage = await eventOfDesk(desk, id)
  if (stage.parentId === null) throw new Refusal('contests-refused-no-such-stage')
  return { stage, contest: await eventOfDesk(desk, stage.parentId) }
}
