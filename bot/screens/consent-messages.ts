// The second consent, to messages. Either answer leads on; it is asked once, and again from «Мои данные».
import { consents } from '../../content/consents/index.ts'
import { setLanguage } from '../../db/contacts.ts'
import { languages } from '../../locales/index.ts'
import { drawConsent, takeDecision } from './consent.ts'
import { goTo, type Screen } from './visit.ts'

const name = 'consent-messages'

export const consentMessages: Screen = {
  name,
  needs: 'consent',
  async show(visit, [code, again]) {
    const decided = visit.contact.consents.messages
    const isDecided = decided !== undefined && decided.version === consents.messages.version
    return isDecided && !again
      ? onward(visit.contact.person !== null, code)
      : drawConsent(visit, 'messages', name, code)
  },
  async press(visit, args) {
    const [verdict, , code] = args
    const other = languages.find((language) => language === verdict)
    if (other) {
      await setLanguage(visit.deps.db, visit.contact.id, other)
      return goTo(name, [code ?? '', 'again'])
    }
    const decision = await takeDecision(visit, 'messages', args)
    if (decision === null)
      return goTo(name, [code ?? '', 'again'], [], visit.words(verdict ? 'bot-consent-changed' : 'bot-consent-read'))
    const toast = visit.words(decision === 'given' ? 'bot-messages-on' : 'bot-messages-off')
    const reply = onward(visit.contact.person !== null, code)
    return reply.kind === 'go' ? { ...reply, toast } : reply
  },
}

function onward(isLinked: boolean, code: string | undefined) {
  if (code) return goTo('code', [code])
  return goTo(isLinked ? 'menu' : 'code')
}
