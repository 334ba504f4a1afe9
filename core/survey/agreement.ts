// Whether the words around a substitution agree with each of its forms.
import { adjectiveForms, type Form, isSurelyAdjective, nounForms, pastForms } from './grammar.ts'
import { slotsOf } from './render.ts'

const lastWord = /([\p{L}-]+)\s+$/u
const nextWord = /^(?:,?\s+)([\p{L}-]+)/u

/**
 * The phrases of a Russian text that do not agree, such as «своё {урок|занятие}»: empty where all do. A neighbour that
 * fits some forms and not others is an error; one that fits none is taken for a word that has nothing to do with them.
 */
export function disagreementsIn(text: string): string[] {
  return slotsOf(text).flatMap(({ slot, from, to }) => {
    if (slot?.kind !== 'forms') return []
    const before = lastWord.exec(text.slice(0, from))?.[1]
    const after = nextWord.exec(text.slice(to))?.[1]
    const whole = text.slice(from, to)
    const found: string[] = []
    if (before && !fitsBefore(before, slot.forms)) found.push(`${before} ${whole}`)
    if (after && !fitsAll([adjectiveForms(after), pastForms(after)], slot.forms)) found.push(`${whole} ${after}`)
    if (!slot.forms.every(isWellFormed) || !sharesCase(slot.forms)) found.push(whole)
    return found
  })
}

function fitsBefore(word: string, forms: string[]): boolean {
  const plain = word.toLocaleLowerCase('ru')
  const startsWithVowel = forms.map((form) => /^[аэиоу]/iu.test(form.trim()))
  if (plain === 'о') return !startsWithVowel.includes(true)
  if (plain === 'об') return !startsWithVowel.includes(false)
  const heads = forms.map(headForms)
  // Beside a noun we do not know, an adjective must go inside: nobody here can tell whether it agrees.
  if (heads.includes(null)) return !isSurelyAdjective(word)
  return fitsAll([adjectiveForms(word)], forms)
}

/** False when one of the readings of the neighbour fits some of the forms but not all. */
function fitsAll(readings: ReadonlySet<Form>[], forms: string[]): boolean {
  const heads = forms.map(headForms).filter((head) => head !== null)
  const shared = sharedCases(heads)
  // In {урока|занятия} «занятия» is no plural: only readings in a case that all forms share count.
  const narrowed = heads.map((head) => new Set([...head].filter((form) => shared.has(withoutGender(form)))))
  return readings.every((reading) => {
    const fits = narrowed.map((head) => overlaps(head, reading))
    return !fits.includes(true) || !fits.includes(false)
  })
}

/** «своё занятие» agrees within; «свой занятие» does not. */
function isWellFormed(form: string): boolean {
  const [adjective, noun] = form.trim().split(/\s+/).slice(-2)
  const forms = noun === undefined ? null : nounForms(noun)
  return !adjective || !forms || !isSurelyAdjective(adjective) || overlaps(forms, adjectiveForms(adjective))
}

/** {урок|занятия} mixes cases: every known noun of a substitution has to stand in one case and number. */
function sharesCase(forms: string[]): boolean {
  const heads = forms.map(headForms).filter((head) => head !== null)
  return heads.length === 0 || sharedCases(heads).size > 0
}

function sharedCases(heads: ReadonlySet<Form>[]): ReadonlySet<string> {
  const sets = heads.map((head) => new Set([...head].map(withoutGender)))
  return new Set([...(sets[0] ?? [])].filter((one) => sets.every((set) => set.has(one))))
}

function withoutGender(form: Form): string {
  return form.replace(/^[mfn]:/, 'sg:')
}

function headForms(form: string): ReadonlySet<Form> | null {
  const words = form.match(/[\p{L}-]+/gu) ?? []
  return nounForms(words.at(-1) ?? '')
}

function overlaps(a: ReadonlySet<Form>, b: ReadonlySet<Form>): boolean {
  return [...a].some((form) => b.has(form))
}
