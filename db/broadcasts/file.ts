// The picture or the document of a broadcast: kept as soon as it is chosen, so that the preview shows it and it is uploaded
// by its author once; a later one takes its place.
import type { Actor } from '../../core/access.ts'
import type { BroadcastFile } from '../../core/broadcasts/content.ts'
import { isShowable, readPicture } from '../../core/files/picture.ts'
import { isWholePicture } from '../../core/files/whole-picture.ts'
import { keepFileForMany, type LooseFile } from '../loose-files.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { type BroadcastVerb, broadcastFor, noteBroadcast, type Refused, refused } from './rights.ts'

export async function attachFile(
  db: Db,
  actor: Actor,
  id: number,
  given: LooseFile,
): Promise<{ kind: 'attached'; file: BroadcastFile } | Refused> {
  const found = await broadcastFor(db, actor, id)
  if (found.kind === 'refused') return found
  if (found.broadcast.status !== 'draft') return refused('broadcasts-no-draft')
  const picture = readPicture(given.bytes)
  const isPicture = picture !== null && isShowable(picture)
  // Nobody would get it, and each refusal would come from the messenger.
  if (isPicture && !(await isWholePicture(given.bytes, picture))) return refused('broadcasts-file-broken')
  const kept = await keepFileForMany(db, given)
  if (kept.kind === 'refused') return refused(kept.reason.key, kept.reason.args)
  const { token, name, size } = kept.file
  const file: BroadcastFile = { token, name, size, as: isPicture ? 'picture' : 'document' }
  return (await put(db, actor, id, { verb: 'attachBroadcastFile', file }, given.now)) ?? { kind: 'attached', file }
}

/** The bytes go at night, unless a copy or a template holds them. */
export async function removeFile(db: Db, actor: Actor, id: number, now: Date): Promise<{ kind: 'removed' } | Refused> {
  const found = await broadcastFor(db, actor, id)
  if (found.kind === 'refused') return found
  return (await put(db, actor, id, { verb: 'removeBroadcastFile', file: null }, now)) ?? { kind: 'removed' }
}

/** Leaves the words alone, which may be saved at the same time. */
function put(
  db: Db,
  actor: Actor,
  id: number,
  { verb, file }: { verb: BroadcastVerb; file: BroadcastFile | null },
  now: Date,
): Promise<Refused | null> {
  return inTransaction(db, async (tx) => {
    const count = await tx.$executeRaw`
      UPDATE broadcast SET changed_at = ${now}::timestamptz,
        file_id = (SELECT f.id FROM stored_file f WHERE f.token = ${file?.token ?? null}::text),
        content = CASE WHEN ${file === null} THEN content - 'file'
          ELSE content || jsonb_build_object('file', ${JSON.stringify(file)}::jsonb) END
      WHERE id = ${id}::int AND status = 'draft'`
    if (count === 0) return refused('broadcasts-no-draft')
    await noteBroadcast(tx, actor, verb, id, {}, now)
    return null
  })
}
