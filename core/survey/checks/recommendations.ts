// Recommendations: triggered by blocks and items that exist, at bounds that mean something.
import type { Definition } from '../definition.ts'
import { type Problem, placedItems, problem } from '../problem.ts'
import type { Trigger } from '../recommendation.ts'

export function checkRecommendations(definition: Definition): Problem[] {
  const blocks = definition.blocks.map((block) => block.code)
  const items = placedItems(definition).map(({ item }) => item.code)
  return definition.recommendations.flatMap(({ trigger, text }, r) => {
    const path = ['recommendations', r, 'trigger']
    if ('block' in trigger && !blocks.includes(trigger.block)) {
      return [problem([...path, 'block'], 'recommendation-block', { block: trigger.block })]
    }
    if ('item' in trigger && !items.includes(trigger.item)) {
      return [problem([...path, 'item'], 'recommendation-item', { item: trigger.item })]
    }
    if ('overall' in trigger && !definition.overall) return [problem(path, 'recommendation-overall')]
    const bounds = boundsOf(trigger)
    if (bounds && bounds.atLeast === undefined && bounds.below === undefined) {
      return [problem(path, 'recommendation-always')]
    }
    const namesTopics = !('overall' in trigger || 'everyItem' in trigger)
    return text.ru.includes('{topics}') && !namesTopics ? [problem(['recommendations', r, 'text'], 'no-topics')] : []
  })
}

function boundsOf(trigger: Trigger): { atLeast?: number | undefined; below?: number | undefined } | null {
  if ('block' in trigger) return trigger
  if ('anyBlock' in trigger) return trigger.anyBlock
  return 'overall' in trigger ? trigger.overall : null
}
