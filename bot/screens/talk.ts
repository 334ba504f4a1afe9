// «Поговорить с психологом»: a request with a name, of its own, for whoever wants to talk. Answers are no part of it.
import { defaultZone } from '../../core/time.ts'
import { askForTalk, ownTalk, withdrawTalk } from '../../db/talks/talks.ts'
import { menuRow, press } from './buttons.ts'
import { goTo, type Screen, shown } from './visit.ts'

const name = 'talk'

export const talk: Screen = {
  name,
  needs: 'person',
  async show({ deps, contact, words }) {
    if (!contact.person) return goTo('code')
    const status = await ownTalk(deps.db, contact.person.id)
    const button = status
      ? press(words('bot-talk-withdraw'), `${name}:withdraw`)
      : press(words('bot-talk-ask'), `${name}:ask`)
    return shown({
      heading: words('bot-talk-title'),
      text: words(status ? `bot-talk-${status}` : 'bot-talk-text'),
      rows: [[button], menuRow(words)],
    })
  },
  async press(visit, args) {
    const { deps, contact, event, words } = visit
    if (!contact.person) return goTo('code')
    if (args[0] === 'ask') {
      await askForTalk(deps.db, contact.person.id, event.receivedAt, deps.timeZone ?? defaultZone)
      return goTo(name, [], [], words('bot-talk-asked'))
    }
    if (args[0] === 'withdraw') {
      await withdrawTalk(deps.db, contact.person.id)
      return goTo(name, [], [], words('bot-talk-withdrawn'))
    }
    return talk.show(visit, args)
  },
}
