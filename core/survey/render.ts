// Putting a text into words for one person: substitution by organisation type, facts and earlier answers.
import type { Facts, OrganisationType } from './facts.ts'
import { type Text, textIn } from './words.ts'

/**
 * {урока|занятия}: the first form for schools, the second for all others; with three forms: school,
 * kindergarten, supplementary. The adjective goes inside: {свой урок|своё занятие}.
 * {fact:mentor|ваш наставник} and {answer:Ж4|пока нет} give what is known, or the words after the bar.
 */
export type Slot =
  | { kind: 'forms'; forms: string[] }
  | { kind: 'fact' | 'answer'; name: string; otherwise?: string }
  | { kind: 'topics' }

const braces = /\{([^{}]*)\}/g
const third: Record<OrganisationType, number> = {
  school: 0,
  kindergarten: 1,
  supplementary: 2,
  centre: 2,
  department: 2,
}

/** What a pair of braces asks for; null where it means nothing. */
export function readSlot(inside: string): Slot | null {
  if (inside === 'topics') return { kind: 'topics' }
  const piped = /^(fact|answer):([^|:]+)(?:\|([^|]+))?$/u.exec(inside)
  if (piped) {
    const [, kind, name = '', otherwise] = piped
    return { kind: kind as 'fact' | 'answer', name: name.trim(), ...(otherwise === undefined ? {} : { otherwise }) }
  }
  const forms = inside.split('|')
  const sane =
    (forms.length === 2 || forms.length === 3) && forms.every((form) => form.trim() !== '' && !form.includes(':'))
  return sane ? { kind: 'forms', forms } : null
}

export function slotsOf(text: string): { inside: string; slot: Slot | null; from: number; to: number }[] {
  return [...text.matchAll(braces)].map((match) => ({
    inside: match[1] ?? '',
    slot: readSlot(match[1] ?? ''),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** `fill` gives the words of an earlier answer or of the topics; undefined where there are none. */
export function say(text: Text, facts: Facts, fill: (slot: Slot) => string | undefined = () => undefined): string {
  const plain = textIn(text, facts.language)
  if (!plain.includes('{')) return plain
  return plain.replace(braces, (whole, inside: string) => {
    const slot = readSlot(inside)
    if (!slot) return whole
    if (slot.kind === 'forms') return formFor(slot.forms, facts.organisationType)
    if (slot.kind === 'topics') return fill(slot) ?? ''
    const known = slot.kind === 'fact' ? factInWords(facts, slot.name) : fill(slot)
    return known ?? slot.otherwise ?? '…'
  })
}

function formFor(forms: string[], type: OrganisationType): string {
  return forms[Math.min(third[type], forms.length - 1)] ?? ''
}

function factInWords(facts: Facts, name: string): string | undefined {
  const value = facts[name as keyof Facts]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
