// Files that are no answers to questions of a survey: the one of a draft, of an application or of a material, whose place
// a later one takes; and what goes to many.
import { createHash, randomBytes } from 'node:crypto'
import { judgeFile } from '../core/files/judge.ts'
import type { FileKind } from '../core/files/kinds.ts'
import { safeName } from '../core/files/name.ts'
import { type Keeping, writeParts } from './files.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'

export type Holder =
  | { questionDraftId: number }
  | { answerDraftId: number }
  | { contestDraftId: number }
  | { materialId: number }

export type LooseFile = {
  bytes: Buffer
  /** As the sender calls it; nothing in it is believed. */
  name: string
  /** The name, without an extension, where the sender's leaves nothing. */
  otherwise: string
  now: Date
}

/** The one before it stays until this one is judged; what is judged unfit changes nothing. */
export function keepLooseFile(db: Db, holder: Holder, file: LooseFile): Promise<Keeping> {
  return keep(db, holder, file)
}

/** Whoever sends it names it: broadcasts and their templates share it. */
export function keepFileForMany(db: Db, file: LooseFile): Promise<Keeping> {
  return keep(db, null, file)
}

async function keep(db: Db, holder: Holder | null, { bytes, name, otherwise, now }: LooseFile): Promise<Keeping> {
  const judged = judgeFile(bytes, name)
  if ('reason' in judged) return { kind: 'refused', ...judged }
  const { id } = await inTransaction(db, async (tx) => {
    if (holder) await tx.storedFile.deleteMany({ where: holder })
    const row = rowOf({ bytes, name, otherwise, now }, judged.kind)
    return tx.storedFile.create({ data: { ...(holder ?? { isForMany: true }), ...row } })
  })
  return { kind: 'kept', file: await writeParts(db, id, bytes) }
}

/** Of one that was judged fit: nobody sees it until its parts are written. */
export function rowOf({ bytes, name, otherwise, now }: LooseFile, kind: FileKind) {
  return {
    token: randomBytes(16).toString('base64url'),
    name: safeName(name, kind, otherwise),
    kind,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    createdAt: now,
  }
}
