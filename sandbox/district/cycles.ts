// The cycles of events.yaml: meetings that the same people come to, one after another, behind and ahead.
import type { LocalDate } from '../../core/people/local-date.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import { addDays } from '../../core/time.ts'
import type { EventContent } from './event-content.ts'
import type { Audience } from './event-people.ts'
import type { EventRows, Meant } from './events.ts'
import { makeRandom } from './random.ts'
import type { District } from './types.ts'

type Given = {
  by: Record<Audience, readonly string[]>
  district: Pick<District, 'accounts'>
  today: LocalDate
  /** Of the first cycle's row. */
  firstId: number
}

/** The young specialist the demo is told around is in none: they find one to join with one press. */
export function cyclesOf(
  { cycles }: EventContent,
  { by, district, today, firstId }: Given,
): { series: EventRows['eventSeries']; meetings: Meant[] } {
  const random = makeRandom('cycles')
  const told = district.accounts.find(({ role }) => role === 'educator')?.personKey
  const series = cycles.map(({ title, note, meetings }, i) => ({
    id: firstId + i,
    title,
    note,
    searchName: normaliseForSearch(title),
    schoolYear: schoolYearOf(addDays(today, meetings[0]?.days ?? 0)),
  }))
  const meetings = cycles.flatMap(({ people: count, meetings: planned }, i) => {
    const { audience = 'all-educators' } = planned[0] ?? {}
    const people = random.shuffled(by[audience].filter((key) => key !== told)).slice(0, count)
    return planned.map((event) => ({ event, people, seriesId: firstId + i }))
  })
  return { series, meetings }
}
