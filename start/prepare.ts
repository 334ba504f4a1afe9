// What a database needs before the doors open: the questionnaires of content/, and in a demo its district.
import { loadQuestionnaires } from '../content/index.ts'
import type { Database } from '../db/open.ts'
import { publishFromFile } from '../db/surveys.ts'
import type { Words } from '../locales/index.ts'
import { type Published, prepareDistrict } from '../sandbox/district/prepare.ts'

export type Prepared = { organisations: number; educators: number; seconds: number }

/** @returns what the demo district was filled with; null where there was nothing to fill */
export async function prepare(on: {
  database: Database
  demo: boolean
  now: Date
  zone: string
  words: Words
  say: (line: string) => void
}): Promise<Prepared | null> {
  const { database, demo, now, zone, words, say } = on
  const began = performance.now()
  const surveys = new Map<string, Published>()
  for (const { definition, yaml } of loadQuestionnaires(words)) {
    const { versionId } = await publishFromFile(database.client, definition, now, yaml)
    surveys.set(definition.code, { definition, versionId })
  }
  if (!demo) return null
  const onPart = (part: string) => say(words(`start-filling-${part}`))
  const district = await prepareDistrict(database, { surveys, now, zone, onPart })
  return district && { ...district, seconds: Math.round((performance.now() - began) / 1000) }
}
