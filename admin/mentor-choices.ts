// What the page of mentors can be asked for: the period, whom to show, the organisation, the order.
import {
  type TotalsFilter,
  type TotalsOrder,
  type TotalsPeriod,
  totalsFilters,
  totalsOrders,
  totalsPeriods,
} from '../core/mentoring/totals.ts'
import type { NamedTotal } from '../db/mentoring/totals.ts'
import { numberIfAny, oneOf } from './results/query.ts'
import type { Reader } from './results/reader.ts'
import type { Choices } from './sheet.ts'

export type AskedOfMentors = {
  period: TotalsPeriod
  show: TotalsFilter
  by: TotalsOrder
  organisation: number | undefined
}

/** @throws PanelRefusal that names the parameter */
export function askedOfMentors(query: Record<string, string>): AskedOfMentors {
  return {
    period: oneOf('period', query.period, totalsPeriods) ?? 'year',
    show: oneOf('show', query.show, totalsFilters) ?? 'all',
    by: oneOf('by', query.by, totalsOrders) ?? 'name',
    organisation: numberIfAny(query, 'organisation'),
  }
}

export function mentorChoices(
  { words, language }: Reader,
  { period, show, by, organisation }: AskedOfMentors,
  all: readonly NamedTotal[],
): Choices {
  const field = (name: string, value: string, options: { value: string; text: string }[]) => {
    const label = words(`mentors-${name}`)
    return { name, label, value, groups: [{ label, options }] }
  }
  const named = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, text: words(`mentors-${name}-${value}`) }))
  const everywhere = { value: '', text: words('mentors-organisation-all') }
  return {
    fields: [
      field('period', period, named('period', totalsPeriods)),
      field('show', show, named('show', totalsFilters)),
      field('organisation', String(organisation ?? ''), [everywhere, ...organisationsOf(all, language)]),
      field('by', by, named('by', totalsOrders)),
    ],
    button: words('mentors-show-button'),
  }
}

/** Those that have pairs; a mentor of several is found under each. */
function organisationsOf(all: readonly NamedTotal[], language: string) {
  const named = new Map(
    all.flatMap(({ organisations }) => organisations.map(({ id, shortName }) => [id, shortName] as const)),
  )
  return [...named]
    .map(([value, text]) => ({ value: String(value), text }))
    .toSorted((one, other) => one.text.localeCompare(other.text, language))
}
