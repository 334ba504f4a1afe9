// Backups that are made by themselves lie in DATA_DIR/backups: before an upgrade, before a restore. The last five stay.
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PoolClient } from 'pg'
import { type Written, writeBackup } from './write.ts'

const kept = 5
const ending = '.metodist-backup'

function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups')
}

/** @param of.reason becomes part of the file's name */
export async function keepBackup(
  client: PoolClient,
  of: { dataDir: string; passphrase: string | undefined; reason: string; now: Date },
): Promise<Written> {
  const { dataDir, passphrase, reason, now } = of
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const file = join(backupFolder(dataDir), `${stamp}-${reason}${ending}`)
  const written = await writeBackup(client, { file, passphrase, now })
  for (const { path } of listKept(dataDir).slice(kept)) rmSync(path, { force: true })
  return written
}

/** The newest first. */
export function listKept(dataDir: string): { path: string; madeAt: Date }[] {
  const folder = backupFolder(dataDir)
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .reverse()
      .map((name) => ({ path: join(folder, name), madeAt: statSync(join(folder, name)).mtime }))
  } catch {
    return []
  }
}
