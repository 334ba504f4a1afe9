// What can be answered to a question, where it can be counted, with its words.

import { type Choice, listOf, shortOf } from './editing.ts'
import type { Say } from './words.ts'

/** Values as they stand in the draft, as text; null where anything may be answered. */
export function answersTo(item: any, tree: any, t: Say): Choice[] | null {
  const own = ownAnswers(item, tree, t)
  if (own && item.na === true) return [...own, { value: 'na', label: t('editor.na') }]
  return own
}

function ownAnswers(item: any, tree: any, t: Say): Choice[] | null {
  switch (item?.type) {
    case 'bool':
      return ['true', 'false'].map((value) => ({ value, label: t(`labels.boolean.${value}`) }))
    case 'one':
    case 'many':
      return listOf(item.options).map((text, i) => ({ value: String(i + 1), label: shortOf(text, 40) }))
    case 'scale':
      return listOf(listOf(tree?.scales).find((scale) => scale?.code === item.scale)?.points).map((point) => ({
        value: String(point?.value),
        label: `${point?.value}: ${shortOf(point?.label, 40)}`,
      }))
    default:
      return null
  }
}
