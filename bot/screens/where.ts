// Where a person is: what is drawn again when a message is lost, a button is old or a word is not understood.
import { consents } from '../../content/consents/index.ts'
import { goTo, type Reply, type Visit } from './visit.ts'

export function whereIs({ contact }: Visit): Reply {
  const { processing } = contact.consents
  if (processing?.decision !== 'given' || processing.version !== consents.processing.version)
    return goTo('consent-processing')
  const { memo } = contact
  if (memo?.screen === 'survey' && contact.person) return goTo('survey', [String(memo.run)])
  if (!contact.person) return goTo(memo?.screen === 'request' ? 'request' : 'code')
  return goTo('menu')
}

/** The screen that has to come before one with such needs; null where none has to. */
export function gateTo({ contact }: Visit, needs: 'nothing' | 'consent' | 'person'): string | null {
  const { processing } = contact.consents
  const hasConsent = processing?.decision === 'given' && processing.version === consents.processing.version
  if (needs !== 'nothing' && !hasConsent) return 'consent-processing'
  return needs === 'person' && !contact.person ? 'code' : null
}
