// The kinds of rules in words, with what each field may choose: all that the builder in the browser knows of them.
import type { Field, OptionList } from '../core/segments/rule-kind.ts'
import { ruleKinds } from '../core/segments/rules/index.ts'
import type { ListedOption } from '../db/segments/options.ts'
import type { Words } from '../locales/index.ts'

export function kindsInWords(lists: Record<OptionList, ListedOption[]>, words: Words) {
  return ruleKinds.map(({ name, fields }) => ({
    name,
    label: words(`segments-${name}`),
    fields: fields.map((field) => ({
      name: field.name,
      kind: field.kind,
      isOptional: field.isOptional ?? false,
      // Numbers of records travel as numbers again.
      isId: field.from !== undefined && ids.includes(field.from),
      within: field.within ?? [],
      label: words(`segments-${name}-${field.name}`),
      options: optionsOf(name, field, lists, words),
    })),
  }))
}

const ids: readonly OptionList[] = ['organisation', 'rmo', 'wave', 'named-wave']

function optionsOf(
  rule: string,
  { name, options, from }: Field,
  lists: Record<OptionList, ListedOption[]>,
  words: Words,
): ListedOption[] {
  if (from) return lists[from]
  return (options ?? []).map((value) => ({ value, label: words(`segments-${rule}-${name}-${value}`) }))
}
