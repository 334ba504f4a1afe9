// The second consent, to messages. Either answer leads on; it is asked once, again when its words come to cover more,
// and again from «Мои данные».
import { setLanguage } from '../../db/contacts.ts'
import { languages } from '../../locales/index.ts'
import { drawConsent, takeDecision } from './consent.ts'
import { goTo, type Screen } from './visit.ts'
import { isToBeAskedOfMessages } from './where.ts'

const name = 'consent-messages'

export const consentMessages: Screen = {
  name,
  needs: 'consent',
  async show(visit, [code, again]) {
    return again || isToBeAskedOfMessages(visit.contact)
      ? drawConsent(visit, 'messages', name, code)
      : onward(visit.contact.person !== null, code)
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
