// Restores a backup: an empty schema, the migrations of the file, its rows, then the migrations that came later;
// one transaction, so that whatever happens the database is as it was or as it should be.
import type { PoolClient } from 'pg'
import { booksTable, listMigrations, lockMigrations, writeMigration } from '../migrate.ts'
import { emptySchema, withoutReferences } from './empty.ts'
import { type Line, type Row, readLines } from './lines.ts'
import { listTables, quoted, settleSpelling, type Table } from './tables.ts'
import type { Verified } from './verify.ts'

export type Restored = {
  rows: number
  /** Messages that were waiting; they may have gone out since, so a person decides about them. */
  held: number
  /** Applied after the rows, for the file is older than the program. */
  migrations: string[]
}

const batchBytes = 1_000_000

/** @param verified what verifyBackup said of the same file */
export async function restoreBackup(
  client: PoolClient,
  from: { file: string; passphrase: string | undefined; verified: Verified; now: Date },
): Promise<Restored> {
  const { file, passphrase, verified, now } = from
  await client.query('BEGIN')
  try {
    await lockMigrations(client)
    await settleSpelling(client)
    await emptySchema(client)
    await client.query(booksTable)
    const known = new Set(verified.migrations.map(([name]) => name))
    const all = listMigrations()
    for (const migration of all) if (known.has(migration.name)) await writeMigration(client, migration)
    const rows = await withoutReferences(client, () => load(client, readLines(file, passphrase)))
    if (rows !== verified.rows) throw new Error(`backup: ${rows} rows were loaded; expected ${verified.rows}`)
    const later = all.filter(({ name }) => !known.has(name))
    for (const migration of later) await writeMigration(client, migration)
    const held = await holdMessages(client, now)
    await client.query('COMMIT')
    return { rows, held, migrations: later.map(({ name }) => name) }
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/** @returns how many rows */
async function load(client: PoolClient, lines: AsyncIterable<Line>): Promise<number> {
  const tables = new Map((await listTables(client)).map((table) => [table.name, table]))
  let insert = ''
  let rows: Row[] = []
  let bytes = 0
  let count = 0
  const flush = async () => {
    if (rows.length > 0) await client.query(insert, [JSON.stringify(rows)])
    count += rows.length
    rows = []
    bytes = 0
  }
  for await (const line of lines) {
    if (Array.isArray(line)) {
      rows.push(line)
      bytes += line.reduce((sum, value) => sum + (value?.length ?? 0) + 8, 0)
      if (bytes > batchBytes) await flush()
      continue
    }
    await flush()
    if ('table' in line) insert = insertOf(tables.get(line.table), line)
    if ('sequence' in line) {
      await client.query('SELECT setval($1::text::regclass, $2::bigint)', [quoted(line.sequence), line.value])
    }
  }
  return count
}

/** Takes the rows of a batch as one array of arrays of text. */
function insertOf(table: Table | undefined, { table: name, columns }: { table: string; columns: string[] }): string {
  const typeOf = new Map(table?.columns.map((column) => [column.name, column.type]))
  const values = columns.map((column, index) => {
    const type = typeOf.get(column)
    if (!type) throw new Error(`backup: the schema of its migrations has no column ${name}.${column}`)
    return `(row->>${index})::${type}`
  })
  return `INSERT INTO ${quoted(name)} (${columns.map(quoted).join(', ')}) OVERRIDING SYSTEM VALUE
    SELECT ${values.join(', ')} FROM jsonb_array_elements($1::text::jsonb) AS row`
}

/** What was due between the backup and now has perhaps been sent: twice is worse than asking. */
async function holdMessages(client: PoolClient, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE outbox_message SET status = 'unknown', settled_at = $1
     WHERE status = 'sending' OR (status = 'queued' AND not_before <= $1)`,
    [now],
  )
  return rowCount ?? 0
}
