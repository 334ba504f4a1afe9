// «Заявка за педагога»: what somebody brought on paper or told by telephone, sent in by staff.
import { may } from '../../core/access.ts'
import { whyNotOpen } from '../../core/contests/application.ts'
import { asksForWork, takesPupils } from '../../core/contests/words.ts'
import { Refusal } from '../../core/refusal.ts'
import { fileApplication } from '../../db/contests/file-application.ts'
import { nominationsOf } from '../../db/contests/nominations.ts'
import { wordsOf } from '../../locales/index.ts'
import { type ApplicationForAnswer, applicationIn } from '../contests/application-form.ts'
import { pageOfContest } from '../contests/form.ts'
import { deadlineInWords, filedNotice } from '../contests/words.ts'
import type { PageDeclaration } from '../declare.ts'
import { eventOfDesk } from '../events/words.ts'
import { numberOf } from '../results/query.ts'

export const applicationForPage: PageDeclaration = {
  name: 'application-for',
  icon: 'Award',
  component: 'ApplicationFor',
  group: null,
  subject: 'contestApplication',
  suits: (actor) => may(actor, 'write', 'centreEvent'),
  load: async (desk, query): Promise<ApplicationForAnswer> => {
    const contest = await eventOfDesk(desk, numberOf(query, 'event'))
    const nominations = await nominationsOf(desk.db, contest.id)
    if (nominations.length === 0) throw new Refusal('contests-refused-no-contest')
    const closed = whyNotOpen(contest, null, desk.now)
    if (closed) throw new Refusal(closed)
    const { id, title, kind } = contest
    const until = wordsOf(desk.actor.language)('panel-contests-until', { until: deadlineInWords(contest, desk) })
    return {
      contest: { id, title, until, back: pageOfContest(id) },
      nominations: nominations.map((one) => ({ value: String(one.id), label: one.title })),
      takesPupils: takesPupils(kind),
      asksForWork: asksForWork(kind),
    }
  },
  act: async ({ db, actor, now, hours }, values) => {
    const given = { ...applicationIn(values), file: null }
    const filed = await fileApplication(db, actor, numberOf(values, 'event'), given, { now, hours })
    if (filed.kind === 'refused') throw new Refusal(filed.reason, filed.args)
    return { notice: filedNotice(filed, actor) }
  },
}
