// Who acts, and what they may do: the one table of rights.
import type { Language } from './view.ts'

export type Role =
  | 'administrator'
  | 'director'
  | 'deputy'
  | 'specialist'
  | 'rmo_leader'
  | 'tutor'
  | 'mentor'
  | 'organisation_head'
  | 'educator'
  | 'observer'

export type Grant = {
  role: Role
  organisationId: number | null
  /** Activity areas 1–7 of a specialist. */
  areas: number[]
  subject: string | null
}

/** On whose behalf a verb of db/ reads or writes. */
export type Actor =
  /** Schedules, the seed, the command line of the machine's owner. */
  | { kind: 'system' }
  /** A linked person in a channel: sees and changes what is their own. */
  | { kind: 'person'; personId: number }
  | { kind: 'staff'; accountId: number; personId: number; language: Language; grants: Grant[] }

export type Verb = 'read' | 'write'

/** How far a right goes, before one knows who acts. */
export type Reach = 'all' | 'area' | 'organisation' | 'rmo' | 'mentees' | 'self' | 'totals'

/** How far the right of this very actor goes. Several add up. */
export type Scope =
  | { kind: 'all' }
  | { kind: 'areas'; areas: number[] }
  | { kind: 'organisations'; ids: number[] }
  /** The associations that this person leads. */
  | { kind: 'rmo'; personId: number }
  | { kind: 'mentees'; personId: number }
  | { kind: 'self'; personId: number }
  /** No rows, only counts that withhold small groups. */
  | { kind: 'totals' }

type Right = Partial<Record<Verb, Reach>>

const read = (reach: Reach): Right => ({ read: reach })
const write = (reach: Reach, readReach: Reach = reach): Right => ({ read: readReach, write: reach })

/** The three of the centre keep it, nobody else sees it. */
const centre = { director: write('all'), deputy: write('all'), specialist: write('all') }

/**
 * domain.md §5 with rulings 0.3 and 0.4, for what exists so far. A role that a row does not name has no right.
 * - The administrator's rights are technical: registers to choose a person from, accounts, journal; no results.
 * - Codes stay with the centre: whoever holds a code can answer as that person, and heads see nothing of (a).
 */
export const rights = {
  organisation: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('all'),
    rmo_leader: read('all'),
    tutor: read('all'),
    mentor: read('all'),
    organisation_head: write('organisation', 'all'),
    educator: read('all'),
    observer: read('all'),
  },
  position: {
    administrator: read('all'),
    director: read('all'),
    deputy: read('all'),
    specialist: read('all'),
    mentor: read('all'),
    organisation_head: read('all'),
    educator: read('all'),
  },
  person: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('all'),
    mentor: read('mentees'),
    organisation_head: write('organisation'),
    educator: read('self'),
    observer: read('totals'),
  },
  /** ШНОР and internship sites of a school year; a head sees what the own organisation is. */
  organisationFlag: { ...centre, organisation_head: read('organisation'), observer: read('all') },
  rmo: {
    ...centre,
    administrator: read('all'),
    rmo_leader: read('all'),
    tutor: read('all'),
    organisation_head: read('all'),
    observer: read('all'),
  },
  rmoMember: { ...centre, rmo_leader: read('rmo'), organisation_head: read('organisation') },
  tutorCommunity: {
    ...centre,
    rmo_leader: read('all'),
    tutor: read('all'),
    organisation_head: read('all'),
    observer: read('all'),
  },
  tutor: { ...centre, rmo_leader: read('all'), tutor: read('all'), organisation_head: read('all') },
  provider: { ...centre, organisation_head: read('all'), observer: read('all') },
  program: { ...centre, organisation_head: read('all'), observer: read('all') },
  courseRecord: {
    ...centre,
    mentor: read('mentees'),
    organisation_head: write('organisation'),
    educator: read('self'),
  },
  /** To make one; what becomes of it is said by the two rows below. */
  trainingRequest: {
    ...centre,
    mentor: read('mentees'),
    organisation_head: write('organisation'),
    educator: write('self'),
  },
  trainingConfirmation: { ...centre, organisation_head: write('organisation') },
  /** Plan, referral, refusal, comparison with documents, and the components of the priority (ruling 0.4). */
  trainingDecision: centre,
  vacancyReport: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('all'),
    organisation_head: write('organisation'),
    observer: read('all'),
  },
  vacancy: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('all'),
    organisation_head: write('organisation'),
    observer: read('all'),
  },
  linkCode: centre,
  accessRequest: centre,
  survey: {
    administrator: read('all'),
    director: read('all'),
    deputy: read('all'),
    specialist: read('all'),
    observer: read('all'),
  },
  wave: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('area', 'all'),
    observer: read('all'),
  },
  /** Coverage, distributions, block scores: figures over many, small groups withheld. */
  waveResult: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('area'),
    observer: read('totals'),
  },
  /** One person's answers of (a); `viewOfNamedResult` says how much of them. */
  namedResult: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('area'),
    mentor: read('mentees'),
    educator: read('self'),
  },
  account: { administrator: write('all'), director: write('all'), deputy: read('all') },
  roleGrant: { administrator: write('all'), director: write('all'), deputy: read('all') },
  audit: { administrator: read('all'), director: read('all') },
  settings: { administrator: write('all'), director: write('all'), deputy: read('all') },
} satisfies Record<string, Partial<Record<Role, Right>>>

export type Subject = keyof typeof rights

export const subjects = Object.keys(rights) as Subject[]

/** Every part of what `actor` may reach; empty means none of it. */
export function scopesOf(actor: Actor, verb: Verb, subject: Subject): Scope[] {
  if (actor.kind === 'system') return [{ kind: 'all' }]
  if (actor.kind === 'person') return scopesOfGrant('educator', [], null, actor.personId, verb, subject)
  const scopes = actor.grants.flatMap((grant) =>
    scopesOfGrant(grant.role, grant.areas, grant.organisationId, actor.personId, verb, subject),
  )
  return scopes.some((scope) => scope.kind === 'all') ? [{ kind: 'all' }] : scopes
}

export function may(actor: Actor, verb: Verb, subject: Subject): boolean {
  return scopesOf(actor, verb, subject).length > 0
}

/** What the table says of a role, for the guide. */
export function reachOf(role: Role, verb: Verb, subject: Subject): Reach | null {
  const right: Partial<Record<Role, Right>> = rights[subject]
  return right[role]?.[verb] ?? null
}

function scopesOfGrant(
  role: Role,
  areas: number[],
  organisationId: number | null,
  personId: number,
  verb: Verb,
  subject: Subject,
): Scope[] {
  const reach = reachOf(role, verb, subject)
  switch (reach) {
    case null:
      return []
    case 'all':
    case 'totals':
      return [{ kind: reach }]
    case 'rmo':
    case 'mentees':
    case 'self':
      return [{ kind: reach, personId }]
    case 'area':
      return areas.length > 0 ? [{ kind: 'areas', areas }] : []
    case 'organisation':
      // A head of nothing in particular is a head of nothing.
      return organisationId === null ? [] : [{ kind: 'organisations', ids: [organisationId] }]
  }
}
