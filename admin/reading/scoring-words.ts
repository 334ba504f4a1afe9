// How a questionnaire is scored, in words: blocks, what makes one valid, levels with their bounds.

import type { Levels } from '../../core/survey/definition.ts'
import { say } from '../../core/survey/render.ts'
import { textIn } from '../../core/survey/words.ts'
import { type About, numberIn } from './about.ts'

export type ScoringInWords = {
  blocks: { code: string; title: string; items: string; validity: string; levels: string }[]
  /** The points of each scale, such as «0 – Справляюсь». */
  scales: { code: string; points: string }[]
  levels: { code: string; high: string; rows: { name: string; range: string; shown?: string }[] }[]
  /** How a figure comes about, a sentence each. */
  rules: string[]
}

export function scoringInWords(about: About): ScoringInWords {
  const { definition, facts, words } = about
  return {
    blocks: definition.blocks.map((block) => ({
      code: block.code,
      title: say(block.title, facts),
      items: block.items
        .map((item) => (block.reversed.includes(item) ? words('panel-reading-reversed', { item }) : item))
        .join(', '),
      // Two thirds of what is asked: the rule of the engine.
      validity: words('panel-reading-validity', {
        least: Math.ceil((block.items.length * 2) / 3),
        of: block.items.length,
      }),
      levels: block.levels,
    })),
    scales: scalesOf(about),
    levels: definition.levels.map((levels) => ({
      code: levels.code,
      high: words(`panel-reading-high-${levels.high}`),
      rows: levels.rows.map((row) => ({
        name: textIn(row.name, facts.language),
        range: rangeOf(row, about),
        ...(row.shown && { shown: textIn(row.shown, facts.language) }),
      })),
    })),
    rules: rulesOf(about),
  }
}

/** Only those that a score is made of. */
function scalesOf({ definition, facts, language }: About) {
  const scored = new Set(definition.blocks.flatMap(({ items }) => items))
  const items = definition.sections.flatMap((section) => section.items)
  const used = new Set(items.flatMap((item) => (item.type === 'scale' && scored.has(item.code) ? [item.scale] : [])))
  return definition.scales
    .filter(({ code }) => used.has(code))
    .map(({ code, points }) => ({
      code,
      points: points.map(({ value, label }) => `${numberIn(language, value)} – ${say(label, facts)}`).join(' · '),
    }))
}

function rulesOf({ definition, words, language }: About): string[] {
  const { blocks, overall } = definition
  if (blocks.length === 0) return [words('panel-reading-no-scores')]
  const measures = [...new Set(blocks.map(({ measure }) => measure))].map((one) =>
    words(`panel-reading-measure-${one}`),
  )
  const reversed = blocks.some((block) => block.reversed.length > 0) ? [words('panel-reading-reversed-rule')] : []
  if (!overall) return [...measures, ...reversed, words('panel-reading-overall-none')]
  const caps = overall.caps.map((cap) =>
    words('panel-reading-cap', { count: cap.blocks, level: nameOf(cap.level), notAbove: nameOf(cap.notAbove) }),
  )
  return [...measures, ...reversed, words('panel-reading-overall', { count: overall.minimumBlocks }), ...caps]

  function nameOf(level: string): string {
    const rows = definition.levels.flatMap((levels) => levels.rows)
    const row = rows.find(({ name }) => name.ru === level)
    return row ? textIn(row.name, language) : level
  }
}

export function rangeOf({ from, below }: Levels['rows'][number], { words, language }: About): string {
  const low = numberIn(language, from)
  if (below === undefined) return words('panel-reading-range-from', { from: low })
  return words('panel-reading-range', { from: low, below: numberIn(language, below) })
}
