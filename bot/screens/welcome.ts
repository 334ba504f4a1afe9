// /start: who we are, and on to whatever this chat still lacks; a deep link brings its code along.
import { consents } from '../../content/consents/index.ts'
import { readCode } from '../../core/codes.ts'
import { goTo, type Screen } from './visit.ts'

export const welcome: Screen = {
  name: 'welcome',
  command: 'start',
  needs: 'nothing',
  async show({ contact, words }, [payload = '']) {
    const code = readCode(payload)
    const withCode = code ? [code] : []
    const { processing } = contact.consents
    if (processing?.decision !== 'given' || processing.version !== consents.processing.version) {
      const hello = { heading: words('bot-welcome-title'), text: words('bot-welcome-text'), rows: [] }
      return goTo('consent-processing', withCode, [hello])
    }
    if (code) return goTo('code', withCode)
    return goTo(contact.person ? 'menu' : 'code')
  },
}
