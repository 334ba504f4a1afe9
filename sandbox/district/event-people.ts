// Who takes part in the events of the demo: those whom each is meant for, shuffled, with how it went.
import type { EventRole } from '../../core/events/words.ts'
import { fullYears, type LocalDate } from '../../core/people/local-date.ts'
import type { Random } from './random.ts'
import type { District } from './types.ts'

export type Audience = 'all-educators' | 'young-educators' | 'young-specialists' | 'organisation-heads'

/** Keys of people by what they are meant for, and where each of them works. */
export function audiencesOf({ organisations, persons, assignments }: District, today: LocalDate) {
  const workplaces = new Set(
    organisations.filter(({ type }) => type !== 'centre' && type !== 'department').map(({ key }) => key),
  )
  const jobs = assignments.filter(({ isMainJob, organisationKey }) => isMainJob && workplaces.has(organisationKey))
  const workplaceOf = new Map(jobs.map(({ personKey, organisationKey }) => [personKey, organisationKey]))
  const working = persons.filter(({ key, status }) => status === 'working' && workplaceOf.has(key))
  const heads = new Set(organisations.flatMap(({ headKey }) => (headKey ? [headKey] : [])))
  const educators = working.filter(({ key }) => !heads.has(key))
  const young = educators.filter(({ birthDate }) => fullYears(birthDate, today) <= 35)
  const isNew = ({ experienceFrom }: { experienceFrom: LocalDate | null }) =>
    experienceFrom !== null && fullYears(experienceFrom, today) <= 3
  const keys = (people: { key: string }[]) => people.map(({ key }) => key)
  const by: Record<Audience, string[]> = {
    'all-educators': keys(educators),
    'young-educators': keys(young),
    'young-specialists': keys(young.filter(isNew)),
    'organisation-heads': keys(working.filter(({ key }) => heads.has(key))),
  }
  return { by, workplaceOf, isWorking: new Set(keys(working)) }
}

export type Part = {
  personKey: string
  status: 'registered' | 'waiting' | 'cancelled'
  /** How many days before the event it was made. */
  daysBefore: number
  attended: boolean
  /** A listener, unless it is said. */
  role?: EventRole
}

/** A few withdraw, and of those who come not everybody does. */
export function partsOf(
  random: Random,
  people: readonly string[],
  { count, waiting = 0, isOver }: { count: number; waiting?: number | undefined; isOver: boolean },
): Part[] {
  const chosen = random.shuffled(people).slice(0, count + waiting + Math.round(count / 12))
  return chosen.map((personKey, i) => ({
    personKey,
    status: i < count ? 'registered' : i < count + waiting ? 'waiting' : 'cancelled',
    daysBefore: random.int(1, 12),
    attended: isOver && i < count && random.chance(0.8),
  }))
}
