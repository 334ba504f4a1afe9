// The steps of writing a file, as the one who writes it takes them.

import { signedInAs } from '../accounts.ts'
import type { Db, PrismaClient } from '../open.ts'
import { type ExportFormat, noteExport } from './requests.ts'

const day = 24 * 3600 * 1000
/** A file waits this long to be fetched. */
export const daysKept = 7
/** What became of it is told a while longer. */
const daysTold = 30

export type Work = { id: number; token: string; what: string; format: ExportFormat; accountId: number }

/** Also begins anew what a process left behind when it died; null where there is nothing left to do. */
export async function beginExport(db: Db, id: number): Promise<Work | null> {
  const { count } = await db.fileExport.updateMany({
    where: { id, status: { in: ['queued', 'running'] } },
    data: { status: 'running', done: 0 },
  })
  if (count === 0) return null
  return db.fileExport.findUnique({
    where: { id },
    select: { id: true, token: true, what: true, format: true, accountId: true },
  })
}

/** False where somebody has cancelled it. */
export async function noteProgress(db: Db, id: number, done: number, total: number): Promise<boolean> {
  const { count } = await db.fileExport.updateMany({ where: { id, status: 'running' }, data: { done, total } })
  return count > 0
}

/** The line in the journal and the file appear together. False where it was cancelled at the last moment. */
export function finishExport(
  db: PrismaClient,
  { id, what, format, accountId }: Work,
  { rows, bytes, named }: { rows: number; bytes: number; named: boolean },
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.fileExport.updateMany({
      where: { id, status: 'running' },
      data: { status: 'done', bytes, finishedAt: now, expiresAt: new Date(now.getTime() + daysKept * day) },
    })
    if (count === 0) return false
    const asked = await signedInAs(tx, accountId, now)
    if (asked) await noteExport(tx, asked.actor, { what, format, rows, named }, now)
    return true
  })
}

/** `reason` is a message of locales/. */
export async function failExport(db: Db, id: number, reason: string, now: Date): Promise<void> {
  await db.fileExport.updateMany({
    where: { id, status: { in: ['queued', 'running'] } },
    data: { status: 'failed', reason, finishedAt: now },
  })
}

/** Files whose time is over are gone for whoever asks; what is told of them goes later. Returns the links that hold. */
export async function expireExports(db: Db, now: Date): Promise<{ expired: number; kept: string[] }> {
  const { count } = await db.fileExport.updateMany({
    where: { status: 'done', expiresAt: { lte: now } },
    data: { status: 'expired' },
  })
  await db.fileExport.deleteMany({
    where: { requestedAt: { lt: new Date(now.getTime() - daysTold * day) }, status: { notIn: ['queued', 'running'] } },
  })
  const live = await db.fileExport.findMany({
    where: { status: { in: ['queued', 'running', 'done'] } },
    select: { token: true },
  })
  return { expired: count, kept: live.map(({ token }) => token) }
}
