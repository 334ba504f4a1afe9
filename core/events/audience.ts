// Whom an event of a kind is for, where staff say nothing else. The association of the young is their own kinds of events.
import type { Actor } from '../access.ts'
import type { Reason } from './judge.ts'
import { runsAnything } from './rights.ts'
import type { EventKind, EventStatus } from './words.ts'

/** Of «Ассоциация молодых педагогов»: its meetings, its week, its rallies. Its members are the young specialists. */
export const associationKinds = ['young_association', 'young_week', 'young_rally'] as const satisfies EventKind[]

/** A name of core/segments/built-in.ts. */
export function usualAudience(kind: EventKind): 'young-specialists' | 'all-educators' {
  return associationKinds.some((one) => one === kind) ? 'young-specialists' : 'all-educators'
}

type Audience = { audience: string; segmentId?: number | null }

/** Whom a draft is for is said by whoever runs it; to whom it was announced has happened. */
export function judgeAudience(
  actor: Actor,
  before: Audience & { status: EventStatus },
  after: Audience,
): Reason | null {
  if (before.audience === after.audience && (before.segmentId ?? null) === (after.segmentId ?? null)) return null
  if (before.status !== 'draft') return { reason: 'events-refused-announced-to' }
  return after.audience !== 'rmo' && !runsAnything(actor) ? { reason: 'events-refused-only-members' } : null
}
