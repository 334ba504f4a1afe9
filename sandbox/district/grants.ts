// Roles of the demo people: the staff, the heads, the mentors, the tutors and the leaders of associations.

import { findDemoEducator, type People } from './accounts.ts'
import { top } from './apportion.ts'
import { at } from './random.ts'
import type { Setting, Worker } from './setting.ts'
import type { GrantRecord, MentorshipRecord, Role } from './types.ts'

export function makeGrants(setting: Setting, people: People): GrantRecord[] {
  const { staff, leaders, educators, mentorships } = people
  const heads = leaders.filter(({ assignment }) => assignment.positionCode === 'head')
  const mentors = new Set(mentorships.map(({ mentorKey }) => mentorKey))
  const grown = [...leaders, ...educators].filter(({ person }) => mentors.has(person.key))
  const educator = findDemoEducator(people)
  return [
    ...staff.map(({ person, assignment, role, areas }) => grant(person.key, role, assignment.activeFrom, { areas })),
    ...heads.map(({ person, assignment }) =>
      grant(person.key, 'organisation_head', assignment.activeFrom, { organisationKey: assignment.organisationKey }),
    ),
    ...grown.map(({ person }) => grant(person.key, 'mentor', firstOrder(mentorships, person.key))),
    ...makeNetworks(setting, people, mentors),
    grant(educator.person.key, 'educator', educator.assignment.activeFrom),
  ]
}

/** Leaders of the methodical associations and tutors: highly graded people who are not mentors, one thing each. */
function makeNetworks(setting: Setting, { leaders, educators }: People, mentors: Set<string>): GrantRecord[] {
  const random = setting.random.fork('networks')
  const { tutors, associations } = setting.data.networks
  const taken = new Set(mentors)
  const choose = (position: string, subject: string | undefined) => {
    const fit = [...educators, ...leaders].filter(
      ({ person, assignment, career }) =>
        assignment.positionCode === position &&
        (subject === undefined || assignment.subjects.includes(subject)) &&
        !career.isYoung &&
        person.status === 'working' &&
        !taken.has(person.key),
    )
    const isBest = ({ person }: Worker) => (person.categories.includes('highest') ? 1 : 0)
    const worker = at([...top(fit, 1, (one) => isBest(one) + random.next())], 0)
    taken.add(worker.person.key)
    return worker
  }
  const one = (role: Role, position: string, taught: string | undefined, subject: string) => {
    const { person, assignment } = choose(position, taught)
    return grant(person.key, role, assignment.activeFrom, { subject })
  }
  return [
    ...associations.map(({ name, positions, subjects }) => one('rmo_leader', at(positions, 0), subjects[0], name)),
    ...tutors.map((subject) => one('tutor', 'teacher', taughtAs(subject), subject)),
  ]
}

/** «математика (профиль)» is taught as «математика». */
function taughtAs(subject: string): string {
  return subject.replace(/ \(.*\)$/, '')
}

function grant(
  personKey: string,
  role: Role,
  activeFrom: string,
  scope: Partial<Pick<GrantRecord, 'organisationKey' | 'areas' | 'subject'>> = {},
): GrantRecord {
  return { personKey, role, activeFrom, organisationKey: null, areas: [], subject: null, ...scope }
}

function firstOrder(mentorships: MentorshipRecord[], mentorKey: string): string {
  const dates = mentorships.filter((one) => one.mentorKey === mentorKey).map(({ activeFrom }) => activeFrom)
  return dates.sort()[0] ?? ''
}
