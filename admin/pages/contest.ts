// «Конкурс»: its stages with whoever is in them, what waits to be decided, and what is to be published.
import { isContest } from '../../core/contests/words.ts'
import { boardOf } from '../../db/contests/board.ts'
import { setOutcome } from '../../db/contests/outcome.ts'
import { type FoundEvent, findEvent } from '../../db/events/roster.ts'
import { wordsOf } from '../../locales/index.ts'
import { entrySections, figures, stageTable } from '../contests/sections.ts'
import { contestSteps, deadlineInWords, filingLinks } from '../contests/words.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { pageOfEvent, statusMark, whenOfEvent } from '../events/words.ts'
import { PanelRefusal } from '../refusal.ts'
import { numberOf } from '../results/query.ts'
import { readerOf } from '../results/reader.ts'
import type { Sheet } from '../sheet.ts'

export const contestPage: PageDeclaration = {
  name: 'contest',
  icon: 'Award',
  component: 'Sheet',
  group: null,
  subject: 'centreEvent',
  load: async (desk, query): Promise<Sheet> => {
    const contest = await readable(desk, numberOf(query, 'event'))
    const reader = readerOf(desk, query)
    const { words } = reader
    const board = await boardOf(desk.db, desk.actor, contest.id, desk.now)
    const nominations = board.nominations.map(({ title }) => title).join(', ')
    return {
      title: contest.title,
      status: statusMark(contest.status, words),
      lead: [
        words('panel-events-lead', {
          kind: words('events-kind', { kind: contest.kind }),
          when: whenOfEvent(contest, desk),
        }),
        words('panel-contests-until', { until: deadlineInWords(contest, desk) }),
        nominations === ''
          ? words('panel-contests-no-nominations')
          : words('panel-contests-nominations', { nominations }),
      ],
      links: [
        ...contestSteps(contest, words),
        ...(nominations === '' ? [] : filingLinks(contest, words, desk.now)),
        {
          text: words('panel-contests-applications'),
          href: `/admin/resources/ContestApplication?filters.event=${contest.id}`,
        },
        { text: words('panel-contests-event'), href: pageOfEvent(contest.id) },
      ],
      sections: [
        figures(reader, board),
        stageTable(reader, desk, contest, board),
        ...board.stages.flatMap((stage, i) => {
          const hasNext = board.stages.slice(i + 1).some(({ status }) => status !== 'cancelled')
          return entrySections(reader, contest, stage, hasNext)
        }),
      ],
    }
  },
  act: async ({ db, actor, now }, { stage, application, what }) => {
    const words = wordsOf(actor.language)
    const which = { stageId: Number(stage) || 0, applicationId: Number(application) || 0 }
    const set = await setOutcome(db, actor, which, { passes: what === 'pass' }, now)
    return set.kind === 'set'
      ? { notice: { type: 'success', message: words('panel-contests-outcome-set') } }
      : { notice: { type: 'error', message: words(set.reason, set.args) } }
  },
}

async function readable({ db, actor, now }: Desk, id: number): Promise<FoundEvent> {
  const event = await findEvent(db, actor, id, now)
  if (!event || !isContest(event.kind) || event.parentId !== null) {
    throw new PanelRefusal(404, 'contests-refused-no-contest')
  }
  return event
}
