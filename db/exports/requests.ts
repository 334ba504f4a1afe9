// Files that were asked for: who may ask, how far they are, who may fetch them.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../core/access.ts'
import { recordAudit } from '../audit.ts'
import type { Db, Prisma, PrismaClient } from '../open.ts'
import { type ExportRefused, mayExport } from './wave.ts'

export type ExportFormat = 'xlsx' | 'csv' | 'csv_words'
export type ExportStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'expired'

export type FileExport = {
  id: number
  token: string
  what: string
  title: string
  format: ExportFormat
  status: ExportStatus
  done: number
  total: number | null
  bytes: number | null
  reason: string | null
  requestedAt: Date
  expiresAt: Date | null
}

type Staff = Actor & { kind: 'staff' }

/** Puts the work into the queue, in the very transaction that writes down what is wanted. */
export type Enqueue = (tx: Prisma.TransactionClient, id: number) => Promise<void>

export function waveOf(what: string): number | null {
  const found = /^wave:([1-9]\d{0,8})$/.exec(what)
  return found ? Number(found[1]) : null
}

/** Asked for twice while it is being made, it is the same file. */
export async function requestWaveExport(
  db: PrismaClient,
  actor: Staff,
  { waveId, format }: { waveId: number; format: ExportFormat },
  now: Date,
  enqueue: Enqueue,
): Promise<{ kind: 'requested' | 'under-way'; id: number } | ExportRefused> {
  const allowed = await mayExport(db, actor, waveId)
  if (allowed.kind === 'refused') return allowed
  const { accountId } = actor
  const what = `wave:${waveId}`
  return db.$transaction(async (tx) => {
    const token = randomBytes(16).toString('hex')
    const data = { token, what, format, accountId, title: allowed.wave.title, requestedAt: now }
    // The index over what is under way decides between two presses at once.
    await tx.fileExport.createMany({ data, skipDuplicates: true })
    const isUnderWay = { accountId, what, format, status: { in: ['queued' as const, 'running' as const] } }
    const { id, token: kept } = await tx.fileExport.findFirstOrThrow({ where: isUnderWay })
    if (kept !== token) return { kind: 'under-way' as const, id }
    await enqueue(tx, id)
    return { kind: 'requested' as const, id }
  })
}

/** One's own, the newest first. */
export function ownExports(db: Db, actor: Staff): Promise<FileExport[]> {
  return db.fileExport.findMany({
    where: { accountId: actor.accountId },
    orderBy: { id: 'desc' },
    take: 20,
    omit: { accountId: true, finishedAt: true },
  })
}

/** What is being written stops at its next portion. False where it was not one's own, or over already. */
export async function cancelExport(db: Db, actor: Staff, id: number, now: Date): Promise<boolean> {
  const { count } = await db.fileExport.updateMany({
    where: { id, accountId: actor.accountId, status: { in: ['queued', 'running'] } },
    data: { status: 'cancelled', finishedAt: now },
  })
  return count > 0
}

export type Fetched =
  | { kind: 'file'; token: string; title: string; format: ExportFormat }
  | { kind: 'no-such-export' | 'not-ready' | 'expired' }
  | ExportRefused

/** Somebody else's link is no link; and what one may not see any more one does not fetch. */
export async function fetchExport(db: PrismaClient, actor: Staff, token: string, now: Date): Promise<Fetched> {
  const found = await db.fileExport.findUnique({ where: { token } })
  if (!found || found.accountId !== actor.accountId) return { kind: 'no-such-export' }
  const { what, title, format, status, expiresAt } = found
  if (status === 'expired' || (expiresAt && expiresAt <= now)) return { kind: 'expired' }
  if (status !== 'done') return { kind: 'not-ready' }
  const allowed = await mayExport(db, actor, waveOf(what) ?? 0)
  if (allowed.kind === 'refused') return allowed
  await recordAudit(db, actor, { action: 'fetchExport', subject: 'export', subjectId: found.id, detail: { what } }, now)
  return { kind: 'file', token, title, format }
}

export async function noteExport(
  db: Db,
  actor: Actor,
  { what, format, rows, named }: { what: string; format: ExportFormat; rows: number; named: boolean },
  now: Date,
): Promise<void> {
  const [subject = '', subjectId = ''] = what.split(':')
  await recordAudit(db, actor, { action: 'export', subject, subjectId, detail: { format, rows, named } }, now)
}
