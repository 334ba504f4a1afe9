// Who acts, and how far a right can go.
import type { Language } from '../view.ts'

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
