// «Показать руководителю»: who would see what, and the two buttons: to show one's own result, and to hide it again.
import { hideFromHead, showingOf, showToHead } from '../../db/results/showings.ts'
import { menuRow, press } from './buttons.ts'
import { day } from './dates.ts'
import { goTo, type Screen, shown } from './visit.ts'

const name = 'showing'

export const showing: Screen = {
  name,
  needs: 'person',
  async show({ deps, event, contact, words }, [run = '']) {
    if (!contact.person || !/^[0-9a-f]{8}$/.test(run)) return goTo('surveys')
    const actor = { kind: 'person' as const, personId: contact.person.id }
    const found = await showingOf(deps.db, actor, { run }, event.receivedAt)
    if (!found) return goTo('result', [run])
    const { organisation, shownAt } = found
    const text = shownAt
      ? words('bot-showing-text-shown', { organisation, day: day(shownAt, contact.language, deps.timeZone) })
      : words('bot-showing-text', { organisation })
    const button = shownAt
      ? press(words('bot-showing-hide'), `${name}:${run}:hide`)
      : press(words('bot-showing-show'), `${name}:${run}:show`)
    const rows = [[button], [press(words('bot-showing-back'), `result:${run}`), ...menuRow(words)]]
    return shown({ heading: words('bot-showing-title'), text, note: words('bot-showing-note'), rows }, { memo: null })
  },
  async press(visit, args) {
    const [run = '', deed] = args
    const { deps, event, contact, words } = visit
    if (!contact.person || (deed !== 'show' && deed !== 'hide')) return showing.show(visit, args)
    const actor = { kind: 'person' as const, personId: contact.person.id }
    const decide = deed === 'show' ? showToHead : hideFromHead
    const isNew = await decide(deps.db, actor, { run }, event.receivedAt)
    return goTo(
      name,
      [run],
      [],
      isNew ? words(deed === 'show' ? 'bot-showing-shown' : 'bot-showing-hidden') : undefined,
    )
  },
}
