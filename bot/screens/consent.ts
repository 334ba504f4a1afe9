// A consent screen: one document, two equal buttons, nothing ticked beforehand.
import { consents } from '../../content/consents/index.ts'
import { fingerprint, type Purpose } from '../../core/consents/document.ts'
import type { Language } from '../../core/view.ts'
import { decideConsent } from '../../db/consents.ts'
import { languages } from '../../locales/index.ts'
import { press } from './buttons.ts'
import { dayOfVersion } from './dates.ts'
import { type Reply, shown, type Visit } from './visit.ts'

/** Buttons carry the mark of the text they stand under, so that nobody agrees to a text they have not seen. */
export function drawConsent(
  { contact, words }: Visit,
  purpose: Purpose,
  screen: string,
  code: string | undefined,
): Reply {
  const document = consents[purpose]
  const { language } = contact
  const end = `${markOf(purpose, language)}${code ? `:${code}` : ''}`
  const other = languages.find((one) => one !== language) ?? language
  return shown({
    heading: document.title[language],
    text: document.text[language],
    note: words('bot-consent-version', { version: dayOfVersion(document.version, language) }),
    rows: [
      [press(words('bot-consent-yes'), `${screen}:yes:${end}`), press(words('bot-consent-no'), `${screen}:no:${end}`)],
      [press(words('bot-consent-other-language'), `${screen}:${other}${code ? `::${code}` : ''}`)],
    ],
  })
}

/** Keeps the decision; null where the button stood under another text than today's. */
export async function takeDecision(
  visit: Visit,
  purpose: Purpose,
  [verdict, mark]: string[],
): Promise<'given' | 'refused' | null> {
  const shownIn = languages.find((language) => markOf(purpose, language) === mark)
  if ((verdict !== 'yes' && verdict !== 'no') || !shownIn) return null
  const decision = verdict === 'yes' ? 'given' : 'refused'
  const document = consents[purpose]
  await decideConsent(visit.deps.db, {
    contactId: visit.contact.id,
    purpose,
    decision,
    version: document.version,
    hash: fingerprint(document, shownIn),
    now: visit.event.receivedAt,
  })
  return decision
}

function markOf(purpose: Purpose, language: Language): string {
  return fingerprint(consents[purpose], language).slice(0, 6)
}
