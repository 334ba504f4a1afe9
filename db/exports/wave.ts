// A wave as a file: what its reader may have of it, and the rows one portion after another.
import type { Actor } from '../../core/access.ts'
import type { ResponseRow } from '../../core/exports/response-row.ts'
import type { ItemCount } from '../../core/results/distribution.ts'
import { smallestSpread } from '../../core/results/suppression.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import type { Language } from '../../core/view.ts'
import type { Database, Db } from '../open.ts'
import { labelsOfRegistries } from '../registries.ts'
import { allAnswers, countItems } from '../results/counts.ts'
import { findWave, type WaveHead } from '../results/wave.ts'
import { anonymousRows, anonymousTexts, type TextRow } from './anonymous-rows.ts'
import { namedRows } from './named-rows.ts'

export type WaveExport = {
  kind: 'export'
  wave: WaveHead
  definition: Definition
  view: 'named' | 'anonymous'
  responses: number
  counts: ItemCount[]
  labels: Map<string, Map<string, string>>
  /** Read anew each time; in the same order, and to the same last response. */
  rows: () => AsyncGenerator<ResponseRow>
  /** Whether anybody has sorted its free answers. */
  hasTags: boolean
  texts: () => AsyncGenerator<TextRow>
}

/** The reason is a message of locales/. */
export type ExportRefused = { kind: 'refused'; reason: string }

/** Nothing is read yet but counts. Who may see a survey's groups alone has no rows of it, with or without names. */
export async function waveExport(
  { client: db, pool }: Database,
  actor: Actor,
  { waveId, language, zone }: { waveId: number; language: Language; zone: string },
): Promise<WaveExport | ExportRefused> {
  const allowed = await mayExport(db, actor, waveId)
  if (allowed.kind === 'refused') return allowed
  const { wave, definition } = allowed
  const isNamed = definition.anonymity === 'named'
  const of = { where: { waveId } }
  const responses = isNamed ? await db.response.count(of) : await db.anonymousResponse.count(of)
  if (!isNamed && responses < smallestSpread) return refused('exports-refused-few')
  return {
    kind: 'export',
    wave,
    definition,
    view: isNamed ? 'named' : 'anonymous',
    responses,
    counts: await countItems(db, allAnswers(definition, waveId)),
    labels: await labelsOfRegistries(db, definition, { language, at: wave.opensAt }),
    hasTags:
      (await db.tag.count({ where: { survey: { versions: { some: { waves: { some: { id: waveId } } } } } } })) > 0,
    rows: () => (isNamed ? namedRows(pool, waveId, responses, zone) : anonymousRows(db, waveId)),
    texts: () => anonymousTexts(db, waveId),
  }
}

/** Asked when somebody presses, and again when the file is written and fetched. */
export async function mayExport(
  db: Db,
  actor: Actor,
  waveId: number,
): Promise<{ kind: 'allowed'; wave: WaveHead; definition: Definition } | ExportRefused> {
  const found = await findWave(db, waveId)
  if (!found) return refused('results-refused-no-such-wave')
  const { wave, definition } = found
  if (resultsViewOf(actor, definition) !== 'named') return refused('exports-refused-not-yours')
  if (definition.anonymity === 'anonymous' && wave.mixedAt === null) return refused('exports-refused-open')
  return { kind: 'allowed', wave, definition }
}

function refused(reason: string): ExportRefused {
  return { kind: 'refused', reason }
}
