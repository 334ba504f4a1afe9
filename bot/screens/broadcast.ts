// The buttons under a broadcast: «Прочитано», and the survey or the event that it leads to.
import { drawBroadcast } from '../../core/broadcasts/draw.ts'
import { broadcastAsSaid, markPress } from '../../db/broadcasts/presses.ts'
import { goTo, type Screen, shown } from './visit.ts'

export const broadcast: Screen = {
  name: 'broadcast',
  needs: 'person',
  show: async () => goTo('menu'),
  async press({ deps, contact, event, words }, [which = '', what = '']) {
    const personId = contact.person?.id
    if (personId === undefined || !/^\d{1,9}$/.test(which)) return goTo('menu')
    const id = Number(which)
    const said = await broadcastAsSaid(deps.db, id, personId)
    if (!said) return goTo('menu')
    const now = event.receivedAt
    if (what === 'read') {
      await markPress(deps.db, { id, personId, token: null, now })
      const view = drawBroadcast(said, { say: words, language: contact.language }, { isRead: true })
      return shown(view, { toast: words('broadcasts-read-toast') })
    }
    const button = said.content.buttons[Number(what)]
    if (button?.kind !== 'wave' && button?.kind !== 'event') return goTo('menu')
    await markPress(deps.db, { id, personId, token: button.token, now })
    return goTo(button.kind === 'wave' ? 'survey' : 'event', [button.token])
  },
}
