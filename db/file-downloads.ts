// A file on its way to staff: to those alone who may read that person's answers, and it is noted.
import type { Actor } from '../core/access.ts'
import type { KeptFile } from '../core/files/kinds.ts'
import { seesNamedAnswers } from '../core/survey-rights.ts'
import { definitionOf } from './definitions.ts'
import type { Db } from './open.ts'
import { findOwned } from './owned-files.ts'
import { noteNamedView } from './results/audit.ts'

export type OpenedFile = {
  kind: 'file'
  file: KeptFile
  /** Its bytes, a quarter of a mebibyte at a time. */
  bytes: () => AsyncGenerator<Buffer>
}

/** An answer's file. What was not sent yet is its sender's alone, so nobody finds it. */
export async function openFile(
  db: Db,
  actor: Actor,
  now: Date,
  token: string,
): Promise<OpenedFile | { kind: 'not-yours' } | { kind: 'no-such-file' }> {
  const found = await db.storedFile.findUnique({
    where: { token, isWhole: true, run: { status: 'submitted' } },
    include: {
      run: {
        select: { personId: true, wave: { select: { version: { select: { id: true, contentHash: true } } } } },
      },
    },
  })
  if (!found?.run) return openOwned(db, actor, now, token)
  const { id, run, name, kind, size } = found
  if (!seesNamedAnswers(actor, await definitionOf(db, run.wave.version))) return { kind: 'not-yours' }
  const about = { subject: 'person', subjectId: run.personId, people: 1 } as const
  await noteNamedView(db, actor, now, { action: 'downloadFile', ...about })
  return { kind: 'file', file: { token, name, kind, size }, bytes: () => partsOf(db, id) }
}

async function openOwned(db: Db, actor: Actor, now: Date, token: string): ReturnType<typeof openFile> {
  const owned = await findOwned(db, actor, now, token)
  if (!owned) return { kind: 'no-such-file' }
  if (!owned.isTheirs) return { kind: 'not-yours' }
  const { id, name, kind, size } = owned.file
  return { kind: 'file', file: { token, name, kind, size }, bytes: () => partsOf(db, id) }
}

/** All of it, where it is small enough to be held: no more than core/files/kinds.ts allows. */
export async function bytesOfFile(db: Db, fileId: number): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of partsOf(db, fileId)) parts.push(part)
  return Buffer.concat(parts)
}

/** A short statement each: a slow line holds no transaction. */
export async function* partsOf(db: Db, fileId: number): AsyncGenerator<Buffer> {
  for (let number = 0; ; number++) {
    const part = await db.storedFilePart.findUnique({ where: { fileId_number: { fileId, number } } })
    if (!part) return
    yield Buffer.from(part.bytes)
  }
}
