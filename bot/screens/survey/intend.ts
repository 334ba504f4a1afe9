// What a press or a typed word means where the run stands now.
import { itemAt } from '../../../core/survey/compile.ts'
import { show } from '../../../core/survey/show.ts'
import type { State } from '../../../core/survey/state.ts'
import type { Step } from '../../../core/survey/step.ts'
import type { RunSheet } from '../../../db/run-sheets.ts'
import type { Intent } from '../../../db/run-steps.ts'
import type { SurveyButton } from './button.ts'

/** As much of a run as says what a press means. */
export type Standing = Pick<RunSheet, 'definition' | 'facts' | 'rev'> & { state: State }

/**
 * A button of another revision is stale, with one mercy: choosing and «done» count as long as the same question is
 * asked, for on a slow network several of them are pressed before the first redraw. They say what to reach, not what
 * to flip, so pressing twice is pressing once.
 */
export function intentOfButton(button: SurveyButton): (sheet: Standing) => Intent {
  return (sheet) => {
    const { definition, state, facts } = sheet
    const item = itemAt(definition, button.place) ?? ''
    const isAsked = state.at === item && (state.mode === 'asking' || state.mode === 'changing')
    const { deed, option } = button
    if (deed === '+' || deed === '-') {
      if (!isAsked) return 'stale'
      const chosen = isChosen(show(definition, state, facts), option)
      return chosen === (deed === '+') && button.rev !== sheet.rev ? 'look' : { kind: 'toggle', item, option }
    }
    if (deed === 'd' && isAsked) return { kind: 'doneChoosing' }
    if (button.rev !== sheet.rev) return 'stale'
    return deed === 'v' ? 'look' : eventOf(button, item)
  }
}

function eventOf({ deed, place, option }: SurveyButton, item: string): Intent {
  switch (deed) {
    case 'a':
      return { kind: 'answer', item, value: option }
    case 'c':
      return { kind: 'change', item }
    case 'd':
      return { kind: 'doneChoosing' }
    case 'k':
      return { kind: 'keep' }
    case 'e':
      return { kind: 'skip' }
    case 'n':
      return { kind: 'notApplicable' }
    case 'b':
      return { kind: 'back' }
    case 'r':
      return { kind: 'review' }
    case 'p':
      return { kind: 'pause' }
    case 'x':
      return { kind: 'submit' }
    default:
      return { kind: place === 1 ? 'begin' : 'resume' }
  }
}

/** A typed word answers the question that is asked; elsewhere it changes nothing. */
export function intentOfText(typed: string): (sheet: Standing) => Intent {
  return ({ definition, state, facts }) => {
    const step = show(definition, state, facts)
    if (step.kind !== 'ask') return 'look'
    const { widget } = step
    if (widget.kind === 'text' && widget.onPage) return 'look'
    // A long list is looked through; only a whole label or value answers.
    if (widget.kind === 'registry' && !findEntry(widget.options, typed)) return 'look'
    return { kind: 'answer', item: step.item, value: typed }
  }
}

export function findEntry<Entry extends { label: string; value: string }>(
  entries: Entry[],
  typed: string,
): Entry | undefined {
  const wanted = typed.trim().toLocaleLowerCase('ru')
  return entries.find((entry) => entry.label.toLocaleLowerCase('ru') === wanted || entry.value === wanted)
}

function isChosen(step: Step, value: string): boolean {
  if (step.kind !== 'ask' || !('options' in step.widget)) return false
  return step.widget.options.some((option) => option.value === value && option.chosen)
}
