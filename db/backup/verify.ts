// Reads a backup to its end and believes nothing: what is wrong with it is found before anything is touched.
import { Refusal } from '../../core/refusal.ts'
import { listMigrations } from '../migrate.ts'
import { type About, readLines } from './lines.ts'

export type Verified = About & { rows: number; tables: number }

/** @throws Refusal in words for whatever keeps this program from restoring the file */
export async function verifyBackup(file: string, passphrase: string | undefined): Promise<Verified> {
  const damaged = new Refusal('backup-damaged', { file })
  const counts: Record<string, number> = {}
  let about: About | null = null
  let table: { name: string; width: number } | null = null
  let isWhole = false
  for await (const line of readLines(file, passphrase)) {
    if (isWhole) throw damaged
    if (Array.isArray(line)) {
      if (!table || line.length !== table.width) throw damaged
      counts[table.name] = (counts[table.name] ?? 0) + 1
    } else if ('migrations' in line) {
      if (about) throw damaged
      refuseUnknown(line, file)
      about = line
    } else if (!about) throw damaged
    else if ('table' in line) {
      if (line.table in counts) throw damaged
      counts[line.table] = 0
      table = { name: line.table, width: line.columns.length }
    } else if ('rows' in line) {
      if (!sameCounts(counts, line.rows)) throw damaged
      isWhole = true
    }
  }
  if (!about || !isWhole) throw damaged
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { ...about, rows, tables: Object.keys(counts).length }
}

/** Every migration of the file must be one of ours, unchanged. */
function refuseUnknown({ migrations }: About, file: string): void {
  const ours = new Map(listMigrations().map(({ name, checksum }) => [name, checksum]))
  for (const [migration, checksum] of migrations) {
    if (!ours.has(migration)) throw new Refusal('backup-newer', { file, migration })
    if (ours.get(migration) !== checksum) throw new Refusal('backup-changed', { file, migration })
  }
}

function sameCounts(counted: Record<string, number>, said: Record<string, number>): boolean {
  const names = Object.keys(said)
  return names.length === Object.keys(counted).length && names.every((name) => said[name] === counted[name])
}
