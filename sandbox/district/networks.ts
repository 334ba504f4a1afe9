// Methodical associations with their members, and the tutors of the communities.

import { isInAudience } from '../../core/rmo-audience.ts'
import { schoolYearDays, schoolYearOf } from '../../core/school-year.ts'
import type { MemberRecord, RmoRecord, TutorRecord } from './register-types.ts'
import type { Setting, Worker } from './setting.ts'
import type { GrantRecord } from './types.ts'

/** Since the order; groups that it names elsewhere began later. */
const SINCE = '2020-09-01'
/** Of a hundred who might be members, so many are. */
const JOINED = 0.97

export function makeRmos({ data }: Setting, grants: GrantRecord[]): RmoRecord[] {
  const leaders = new Map(grants.flatMap((one) => (one.role === 'rmo_leader' ? [[one.subject, one.personKey]] : [])))
  return [...data.networks.associations, ...data.networks.groups].map(({ types, ...association }) => ({
    ...association,
    organisationTypes: types,
    leaderKey: leaders.get(association.name) ?? null,
    inIndicator: data.networks.associations.some(({ code }) => code === association.code),
    activeFrom: SINCE,
  }))
}

/** By subject and position; somebody who teaches two subjects belongs to two. A leader is always a member. */
export function makeMembers(setting: Setting, rmos: RmoRecord[], workers: Worker[]): MemberRecord[] {
  const random = setting.random.fork('members')
  return workers.flatMap(({ person, assignment, workplace }) =>
    rmos
      .filter((rmo) => {
        const { subjects, isClassTeacher, positionCode: position } = assignment
        const post = { organisationType: workplace.type, position, subjects, isClassTeacher }
        return isInAudience(rmo, post) && (random.chance(JOINED) || rmo.leaderKey === person.key)
      })
      .map(({ code }) => ({
        rmoCode: code,
        personKey: person.key,
        activeFrom: assignment.activeFrom > SINCE ? assignment.activeFrom : SINCE,
      })),
  )
}

/** Appointed for the school year, by an order of the centre in its first days. */
export function makeTutors({ today, data }: Setting, grants: GrantRecord[]): TutorRecord[] {
  const { from } = schoolYearDays(schoolYearOf(today))
  const tutors = grants.filter(({ role }) => role === 'tutor')
  return tutors.map(({ personKey, subject }) => ({
    subject: subject ?? '',
    personKey,
    appointmentDocument: orderOf(data.networks.orders.tutor, from, 41),
    activeFrom: from,
  }))
}

/** «приказ от 01.09.2026 № 41» */
export function orderOf(pattern: string, date: string, number: number): string {
  const words = pattern.replace('{date}', date.split('-').reverse().join('.')).replace('{number}', String(number))
  return words.replace('№ ', '№\u00a0')
}
