// Buttons that many screens share, and the limits of all.
import type { Action } from '../../core/view.ts'
import type { Words } from '../../locales/index.ts'

export { longestLabel, mostAnswers } from '../../core/survey/button-layout.ts'

/** What a phone shows in one line of a button as wide as the screen; beyond it Telegram itself would cut. */
const widestLabel = 36

export function press(label: string, value: string): Action {
  return { kind: 'press', label, value }
}

/** The number of a row that a button carries; 0, which is no row's, for anything else. */
export function idIn(value: string): number {
  return /^\d{1,9}$/.test(value) ? Number(value) : 0
}

export function menuRow(words: Words): Action[] {
  return [press(words('bot-menu-button'), 'menu')]
}

/** The doors of the menu; without numbers where nobody has counted. `tasks` is null for who is nobody's mentor, `meetings` for whoever is in a pair, `answers` for whoever answers for the centre. */
export function menuRows(
  words: Words,
  waiting: { surveys?: number; tasks?: number | null; meetings?: boolean; answers?: number } = {},
): Action[][] {
  const { surveys = 0, tasks = null, meetings = false, answers = 0 } = waiting
  const mentoring = [
    ...(tasks === null ? [] : [press(words('bot-menu-tasks', { count: tasks }), 'tasks')]),
    ...(meetings ? [press(words('bot-menu-meetings'), 'meetings')] : []),
  ]
  return [
    [press(words('bot-menu-surveys', { count: surveys }), 'surveys')],
    ...(answers > 0 ? [[press(words('bot-menu-replies', { count: answers }), 'replies')]] : []),
    ...(mentoring.length > 0 ? [mentoring] : []),
    [press(words('bot-menu-events'), 'events')],
    // A long word has the row to itself: half a phone would break it.
    [press(words('bot-menu-advice'), 'advice')],
    [press(words('bot-menu-materials'), 'materials'), press(words('bot-menu-training'), 'training')],
    [press(words('bot-menu-questions'), 'questions'), press(words('bot-menu-talk'), 'talk')],
    [
      press(words('bot-privacy-button'), 'privacy'),
      press(words('bot-language-button'), 'language'),
      press(words('bot-help-button'), 'help'),
    ],
  ]
}

/** Cuts a list into rows of so many. */
export function inRows<Item>(items: readonly Item[], perRow: number): Item[][] {
  const rows: Item[][] = []
  for (let from = 0; from < items.length; from += perRow) rows.push(items.slice(from, from + perRow))
  return rows
}

/** One page of a list: its entries, and the buttons to the pages beside it. A page that is not there is the nearest one. */
export function pageOf<Item>(items: readonly Item[], page: number, size: number) {
  const last = Math.max(0, Math.ceil(items.length / size) - 1)
  const at = Math.min(Math.max(0, page), last)
  return { items: items.slice(at * size, (at + 1) * size), from: at * size, page: at, last }
}

export function turnRow(words: Words, { page, last }: { page: number; last: number }, value: (page: number) => string) {
  const row: Action[] = []
  if (page > 0) row.push(press(words('bot-page-back'), value(page - 1)))
  if (page < last) row.push(press(words('bot-page-on'), value(page + 1)))
  return row
}

export function shortened(label: string): string {
  return label.length <= widestLabel ? label : `${label.slice(0, widestLabel - 1)}…`
}
