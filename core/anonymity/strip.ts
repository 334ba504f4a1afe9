// What of an anonymous response may be kept, and the coarse attributes that stand beside it.
import { EXPERIENCE_BANDS, type ExperienceBand, experienceBandOf } from '../people/experience-band.ts'
import type { Answers } from '../survey/answer.ts'
import { compile } from '../survey/compile.ts'
import type { Definition } from '../survey/definition.ts'
import type { Facts } from '../survey/facts.ts'
import type { Cell } from './cells.ts'

/**
 * A question that only asks for an attribute is no answer: kept as one, it would say again what mixing makes coarser,
 * and that it was asked at all would say whose experience the register does not know.
 */
export function stripAttributes(
  definition: Definition,
  answers: Answers,
  facts: Facts,
): { answers: Answers; cell: Cell } {
  const { byCode } = compile(definition)
  const attributeOf = (code: string) => {
    const item = byCode.get(code)?.item
    return item?.type === 'one' ? item.attribute : undefined
  }
  const codes = Object.keys(answers)
  const asked = codes.find((code) => attributeOf(code) === 'experienceBand')
  return {
    answers: Object.fromEntries(
      codes.filter((code) => !attributeOf(code)).map((code) => [code, answers[code] as never]),
    ),
    cell: {
      organisationType: facts.organisationType,
      experienceBand: asked === undefined ? knownBand(facts) : bandOfOption(answers[asked]),
    },
  }
}

function knownBand({ experienceYears }: Facts): ExperienceBand | null {
  return experienceYears === undefined ? null : experienceBandOf(experienceYears)
}

/** Options count from 1, in the order of the bands; «не хочу отвечать» is none. */
function bandOfOption(answer: unknown): ExperienceBand | null {
  return typeof answer === 'number' ? (EXPERIENCE_BANDS[answer - 1] ?? null) : null
}
