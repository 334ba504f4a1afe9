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
