// The accounts that lead into the panel, one for every role, and the young specialist the demo is told around.

import type { Worker } from './setting.ts'
import type { StaffMember } from './staff.ts'
import type { AccountRecord, GrantRecord, MentorshipRecord, Role } from './types.ts'

export type People = { staff: StaffMember[]; leaders: Worker[]; educators: Worker[]; mentorships: MentorshipRecord[] }

/** Every demo account has it; a demo answers on the machine's own address only. */
export const DEMO_PASSWORD = 'metodist-demo'

const LOGINS: Partial<Record<Role, string>> = { organisation_head: 'head', rmo_leader: 'rmo' }

export function loginOf(role: Role): string {
  return LOGINS[role] ?? role
}

/** Those that the sign-in page and the first lines of a start offer, the most telling first. */
export const shownRoles: readonly Role[] = [
  'director',
  'specialist',
  'organisation_head',
  'mentor',
  'observer',
  'administrator',
]

/**
 * One account a role. The educator is a young specialist, the mentor is theirs and the head is their school's,
 * so that what each of them sees of the same answers can be compared.
 */
export function makeAccounts(people: People, grants: GrantRecord[]): AccountRecord[] {
  const educator = findDemoEducator(people)
  const mentorKey = people.mentorships.find(({ menteeKey }) => menteeKey === educator.person.key)?.mentorKey
  const shown: Partial<Record<Role, (one: GrantRecord) => boolean>> = {
    specialist: ({ areas }) => areas.includes(3),
    organisation_head: ({ organisationKey }) => organisationKey === educator.assignment.organisationKey,
    mentor: ({ personKey }) => personKey === mentorKey,
  }
  const roles = [...new Set(grants.map(({ role }) => role))]
  return roles.map((role) => {
    const chosen = grants.filter((one) => one.role === role).find(shown[role] ?? (() => true))
    if (chosen === undefined) throw new Error(`The demo has nobody to sign in as ${role}`)
    const { personKey, activeFrom: _, role: __, ...scope } = chosen
    return { login: loginOf(role), password: DEMO_PASSWORD, personKey, role, scope }
  })
}

/** A second-year teacher of a school with a mentor who teaches there too. */
export function findDemoEducator({ educators, mentorships }: Pick<People, 'educators' | 'mentorships'>): Worker {
  const byKey = new Map(educators.map((worker) => [worker.person.key, worker]))
  const found = educators.find((worker) => {
    const mentorKey = mentorships.find(({ menteeKey }) => menteeKey === worker.person.key)?.mentorKey
    const isSettled =
      worker.career.isYoungSpecialist && worker.career.experience === 2 && worker.person.middleName !== null
    return isSettled && worker.workplace === byKey.get(mentorKey ?? '')?.workplace
  })
  if (found === undefined) throw new Error('The demo has no young specialist with a mentor beside them')
  return found
}
