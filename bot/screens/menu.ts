// The way to everything.
import { isPaired } from '../../db/mentoring/pairs.ts'
import { ownAccount } from '../../db/own-account.ts'
import { countToAnswer } from '../../db/questions/to-answer.ts'
import { waitingTasks } from '../../db/recommendations/tasks.ts'
import { listSurveysOf } from '../../db/runs.ts'
import { menuRows } from './buttons.ts'
import { goTo, type Screen, shown } from './visit.ts'
import { isToBeAskedOfMessages } from './where.ts'

export const menu: Screen = {
  name: 'menu',
  command: 'menu',
  needs: 'person',
  async show({ deps, event, contact, words }) {
    // Here nothing is interrupted.
    if (isToBeAskedOfMessages(contact)) return goTo('consent-messages')
    const surveys = contact.person ? await listSurveysOf(deps.db, contact.person.id, event.receivedAt) : []
    const tasks = contact.person ? await waitingTasks(deps.db, contact.person.id, event.receivedAt) : null
    const hasMeetings = contact.person ? await isPaired(deps.db, contact.person.id, event.receivedAt) : false
    const staff = contact.person && (await ownAccount(deps.db, contact.person.id, event.receivedAt))
    const answers = staff ? await countToAnswer(deps.db, staff, event.receivedAt) : 0
    const waiting = surveys.filter((offer) => offer.status !== 'sent').length
    return shown(
      {
        heading: words('bot-menu-title'),
        text: words('bot-menu-text', { count: waiting }),
        rows: menuRows(words, { surveys: waiting, tasks, meetings: hasMeetings, answers }),
      },
      { memo: null },
    )
  },
}
