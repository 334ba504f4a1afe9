// A questionnaire as the chat will draw it: bubbles with the buttons under them.
import { layoutOf } from '../../core/survey/button-layout.ts'
import { type OutlineRow, outline } from '../../core/survey/outline.ts'
import { type Slot, say } from '../../core/survey/render.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import type { About } from './about.ts'
import { conditionInWords } from './condition-words.ts'

export type Bubble = {
  heading?: string
  paragraphs: string[]
  note?: string
  rows: string[][]
}

export type ItemRow = {
  code: string
  /** The section's name, on its first question. */
  opens?: string
  bubble: Bubble
  /** Said beside the bubble: whether an answer is wanted, and who is asked. */
  required: boolean
  condition?: string
}

export function introBubble({ definition, facts }: About): Bubble {
  const said = wordsOf(facts.language)
  const count = definition.sections.reduce((sum, { items }) => sum + items.length, 0)
  return {
    heading: say(definition.title, facts),
    paragraphs: [say(definition.intro, facts), say(definition.notice, facts)],
    note: said('bot-survey-length', { count, minutes: definition.minutes }),
    rows: [[said('bot-survey-begin')]],
  }
}

export function outroBubble({ definition, facts }: About): Bubble {
  const said = wordsOf(facts.language)
  return { heading: said('bot-survey-sent'), paragraphs: [say(definition.outro, facts)], rows: [] }
}

export function itemRows(about: About): ItemRow[] {
  const { definition, facts, words } = about
  const fill = (slot: Slot) => (slot.kind === 'answer' ? words('panel-reading-slot', { item: slot.name }) : undefined)
  return outline(definition, facts, fill).map((row) => ({
    code: row.item,
    ...(row.opensSection && { opens: row.section }),
    bubble: bubbleOf(row, wordsOf(facts.language)),
    required: row.required,
    ...(row.conditions.length > 0 && {
      condition: words('panel-reading-shown-if', {
        condition: row.conditions.map((one) => conditionInWords(one, about)).join(words('panel-reading-if-and')),
      }),
    }),
  }))
}

function bubbleOf(row: OutlineRow, said: Words): Bubble {
  const { lines, rows } = answersOf(row.widget, said)
  const extra = [
    ...(row.notApplicableLabel ? [[row.notApplicableLabel]] : []),
    ...(row.required ? [] : [[said('bot-survey-skip')]]),
  ]
  return { paragraphs: [row.text, row.help ?? '', ...lines].filter(Boolean), rows: [...rows, ...extra] }
}

function answersOf(widget: OutlineRow['widget'], said: Words): { lines: string[]; rows: string[][] } {
  switch (widget.kind) {
    case 'choice':
      return buttonsOf(widget, [])
    case 'choices':
      return buttonsOf(widget, [said('bot-survey-choose-up-to', { max: widget.max })])
    case 'registry':
      return { lines: [said('bot-survey-registry')], rows: [] }
    case 'number': {
      const { min, max, unit = 'none' } = widget
      const key = max === undefined ? (min === undefined ? '' : '-from') : min === undefined ? '-to' : '-between'
      return { lines: [said(`bot-survey-type-number${key}`, { min: min ?? 0, max: max ?? 0, unit })], rows: [] }
    }
    case 'files': {
      const { max, megabytes, kinds } = widget
      const told = { left: max, sent: 0, megabytes, kinds: kinds.join(', ').toUpperCase() }
      return { lines: [said('survey-files-hint', told)], rows: [] }
    }
    case 'date':
      return { lines: [said('bot-survey-type-date')], rows: [] }
    case 'text':
      return { lines: [said('bot-survey-type-text', { max: widget.max })], rows: [] }
  }
}

function buttonsOf({ kind, options }: Extract<OutlineRow['widget'], { options: unknown }>, lines: string[]) {
  const { numbered, perRow } = layoutOf(kind, options)
  const labels = options.map(({ label }, i) => (numbered ? String(i + 1) : label))
  const list = numbered ? [options.map(({ label }, i) => `${i + 1}. ${label}`).join('\n')] : []
  const rows = Array.from({ length: Math.ceil(labels.length / perRow) }, (_row, i) =>
    labels.slice(i * perRow, (i + 1) * perRow),
  )
  return { lines: [...lines, ...list], rows }
}
