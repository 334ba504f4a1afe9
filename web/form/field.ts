// One question as a field: its words, its answers, and beside it why an answer was not taken.
import { type Html, html } from '../../core/html.ts'
import { notApplicable } from '../../core/survey/answer.ts'
import type { Ask, Option, Widget } from '../../core/survey/step.ts'
import type { Say } from './say.ts'

export type Field = {
  ask: Ask
  /** What was typed or chosen in the form that is drawn again; else the answer that stands. */
  typed?: readonly string[] | undefined
  problem?: string | undefined
}

export function nameOf({ place }: Pick<Ask, 'place'>): string {
  return `q${place}`
}

export function drawField(say: Say, field: Field): Html {
  const { ask, problem } = field
  const { widget } = ask
  const name = nameOf(ask)
  const isMany = widget.kind === 'choices' || (widget.kind === 'registry' && widget.max > 1)
  const isGroup = isMany || widget.kind === 'choice'
  const hints = [
    ask.help && html`<p class="help" id="${name}-help">${ask.help}</p>`,
    hintOf(say, widget) && html`<p class="help" id="${name}-hint">${hintOf(say, widget)}</p>`,
    ask.prefilled && html`<p class="help" id="${name}-known">${say.words('form-known')}</p>`,
    problem && html`<p class="problem" id="${name}-problem">${problem}</p>`,
  ].filter((one) => one !== undefined && one !== '' && typeof one !== 'boolean') as Html[]
  const about = describedBy(name, ask, say, problem)
  const question = html`${ask.text}${ask.can.skip ? html` <small>${say.words('form-optional')}</small>` : ''}`
  // The empty value says that the question was drawn: boxes that nobody ticked say nothing by themselves.
  const mark = html`<input type="hidden" name="${name}" value="">`
  if (isGroup) {
    return html`<fieldset class="field${problem ? ' wrong' : ''}" id="${name}"${about}>
<legend>${question}</legend>${mark}${hints}
<div class="options">${isMany ? boxes(say, field) : radios(say, field)}</div>
</fieldset>
`
  }
  return html`<div class="field${problem ? ' wrong' : ''}" id="${name}">
<label for="${name}-input">${question}</label>${mark}${hints}
${control(say, field, about)}${notApplicableBox(say, field)}
</div>
`
}

function radios(say: Say, { ask, typed }: Field): Html[] {
  const options = [...optionsOf(ask.widget, typed), ...notApplicableOption(say, ask, typed)]
  if (ask.can.skip) options.push({ value: '', label: say.words('form-no-answer'), chosen: false })
  const chosen = options.find((option) => option.chosen)
  return options.map(
    (option) =>
      html`<label><input type="radio" name="${nameOf(ask)}" value="${option.value}"${flag('checked', option === chosen)}> <span>${option.label}</span></label>`,
  )
}

function boxes(say: Say, { ask, typed }: Field): Html[] {
  return [...optionsOf(ask.widget, typed), ...notApplicableOption(say, ask, typed)].map(
    (option) =>
      html`<label><input type="checkbox" name="${nameOf(ask)}" value="${option.value}"${flag('checked', option.chosen)}> <span>${option.label}</span></label>`,
  )
}

function control(say: Say, { ask, typed, problem }: Field, about: Html): Html {
  const name = nameOf(ask)
  const { widget } = ask
  const value = typed?.find((one) => one !== notApplicable) ?? standingIn(ask)
  const common = html`id="${name}-input" name="${name}"${about}${flag('aria-invalid="true"', Boolean(problem))}`
  switch (widget.kind) {
    case 'files':
      return fileControl(say, { ask, typed, problem }, about)
    case 'text':
      return html`<textarea ${common} rows="${widget.max > 200 ? '5' : '2'}">
${value}</textarea>`
    case 'number':
      return html`<input ${common} type="text" inputmode="${widget.whole ? 'numeric' : 'decimal'}" value="${value}" autocomplete="off">`
    case 'date':
      return html`<input ${common} type="date" value="${value}"${widget.min ? html` min="${widget.min}"` : ''}${widget.max ? html` max="${widget.max}"` : ''}>`
    case 'registry':
      return html`<select ${common}><option value="">${say.words('form-choose')}</option>
${optionsOf(widget, typed).map((one) => html`<option value="${one.value}"${flag('selected', one.chosen)}>${one.label}</option>`)}
</select>`
    case 'choice':
    case 'choices':
      return html``
  }
}

/** Those that are here already, each to be unticked, and room for more. */
function fileControl(say: Say, field: Field, about: Html): Html {
  const { ask, problem } = field
  const { widget, place } = ask
  if (widget.kind !== 'files') return html``
  const here =
    widget.options.length > 0 &&
    html`<p class="help">${say.words('form-files-here')}</p><div class="options">${boxes(say, field)}</div>`
  const accept = widget.kinds.map((kind) => (kind === 'jpg' ? '.jpg,.jpeg' : `.${kind}`)).join(',')
  return html`${here || ''}<input id="${nameOf(ask)}-input" name="f${String(place)}" type="file"${flag('multiple', widget.max > 1)} accept="${accept}"${about}${flag('aria-invalid="true"', Boolean(problem))}>`
}

/** In the order they are offered, those chosen that the form says; without a form, those of the answer. */
function optionsOf(widget: Widget, typed: readonly string[] | undefined): Option[] {
  if (!('options' in widget)) return []
  return typed ? widget.options.map((one) => ({ ...one, chosen: typed.includes(one.value) })) : widget.options
}

function notApplicableOption({ words }: Say, ask: Ask, typed: readonly string[] | undefined): Option[] {
  if (!ask.can.notApplicable) return []
  const chosen = typed ? typed.includes(notApplicable) : ask.current?.answer === notApplicable
  return [{ value: notApplicable, label: ask.notApplicableLabel ?? words('bot-survey-na'), chosen }]
}

function notApplicableBox(say: Say, { ask, typed }: Field): Html[] {
  return notApplicableOption(say, ask, typed).map(
    ({ value, label, chosen }) =>
      html`<label class="apart"><input type="checkbox" name="${nameOf(ask)}" value="${value}"${flag('checked', chosen)}> <span>${label}</span></label>`,
  )
}

function standingIn({ current, widget }: Ask): string {
  if (current === undefined || current.answer === notApplicable) return ''
  const value = String(current.answer)
  return widget.kind === 'number' ? value.replace('.', ',') : value
}

function hintOf({ words }: Say, widget: Widget): string {
  switch (widget.kind) {
    case 'choices':
      return words('form-choose-up-to', { max: widget.max, all: widget.max >= widget.options.length ? 'yes' : 'no' })
    case 'registry':
      return widget.max > 1 ? words('form-choose-up-to', { max: widget.max, all: 'no' }) : ''
    case 'number':
      return words('form-number', { min: widget.min ?? 0, max: widget.max ?? 0, unit: widget.unit ?? 'none' })
    case 'text':
      return words('form-text', { max: widget.max })
    case 'files':
      return words('form-files', {
        max: widget.max,
        megabytes: widget.megabytes,
        kinds: widget.kinds.join(', ').toUpperCase(),
      })
    case 'choice':
    case 'date':
      return ''
  }
}

function describedBy(name: string, ask: Ask, say: Say, problem: string | undefined): Html {
  const ids = [
    problem ? `${name}-problem` : '',
    ask.help ? `${name}-help` : '',
    hintOf(say, ask.widget) ? `${name}-hint` : '',
    ask.prefilled ? `${name}-known` : '',
  ].filter(Boolean)
  return ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : html``
}

function flag(attribute: string, isSet: boolean): Html {
  return { html: isSet ? ` ${attribute}` : '' }
}
