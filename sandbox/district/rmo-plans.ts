// What the demo's associations have met for and will meet for, each meeting in the plan of its school year.
import type { LocalDate } from '../../core/people/local-date.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import type { EventContent, PlannedEvent } from './event-content.ts'
import type { EventRows, Meant } from './events.ts'
import type { Random } from './random.ts'
import type { District } from './types.ts'

type Given = { rmoIds: ReadonlyMap<string, number>; today: LocalDate }

/** The plan of this school year of each association that the indicators count. */
export function rmoPlans({ registers }: District, { rmoIds, today }: Given, title: string): EventRows['eventSeries'] {
  const schoolYear = schoolYearOf(today)
  return registers.rmos
    .filter(({ inIndicator }) => inIndicator)
    .map(({ code, name }, i) => ({
      id: i + 1,
      title: title.replace('{name}', name),
      searchName: normaliseForSearch(title.replace('{name}', name)),
      rmoId: rmoIds.get(code) ?? null,
      schoolYear,
    }))
}

/** One behind and one ahead of each, and before that one more of some of them. */
export function rmoMeetings(
  random: Random,
  { registers }: District,
  { rmoIds }: Pick<Given, 'rmoIds'>,
  { meetings }: EventContent,
  isWorking: ReadonlySet<string>,
): Meant[] {
  return registers.rmos
    .filter(({ inIndicator }) => inIndicator)
    .flatMap(({ code, name, leaderKey }, i) => {
      const members = registers.members
        .filter(({ rmoCode, personKey }) => rmoCode === code && isWorking.has(personKey))
        .map(({ personKey }) => personKey)
      const days = [...(i % 4 === 0 ? [-110 - random.int(0, 60)] : []), -random.int(14, 58), random.int(5, 50)]
      return days.map((day, turn) => {
        const topic = meetings.topics[(i * 3 + turn) % meetings.topics.length] ?? ''
        const share = Math.round(members.length * (day < 0 ? 0.6 : 0.3))
        const event: PlannedEvent = {
          title: meetings.title.replace('{name}', name).replace('{topic}', topic),
          kind: 'rmo_meeting',
          level: 'municipal',
          mode: 'in_person',
          area: 2,
          days: day,
          time: random.pick(['13:30', '14:00', '15:00']),
          minutes: 90,
          audience: 'all-educators',
          people: Math.min(32, share),
          aims: [],
          speakers: [],
          materials: [],
        }
        return { event, people: members, rmo: { id: rmoIds.get(code) ?? 0, leaderKey, planId: i + 1 } }
      })
    })
}
