// The event that somebody wants to run, if it is there and theirs, and the line that doing so leaves in the journal.
import type { Actor } from '../../core/access.ts'
import type { Reason } from '../../core/events/judge.ts'
import { mayRunEvent } from '../../core/events/rights.ts'
import type { Arguments } from '../../core/refusal.ts'
import { recordAudit } from '../audit.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db, Prisma } from '../open.ts'

/** An expected failure; the reason is a message of locales/. */
export type EventRefused = { kind: 'refused'; reason: string; args?: Arguments }

export function refused(reason: string, args?: Arguments): EventRefused {
  return { kind: 'refused', reason, ...(args && { args }) }
}

export function refusedBy({ reason, args }: Reason): EventRefused {
  return refused(reason, args)
}

const withOwners = { rmo: { select: { leaderId: true } } } satisfies Prisma.CentreEventInclude

export type EventToRun = Prisma.CentreEventGetPayload<{ include: typeof withOwners }>

/** The row stays locked to the end of the transaction: places are counted by one at a time. */
export async function eventToRun(
  tx: Db,
  actor: Actor,
  id: number,
): Promise<{ kind: 'event'; event: EventToRun } | EventRefused> {
  await lockEvent(tx, id)
  const event = await tx.centreEvent.findUnique({ where: { id }, include: withOwners })
  if (!event) return refused('events-refused-unknown')
  return mayRunEvent(actor, event) ? { kind: 'event', event } : refused('events-refused-not-allowed')
}

export async function lockEvent(tx: Db, id: number): Promise<void> {
  await tx.$queryRaw`SELECT FROM centre_event WHERE id = ${id} FOR UPDATE`
}

/** The event as it is once nobody else counts its places; null where there is none. */
export async function lockedEvent(tx: Db, which: { token: string }): Promise<CentreEvent | null> {
  const known = await tx.centreEvent.findUnique({ where: which, select: { id: true } })
  if (!known) return null
  await lockEvent(tx, known.id)
  return tx.centreEvent.findUnique({ where: known })
}

export type EventVerb =
  | 'createEvent'
  | 'changeEvent'
  | 'announceEvent'
  | 'closeEventRegistration'
  | 'reopenEventRegistration'
  | 'cancelEvent'
  | 'holdEvent'
  | 'registerForEvent'
  | 'withdrawFromEvent'
  | 'markAttendance'
  | 'downloadCertificates'
  | 'addContestStage'
  | 'setNominations'
  | 'sendApplication'
  | 'fileApplication'
  | 'withdrawApplication'
  | 'acceptApplication'
  | 'returnApplication'
  | 'setContestOutcome'
  | 'importContestResults'
  | 'publishContestResults'
  | 'downloadDiplomas'
  | 'repeatEvent'
  | 'addSpeaker'
  | 'changeSpeaker'
  | 'removeSpeaker'
  | 'addEventMaterial'
  | 'removeEventMaterial'

export async function noteEvent(
  tx: Db,
  actor: Actor,
  action: EventVerb,
  id: number,
  detail: Record<string, string | number | string[]>,
  now: Date,
): Promise<void> {
  await recordAudit(tx, actor, { action, subject: 'centreEvent', subjectId: id, detail }, now)
}
