// How many were asked and how many answered: counts of people, not estimates, so there is no interval.
import type { OrganisationType } from '../survey/facts.ts'

export type Coverage = {
  asked: number
  answered: number
  /** null where nobody was asked. */
  rate: number | null
}

export type OrganisationCoverage = Coverage & { organisationId: number; name: string; type: OrganisationType }

export function coverageOf(parts: readonly { asked: number; answered: number }[]): Coverage {
  const asked = parts.reduce((sum, part) => sum + part.asked, 0)
  const answered = parts.reduce((sum, part) => sum + part.answered, 0)
  return { asked, answered, rate: asked === 0 ? null : answered / asked }
}

const order: readonly OrganisationType[] = ['school', 'kindergarten', 'supplementary', 'centre', 'department']

export function coverageByType(
  organisations: readonly OrganisationCoverage[],
): (Coverage & { type: OrganisationType })[] {
  return order.flatMap((type) => {
    const parts = organisations.filter((one) => one.type === type)
    return parts.length === 0 ? [] : [{ type, ...coverageOf(parts) }]
  })
}
