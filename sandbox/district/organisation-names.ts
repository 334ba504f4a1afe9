// The full, the short and the everyday names of organisations.

import type { DemoData, Naming, Settlement } from './data.ts'
import { at } from './random.ts'

export type OrganisationNames = { number: number; fullName: string; shortName: string; aliases: string[] }

/** Numbers that no school of the district has any more. */
const CLOSED_SCHOOLS = [9, 15, 26, 33]
const SMALL_SCHOOL = 12
const NBSP = '\u00a0'

export function schoolNames(
  kinds: DemoData['organisations']['schools']['kinds'],
  index: number,
  settlement: Settlement,
  size: number,
): OrganisationNames {
  const number = at(schoolNumbers(), index)
  const code = kindOfSchool(index, settlement, size)
  const kind = kinds.find((one) => one.code === code) ?? at(kinds, 0)
  return {
    number,
    fullName: `${kind.full} №${NBSP}${number} ${settlement.genitive}`,
    shortName: `${kind.short} №${NBSP}${number} ${settlement.short}`,
    aliases: numbered(kind, number),
  }
}

export function kindergartenNames(
  { kinds, abbreviation, names }: DemoData['organisations']['kindergartens'],
  index: number,
  settlement: Settlement,
): OrganisationNames {
  const number = index + 1
  const kind = at(kinds, index % 5 === 4 ? 1 : 0)
  const name = `«${at(names, index)}»`
  return {
    number,
    fullName: `${kind.full} №${NBSP}${number} ${name} ${settlement.genitive}`,
    shortName: `${kind.short} №${NBSP}${number} ${name}`,
    aliases: [
      ...numbered(kind, number),
      `${abbreviation} № ${number}`,
      `${abbreviation} ${number}`,
      `${kind.bare} ${name}`,
    ],
  }
}

export function plainNames({ full, short, bare }: Naming, number: number): OrganisationNames {
  return { number, fullName: full, shortName: short, aliases: [bare] }
}

function kindOfSchool(index: number, settlement: Settlement, size: number): string {
  if (settlement.rural) return size < SMALL_SCHOOL ? 'basic' : 'general'
  return ['general', 'lyceum', 'gymnasium'][index] ?? 'general'
}

function schoolNumbers(): number[] {
  return Array.from({ length: 40 }, (_, i) => i + 1).filter((number) => !CLOSED_SCHOOLS.includes(number))
}

/** As lists from elsewhere write it: «СОШ № 3», «СОШ №3», «МБОУ СОШ №3», «СОШ 3». */
function numbered({ short, bare }: Naming, number: number): string[] {
  return [`${bare} № ${number}`, `${bare} №${number}`, `${short} №${number}`, `${bare} ${number}`]
}
