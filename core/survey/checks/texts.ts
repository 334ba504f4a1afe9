// Texts: braces that resolve, words that agree, labels that fit a button.
import { disagreementsIn } from '../agreement.ts'
import type { Definition } from '../definition.ts'
import { type FactName, knownFacts } from '../facts.ts'
import { type Path, type Problem, placedItems, problem } from '../problem.ts'
import { type Slot, slotsOf } from '../render.ts'
import { type Said, textsIn } from '../said.ts'

/** domain: a button holds 24 characters; longer labels are drawn as a numbered list, so this only warns. */
const buttonLength = 24

type Asked = ReturnType<typeof placedItems>[number]

export function checkTexts(definition: Definition): Problem[] {
  const items = placedItems(definition)
  return textsIn(definition).flatMap((said) => [
    ...checkBraces(said),
    ...slotsOf(said.text).flatMap(({ inside, slot }) => checkSlot(said, inside, slot, items)),
    ...(said.language === 'ru'
      ? disagreementsIn(said.text).map((phrase) => problem(said.path, 'agreement', { phrase }))
      : []),
    ...checkLabel(said),
  ])
}

function checkBraces({ path, text }: Said): Problem[] {
  const rest = slotsOf(text).reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text)
  return /[{}]/.test(rest) ? [problem(path, 'braces', { text })] : []
}

function checkSlot({ path }: Said, inside: string, slot: Slot | null, items: Asked[]): Problem[] {
  if (!slot) return [problem(path, 'slot', { slot: inside })]
  if (slot.kind === 'topics') {
    const isAdvice = path[0] === 'recommendations' || path[0] === 'groupTriggers'
    return isAdvice ? [] : [problem(path, 'slot', { slot: inside })]
  }
  if (slot.kind === 'fact') {
    const known = Object.hasOwn(knownFacts, slot.name) ? knownFacts[slot.name as FactName] : undefined
    if (!known || known === 'list') return [problem(path, 'slot', { slot: inside })]
    return known === 'always' || slot.otherwise !== undefined ? [] : [problem(path, 'no-fallback', { slot: inside })]
  }
  if (slot.kind === 'answer') return checkQuote(path, inside, slot, items)
  return []
}

function checkQuote(path: Path, inside: string, slot: { name: string; otherwise?: string }, items: Asked[]): Problem[] {
  const reader = items.find((one) => one.path.every((key, i) => key === path[i]))
  const quoted = items.find((one) => one.item.code === slot.name)
  // Only a question and its help know earlier answers; labels are said in other places too.
  if (!reader || !quoted || (path[4] !== 'text' && path[4] !== 'help')) return [problem(path, 'slot', { slot: inside })]
  if (quoted.index >= reader.index) return [problem(path, 'quote-later', { item: reader.item.code, other: slot.name })]
  const sure = quoted.item.required && !quoted.item.na && !quoted.item.when
  return sure || slot.otherwise !== undefined ? [] : [problem(path, 'no-fallback', { slot: inside })]
}

function checkLabel({ path, text }: Said): Problem[] {
  const isLabel = path.includes('options') || path[0] === 'words' || (path[0] === 'scales' && path.includes('label'))
  const longest = slotsOf(text).reduceRight((said, { from, to, slot }) => {
    const forms = slot?.kind === 'forms' ? slot.forms : ['']
    const form = forms.reduce((a, b) => (b.length > a.length ? b : a))
    return said.slice(0, from) + form + said.slice(to)
  }, text)
  const length = Array.from(longest).length
  if (!isLabel || length <= buttonLength) return []
  return [{ ...problem(path, 'long-label', { label: longest, length, max: buttonLength }), severity: 'warning' }]
}
