// Levels: half-open, without holes or overlaps, from the lowest possible score up.
import type { Definition, Levels } from '../definition.ts'
import { type Problem, placedItems, problem, repeated } from '../problem.ts'

export function checkLevels(definition: Definition): Problem[] {
  const codes = definition.levels.map((one) => one.code)
  return [
    ...repeated(codes).map((at) => problem(['levels', at, 'code'], 'code-twice', { code: codes[at] ?? '' })),
    ...definition.levels.flatMap((levels, l) => [
      ...checkRows(levels, l),
      ...checkLowest(levels, l, definition),
      ...repeated(levels.rows.map((row) => row.name.ru)).map((r) =>
        problem(['levels', l, 'rows', r, 'name'], 'code-twice', { code: levels.rows[r]?.name.ru ?? '' }),
      ),
    ]),
  ]
}

function checkRows({ code, rows }: Levels, l: number): Problem[] {
  return rows.flatMap((row, r) => {
    const path = ['levels', l, 'rows', r]
    const next = rows[r + 1]
    const named = { levels: code, level: row.name.ru }
    if (row.below !== undefined && row.below <= row.from) return [problem(path, 'level-empty', named)]
    if (!next) return row.below === undefined ? [] : [problem(path, 'level-top', named)]
    const between = { ...named, next: next.name.ru }
    if (row.below === undefined || row.below > next.from) return [problem(path, 'level-overlap', between)]
    return row.below < next.from ? [problem(path, 'level-hole', { ...between, from: row.below, to: next.from })] : []
  })
}

/** Per cents start at 0, means at the lowest point of the block's scales. */
function checkLowest({ code, rows }: Levels, l: number, definition: Definition): Problem[] {
  const items = new Map(placedItems(definition).map(({ item }) => [item.code, item]))
  const lowestOf = (block: Definition['blocks'][number]) => {
    if (block.measure === 'percent') return 0
    const scales = block.items
      .map((one) => items.get(one))
      .flatMap((item) => (item?.type === 'scale' ? [item.scale] : []))
    const used = definition.scales.filter((scale) => scales.includes(scale.code))
    return Math.min(...used.flatMap((scale) => scale.points.map((point) => point.value)))
  }
  const needed = definition.blocks.filter((block) => block.levels === code).map(lowestOf)
  if (definition.overall?.levels === code) needed.push(...definition.blocks.map(lowestOf))
  const from = rows[0]?.from ?? 0
  const lowest = Math.min(...needed)
  return lowest < from ? [problem(['levels', l, 'rows', 0], 'level-bottom', { levels: code, from, lowest })] : []
}
