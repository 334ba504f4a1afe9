// The columns of a wave's table: each with the code it has in «data» and the words it has in «labels».

import type { Given, ResponseRow } from '../../core/exports/response-row.ts'
import { optionsOf } from '../../core/results/distribution.ts'
import { compile, type Place } from '../../core/survey/compile.ts'
import { dayInWords } from '../../core/survey/days.ts'
import type { Item } from '../../core/survey/items/index.ts'
import { sayToAll } from '../../core/survey/say-to-all.ts'
import { textIn } from '../../core/survey/words.ts'
import type { Value } from '../table.ts'
import type { AboutWave } from './about.ts'
import { authorColumns } from './author-columns.ts'

export type Column = {
  code: string
  label: string
  width?: number
  data: (row: ResponseRow) => Value
  words: (row: ResponseRow) => Value
}

/** «Does not apply», told from what was not answered, which is an empty cell. */
export const notApplicableCode = 'na'

/** Of rows without a name: what cannot be a name by itself. */
const harmless: readonly Item['type'][] = ['scale', 'one', 'many', 'bool']

export function placesIn({ definition, view }: AboutWave): Place[] {
  const { places } = compile(definition)
  return view === 'named' ? places : places.filter(({ item }) => harmless.includes(item.type))
}

/** Everything in one row: who, each question, each block. Of a repeated section the copies that somebody filled in. */
export function columnsOf(about: AboutWave, places: readonly Place[]): Column[] {
  return [...authorColumns(about), ...places.flatMap((place) => itemColumns(about, place.item)), ...scoreColumns(about)]
}

export function itemColumns(about: AboutWave, item: Item, given = answerOf(item.code)): Column[] {
  const { definition, language } = about
  const label = sayToAll(item.text, language)
  const words = (row: ResponseRow): Value => inWords(about, item, given(row))
  if (item.type !== 'many') {
    const plain = (row: ResponseRow): Value => {
      const answer = given(row)
      return answer === undefined ? null : answer === null ? notApplicableCode : (answer as number | string)
    }
    const column = { code: item.code, label, data: plain, words, ...(item.type === 'text' && { width: 50 }) }
    if (item.type !== 'text' || !about.hasTags) return [column]
    const tags = (row: ResponseRow): Value => row.tags[item.code]?.join('; ') ?? null
    const title = about.words('exports-tags', { code: item.code })
    return [column, { code: `tags_${item.code}`, label: title, width: 24, data: tags, words: tags }]
  }
  // Statistics programs want a column an option; people read them together.
  const options = optionsOf(definition, item) ?? []
  return options.map(({ value, label: option }) => {
    const chosen = (row: ResponseRow): Value => {
      const answer = given(row)
      if (answer === undefined) return null
      return answer === null ? notApplicableCode : Number((answer as number[]).includes(value))
    }
    const yesOrNo = (row: ResponseRow): Value => {
      const answer = chosen(row)
      return answer === 1 ? sayToAll(option, language) : answer === 0 ? '' : answer
    }
    return {
      code: `${item.code}_${value}`,
      label: `${label}: ${sayToAll(option, language)}`,
      data: chosen,
      words: yesOrNo,
    }
  })
}

export function answerOf(code: string) {
  return (row: ResponseRow): Given | undefined => row.answers[code]
}

function inWords({ definition, language, labels }: AboutWave, item: Item, answer: Given | undefined): Value {
  if (answer === undefined) return null
  if (answer === null) return definition.words.na ? sayToAll(definition.words.na, language) : notApplicableCode
  if (item.type === 'date') return dayInWords(String(answer), language)
  if (item.type === 'pick') {
    const known = labels.get(item.registry)
    return String(answer)
      .split('\n')
      .map((value) => known?.get(value) ?? value)
      .join('; ')
  }
  const option = optionsOf(definition, item)?.find(({ value }) => value === answer)
  return option ? sayToAll(option.label, language) : (answer as number | string)
}

function scoreColumns({ definition, language, words }: AboutWave): Column[] {
  const scales = [
    ...definition.blocks.map(({ code, title }) => ({ code, title: sayToAll(title, language) })),
    ...(definition.overall ? [{ code: 'overall', title: words('exports-overall') }] : []),
  ]
  const levelIn = (name: string | null | undefined): Value => {
    const level = definition.levels.flatMap(({ rows }) => rows).find((row) => row.name.ru === name)
    return level ? textIn(level.name, language) : (name ?? null)
  }
  return scales.flatMap(({ code, title }): Column[] => {
    const value = (row: ResponseRow): Value => rounded(row.scores[code]?.[0])
    const level = (row: ResponseRow): Value => levelIn(row.scores[code]?.[1])
    return [
      { code: `score_${code}`, label: words('exports-score', { title }), data: value, words: value },
      { code: `level_${code}`, label: words('exports-level', { title }), data: level, words: level },
    ]
  })
}

/** Enough to compute with, without the dust of floats. */
function rounded(value: number | null | undefined): Value {
  return value === null || value === undefined ? null : Number(value.toFixed(4))
}
