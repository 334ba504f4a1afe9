// One person's result: for themself in the chat, for staff in the panel, and its topics for the mentor.
import type { Actor } from '../../core/access.ts'
import { levelsOf, type Tone, toneOf } from '../../core/results/levels.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Text } from '../../core/survey/words.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'
import { noteNamedView } from './audit.ts'

export type OwnBlock = {
  code: string
  title: Text
  /** null: too few of its questions were answered. */
  value: number | null
  /** The level's plain name; `shown` is what the person reads. */
  level: { name: string; shown: Text; tone: Tone } | null
  /** In the wave before, where the same person answered it. */
  previous: number | null
}

export type OwnResult = {
  waveId: number
  waveTitle: string
  submittedAt: Date
  definition: Definition
  blocks: OwnBlock[]
  overall: OwnBlock | null
  recommendations: OwnRecommendation[]
  previous: { waveId: number; waveTitle: string } | null
}

export type OwnRecommendation = {
  id: number
  kind: string
  text: Text
  status: 'given' | 'in_progress' | 'done' | 'declined'
  dueAt: Date | null
}

/** Without either, the latest of all that the person answered. */
export type WhichResult = { waveId?: number; survey?: string }

/** The person's own latest result of a wave or a survey; null where there is none. */
export async function ownResult(
  db: Db,
  personId: number,
  { waveId, survey }: WhichResult = {},
): Promise<OwnResult | null> {
  const response = await db.response.findFirst({
    where: {
      personId,
      ...(waveId === undefined ? {} : { waveId }),
      ...(survey === undefined ? {} : { wave: { version: { survey: { code: survey } } } }),
    },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    select: {
      submittedAt: true,
      scores: true,
      wave: {
        select: { id: true, title: true, previousId: true, version: { select: { id: true, contentHash: true } } },
      },
      recommendations: {
        where: { addressee: 'respondent' },
        orderBy: { id: 'asc' },
        select: { id: true, kind: true, text: true, status: true, dueAt: true },
      },
    },
  })
  if (!response) return null
  const { wave } = response
  const definition = await definitionOf(db, wave.version)
  const before = await earlierScores(db, personId, wave.previousId)
  const place = (code: string, title: Text, levels: string): OwnBlock => {
    const score = response.scores.find((one) => one.scale === code)
    const previous = before?.scores.find((one) => one.scale === code)?.value ?? null
    return { code, title, value: score?.value ?? null, level: levelNamed(definition, levels, score?.level), previous }
  }
  return {
    waveId: wave.id,
    waveTitle: wave.title,
    submittedAt: response.submittedAt,
    definition,
    blocks: definition.blocks.map((block) => place(block.code, block.title, block.levels)),
    overall: definition.overall ? place('overall', definition.title, definition.overall.levels) : null,
    recommendations: response.recommendations.map((one) => ({ ...one, text: one.text as Text })),
    previous: before ? { waveId: before.wave.id, waveTitle: before.wave.title } : null,
  }
}

/** The same for staff who see named results; it is noted. */
export async function personResult(
  db: Db,
  actor: Actor,
  now: Date,
  { personId, ...which }: { personId: number } & WhichResult,
): Promise<OwnResult | null | { kind: 'not-yours' }> {
  const result = await ownResult(db, personId, which)
  if (!result) return null
  if (resultsViewOf(actor, result.definition.code) !== 'named') return { kind: 'not-yours' }
  await noteNamedView(db, actor, now, { action: 'viewPersonResult', subject: 'person', subjectId: personId, people: 1 })
  return result
}

function earlierScores(db: Db, personId: number, waveId: number | null) {
  if (waveId === null) return null
  return db.response.findUnique({
    where: { waveId_personId: { waveId, personId } },
    select: { scores: true, wave: { select: { id: true, title: true } } },
  })
}

function levelNamed(definition: Definition, code: string, name: string | null | undefined): OwnBlock['level'] {
  const levels = levelsOf(definition, code)
  const level = levels.rows.find((row) => row.name.ru === name)
  return level ? { name: level.name.ru, shown: level.shown ?? level.name, tone: toneOf(levels, level.name.ru) } : null
}
