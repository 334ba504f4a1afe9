// What a wave has found, counted by the database and put together by core/results.
import type { Actor } from '../core/access.ts'
import { type BlockResult, blockResultsOf } from '../core/results/blocks.ts'
import { type Coverage, coverageByType, coverageOf, type OrganisationCoverage } from '../core/results/coverage.ts'
import { type Distribution, distributionsOf } from '../core/results/distribution.ts'
import { type BlockChange, compareWaves, type WaveCounts } from '../core/results/wave-comparison.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { OrganisationType } from '../core/survey/facts.ts'
import { compareVersions } from '../core/survey/item-identity.ts'
import { type ResultsView, resultsViewOf } from '../core/survey-rights.ts'
import type { Db } from './open.ts'
import { countAskedTwice, countChannels, countCoverage } from './results/counts.ts'
import { findWave, maySpeak, type WaveHead } from './results/wave.ts'
import { countsOf, pairsOf } from './results/wave-counts.ts'

export type WaveResults = {
  kind: 'results'
  wave: WaveHead
  /** Titles and texts are the definition's own: `say(text, facts)` puts them into words. */
  definition: Definition
  view: NonNullable<ResultsView>
  coverage: {
    total: Coverage
    byType: (Coverage & { type: OrganisationType })[]
    /** For «кто не ответил»; empty for those who see groups only. */
    organisations: OrganisationCoverage[]
    /** How many answered where; empty for an anonymous survey, which does not keep it. */
    channels: { channel: 'telegram' | 'max' | 'web'; count: number }[]
  }
  /** `after-closing`: an anonymous survey shows nothing until its wave is over and what waited is mixed. */
  answers: 'shown' | 'after-closing'
  distributions: Distribution[]
  blocks: BlockResult[]
  /** null for a first wave. */
  comparison: { wave: WaveHead; coverage: Coverage; blocks: BlockChange[]; questions: QuestionsThen } | null
}

/** Codes of the questions that ask something else now, and how many are as they were. */
export type QuestionsThen = { changed: string[]; added: string[]; same: number }

export type ResultsRefused = { kind: 'no-such-wave' } | { kind: 'not-yours' }

/** Some twenty statements at most, none of which brings an answer out of the database. */
export async function waveResults(db: Db, actor: Actor, waveId: number): Promise<WaveResults | ResultsRefused> {
  const found = await findWave(db, waveId)
  if (!found) return { kind: 'no-such-wave' }
  const { wave, definition } = found
  const view = resultsViewOf(actor, definition)
  if (!view) return { kind: 'not-yours' }
  const organisations = await countCoverage(db, waveId)
  const [total, byType] = [coverageOf(organisations), coverageByType(organisations)]
  const channels = await countChannels(db, waveId)
  const coverage = { total, byType, organisations: view === 'named' ? organisations : [], channels }
  const head = { kind: 'results', wave, definition, view, coverage } as const
  if (!maySpeak(found)) {
    return { ...head, answers: 'after-closing', distributions: [], blocks: [], comparison: null }
  }
  const { items, values, scores, levels } = await countsOf(db, { waveId, definition })
  const askedOf = (type: OrganisationType | null) =>
    (type === null ? total : byType.find((one) => one.type === type))?.asked ?? 0
  return {
    ...head,
    answers: 'shown',
    distributions: distributionsOf(definition, { items, values, population: total.asked }),
    blocks: blockResultsOf(definition, { scores, levels }, askedOf),
    comparison: await comparisonWith(db, wave, { definition, scores, asked: total.asked }),
  }
}

async function comparisonWith(db: Db, wave: WaveHead, later: WaveCounts): Promise<WaveResults['comparison']> {
  const found = wave.previousId === null ? null : await findWave(db, wave.previousId)
  if (!found || !maySpeak(found)) return null
  const coverage = coverageOf(await countCoverage(db, found.wave.id))
  const { scores } = await countsOf(db, { waveId: found.wave.id, definition: found.definition })
  const isNamed = later.definition.anonymity === 'named' && found.definition.anonymity === 'named'
  const pairs = isNamed
    ? {
        scores: await pairsOf(db, { earlier: found.wave.id, later: wave.id }),
        asked: await countAskedTwice(db, found.wave.id, wave.id),
      }
    : null
  const earlier = { definition: found.definition, scores, asked: coverage.asked }
  const { kept, added } = compareVersions(found.definition, later.definition)
  const changed = kept.filter(({ kind }) => kind === 'changed').map(({ code }) => code)
  const questions = { changed, added: added.map(({ code }) => code), same: kept.length - changed.length }
  return { wave: found.wave, coverage, blocks: compareWaves(earlier, later, pairs), questions }
}
