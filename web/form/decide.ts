// The beginning: the two buttons under the consent, and «begin».
import { reduce } from '../../core/survey/reduce.ts'
import { decideOnPage, withdrawOnPage } from '../../db/web-contacts.ts'
import { consentHash, consentMark, pageConsent } from './consent.ts'
import { type Answered, told } from './open-link.ts'
import { again, keep, type Taking, toPage } from './taking.ts'

export async function decide(taking: Taking): Promise<Answered | null> {
  const { options, asked, form, sheet } = taking
  const { language } = sheet
  const decision = form.go === 'agree' ? ('given' as const) : ('refused' as const)
  if (!sheet.agrees) {
    if (form.text !== consentMark(language))
      return again(taking, sheet.state, { code: 409, notice: 'form-agree-changed' })
    await decideOnPage(options.db, sheet, {
      purpose: 'processing',
      decision,
      version: pageConsent.version,
      hash: consentHash(language),
      now: asked.receivedAt,
    })
  }
  if (decision === 'refused') return told(language, 200, 'refused')
  return begin({ ...taking, sheet: { ...sheet, agrees: true } })
}

export async function begin(taking: Taking): Promise<Answered | null> {
  const { definition, state, facts } = taking.sheet
  if (state.mode !== 'intro') return toPage(taking.asked, null)
  const { state: begun } = reduce(definition, state, { kind: 'begin' }, facts)
  const kept = await keep(taking, begun)
  return kept && toPage(taking.asked, null)
}

/** What was said on the page is taken back on the page; what was said in a chat, there. */
export async function withdraw({ options, asked, sheet }: Taking): Promise<Answered> {
  const withdrawn = await withdrawOnPage(options.db, sheet, asked.receivedAt)
  return told(sheet.language, 200, withdrawn.kind === 'withdrawn' ? 'withdrawn' : 'not-withdrawn')
}
