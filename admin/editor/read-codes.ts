// What the form says of a code that the program reads: before it is taken away or changed.
import { readings } from '../../core/readings.ts'
import type { Reading } from '../../core/survey/reading.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'

export type ReadCodes = { items: Record<string, string>; blocks: Record<string, string> }

/** By code, in words; nothing of a survey that nobody reads. */
export function readCodesOf(survey: string | undefined, { actor }: Pick<Desk, 'actor'>): ReadCodes {
  const words = wordsOf(actor.language)
  const of = readings.filter((reading) => reading.survey === survey)
  const said = ({ reader }: Reading, lost: string) => words(`reading-${reader}`, { lost })
  return {
    items: Object.fromEntries(
      of.flatMap((one) => Object.entries(one.items).map(([lost, code]) => [code, said(one, lost)])),
    ),
    blocks: Object.fromEntries(of.flatMap((one) => (one.blocks ?? []).map((code) => [code, said(one, 'block')]))),
  }
}
