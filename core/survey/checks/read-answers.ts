// Questions that code reads and could not read any more: what is answered otherwise would be taken for something else.
import { readings } from '../../readings.ts'
import type { Definition } from '../definition.ts'
import type { Item } from '../items/index.ts'
import { type Problem, placedItems, problem } from '../problem.ts'
import type { ReadAs } from '../reading.ts'

export function checkReadAnswers(definition: Definition): Problem[] {
  const placed = placedItems(definition)
  return readings
    .filter(({ survey }) => survey === definition.code)
    .flatMap(({ items, answers }) =>
      Object.entries(items).flatMap(([lost, code]) => {
        const found = placed.find(({ item }) => item.code === code)
        const asked = answers[lost]
        const wrong = found && asked && whatIsWrong(found.item, asked)
        return wrong ? [problem([...found.path, wrong.field], wrong.key, wrong.args)] : []
      }),
    )
}

function whatIsWrong(item: Item, asked: ReadAs): { field: string; key: string; args: Problem['args'] } | null {
  const { type } = asked
  const registry = type === 'pick' ? asked.registry : ''
  if (item.type !== type) return { field: 'type', key: 'read-type', args: { type, registry } }
  if (asked.type === 'pick' && item.type === 'pick') {
    const isSame = item.registry === asked.registry && item.max > 1 === asked.isList
    return isSame ? null : { field: 'registry', key: 'read-type', args: { type, registry } }
  }
  if (!('options' in asked) || !('options' in item) || item.options.length === asked.options) return null
  return { field: 'options', key: 'read-options', args: { count: item.options.length, wanted: asked.options } }
}
