// The words in which the table of rights is written.
import type { Reach, Role, Verb } from './actor.ts'

/** What one role may do with one subject, and how far. */
export type Right = Partial<Record<Verb, Reach>>

export const read = (reach: Reach): Right => ({ read: reach })
export const write = (reach: Reach, readReach: Reach = reach): Right => ({ read: readReach, write: reach })

/** The three of the centre keep it, nobody else sees it. */
export const centre = { director: write('all'), deputy: write('all'), specialist: write('all') }

export type Rights = Record<string, Partial<Record<Role, Right>>>
