// /start: who we are, and on to whatever this chat still lacks; a deep link brings its code along.
import { readCode } from '../../core/codes.ts'
import { goTo, type Screen } from './visit.ts'
import { hasConsent } from './where.ts'

export const welcome: Screen = {
  name: 'welcome',
  command: 'start',
  needs: 'nothing',
  async show({ contact, words }, [payload = '']) {
    const code = readCode(payload)
    const withCode = code ? [code] : []
    if (!hasConsent(contact)) {
      const hello = { heading: words('bot-welcome-title'), text: words('bot-welcome-text'), rows: [] }
      return goTo('consent-processing', withCode, [hello])
    }
    if (code) return goTo('code', withCode)
    // Read from the screen at an event, or from its card: an event and, at the door, the code of this minute.
    const [, token, screen] = /^e([0-9a-f]{32})(?:-([A-Z\d]{6}))?$/.exec(payload) ?? []
    if (contact.person && token) return goTo(screen ? 'here' : 'event', screen ? [token, screen] : [token])
    return goTo(contact.person ? 'menu' : 'code')
  },
}
