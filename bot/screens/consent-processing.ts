// The first consent: without it nothing else is asked, and the paper way stays open.
import { setLanguage } from '../../db/contacts.ts'
import { languages } from '../../locales/index.ts'
import { press } from './buttons.ts'
import { drawConsent, takeDecision } from './consent.ts'
import { goTo, type Screen, shown } from './visit.ts'

const name = 'consent-processing'

export const consentProcessing: Screen = {
  name,
  needs: 'nothing',
  async show(visit, [code]) {
    return drawConsent(visit, 'processing', name, code)
  },
  async press(visit, args) {
    const [verdict, , code] = args
    const other = languages.find((language) => language === verdict)
    if (other) {
      await setLanguage(visit.deps.db, visit.contact.id, other)
      return goTo(name, code ? [code] : [])
    }
    // A no after a yes takes the yes back, with all that follows from it; a stray press on an old button must not.
    if (verdict === 'no' && visit.contact.consents.processing?.decision === 'given')
      return goTo('privacy', ['withdraw'])
    const decision = await takeDecision(visit, 'processing', args)
    if (decision === 'given') return goTo('consent-messages', code ? [code] : [])
    if (decision === null) return goTo(name, code ? [code] : [], [], visit.words('bot-consent-changed'))
    const { words } = visit
    return shown({
      heading: words('bot-consent-refused-title'),
      text: words('bot-consent-refused'),
      rows: [[press(words('bot-consent-reconsider'), name)]],
    })
  },
}
