// «Удалось применить?»: one recommendation after another, a press each; words are welcome and may be left out.
import { textIn } from '../../core/survey/words.ts'
import { addAppliedNote, askedAbout, sayApplied } from '../../db/recommendations/own.ts'
import { menuRow, press } from './buttons.ts'
import { goTo, type Screen, shown } from './visit.ts'

const name = 'follow-up'
const outcomes = ['yes', 'partly', 'no'] as const

export const followUp: Screen = {
  name,
  needs: 'person',
  async show({ deps, contact, words }) {
    if (!contact.person) return goTo('code')
    const [one, ...others] = await askedAbout(deps.db, contact.person.id)
    if (!one) return shown({ text: words('bot-follow-up-thanks'), rows: [menuRow(words)] }, { memo: null })
    const left = others.length > 0 ? { note: words('bot-follow-up-left', { count: others.length }) } : {}
    const answers = outcomes.map((what) => press(words(`bot-follow-up-${what}`), `${name}:${one.id}:${what}`))
    const text = textIn(one.text, contact.language)
    return shown({ heading: words('bot-follow-up-title'), text, ...left, rows: [answers, menuRow(words)] })
  },
  async press(visit, args) {
    const [which = '', what] = args
    const applied = outcomes.find((one) => one === what)
    const { deps, contact, event, words } = visit
    const personId = contact.person?.id
    if (!applied || personId === undefined || !/^\d{1,9}$/.test(which)) return followUp.show(visit, args)
    const id = Number(which)
    await sayApplied(deps.db, { personId, id, applied, now: event.receivedAt })
    const rows = [[press(words('bot-follow-up-skip'), name)]]
    return shown({ text: words(`bot-follow-up-why-${applied}`), rows }, { memo: { screen: name, id } })
  },
  async text({ deps, contact, words }, typed) {
    const id = Number(contact.memo?.id)
    if (contact.person && Number.isInteger(id)) {
      await addAppliedNote(deps.db, { personId: contact.person.id, id, note: typed })
    }
    return goTo(name, [], [{ text: words('bot-follow-up-noted'), rows: [] }])
  },
}
