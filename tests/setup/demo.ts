// A filled demo district of one's own: on PGlite filled once a run, by whoever is first to ask, and then a copy.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { inject } from 'vitest'
import { loadQuestionnaires } from '../../content/index.ts'
import { type Database, openInMemory } from '../../db/open.ts'
import { publishFromFile } from '../../db/surveys.ts'
import { wordsOf } from '../../locales/index.ts'
import { type Published, prepareDistrict } from '../../sandbox/district/prepare.ts'
import { testDatabase } from './database.ts'

/** The day the demo believes it is: after its open wave has begun. */
export const demoNow = new Date('2026-11-23T09:00:00Z')

const zone = 'Europe/Moscow'

export async function demoDatabase(): Promise<Database> {
  if (inject('database') === 'postgres') return filled(await testDatabase())
  const file = inject('demo')
  // Whoever is first takes a copy too, so that no file differs from another by its place in the run.
  if (!existsSync(file)) await writeDemo(file)
  return openInMemory(new Blob([readFileSync(file)]))
}

async function writeDemo(file: string): Promise<void> {
  const database = await filled(await openInMemory(new Blob([readFileSync(inject('template'))])))
  const dump = await database.dump()
  await database.close()
  // Never half a dump under the name that others look for.
  writeFileSync(`${file}.part`, Buffer.from(await dump.arrayBuffer()))
  renameSync(`${file}.part`, file)
}

async function filled<Kind extends Database>(database: Kind): Promise<Kind> {
  await database.client.installation.create({ data: { kind: 'demo', secret: 'a'.repeat(64) } })
  const surveys = new Map<string, Published>()
  for (const { definition, yaml } of loadQuestionnaires(wordsOf('ru'))) {
    const { versionId } = await publishFromFile(database.client, definition, demoNow, yaml)
    surveys.set(definition.code, { definition, versionId })
  }
  await prepareDistrict(database, { surveys, now: demoNow, zone, onPart: () => {} })
  return database
}
