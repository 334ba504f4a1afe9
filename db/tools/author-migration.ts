// Writes the next migration: what db/schema says beyond the migrations that exist. Review the SQL before committing it.
// Usage: npm run migration -- <name>
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { SchemaEngine as Engine } from '@prisma/schema-engine-wasm'
import type { Pool, QueryResult } from 'pg'
import { listMigrations } from '../migrate.ts'
import { openEmbedded } from '../pglite.ts'

// Of the DOM's types only this much is needed.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: object } }>
}

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Say what the migration does: npm run migration -- add_training_requests')
  process.exit(1)
}

const folder = new URL('../migrations/', import.meta.url)
const schemaFolder = new URL('../schema/', import.meta.url)
const schema = readdirSync(schemaFolder).map((file) => ({
  path: file,
  content: readFileSync(new URL(file, schemaFolder), 'utf8'),
}))
const shadow = await openEmbedded(null)
try {
  const script = await diff(shadow.pool)
  if (!script.trim() || script.includes('This is an empty migration')) {
    console.log('The schema says nothing that the migrations do not: nothing written.')
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const target = new URL(`${stamp}_${name}/`, folder)
    mkdirSync(target, { recursive: true })
    writeFileSync(new URL('migration.sql', target), script)
    writeFileSync(new URL('migration_lock.toml', folder), 'provider = "postgresql"\n')
    console.log(`Written: db/migrations/${stamp}_${name}/migration.sql. Read it before you commit it.`)
  }
} finally {
  await shadow.close()
}

async function diff(pool: Pool): Promise<string> {
  for (const migration of listMigrations()) await pool.query(migration.sql)
  const SchemaEngine = await loadEngine()
  const engine = await SchemaEngine.new(
    { datamodels: schema.map((file) => [file.path, file.content] as [string, string]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(readable(pool)),
  )
  const filters = { externalTables: ['public._prisma_migrations'], externalEnums: [] }
  const result = await engine.diff({
    from: { tag: 'schemaDatasource', files: schema, configDir: '.' },
    to: { tag: 'schemaDatamodel', files: schema },
    script: true,
    exitCode: null,
    filters,
  })
  return result.stdout ?? ''
}

/**
 * The adapter refuses PostgreSQL's one-byte "char" (18), which the catalogues are full of and which the engine insists on.
 * So it goes in as an array of itself (1002), which the adapter knows, and comes out as a single one.
 */
function readable(pool: Pool): PrismaPg {
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<QueryResult>
  const disguised = async (...args: unknown[]) => {
    const result = await query(...args)
    for (const field of result.fields ?? []) if (field.dataTypeID === 18) field.dataTypeID = 1002
    return result
  }
  const factory = new PrismaPg(Object.assign(pool, { query: disguised }))
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql)
      const { Character, CharacterArray } = ColumnTypeEnum
      return { ...result, columnTypes: result.columnTypes.map((type) => (type === CharacterArray ? Character : type)) }
    }
    return adapter
  }
  return factory
}

/** The package imports its wasm as a module, which Node 20 cannot: so it is put together by hand. */
async function loadEngine(): Promise<typeof Engine> {
  const wasmFile = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), {
    './schema_engine_bg.js': glue,
  })
  const wasm = instance.exports as { __wbindgen_start: () => void }
  // biome-ignore lint/suspicious/noExplicitAny: the glue's own types do not name this entry
  ;(glue as any).__wbg_set_wasm(wasm)
  // Where the engine leaves its last words.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } })
  wasm.__wbindgen_start()
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return (glue as any).SchemaEngine
}
