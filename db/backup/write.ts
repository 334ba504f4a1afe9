// Writes a backup: one instant of the database into one file, row by row, so that neither has to fit into memory.
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { PoolClient } from 'pg'
import { Refusal } from '../../core/refusal.ts'
import { close } from './frames.ts'
import { isCarried } from './left-out.ts'
import type { About, Line } from './lines.ts'
import { newSeal } from './seal.ts'
import { listSequences, listTables, quoted, settleSpelling, type Table } from './tables.ts'

export type Written = { file: string; tables: number; rows: number; bytes: number; encrypted: boolean }

/** Rows with bytes in them are half a megabyte each, written as text. */
const rowsAtOnce = { plain: 1_000, bytes: 16 }

/**
 * Appears under its name only when it is whole. The client must be in no transaction; on the embedded database
 * everybody else waits until the backup is done.
 * @param file must not exist yet
 * @throws Refusal when the file cannot be written, with no part of it left
 */
export async function writeBackup(
  client: PoolClient,
  to: { file: string; passphrase: string | undefined; now: Date },
): Promise<Written> {
  const { file, passphrase, now } = to
  const partial = `${file}.partial`
  const counts: Record<string, number> = {}
  await claim(file, partial)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    await settleSpelling(client)
    const seal = await newSeal(passphrase)
    await pipeline(
      Readable.from(textOf(linesOf(client, now, counts))),
      createGzip(),
      (packed: AsyncIterable<Buffer>) => close(packed, seal),
      createWriteStream(partial, { mode: 0o600 }),
    )
    const bytes = await finish(partial, file)
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
    return { file, tables: Object.keys(counts).length, rows, bytes, encrypted: Boolean(passphrase) }
  } catch (error) {
    await rm(partial, { force: true })
    throw unwritable(error, file)
  } finally {
    await client.query('ROLLBACK')
  }
}

async function* linesOf(client: PoolClient, now: Date, counts: Record<string, number>): AsyncGenerator<Line | string> {
  yield await aboutOf(client, now)
  for (const table of await listTables(client)) {
    counts[table.name] = 0
    yield { table: table.name, columns: table.columns.map(({ name }) => name) }
    for await (const rows of rowsOf(client, table)) {
      counts[table.name] = (counts[table.name] ?? 0) + rows.length
      yield* rows
    }
  }
  for (const { name, value } of await listSequences(client)) yield { sequence: name, value }
  yield { rows: counts }
}

async function aboutOf(client: PoolClient, now: Date): Promise<About> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  )
  const { rows: installations } = await client.query<{ kind: 'demo' | 'real' }>('SELECT kind FROM installation')
  return {
    madeAt: now.toISOString(),
    kind: installations[0]?.kind ?? null,
    migrations: migrations.map(({ name, checksum }) => [name, checksum]),
  }
}

/** The rows as lines that PostgreSQL itself has written. */
async function* rowsOf(client: PoolClient, { name, columns }: Table): AsyncGenerator<string[]> {
  const atOnce = columns.some(({ type }) => type === 'bytea') ? rowsAtOnce.bytes : rowsAtOnce.plain
  const values = columns.map((column) => `${quoted(column.name)}::text`).join(', ')
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT to_json(ARRAY[${values}])::text AS line FROM ${quoted(name)}
     WHERE ${isCarried(name)}`,
  )
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${atOnce} FROM backup_rows`)
    if (rows.length > 0) yield rows.map(({ line }) => line)
    if (rows.length < atOnce) break
  }
  await client.query('CLOSE backup_rows')
}

async function* textOf(lines: AsyncIterable<Line | string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${typeof line === 'string' ? line : JSON.stringify(line)}\n`
}

/** Neither a file of that name nor another backup to it may exist. */
async function claim(file: string, partial: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await (await open(partial, 'wx', 0o600)).close()
  } catch (error) {
    const isThere = existsSync(partial)
    throw isThere ? new Refusal('backup-under-way', { file: partial }, { cause: error }) : unwritable(error, file)
  }
  const taken = await open(file, 'r').catch(() => null)
  if (!taken) return
  await taken.close()
  await rm(partial, { force: true })
  throw new Refusal('backup-exists', { file })
}

/** On the disk before it has its name. */
async function finish(partial: string, file: string): Promise<number> {
  const handle = await open(partial, 'r+')
  await handle.sync()
  const { size } = await handle.stat()
  await handle.close()
  await rename(partial, file)
  return size
}

function unwritable(error: unknown, file: string): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (!/^E[A-Z]+$/.test(code)) return error
  return new Refusal('backup-unwritable', { file, detail: message }, { cause: error })
}
