// A survey under way: the wave's name opens it, the chat's memo finds it again.
import { startOrResumeRun } from '../../../db/runs.ts'
import { lastDayOf } from '../dates.ts'
import { goTo, type Reply, type Screen, type Visit } from '../visit.ts'
import { answerByText, lookAtRun } from './answer.ts'
import { answerByFile } from './answer-by-file.ts'

const name = 'survey'

export const survey: Screen = {
  name,
  needs: 'person',
  async show(visit, [wanted = '']) {
    const { deps, event, contact } = visit
    if (/^[0-9a-f]{8}$/.test(wanted)) return (await lookAtRun(deps, event, wanted)) ?? gone(visit)
    if (!contact.person) return goTo('code')
    const begun = await startOrResumeRun(
      deps.db,
      { language: contact.language, person: contact.person },
      { waveToken: wanted, now: event.receivedAt, zone: deps.timeZone },
    )
    switch (begun.kind) {
      case 'ready':
        return (await lookAtRun(deps, event, begun.run)) ?? gone(visit)
      case 'sent':
        return goTo('result', [begun.run])
      case 'closed':
        return refuse(
          visit,
          visit.words('bot-survey-closed', { until: lastDayOf(begun.deadline, contact.language, deps.timeZone) }),
        )
      default:
        return refuse(visit, visit.words(`bot-survey-${begun.kind}`))
    }
  },
  async text(visit, typed) {
    const run = String(visit.contact.memo?.run ?? '')
    return (await answerByText(visit.deps, visit.event, run, typed)) ?? gone(visit)
  },
  async file(visit, offered) {
    const { deps, event, contact } = visit
    return (await answerByFile({ deps, event, run: String(contact.memo?.run ?? ''), offered })) ?? gone(visit)
  },
}

function gone(visit: Visit): Reply {
  return refuse(visit, visit.words('bot-survey-gone'))
}

function refuse(_visit: Visit, why: string): Reply {
  return goTo('surveys', [], [{ text: why, rows: [] }])
}
