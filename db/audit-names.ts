// What the journal's entries are about, by name: it keeps numbers alone.

import type { Role } from '../core/access.ts'
import { fullName } from '../core/people/names.ts'
import type { Db } from './open.ts'

/** `person 12` → a name, and the role where it is one. What is gone since is not in it. */
export type SubjectNames = Map<string, { name: string; role?: Role }>

export type About = { subject: string; id: number }

const names = { select: { lastName: true, firstName: true, middleName: true } } as const

/** One query a kind of subject, however many entries. */
export async function namesOfSubjects(db: Db, about: About[]): Promise<SubjectNames> {
  const found: SubjectNames = new Map()
  const where = (subject: string) => ({
    id: { in: [...new Set(about.filter((one) => one.subject === subject).map(({ id }) => id))] },
  })
  const asked = new Set(about.map(({ subject }) => subject))
  if (asked.has('person'))
    for (const { id, ...person } of await db.person.findMany({
      where: where('person'),
      select: { id: true, ...names.select },
    }))
      found.set(`person ${id}`, { name: fullName(person) })
  if (asked.has('organisation'))
    for (const { id, shortName } of await db.organisation.findMany({ where: where('organisation') }))
      found.set(`organisation ${id}`, { name: shortName })
  if (asked.has('wave'))
    for (const { id, title } of await db.wave.findMany({ where: where('wave') }))
      found.set(`wave ${id}`, { name: title })
  if (asked.has('eventSeries'))
    for (const { id, title } of await db.eventSeries.findMany({ where: where('eventSeries') }))
      found.set(`eventSeries ${id}`, { name: title })
  if (asked.has('centreEvent'))
    for (const { id, title } of await db.centreEvent.findMany({ where: where('centreEvent') }))
      found.set(`centreEvent ${id}`, { name: title })
  if (asked.has('tag'))
    for (const { id, name } of await db.tag.findMany({ where: where('tag') })) found.set(`tag ${id}`, { name })
  if (asked.has('segment'))
    for (const { id, name } of await db.segment.findMany({ where: where('segment') }))
      found.set(`segment ${id}`, { name })
  if (asked.has('broadcast'))
    for (const { id, title } of await db.broadcast.findMany({ where: where('broadcast') }))
      found.set(`broadcast ${id}`, { name: title })
  if (asked.has('survey'))
    for (const { id, title } of await db.survey.findMany({ where: where('survey') }))
      found.set(`survey ${id}`, { name: title })
  if (asked.has('account'))
    for (const { id, person } of await db.account.findMany({ where: where('account'), include: { person: names } }))
      found.set(`account ${id}`, { name: fullName(person) })
  if (asked.has('roleGrant'))
    for (const { id, role, person } of await db.roleGrant.findMany({
      where: where('roleGrant'),
      include: { person: names },
    }))
      found.set(`roleGrant ${id}`, { name: fullName(person), role })
  return found
}
