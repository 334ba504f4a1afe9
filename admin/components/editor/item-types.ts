// What each type of question has of its own, and what it begins with.
import { listOf } from './editing.ts'

export const ownFields = [
  'scale',
  'options',
  'max',
  'min',
  'unit',
  'yes',
  'no',
  'registry',
  'attribute',
  'kinds',
  'megabytes',
]

export function startOf(type: string, tree: any, vocabulary: any): Record<string, unknown> {
  switch (type) {
    case 'scale':
      return { scale: String(listOf(tree?.scales)[0]?.code ?? '') }
    case 'one':
    case 'many':
      return { options: [{ ru: '' }, { ru: '' }] }
    case 'text':
      return { max: 500 }
    case 'pick':
      return { registry: vocabulary.registries[0]?.value ?? '' }
    default:
      return {}
  }
}
