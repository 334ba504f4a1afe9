// The one-time code that ties this chat to a person: typed, or brought by a deep link.
import { codeLifetimeHours, readCode } from '../../core/codes.ts'
import type { View } from '../../core/view.ts'
import { waitingRequestOf } from '../../db/access-requests.ts'
import { type Redeemed, redeemCode } from '../../db/codes.ts'
import { seeContact } from '../../db/contacts.ts'
import { listSurveysOf } from '../../db/runs.ts'
import { press } from './buttons.ts'
import { moment } from './dates.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'code'

export const code: Screen = {
  name,
  needs: 'consent',
  async show(visit, [given]) {
    if (given) return redeem(visit, given, false)
    return shown(await ask(visit), { memo: { screen: name } })
  },
  async press(visit, [verdict, given]) {
    return verdict === 'move' && given ? redeem(visit, given, true) : goTo(name)
  },
  async text(visit, typed) {
    return redeem(visit, typed, false)
  },
}

async function ask({ deps, contact, words }: Visit): Promise<View> {
  const request = await waitingRequestOf(deps.db, contact.id)
  return {
    heading: words('bot-code-title'),
    text: words('bot-code-text'),
    ...(request && { note: words('bot-request-waits', { number: request.number }) }),
    rows: [[press(words('bot-code-none'), 'request')], [press(words('bot-help-button'), 'help')]],
  }
}

async function redeem(visit: Visit, typed: string, move: boolean): Promise<Reply> {
  const { deps, event, contact, words } = visit
  const redeemed = await redeemCode(deps.db, contact.id, { typed, now: event.receivedAt, move })
  if (redeemed.kind === 'linked') return welcomeIn(visit)
  if (redeemed.kind === 'chat-taken') {
    const rows = [[press(words('bot-privacy-button'), 'privacy'), press(words('bot-menu-button'), 'menu')]]
    return shown({ heading: words('bot-code-title'), text: words('bot-code-chat-taken'), rows })
  }
  if (redeemed.kind === 'person-elsewhere') {
    const rows = [
      [press(words('bot-code-move'), `${name}:move:${readCode(typed)}`)],
      [press(words('bot-code-stay'), name)],
    ]
    return shown(
      { heading: words('bot-code-title'), text: words('bot-code-elsewhere'), rows },
      { memo: { screen: name } },
    )
  }
  const rows = [[press(words('bot-code-none'), 'request')], [press(words('bot-help-button'), 'help')]]
  return shown({ heading: words('bot-code-title'), text: whyNot(visit, redeemed), rows }, { memo: { screen: name } })
}

function whyNot(
  { contact, words, deps }: Visit,
  redeemed: Exclude<Redeemed, { kind: 'linked' | 'chat-taken' | 'person-elsewhere' }>,
): string {
  switch (redeemed.kind) {
    case 'wrong':
      return words('bot-code-wrong', { left: redeemed.attemptsLeft })
    case 'wait':
      return words('bot-code-wait', { until: moment(redeemed.until, contact.language, deps.timeZone) })
    case 'expired':
      return words('bot-code-expired', { hours: codeLifetimeHours })
    default:
      return words(`bot-code-${redeemed.kind}`)
  }
}

/** Straight on to the survey that waits, if one does: every press on the way costs respondents. */
async function welcomeIn(visit: Visit): Promise<Reply> {
  const { deps, event, words } = visit
  const contact = await seeContact(deps.db, { ...event, now: event.receivedAt })
  const person = contact.person
  if (!person) throw new Error(`bot: contact ${contact.id} was linked and has no person`)
  const name = [person.firstName, person.middleName].filter(Boolean).join(' ')
  const linked = { text: words('bot-code-linked', { name }), rows: [] }
  const waiting = (await listSurveysOf(deps.db, person.id, event.receivedAt)).find((offer) => offer.status !== 'sent')
  return waiting ? goTo('survey', [waiting.waveToken], [linked]) : goTo('menu', [], [linked])
}
