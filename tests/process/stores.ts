// Each kind of database that a program may keep to, made new and dropped.
import { Pool } from 'pg'
import { type Database, openInFolder, openPostgres } from '../../db/open.ts'
import type { Settings, scratch } from './program.ts'

type Folders = ReturnType<typeof scratch>

/** `open` only while no program has it. */
export type Store = { settings: Settings; open: () => Promise<Database>; drop: () => Promise<void> }

export function storesIn(folders: Folders): [name: string, make: () => Promise<Store>][] {
  const url = process.env.TEST_DATABASE_URL
  return [
    ['the embedded database', async () => embedded(folders)],
    ...(url ? [['PostgreSQL', () => onServer(folders, url)] as [string, () => Promise<Store>]] : []),
  ]
}

function embedded(folders: Folders): Store {
  const dataDir = folders.path()
  return { settings: { DATA_DIR: dataDir }, open: () => openInFolder(dataDir), drop: async () => {} }
}

async function onServer(folders: Folders, address: string): Promise<Store> {
  const server = new Pool({ connectionString: address })
  const name = `metodist_process_${process.pid}_${Date.now().toString(36)}`
  await server.query(`CREATE DATABASE ${name}`)
  const url = new URL(address)
  url.pathname = `/${name}`
  return {
    settings: { DATA_DIR: folders.path(), DATABASE_URL: url.href, DEMO: 'on' },
    open: () => openPostgres(url.href),
    drop: async () => {
      await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await server.end()
    },
  }
}
