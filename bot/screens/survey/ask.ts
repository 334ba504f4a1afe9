// One question as a screen: its words, its answers as buttons, its way back.
import { layoutOf } from '../../../core/survey/button-layout.ts'
import type { Ask, Option, Widget } from '../../../core/survey/step.ts'
import type { Action } from '../../../core/view.ts'
import { inRows, mostAnswers, pageOf, press, shortened, turnRow } from '../buttons.ts'
import type { Drawing } from '../visit.ts'
import { buttonValue, type Deed } from './button.ts'
import type { About } from './draw.ts'

export function drawAsk(about: About, ask: Ask): Drawing {
  const { words } = about
  const answers = drawWidget(about, ask)
  const here = words('bot-survey-progress', { number: ask.number, total: ask.total, section: ask.section })
  const note = ask.changing ? words('bot-survey-changing', { here }) : here
  const text = [ask.text, ask.help, ...answers.lines].filter(Boolean).join('\n\n')
  return {
    ...(ask.opensSection && !ask.changing && { heading: ask.section }),
    text,
    note,
    rows: [...answers.rows, ...notApplicable(about, ask), ...wayOn(about, ask)],
  }
}

type Answers = { lines: string[]; rows: Action[][] }

function drawWidget(about: About, ask: Ask): Answers {
  const { words } = about
  const { widget } = ask
  const now = ask.current ? [words('bot-survey-now', { answer: ask.current.words })] : []
  switch (widget.kind) {
    case 'choice':
      return drawOptions(about, ask, widget.options, () => 'a')
    case 'choices':
      return drawOptions(about, ask, widget.options, toggle, [words('bot-survey-choose-up-to', { max: widget.max })])
    case 'registry':
      return drawRegistry(about, ask, widget)
    case 'files':
      return drawFiles(about, ask, widget)
    case 'number':
      return {
        lines: [
          words(limits(widget), { min: widget.min ?? 0, max: widget.max ?? 0, unit: widget.unit ?? 'none' }),
          ...now,
        ],
        rows: [],
      }
    case 'date':
      return { lines: [words('bot-survey-type-date'), ...now], rows: [] }
    case 'text':
      return {
        lines: [
          widget.onPage ? words('bot-survey-on-page') : words('bot-survey-type-text', { max: widget.max }),
          ...now,
        ],
        rows: [],
      }
  }
}

const toggle = (option: Option): Deed => (option.chosen ? '-' : '+')

function drawOptions(
  about: About,
  ask: Ask,
  options: Option[],
  deed: (option: Option) => Deed,
  lines: string[] = [],
  from = 0,
): Answers {
  const { numbered, perRow } = layoutOf(ask.widget.kind, options)
  const buttons = options.map((option, i) => ({
    ...press(
      numbered ? String(from + i + 1) : shortened(option.label),
      value(about, deed(option), ask.place, option.value),
    ),
    ...(option.chosen && { chosen: true }),
  }))
  const list = numbered ? [options.map((option, i) => `${from + i + 1}. ${option.label}`).join('\n')] : []
  return { lines: [...lines, ...list], rows: inRows(buttons, perRow) }
}

function drawRegistry(about: About, ask: Ask, widget: Extract<Widget, { kind: 'registry' }>): Answers {
  const { words, search, page } = about
  const wanted = search?.toLocaleLowerCase('ru')
  const found = widget.options.filter(
    (option) => !wanted || option.chosen || option.label.toLocaleLowerCase('ru').includes(wanted),
  )
  const part = pageOf(found, wanted ? 0 : page, mostAnswers)
  const hint = wanted ? words('bot-survey-registry-found', { count: found.length }) : words('bot-survey-registry')
  const answers = drawOptions(about, ask, part.items, widget.max === 1 ? () => 'a' : toggle, [hint], part.from)
  const turns = wanted ? [] : [turnRow(words, part, (to) => value(about, 'v', to))]
  return { lines: answers.lines, rows: [...answers.rows, ...turns] }
}

/** What is there already, a button each to take it away, and how to send one more. */
function drawFiles(about: About, ask: Ask, widget: Extract<Widget, { kind: 'files' }>): Answers {
  const { words } = about
  const { options, max, kinds, megabytes } = widget
  const isFull = options.length >= max
  const left = max - options.length
  const names = options.map(({ label }, i) => words('survey-files-line', { number: i + 1, name: label }))
  const hint = isFull
    ? words('survey-files-full', { count: max })
    : words('survey-files-hint', { left, sent: options.length, megabytes, kinds: kinds.join(', ').toUpperCase() })
  const removals = options.map((option, i) =>
    press(words('survey-files-remove', { number: i + 1 }), value(about, '-', ask.place, option.value)),
  )
  return { lines: [names.join('\n'), hint].filter(Boolean), rows: inRows(removals, 2) }
}

function limits({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined) return 'bot-survey-type-number-between'
  if (min !== undefined) return 'bot-survey-type-number-from'
  return max === undefined ? 'bot-survey-type-number' : 'bot-survey-type-number-to'
}

function notApplicable(about: About, { can, notApplicableLabel, place, current }: Ask): Action[][] {
  if (!can.notApplicable) return []
  const label = notApplicableLabel ?? about.words('bot-survey-na')
  const button = press(label, value(about, 'n', place))
  return [[current?.answer === 'na' ? ({ ...button, chosen: true } as Action) : button]]
}

function wayOn(about: About, { can, widget, place, changing, current }: Ask): Action[][] {
  const { words } = about
  const isMany = widget.kind === 'choices' || (widget.kind === 'registry' && widget.max > 1)
  const on: Action[] = []
  if (widget.kind === 'files' && current) on.push(press(words('survey-files-on'), value(about, 'd', place)))
  else if (isMany && current) on.push(press(words('bot-survey-done'), value(about, 'd', place)))
  else if (can.keep) on.push(press(words('bot-survey-keep'), value(about, 'k')))
  // Files are taken away one by one.
  if (can.skip && !(widget.kind === 'files' && current))
    on.push(press(words(current ? 'bot-survey-clear' : 'bot-survey-skip'), value(about, 'e')))
  const back: Action[] = []
  if (can.back) back.push(press(words(changing ? 'bot-survey-to-review' : 'bot-back'), value(about, 'b')))
  back.push(press(words('bot-menu-button'), value(about, 'p')))
  return [on, back]
}

function value({ run, rev }: About, deed: Deed, place?: number, option?: string): string {
  return buttonValue(run, rev, deed, place, option)
}
