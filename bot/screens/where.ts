// Where a person is: what is drawn again when a message is lost, a button is old or a word is not understood.
import { consents } from '../../content/consents/index.ts'
import { stands } from '../../core/consents/document.ts'
import type { Contact } from '../../db/contacts.ts'
import { goTo, type Reply, type Visit } from './visit.ts'

export function whereIs({ contact }: Visit): Reply {
  if (!hasConsent(contact)) return goTo('consent-processing')
  const { memo } = contact
  if (memo?.screen === 'survey' && contact.person) return goTo('survey', [String(memo.run)])
  if (!contact.person) return goTo(memo?.screen === 'request' ? 'request' : 'code')
  return goTo('menu')
}

/** The screen that has to come before one with such needs; null where none has to. */
export function gateTo({ contact }: Visit, needs: 'nothing' | 'consent' | 'person'): string | null {
  if (needs !== 'nothing' && !hasConsent(contact)) return 'consent-processing'
  return needs === 'person' && !contact.person ? 'code' : null
}

export function hasConsent({ consents: decided }: Contact): boolean {
  return stands(consents.processing, decided.processing)
}

export function hearsMessages({ consents: decided }: Contact): boolean {
  return stands(consents.messages, decided.messages)
}

/** Nothing decided yet, or a yes to words that covered less. A no does not age: nobody is asked until they say yes. */
export function isToBeAskedOfMessages(contact: Contact): boolean {
  const { messages } = contact.consents
  return !messages || (messages.decision === 'given' && !hearsMessages(contact))
}
