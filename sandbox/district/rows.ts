// From the plain district to rows of the database: keys become ids, local times become instants.
import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import { loadPositions } from '../../content/catalogues/positions.ts'
import type { Filling } from '../../db/fill.ts'
import type { District, OrganisationRecord, PersonRecord, Scope, WaveRecord } from './types.ts'

/** From keys to ids; positions are known by their codes. */
export type Ids = Record<'person' | 'organisation' | 'position', (key: string) => number>

/** Everything but accounts, whose passwords take time to hash, and answers, which are scored as live ones are. */
export function registerRows(district: District): { rows: Partial<Filling>; ids: Ids } {
  const positions = loadPositions()
  const ids: Ids = {
    position: numbered(positions.map(({ code }) => code)),
    person: numbered(district.persons.map(({ key }) => key)),
    organisation: numbered(district.organisations.map(({ key }) => key)),
  }
  const rows: Partial<Filling> = {
    position: positions.map(({ code, ru, en, pedagogical }) => ({
      id: ids.position(code),
      code,
      title: ru,
      titleEn: en,
      pedagogical,
    })),
    person: district.persons.map((person) => personRow(person, ids)),
    organisation: district.organisations.map((organisation) => organisationRow(organisation, ids)),
    assignment: district.assignments.map(({ personKey, organisationKey, positionCode, activeFrom, ...rest }) => ({
      ...rest,
      personId: ids.person(personKey),
      organisationId: ids.organisation(organisationKey),
      positionId: ids.position(positionCode),
      activeFrom: day(activeFrom),
    })),
    mentorship: district.mentorships.map(({ mentorKey, menteeKey, organisationKey, activeFrom, ...rest }, i) => ({
      ...rest,
      id: i + 1,
      mentorId: ids.person(mentorKey),
      menteeId: ids.person(menteeKey),
      organisationId: ids.organisation(organisationKey),
      activeFrom: day(activeFrom),
    })),
    roleGrant: district.grants.map(({ personKey, role, activeFrom, ...scope }) => ({
      personId: ids.person(personKey),
      role,
      activeFrom: day(activeFrom),
      ...scopeRow(scope, ids),
    })),
  }
  return { rows, ids }
}

function personRow({ key, ...person }: PersonRecord, ids: Ids) {
  return {
    ...person,
    id: ids.person(key),
    token: tokenOf('person', key),
    birthDate: day(person.birthDate),
    experienceFrom: dayOrNull(person.experienceFrom),
    categoryDate: dayOrNull(person.categoryDate),
    categoryUntil: dayOrNull(person.categoryUntil),
  }
}

function organisationRow({ key, headKey, activeFrom, ...organisation }: OrganisationRecord, ids: Ids) {
  return {
    ...organisation,
    id: ids.organisation(key),
    headId: headKey ? ids.person(headKey) : null,
    activeFrom: day(activeFrom),
  }
}

function scopeRow({ organisationKey, areas, subject }: Scope, ids: Ids) {
  return { organisationId: organisationKey ? ids.organisation(organisationKey) : null, areas, subject }
}

/** The wave's own row; its dates are the first and the last day on which one may answer. */
export function waveRow(
  wave: Pick<WaveRecord, 'key' | 'title' | 'status' | 'opensOn' | 'closesOn'> & { audience: string },
  id: number,
  versionId: number,
  previousId: number | null,
  zone: string,
) {
  const opensAt = instant(`${wave.opensOn}T09:00:00`, zone)
  const closesAt = DateTime.fromISO(wave.closesOn, { zone }).plus({ days: 1 }).startOf('day').toJSDate()
  return {
    id,
    token: tokenOf('wave', wave.key),
    versionId,
    title: wave.title,
    status: wave.status,
    audience: wave.audience,
    opensAt,
    closesAt,
    openedAt: opensAt,
    closedAt: wave.status === 'closed' ? closesAt : null,
    previousId,
  }
}

export function instant(local: string, zone: string): Date {
  return DateTime.fromISO(local, { zone }).toJSDate()
}

/** Invented people need no secret; the same district has the same links every time. */
export function tokenOf(kind: string, key: string): string {
  return createHash('sha256').update(`demo:${kind}:${key}`).digest('hex').slice(0, 32)
}

/** Ids from 1, in the order of the keys. */
export function numbered(keys: string[]): (key: string) => number {
  const ids = new Map(keys.map((key, index) => [key, index + 1]))
  return (key) => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`sandbox/district: nothing has the key «${key}»`)
    return id
  }
}

export function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

export function dayOrNull(date: string | null): Date | null {
  return date === null ? null : day(date)
}
