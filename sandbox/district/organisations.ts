// The 81 organisations, the centre and the department: how large, where, and how they are called.

import { normaliseForSearch } from '../../core/people/names.ts'
import { apportion } from './apportion.ts'
import type { Settlement } from './data.ts'
import { kindergartenNames, type OrganisationNames, plainNames, schoolNames } from './organisation-names.ts'
import { at } from './random.ts'
import { BASE_TYPES, type BaseType, CONSTANTS, type Setting, type Workplace } from './setting.ts'
import type { OrganisationRecord, OrganisationType } from './types.ts'

const SIZES = { school: { min: 6, max: 64 }, kindergarten: { min: 5, max: 32 }, supplementary: { min: 9, max: 34 } }
/** The district's largest and smallest school are set, so that pages meet both. */
const EDGE_SCHOOLS = [70, 4]
const FEWEST_CHILDREN = 16
/** Before anybody who still works came. */
const FOUNDED = '1970-09-01'

export function makeWorkplaces(setting: Setting): Workplace[] {
  return BASE_TYPES.flatMap((type) => {
    const random = setting.random.fork(type)
    const places = placesOf(type, setting.data.settlements)
    const weights = places.map(({ rural, weight }) => (rural ? 0.35 + weight / 8 : 1.7) * (0.55 + random.next()))
    const sizes = sizesOf(type, weights)
    const crowds = sizes.map((size) => size * (0.8 + 0.4 * random.next()))
    const children = apportion(CONSTANTS[type].children, crowds, {
      min: FEWEST_CHILDREN,
      max: CONSTANTS[type].children,
    })
    return places.map((settlement, i) => {
      const size = at(sizes, i)
      const names = namesOf(setting, type, i, settlement, size)
      const record = {
        ...organisation(type, `${type}-${names.number}`, names, settlement),
        childrenCount: at(children, i),
      }
      return { type, size, km: settlement.km, record, circles: circlesOf(setting, type, i) }
    })
  })
}

/** The centre and the department, which are not among the 81. */
export function makeOffices({ data }: Setting): OrganisationRecord[] {
  const town = at(data.settlements, 0)
  return (['centre', 'department'] as const).map((type) =>
    organisation(type, type, plainNames(data.organisations[type], 1), town),
  )
}

function placesOf(type: BaseType, settlements: Settlement[]): Settlement[] {
  const { organisations } = CONSTANTS[type]
  const isTownMatter = type === 'supplementary'
  const weights = settlements.map(({ weight }) => (isTownMatter ? weight ** 2 : weight))
  const counts = apportion(organisations, weights, { min: isTownMatter ? 0 : 1, max: organisations })
  return settlements.flatMap((settlement, i) => Array.from({ length: at(counts, i) }, () => settlement))
}

function sizesOf(type: BaseType, weights: number[]): number[] {
  const total = CONSTANTS[type].educators
  if (type !== 'school') return apportion(total, weights, SIZES[type])
  const order = weights.map((_, i) => i).sort((a, b) => at(weights, b) - at(weights, a))
  const [largest = 0, smallest = 0] = EDGE_SCHOOLS
  const middle = order.slice(1, -1)
  const rest = apportion(
    total - largest - smallest,
    middle.map((i) => at(weights, i)),
    SIZES.school,
  )
  const sizes = new Map<number | undefined, number>([
    [order[0], largest],
    [order.at(-1), smallest],
  ])
  for (const [rank, i] of middle.entries()) sizes.set(i, at(rest, rank))
  return weights.map((_, i) => sizes.get(i) ?? 0)
}

function circlesOf({ data }: Setting, type: BaseType, index: number): string[] {
  return type === 'supplementary' ? at(data.organisations.supplementary, index).circles : data.work.circles
}

function namesOf({ data }: Setting, type: BaseType, index: number, settlement: Settlement, size: number) {
  if (type === 'school') return schoolNames(data.organisations.schools.kinds, index, settlement, size)
  if (type === 'kindergarten') return kindergartenNames(data.organisations.kindergartens, index, settlement)
  return plainNames(at(data.organisations.supplementary, index), index + 1)
}

function organisation(
  type: OrganisationType,
  key: string,
  names: OrganisationNames,
  settlement: Settlement,
): OrganisationRecord {
  const { number, ...called } = names
  const offices = ['school', 'kindergarten', 'supplementary', 'centre', 'department']
  return {
    key,
    ...called,
    type,
    settlement: settlement.name,
    rural: settlement.rural,
    email: `${key}@district.example`,
    // No subscriber has the code 000.
    phone: `+7000${offices.indexOf(type) + 1}${String(number).padStart(2, '0')}0000`,
    site: `https://${key}.district.example`,
    headKey: null,
    childrenCount: 0,
    activeFrom: FOUNDED,
    searchName: normaliseForSearch([called.shortName, called.fullName, ...called.aliases].join(' ')),
  }
}
