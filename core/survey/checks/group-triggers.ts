// Rules over a whole wave: over blocks and questions that exist, with figures they have, for groups that may be told of.
import type { Definition } from '../definition.ts'
import type { GroupTrigger } from '../group-trigger.ts'
import type { Item } from '../items/index.ts'
import { possibleAnswers } from '../possible-answers.ts'
import { type Path, type Problem, placedItems, problem } from '../problem.ts'
import { isUnbounded } from './recommendations.ts'

/** domain.md §5: nothing is shown of fewer. */
const smallestGroup = 5

export function checkGroupTriggers(definition: Definition): Problem[] {
  const items = new Map(placedItems(definition).map(({ item }) => [item.code, item]))
  const blocks = definition.blocks.map((block) => block.code)
  return definition.groupTriggers.flatMap((rule, r) => {
    const path = ['groupTriggers', r]
    const { trigger, minimum, text } = rule
    if (definition.anonymity === 'anonymous' && minimum < smallestGroup) {
      return [problem([...path, 'minimum'], 'group-minimum', { minimum: smallestGroup })]
    }
    if (text.ru.includes('{topics}') && ('mean' in trigger || 'share' in trigger)) {
      return [problem([...path, 'text'], 'no-topics')]
    }
    if ('block' in trigger) {
      if (!blocks.includes(trigger.block)) {
        return [problem([...path, 'trigger', 'block'], 'recommendation-block', { block: trigger.block })]
      }
      return isUnbounded(trigger) ? [problem([...path, 'trigger'], 'recommendation-always')] : []
    }
    const item = items.get(trigger.item)
    if (!item) return [problem([...path, 'trigger', 'item'], 'recommendation-item', { item: trigger.item })]
    return checkFigure(trigger, item, [...path, 'trigger'], definition)
  })
}

function checkFigure(
  trigger: Exclude<GroupTrigger['trigger'], { block: string }>,
  item: Item,
  path: Path,
  definition: Definition,
): Problem[] {
  const noFigure = (kind: string) => [problem([...path, kind], 'group-figure', { item: item.code, kind })]
  if ('mean' in trigger) {
    if (!['scale', 'int', 'number'].includes(item.type)) return noFigure('mean')
    return isUnbounded(trigger.mean) ? [problem(path, 'recommendation-always')] : []
  }
  if ('anyOption' in trigger) return 'options' in item ? [] : noFigure('anyOption')
  const possible = possibleAnswers(item, definition)
  if (!possible) return noFigure('share')
  return trigger.share.of
    .filter((value) => !possible.includes(value))
    .map((value) => problem([...path, 'share'], 'trigger-never', { item: item.code, value: String(value) }))
}
