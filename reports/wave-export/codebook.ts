// The codebook: what each column of «data» is, and how to read its numbers.
import { optionsOf } from '../../core/results/distribution.ts'
import type { Place } from '../../core/survey/compile.ts'
import { sayToAll } from '../../core/survey/say-to-all.ts'
import { textIn } from '../../core/survey/words.ts'
import type { TableToWrite, Value } from '../table.ts'
import type { AboutWave } from './about.ts'

export function codebook(about: AboutWave, places: readonly Place[]): TableToWrite {
  const { definition, words, language } = about
  const head = ['code', 'text', 'type', 'options', 'scale', 'reversed', 'block', 'levels', 'n', 'na', 'missing']
  return {
    name: words('exports-sheet-codebook'),
    head: head.map((name) => words(`exports-codebook-${name}`)),
    widths: [10, 60, 16, 50, 10, 12, 28, 44, 8, 14, 12],
    rows: () => [
      ...places.map(({ item, copy, section }) => itemRow(about, item, copy === 1 ? null : section.title)),
      ...definition.blocks.map((block): Value[] => [
        `score_${block.code}`,
        sayToAll(block.title, language),
        words(`exports-measure-${block.measure}`),
        block.items.join(', '),
        '',
        block.reversed.join(', '),
        '',
        levelsOf(about, block.levels),
      ]),
    ],
  }
}

function itemRow(about: AboutWave, item: Place['item'], copyOf: Place['section']['title'] | null): Value[] {
  const { definition, words, language, counts, responses } = about
  const block = definition.blocks.find(({ items }) => items.includes(item.code))
  const options = optionsOf(definition, item) ?? []
  const count = counts.find((one) => one.item === item.code)
  const [n, na] = [count?.n ?? 0, count?.notApplicable ?? 0]
  const text = sayToAll(item.text, language)
  return [
    item.code,
    copyOf ? `${sayToAll(copyOf, language)}: ${text}` : text,
    words(`exports-type-${item.type}`),
    options.map(({ value, label }) => `${value} = ${sayToAll(label, language)}`).join('; '),
    item.type === 'scale' ? item.scale : '',
    block?.reversed.includes(item.code) ? words('exports-yes') : '',
    block ? `${block.code}. ${sayToAll(block.title, language)}` : '',
    block ? levelsOf(about, block.levels) : '',
    n,
    na,
    responses - n - na,
  ]
}

/** Half-open: «25–50» begins with 25 and ends before 50. */
function levelsOf({ definition, language }: AboutWave, code: string): string {
  const rows = definition.levels.find((levels) => levels.code === code)?.rows ?? []
  return rows.map(({ name, from, below }) => `[${from}; ${below ?? '…'}) ${textIn(name, language)}`).join('; ')
}
