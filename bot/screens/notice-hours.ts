// «Когда писать»: a part of the centre's hours that suits the person, chosen with one press.
import { isOwnHours, ownHours } from '../../core/outbox/own-hours.ts'
import { chooseHours, hoursOfPerson } from '../../db/own-hours.ts'
import { menuRow, press } from './buttons.ts'
import { goTo, type Reply, shown, type Visit } from './visit.ts'

const usual = 'usual'

/** @param choice what was pressed; without one the choices are shown */
export async function noticeHours({ deps, event, words }: Visit, personId: number, choice?: string): Promise<Reply> {
  const when = (name: string) => words(`bot-notices-hours-${name}`)
  if (choice === usual || isOwnHours(choice)) {
    await chooseHours(deps.db, personId, choice === usual ? null : choice, event.receivedAt)
    return goTo('notices', [], [], words('bot-notices-hours-now', { when: when(choice) }))
  }
  const now = (await hoursOfPerson(deps.db, personId)) ?? usual
  return shown({
    heading: words('bot-notices-hours-title'),
    text: words('bot-notices-hours-text', { when: when(now) }),
    note: words('bot-notices-hours-note'),
    rows: [
      ...[usual, ...ownHours].map((name) => [
        press(words('bot-notices-hours-choose', { when: when(name) }), `notices:hours:${name}`),
      ]),
      [press(words('bot-notices-all'), 'notices'), ...menuRow(words)],
    ],
  })
}
