// Score groups: over questions that exist and have points.
import type { Definition, Overall } from '../definition.ts'
import { type Problem, placedItems, problem, repeated } from '../problem.ts'

export function checkScoring(definition: Definition): Problem[] {
  const types = new Map(placedItems(definition).map(({ item }) => [item.code, item.type]))
  const codes = definition.blocks.map((block) => block.code)
  const levels = definition.levels.map((one) => one.code)
  const { overall } = definition
  return [
    ...repeated(codes).map((at) => problem(['blocks', at, 'code'], 'code-twice', { code: codes[at] ?? '' })),
    ...definition.blocks.flatMap((block, b) => [
      ...block.items.flatMap((item, i) => {
        const path = ['blocks', b, 'items', i]
        if (!types.has(item)) return [problem(path, 'block-unknown-item', { block: block.code, item })]
        return types.get(item) === 'scale' ? [] : [problem(path, 'block-no-points', { block: block.code, item })]
      }),
      ...repeated(block.items).map((i) =>
        problem(['blocks', b, 'items', i], 'code-twice', { code: block.items[i] ?? '' }),
      ),
      ...block.reversed.flatMap((item, i) =>
        block.items.includes(item)
          ? []
          : [problem(['blocks', b, 'reversed', i], 'block-unknown-item', { block: block.code, item })],
      ),
      ...(levels.includes(block.levels)
        ? []
        : [problem(['blocks', b, 'levels'], 'unknown-levels', { owner: block.code, levels: block.levels })]),
    ]),
    ...(overall && !levels.includes(overall.levels)
      ? [problem(['overall', 'levels'], 'unknown-levels', { owner: 'overall', levels: overall.levels })]
      : []),
    ...(overall && overall.minimumBlocks > codes.length
      ? [
          problem(['overall', 'minimumBlocks'], 'too-few-blocks', {
            minimum: overall.minimumBlocks,
            blocks: codes.length,
          }),
        ]
      : []),
    ...(overall && definition.blocks.some((block) => block.measure !== overall.measure)
      ? [problem(['overall', 'measure'], 'overall-measure', { measure: overall.measure })]
      : []),
    ...(overall?.caps ?? []).flatMap((cap, c) => checkCap(definition, cap, c)),
  ]
}

function checkCap(definition: Definition, cap: Overall['caps'][number], c: number): Problem[] {
  const blocks = definition.blocks.length
  const namesIn = (codes: (string | undefined)[]) =>
    definition.levels.filter((one) => codes.includes(one.code)).flatMap((one) => one.rows.map((row) => row.name.ru))
  const known = {
    level: namesIn(definition.blocks.map((block) => block.levels)),
    notAbove: namesIn([definition.overall?.levels]),
  }
  return [
    ...(['level', 'notAbove'] as const)
      .filter((key) => !known[key].includes(cap[key]))
      .map((key) => problem(['overall', 'caps', c, key], 'unknown-level', { level: cap[key] })),
    ...(cap.blocks > blocks
      ? [problem(['overall', 'caps', c, 'blocks'], 'cap-never', { wanted: cap.blocks, blocks })]
      : []),
  ]
}
