// What a person hears of unprompted: each category switched on and off with one press, also from below a message; and when.
import { isMutable, mutable } from '../../core/outbox/category.ts'
import { muteCategory, mutedOf, unmuteCategory } from '../../db/muting.ts'
import { hoursOfPerson } from '../../db/own-hours.ts'
import { menuRow, press } from './buttons.ts'
import { noticeHours } from './notice-hours.ts'
import { goTo, type Screen, shown } from './visit.ts'
import { hearsMessages } from './where.ts'

const name = 'notices'

export const notices: Screen = {
  name,
  command: name,
  needs: 'person',
  async show({ deps, contact, words }) {
    if (!contact.person) return goTo('where')
    const muted = await mutedOf(deps.db, contact.person.id)
    const hours = (await hoursOfPerson(deps.db, contact.person.id)) ?? 'usual'
    const lines = mutable.map((category) =>
      words('bot-notices-line', {
        what: words(`bot-notices-${category}`),
        is: words(muted.includes(category) ? 'bot-notices-is-off' : 'bot-notices-is-on'),
      }),
    )
    const isSilent = !hearsMessages(contact)
    return shown({
      heading: words('bot-notices-title'),
      text: [
        words(isSilent ? 'bot-notices-silent' : 'bot-notices-text'),
        lines.join('\n'),
        words('bot-notices-hours-line', { when: words(`bot-notices-hours-${hours}`) }),
      ].join('\n\n'),
      note: words('bot-notices-note'),
      rows: [
        ...mutable.map((category) => {
          const isOff = muted.includes(category)
          const label = words(isOff ? 'bot-notices-turn-on' : 'bot-notices-turn-off', {
            what: words(`bot-notices-${category}`),
          })
          return [press(label, `${name}:${isOff ? 'on' : 'off'}:${category}:list`)]
        }),
        [press(words('bot-notices-hours-title'), `${name}:hours`), ...menuRow(words)],
      ],
    })
  },
  async press(visit, [deed, category, from]) {
    const { deps, event, contact, words } = visit
    if (contact.person && deed === 'hours') return noticeHours(visit, contact.person.id, category)
    if (!contact.person || !isMutable(category)) return goTo(name)
    if (deed === 'on') await unmuteCategory(deps.db, contact.person.id, category)
    else await muteCategory(deps.db, contact.person.id, category, event.receivedAt)
    const what = words(`bot-notices-${category}`)
    const toast = words(deed === 'on' ? 'bot-notices-now-on' : 'bot-notices-now-off', { what })
    if (from === 'list' || deed === 'on') return goTo(name, [], [], toast)
    return shown(
      {
        text: words('bot-notices-off-text', { what }),
        rows: [
          [press(words('bot-notices-return'), `${name}:on:${category}`)],
          [press(words('bot-notices-all'), name), ...menuRow(words)],
        ],
      },
      { toast },
    )
  },
}
