// A backup that somebody asked for: written, and noted in the journal.
import type { Actor } from '../../core/access.ts'
import { recordAudit } from '../audit.ts'
import type { Database } from '../open.ts'
import { type Written, writeBackup } from './write.ts'

export const backupTaken = 'takeBackup'

/** @throws Refusal as writeBackup does */
export async function takeBackup(
  { pool, client }: Database,
  actor: Actor,
  to: { file: string; passphrase: string | undefined; now: Date },
): Promise<Written> {
  const connection = await pool.connect()
  const written = await writeBackup(connection, to).finally(() => connection.release())
  const detail = { rows: written.rows, encrypted: written.encrypted }
  await recordAudit(client, actor, { action: backupTaken, subject: 'installation', detail }, to.now)
  return written
}
