// Files that people send as answers: kept before the answer that names them, dropped when no answer does.
import { createHash, randomBytes } from 'node:crypto'
import { judgeFile, tooLarge } from '../core/files/judge.ts'
import { type KeptFile, largestInAll } from '../core/files/kinds.ts'
import { safeName } from '../core/files/name.ts'
import type { Answers } from '../core/survey/answer.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { Drafts } from '../core/survey/drafts.ts'
import { fileTokens } from '../core/survey/file-tokens.ts'
import type { Reason } from '../core/survey/words.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'

/** What a row of the bytes holds; a check of the table knows it too. */
const partBytes = 256 * 1024

export type Keeping =
  /** Kept now or before: the same bytes are one file of a run. */
  { kind: 'kept'; file: KeptFile } | { kind: 'refused'; reason: Reason }

export type FileToKeep = {
  runId: number
  bytes: Buffer
  /** As the sender calls it; nothing in it is believed. */
  name: string
  /** The name, without an extension, where the sender's leaves nothing. */
  otherwise: string
  now: Date
}

/** Is no answer yet: an event of kind `file` with the token makes it one. */
export async function keepFile(db: Db, { runId, bytes, name, otherwise, now }: FileToKeep): Promise<Keeping> {
  const judged = judgeFile(bytes, name)
  if ('reason' in judged) return { kind: 'refused', ...judged }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { sha256, kind: judged.kind, size: bytes.length, name: safeName(name, judged.kind, otherwise) }
  const begun = await begin(db, { runId, createdAt: now, ...file })
  if (!('fileId' in begun)) return begun
  return { kind: 'kept', file: await writeParts(db, begun.fileId, bytes) }
}

/** Ten megabytes are too long for a transaction: piece by piece, and seen when whole. */
export async function writeParts(db: Db, fileId: number, bytes: Buffer): Promise<KeptFile> {
  for (let number = 0; number * partBytes < bytes.length; number++) {
    const part = bytes.subarray(number * partBytes, (number + 1) * partBytes)
    await db.$executeRaw`INSERT INTO stored_file_part (file_id, number, bytes) VALUES (${fileId}, ${number}, ${part})`
  }
  return kept(await db.storedFile.update({ where: { id: fileId }, data: { isWhole: true } }))
}

type NewFile = Omit<KeptFile, 'token'> & { runId: number; sha256: string; createdAt: Date }

/** Makes room for it, or says that it is there already, or why there is none. */
function begin(db: Db, file: NewFile): Promise<Keeping | { fileId: number }> {
  const { runId, sha256, size } = file
  return inTransaction(db, async (tx) => {
    // Two files of one run at the same time: the second waits, for it counts what the first has left.
    const open = await tx.$queryRaw<unknown[]>`
      SELECT FROM run WHERE id = ${runId} AND status <> 'submitted' FOR UPDATE`
    if (open.length === 0) return { kind: 'refused', reason: { key: 'survey-already-sent' } }
    const before = await tx.storedFile.findMany({ where: { runId, NOT: { sha256, isWhole: false } } })
    const same = before.find((one) => one.sha256 === sha256)
    if (same) return { kind: 'kept', file: kept(same) }
    if (before.reduce((sum, one) => sum + one.size, size) > largestInAll) {
      return { kind: 'refused', reason: { ...tooLarge(largestInAll), key: 'survey-files-large-in-all' } }
    }
    // A half of the same, left by a process that died.
    await tx.storedFile.deleteMany({ where: { runId, sha256 } })
    // 22 signs: short enough for a button beside all else that it has to say.
    const token = randomBytes(16).toString('base64url')
    const { id: fileId } = await tx.storedFile.create({ data: { ...file, token } })
    return { fileId }
  })
}

const asKept = { token: true, name: true, kind: true, size: true } as const

function kept({ token, name, kind, size }: KeptFile): KeptFile {
  return { token, name, kind, size }
}

/** In the order in which they came; undefined where the survey asks for none. */
export async function filesOf(
  db: Db,
  definition: Definition,
  where: { runId: number } | { run: { waveId: number; personId: number } },
): Promise<KeptFile[] | undefined> {
  if (!asksForFiles(definition)) return undefined
  return db.storedFile.findMany({ where: { ...where, isWhole: true }, select: asKept, orderBy: { id: 'asc' } })
}

/** A definition is immutable, so it is looked through once. */
const asking = new WeakMap<Definition, boolean>()

export function asksForFiles(definition: Definition): boolean {
  const known = asking.get(definition)
  if (known !== undefined) return known
  const asks = definition.sections.some(({ items }) => items.some(({ type }) => type === 'file'))
  asking.set(definition, asks)
  return asks
}

/** Those that an answer has named and now does not: their sender took them back. */
export async function dropTakenBack(
  db: Db,
  runId: number,
  definition: Definition,
  { before, after }: { before: Drafts; after: Drafts },
): Promise<void> {
  if (!asksForFiles(definition)) return
  const stay = new Set(fileTokens(definition, after))
  const gone = fileTokens(definition, before).filter((token) => !stay.has(token))
  if (gone.length > 0) await db.storedFile.deleteMany({ where: { runId, token: { in: gone } } })
}

/** On sending: what no answer names goes, whatever it was. */
export async function dropUnnamed(tx: Db, runId: number, definition: Definition, answers: Answers): Promise<void> {
  if (!asksForFiles(definition)) return
  await tx.storedFile.deleteMany({ where: { runId, token: { notIn: fileTokens(definition, answers) } } })
}

/** One that the survey did not take in the end. */
export async function dropFile(db: Db, runId: number, token: string): Promise<void> {
  await db.storedFile.deleteMany({ where: { runId, token, run: { status: { not: 'submitted' } } } })
}
