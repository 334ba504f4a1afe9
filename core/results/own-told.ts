// What people are told of their own result, the same at every door: each block in its own measure, the whole, a note.
import type { Definition } from '../survey/definition.ts'
import type { Facts } from '../survey/facts.ts'
import { say } from '../survey/render.ts'
import type { Measure } from '../survey/scored.ts'
import { type Text, textIn } from '../survey/words.ts'
import type { Language } from '../view.ts'
import type { NamedLevel, Tone } from './levels.ts'
import { inFigures } from './rounding.ts'

type Place = {
  title: Text
  /** Exact; null where too few of its questions were answered. */
  value: number | null
  level: NamedLevel | null
  high: 'good' | 'bad'
  boundaries: number[]
}

export type ResultToTell = {
  definition: Definition
  facts: Facts
  blocks: (Place & { code: string })[]
  overall?: Place | null
}

export type ToldBlock = {
  title: string
  value: number | null
  level: { text: string; tone: Tone } | null
  high: 'good' | 'bad'
  boundaries: number[]
  said:
    | { kind: 'too-few' }
    /** Of a hundred. */
    | { kind: 'points'; figure: string }
    /** A mean of marks is in the marks' own numbers; its levels speak to the centre. */
    | { kind: 'marks'; figure: string; most: string }
}

export type OwnTold = {
  /** Of the questionnaire. */
  title: string
  blocks: ToldBlock[]
  /** Null of one block: it would only say the same again. */
  overall: ToldBlock | null
  /** What a high figure means; null where not all are points of a hundred, which alone are drawn as bars. */
  high: 'good' | 'bad' | null
}

/** `whole` is how the whole of several blocks is called. */
export function tellOwnResult({ definition, facts, blocks, overall }: ResultToTell, whole: string): OwnTold {
  const { language } = facts
  const tell = (title: string, { level, ...place }: Omit<Place, 'title'>, measure: Measure): ToldBlock => ({
    ...place,
    title,
    level: level && { text: textIn(level.shown, language), tone: level.tone },
    said: saidOf(definition, language, place, measure),
  })
  const told = blocks.map(({ code, title, ...place }) =>
    tell(say(title, facts), place, definition.blocks.find((block) => block.code === code)?.measure ?? 'percent'),
  )
  const hasWhole = overall && overall.value !== null && blocks.length > 1
  const [first] = told
  return {
    title: say(definition.title, facts),
    blocks: told,
    overall: hasWhole ? tell(whole, overall, definition.overall?.measure ?? 'percent') : null,
    high: first && told.every(({ said }) => said.kind !== 'marks') ? first.high : null,
  }
}

function saidOf(
  { scales }: Definition,
  language: Language,
  { value, boundaries }: Pick<Place, 'value' | 'boundaries'>,
  measure: Measure,
): ToldBlock['said'] {
  if (value === null) return { kind: 'too-few' }
  if (measure === 'percent') return { kind: 'points', figure: inFigures(value, { language, boundaries }) }
  const most = Math.max(...scales.flatMap(({ points }) => points.map((point) => point.value)))
  return {
    kind: 'marks',
    figure: inFigures(value, { language, decimals: 1 }),
    most: inFigures(most, { language }),
  }
}
