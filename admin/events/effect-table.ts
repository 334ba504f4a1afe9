// The table of what has changed since an event: a line each for those who came and those who were not there.
import type { BlockEffect, GroupEffect } from '../../core/events/effect.ts'
import { levelsOf } from '../../core/results/levels.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { boundariesOf } from '../results/blocks.ts'
import { between, difference, points, type Reader, textFor, whole } from '../results/reader.ts'
import type { Cell, Table } from '../sheet.ts'

type Line = { block: BlockEffect; title: string; group: 'came' | 'absent'; effect: GroupEffect }

export function linesOf(reader: Reader, definition: Definition, block: BlockEffect): Line[] {
  if (block.kind !== 'shown') return []
  const title = titleOf(reader, definition, block.code)
  const { came, absent } = block
  return [
    { block, title, group: 'came', effect: came },
    ...(absent ? [{ block, title, group: 'absent' as const, effect: absent }] : []),
  ]
}

export function tableOf(reader: Reader, definition: Definition, blocks: BlockEffect[]): Table {
  const { words } = reader
  const column = (key: string, isNumber = false) => ({ text: words(key), isNumber })
  return {
    caption: words('results-comparison-table'),
    isStacked: true,
    columns: [
      column('results-column-block'),
      column('panel-event-effect-who'),
      column('results-column-same', true),
      column('results-column-before'),
      column('results-column-now'),
      column('results-column-change', true),
      column('results-column-verdict'),
    ],
    rows: blocks.flatMap((block): Cell[][] => {
      const title = titleOf(reader, definition, block.code)
      if (block.kind !== 'shown') {
        const said = words(block.kind === 'withheld' ? 'results-withheld-cell' : 'results-not-comparable')
        return [[title, '—', '—', '—', '—', '—', { text: said, tone: 'quiet' }]]
      }
      return linesOf(reader, definition, block).map((line) => rowOf(reader, definition, line))
    }),
  }
}

function rowOf(reader: Reader, definition: Definition, { block, title, group, effect }: Line): Cell[] {
  const { words } = reader
  const { n, before, after, change } = effect
  const at = ({ mean, level, tone }: GroupEffect['before']): Cell => {
    const name = levelsOf(definition, levelsCode(definition, block.code) ?? '').rows.find(
      (row) => row.name.ru === level,
    )
    const value = points(reader, mean, boundariesOf(definition, block.code))
    return { text: `${value} · ${name ? textFor(reader, name.name) : level}`, tone }
  }
  return [
    title,
    words(`panel-event-effect-${group}`),
    whole(reader, n),
    at(before),
    at(after),
    changeInWords(reader, change),
    words(`charts-verdict-${change.verdict}`),
  ]
}

export function changeInWords(reader: Reader, change: GroupEffect['change']): string {
  if (change.difference === null) return '—'
  const figure = (value: number) => difference(reader, value)
  const range = between(reader, change.interval, figure)
  return reader.words('results-change', { difference: figure(change.difference), range })
}

export function titleOf(reader: Reader, definition: Definition, code: string): string {
  const block = definition.blocks.find((one) => one.code === code)
  return block ? textFor(reader, block.title) : code
}

export function levelsCode(definition: Definition, code: string | undefined): string | undefined {
  return definition.blocks.find((block) => block.code === code)?.levels
}
