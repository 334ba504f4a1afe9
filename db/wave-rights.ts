// The wave somebody wants to run, if it is there and theirs to run, and the line that doing so leaves in the journal.
import type { Actor } from '../core/access.ts'
import { mayRunWave } from '../core/survey-rights.ts'
import { recordAudit } from './audit.ts'
import type { Db, Prisma } from './open.ts'

/** An expected failure; the reason is a message of locales/. */
export type Refused = { kind: 'refused'; reason: string }

export function refused(reason: string): Refused {
  return { kind: 'refused', reason }
}

const withSurvey = {
  version: { select: { survey: { select: { area: true, title: true } } } },
} satisfies Prisma.WaveInclude

export type WaveToRun = { kind: 'wave'; wave: Prisma.WaveGetPayload<{ include: typeof withSurvey }> }

export async function waveToRun(db: Db, actor: Actor, id: number): Promise<WaveToRun | Refused> {
  const wave = await db.wave.findUnique({ where: { id }, include: withSurvey })
  if (!wave) return refused('notices-wave-unknown')
  if (!mayRunWave(actor, wave.version.survey)) return refused('notices-wave-not-allowed')
  return { kind: 'wave', wave }
}

export type WaveVerb =
  | 'createWave'
  | 'openWave'
  | 'closeWave'
  | 'openWavePage'
  | 'closeWavePage'
  | 'remindNonRespondents'
  | 'extendWave'
  | 'reopenWave'
  | 'moveWave'
  | 'cancelWave'

export async function noteWave(
  db: Db,
  actor: Actor,
  action: WaveVerb,
  id: number,
  detail: Record<string, string | number>,
  now: Date,
): Promise<void> {
  await recordAudit(db, actor, { action, subject: 'wave', subjectId: id, detail }, now)
}
