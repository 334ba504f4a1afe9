// Reading a press or typed words as one or several of the offered options.
import type { Answer, Raw } from './answer.ts'
import type { Facts } from './facts.ts'
import type { Parsed } from './item-type.ts'
import { say } from './render.ts'
import type { Option } from './step.ts'
import type { Text } from './words.ts'

/** An option as its question type knows it: the answer it stands for and its words. */
export type Choice<Value extends number | string | boolean = number> = { answer: Value; label: string }

/** A question's own options, answered by their numbers from 1. */
export function numbered(options: readonly Text[], facts: Facts): Choice[] {
  return options.map((label, index) => ({ answer: index + 1, label: say(label, facts) }))
}

/** Takes the value itself, its digits, or the label typed by hand. */
export function parseChoice(choices: readonly Choice<number | string | boolean>[], raw: Raw): Parsed {
  const found = findChoice(choices, raw)
  return found ? { answer: found.answer } : { reason: { key: 'survey-choose-from-list' } }
}

export function parseChoices<Value extends number | string>(
  choices: readonly Choice<Value>[],
  raw: Raw,
  max: number,
): Parsed {
  const parts = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split(/[,;]\s*|\s+/) : [raw]
  const found = parts.filter((part) => part !== '').map((part) => findChoice(choices, part))
  if (found.some((one) => !one)) return { reason: { key: 'survey-choose-from-list' } }
  // Kept in the order they are offered, each once, whatever the order of presses.
  const chosen = choices.filter((choice) => found.includes(choice)).map((choice) => choice.answer)
  if (chosen.length === 0) return { reason: { key: 'survey-choose-one' } }
  if (chosen.length > max) return { reason: { key: 'survey-too-many', args: { max } } }
  return { answer: chosen as Answer }
}

export function labelsOf(choices: readonly Choice<number | string>[], answer: Answer): string {
  const values: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  return choices
    .filter((choice) => values.includes(choice.answer))
    .map((choice) => choice.label)
    .join('; ')
}

export function asOptions(choices: readonly Choice<number | string | boolean>[], answer: Answer | undefined): Option[] {
  const values: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  return choices.map((choice) => ({
    value: String(choice.answer),
    label: choice.label,
    chosen: values.includes(choice.answer),
  }))
}

function findChoice<Value extends number | string | boolean>(choices: readonly Choice<Value>[], raw: Raw) {
  if (typeof raw !== 'string') return choices.find((choice) => choice.answer === raw)
  const typed = fold(raw)
  return choices.find((choice) => String(choice.answer) === typed || fold(choice.label) === typed)
}

function fold(text: string): string {
  return text.trim().toLocaleLowerCase('ru').replaceAll('ё', 'е').replace(/[.!]$/, '')
}
