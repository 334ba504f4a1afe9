// What one thing that needs somebody's attention says of itself. One file a thing, one line in index.ts.
import type { Actor } from '../../core/access.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db } from '../open.ts'

export type Desk = { db: Db; actor: Actor; now: Date; hours: SendingHours }

export type Attention = {
  name: string
  count: number
  /** Figures and names for its sentence. */
  args?: Record<string, string | number | Date>
  /** `urgent`: something is late or broken. */
  tone: 'urgent' | 'plain'
  /** The record that it is about, where it is one. */
  id?: number
}

/** Empty where nothing needs attention, and where the actor has no right to know. */
export type Look = (desk: Desk) => Promise<Attention[]>
