// One person's result: the one truth that the chat, the panel and the mentor's topics read.
import type { RecommendationStatus } from '../../core/recommendations/status.ts'
import { levelNamed, levelsOf, type NamedLevel } from '../../core/results/levels.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { OrganisationType } from '../../core/survey/facts.ts'
import type { Text } from '../../core/survey/words.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'

export type OwnBlock = {
  code: string
  title: Text
  /** Exact; null where too few of its questions were answered. */
  value: number | null
  level: NamedLevel | null
  /** Whether a high figure is good news. */
  high: 'good' | 'bad'
  /** Where the levels begin: no figure is rounded across them. */
  boundaries: number[]
  /** In the wave before, where the same person answered it. */
  previous: number | null
}

export type OwnResult = {
  responseId: number
  waveId: number
  waveTitle: string
  submittedAt: Date
  /** Of the organisation where the person answered: chooses between {урок|занятие}. */
  organisationType: OrganisationType
  definition: Definition
  blocks: OwnBlock[]
  overall: OwnBlock | null
  /** Those addressed to the respondent. */
  recommendations: OwnRecommendation[]
  /** A specialist's call that is offered: the person says whether to call, to write, or neither. */
  call: { id: number } | null
  previous: { waveId: number; waveTitle: string } | null
}

export type OwnRecommendation = {
  id: number
  kind: string
  text: Text
  status: RecommendationStatus
  dueAt: Date | null
}

/** `run`: the first signs of its token. With none of them, the latest of all that the person answered. */
export type WhichResult = { waveId?: number; survey?: string; run?: string }

/** The person's own latest result of a wave, a survey or a run; null where there is none. */
export async function ownResult(
  db: Db,
  personId: number,
  { waveId, survey, run }: WhichResult = {},
): Promise<OwnResult | null> {
  const response = await db.response.findFirst({
    where: {
      personId,
      ...(waveId === undefined ? {} : { waveId }),
      ...(survey === undefined ? {} : { wave: { version: { survey: { code: survey } } } }),
      ...(run === undefined ? {} : { run: { token: { startsWith: run } } }),
    },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      submittedAt: true,
      organisationType: true,
      scores: true,
      wave: {
        select: { id: true, title: true, previousId: true, version: { select: { id: true, contentHash: true } } },
      },
      recommendations: {
        where: { OR: [{ addressee: 'respondent' }, { addressee: 'staff', kind: 'call', status: 'given' }] },
        orderBy: { id: 'asc' },
        select: { id: true, kind: true, text: true, status: true, dueAt: true, addressee: true },
      },
    },
  })
  if (!response) return null
  const { wave, submittedAt, organisationType } = response
  const definition = await definitionOf(db, wave.version)
  const before = await earlierScores(db, personId, wave.previousId)
  const place = (code: string, title: Text, name: string): OwnBlock => {
    const score = response.scores.find((one) => one.scale === code)
    const levels = levelsOf(definition, name)
    return {
      code,
      title,
      value: score?.value ?? null,
      level: levelNamed(levels, score?.level),
      high: levels.high,
      boundaries: levels.rows.map(({ from }) => from),
      previous: before?.scores.find((one) => one.scale === code)?.value ?? null,
    }
  }
  const own = response.recommendations.filter(({ addressee }) => addressee === 'respondent')
  const call = response.recommendations.find(({ addressee }) => addressee === 'staff')
  return {
    responseId: response.id,
    waveId: wave.id,
    waveTitle: wave.title,
    submittedAt,
    organisationType,
    definition,
    blocks: definition.blocks.map((block) => place(block.code, block.title, block.levels)),
    overall: definition.overall ? place('overall', definition.title, definition.overall.levels) : null,
    recommendations: own.map(({ addressee: _, ...one }) => ({ ...one, text: one.text as Text })),
    call: call ? { id: call.id } : null,
    previous: before ? { waveId: before.wave.id, waveTitle: before.wave.title } : null,
  }
}

function earlierScores(db: Db, personId: number, waveId: number | null) {
  if (waveId === null) return null
  return db.response.findUnique({
    where: { waveId_personId: { waveId, personId } },
    select: { scores: true, wave: { select: { id: true, title: true } } },
  })
}
