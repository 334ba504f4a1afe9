// What a later wave has measured of what a recommendation was about: the person's own blocks, or the means of the wave.
import { scalesOf } from '../../core/recommendations/scales.ts'
import { smallestGroup } from '../../core/results/suppression.ts'
import type { Text } from '../../core/survey/words.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'
import { allAnswers, countScores } from '../results/counts.ts'

export type Change = { scale: string; title: Text; before: number; after: number; high: 'good' | 'bad' }

type About = { personId: number | null; waveId: number | null; trigger: string }

/** Empty while no later wave of the same survey has anything to compare with. */
export async function changeOf(db: Db, { personId, waveId, trigger }: About): Promise<Change[]> {
  const wave = waveId === null ? null : await waveOf(db, waveId)
  const next = wave && (await laterWave(db, wave, personId))
  if (!wave || !next) return []
  const [before, after] = [await valuesOf(db, wave, personId), await valuesOf(db, next, personId)]
  const definition = await definitionOf(db, wave.version)
  return scalesOf(definition, trigger, before).flatMap((scale) => {
    const [was, is] = [before, after].map((values) => values.find((one) => one.scale === scale)?.value ?? null)
    if (was === null || was === undefined || is === null || is === undefined) return []
    const block = definition.blocks.find(({ code }) => code === scale)
    const levels = definition.levels.find(({ code }) => code === (block?.levels ?? definition.overall?.levels))
    return [{ scale, title: block?.title ?? definition.title, before: was, after: is, high: levels?.high ?? 'bad' }]
  })
}

const fields = {
  id: true,
  opensAt: true,
  mixedAt: true,
  version: { select: { id: true, contentHash: true, surveyId: true } },
} as const

type Wave = {
  id: number
  opensAt: Date
  mixedAt: Date | null
  version: { id: number; contentHash: string; surveyId: number }
}

function waveOf(db: Db, id: number): Promise<Wave | null> {
  return db.wave.findUnique({ where: { id }, select: fields })
}

/** The latest that the person has answered, or that is over. */
function laterWave(db: Db, { opensAt, version }: Wave, personId: number | null): Promise<Wave | null> {
  return db.wave.findFirst({
    where: {
      opensAt: { gt: opensAt },
      version: { surveyId: version.surveyId },
      ...(personId === null ? { status: 'closed' } : { responses: { some: { personId } } }),
    },
    orderBy: { opensAt: 'desc' },
    select: fields,
  })
}

async function valuesOf(db: Db, wave: Wave, personId: number | null) {
  if (personId !== null) {
    const response = await db.response.findUnique({
      where: { waveId_personId: { waveId: wave.id, personId } },
      select: { scores: { select: { scale: true, value: true } } },
    })
    return response?.scores ?? []
  }
  const definition = await definitionOf(db, wave.version)
  if (definition.anonymity === 'anonymous' && wave.mixedAt === null) return []
  const { scores } = await countScores(db, allAnswers(definition, wave.id))
  return scores
    .filter(({ type, n }) => type === null && n >= smallestGroup)
    .map(({ scale, mean }) => ({ scale, value: mean }))
}
