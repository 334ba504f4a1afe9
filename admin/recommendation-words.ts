// How the panel says whom a recommendation is for, and what has changed since.
import { shortName } from '../core/people/names.ts'
import { inFigures } from '../core/results/rounding.ts'
import type { Language } from '../core/view.ts'
import { wordsOf } from '../locales/index.ts'
import type { Row } from './declare.ts'

type Name = { lastName: string; firstName: string; middleName: string | null }
type Addressed = {
  addressee: string
  person: Name | null
  organisation: { shortName: string } | null
  rmo: { name: string } | null
}

export const whomNeeds = {
  addressee: true,
  person: { select: { lastName: true, firstName: true, middleName: true } },
  organisation: { select: { id: true, shortName: true } },
  rmo: { select: { name: true } },
}

/** «Иванова А. П.», «наставник, подопечный Иванова А. П.», «центр». */
export function whomOf(row: Row, language: Language): string {
  const { addressee, person, organisation, rmo } = row as unknown as Addressed
  const words = wordsOf(language)
  const name = person ? shortName(person) : (organisation?.shortName ?? rmo?.name ?? '')
  if (addressee === 'mentor') return words('recommendations-whom-mentor', { name })
  if (addressee === 'staff')
    return words(name ? 'recommendations-whom-staff-about' : 'recommendations-whom-staff', { name })
  return name
}

export type Measured = { scale: string; before: number; after: number }

/** «А: было 83, стало 33». */
export function changeInWords(change: unknown, language: Language): string | null {
  if (!Array.isArray(change) || change.length === 0) return null
  return (change as Measured[]).map((one) => sayChange(one.scale, one, language)).join('; ')
}

export function sayChange(title: string, { before, after }: { before: number; after: number }, language: Language) {
  const figure = (value: number) => inFigures(value, { language })
  return wordsOf(language)('recommendations-change', { title, before: figure(before), after: figure(after) })
}
