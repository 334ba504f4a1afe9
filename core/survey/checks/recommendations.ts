// Recommendations: triggered by blocks and items that exist, at bounds that mean something.
import type { Definition } from '../definition.ts'
import { possibleAnswers } from '../possible-answers.ts'
import { type Problem, placedItems, problem } from '../problem.ts'
import type { Bounds, Trigger } from '../recommendation.ts'

export function checkRecommendations(definition: Definition): Problem[] {
  const blocks = definition.blocks.map((block) => block.code)
  const items = new Map(placedItems(definition).map(({ item }) => [item.code, item]))
  return definition.recommendations.flatMap(({ trigger, text, addressee }, r) => {
    const path = ['recommendations', r, 'trigger']
    // Whoever else got it would know what an unnamed person answered.
    if (definition.anonymity === 'anonymous' && addressee !== 'respondent') {
      return [problem(['recommendations', r, 'addressee'], 'anonymous-addressee')]
    }
    if ('block' in trigger && !blocks.includes(trigger.block)) {
      return [problem([...path, 'block'], 'recommendation-block', { block: trigger.block })]
    }
    if ('item' in trigger) {
      const item = items.get(trigger.item)
      if (!item) return [problem([...path, 'item'], 'recommendation-item', { item: trigger.item })]
      const possible = item.type === 'many' ? [] : possibleAnswers(item, definition)
      if (possible && !possible.includes(trigger.is)) {
        return [problem([...path, 'is'], 'trigger-never', { item: item.code, value: String(trigger.is) })]
      }
    }
    if ('overall' in trigger && !definition.overall) return [problem(path, 'recommendation-overall')]
    if (isUnbounded(boundsOf(trigger))) return [problem(path, 'recommendation-always')]
    const namesTopics = !('overall' in trigger || 'everyItem' in trigger)
    return text.ru.includes('{topics}') && !namesTopics ? [problem(['recommendations', r, 'text'], 'no-topics')] : []
  })
}

export function isUnbounded(bounds: Bounds | null): boolean {
  return bounds !== null && bounds.atLeast === undefined && bounds.below === undefined
}

function boundsOf(trigger: Trigger): Bounds | null {
  if ('block' in trigger) return trigger
  if ('anyBlock' in trigger) return trigger.anyBlock
  return 'overall' in trigger ? trigger.overall : null
}
