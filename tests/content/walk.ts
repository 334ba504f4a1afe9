// Going through a questionnaire as somebody would, and reading one that we ship.
import { questionnaireFile } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import type { Raw } from '../../core/survey/answer.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { reduce, start } from '../../core/survey/reduce.ts'
import { plainFacts } from '../../core/survey/result.ts'
import type { Ask, Step } from '../../core/survey/step.ts'
import { wordsOf } from '../../locales/index.ts'

const read = new Map<string, Definition>()

export function shipped(code: string): Definition {
  const definition = read.get(code) ?? loadQuestionnaire(questionnaireFile(code), wordsOf('ru')).definition
  read.set(code, definition)
  return definition
}

const entry = { value: 'teacher', label: 'Учитель' }
export const registries = { positions: [entry], subjects: [entry], rmo: [entry], schools: [entry] }

/** What a widget is given where a test has no wish of its own. */
function plainAnswer({ widget }: Ask): Raw {
  if (widget.kind === 'files') return ['some file']
  if ('options' in widget) return widget.options[0]?.value ?? ''
  if (widget.kind === 'number') return widget.max ?? 1
  return widget.kind === 'date' ? '01.09.2026' : 'Спасибо'
}

/** Every question asked from the first to the review, with `wishes` for single ones. */
export function walk(
  definition: Definition,
  some: Partial<Facts> = {},
  wishes: Record<string, Raw> = {},
): { asked: Ask[]; end: Step } {
  const facts: Facts = { ...plainFacts, registries, ...some }
  let turn = reduce(definition, start(definition, facts).state, { kind: 'begin' }, facts)
  const asked: Ask[] = []
  while (turn.step.kind === 'ask' && !turn.step.rejected) {
    const { step } = turn
    asked.push(step)
    const value = wishes[step.item] ?? plainAnswer(step)
    turn = reduce(definition, turn.state, { kind: 'answer', item: step.item, value }, facts)
  }
  if (turn.step.kind === 'review') turn = reduce(definition, turn.state, { kind: 'submit' }, facts)
  return { asked, end: turn.step }
}
