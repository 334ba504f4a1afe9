// What messages about a contest say of a stage and of a pupil.
import { z } from 'zod'
import { shortTitleOfStage } from '../contests/stages.ts'
import { momentInWords } from '../time.ts'
import type { Language } from '../view.ts'
import type { Say } from './kind.ts'

/** Instants are ISO; `zone` is the centre's. */
export const stageParams = z.object({ title: z.string(), startsAt: z.string(), zone: z.string() })
export const pupilParams = z.object({ code: z.string(), grade: z.number().int() })

export type StageParams = z.infer<typeof stageParams>

/** «Финал», 4 декабря (пт), 15:00 */
export function stageInWords({ title, startsAt, zone }: StageParams, language: Language): string {
  return `«${title}», ${momentInWords(new Date(startsAt), zone, language)}`
}

export function stageParamsOf(
  contest: { title: string } | null,
  stage: { title: string; startsAt: Date },
  zone: string,
): StageParams {
  return { title: shortTitleOfStage(contest, stage), startsAt: stage.startsAt.toISOString(), zone }
}

export function pupilLine(pupil: z.infer<typeof pupilParams> | null, say: Say): string[] {
  return pupil ? [say('contests-pupil', pupil)] : []
}
