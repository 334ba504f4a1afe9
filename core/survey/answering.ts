// What an answer, a press of one option or «next» makes of the question on the screen.
import { notApplicable } from './answer.ts'
import { compile, type Place } from './compile.ts'
import type { Definition } from './definition.ts'
import { type Draft, isSeen, leftEmpty, withDraft } from './drafts.ts'
import type { Facts } from './facts.ts'
import { typeOf } from './items/index.ts'
import { standingAnswer } from './prefill.ts'
import { routeOf } from './route.ts'
import type { State, SurveyEvent } from './state.ts'
import type { Reason } from './words.ts'

export type Outcome = { state: State } | { reason: Reason }

export type AnswerEvent = Extract<
  SurveyEvent,
  { kind: 'answer' | 'file' | 'toggle' | 'doneChoosing' | 'skip' | 'keep' | 'notApplicable' }
>

export function decideAnswer(
  definition: Definition,
  state: State,
  event: AnswerEvent,
  facts: Facts,
  place: Place,
): Outcome {
  const { item, index } = place
  const about = { definition, facts }
  const current = standingAnswer(state.answers, place, about)
  const keep = (draft: Draft): State => ({ ...state, answers: withDraft(state.answers, index, draft) })
  const moveOn = (draft: Draft): Outcome => ({ state: advance(definition, keep(draft), index, facts) })
  const leaveEmpty = (reason: Reason['key']) => (item.required ? refuse(reason) : moveOn(leftEmpty))
  switch (event.kind) {
    case 'answer': {
      if (event.item !== item.code) return refuse('survey-not-this-question')
      if (item.na && event.value === notApplicable) return moveOn(notApplicable)
      const parsed = typeOf(item).parse(item, event.value, about)
      return 'reason' in parsed ? parsed : moveOn(parsed.answer)
    }
    case 'file': {
      if (event.item !== item.code || item.type !== 'file') return refuse('survey-files-not-asked')
      const before = Array.isArray(current) ? current.map(String) : []
      if (before.includes(event.token)) return refuse('survey-files-twice')
      const parsed = typeOf(item).parse(item, [...before, event.token], about)
      return 'reason' in parsed ? parsed : { state: keep(parsed.answer) }
    }
    case 'toggle': {
      if (event.item !== item.code) return refuse('survey-not-this-question')
      const widget = typeOf(item).widget(item, current, about)
      if (!('options' in widget) || !('max' in widget)) return refuse('survey-not-this-question')
      const pressed = widget.options.find((option) => option.value === event.option)
      if (!pressed) return refuse('survey-choose-from-list')
      const chosen = widget.options
        .filter((option) => option.chosen !== (option === pressed))
        .map((option) => option.value)
      // Back to unseen, but never back to what the register had suggested.
      if (chosen.length === 0) return { state: keep(item.prefill ? leftEmpty : null) }
      const parsed = typeOf(item).parse(item, chosen, about)
      return 'reason' in parsed ? parsed : { state: keep(parsed.answer) }
    }
    case 'doneChoosing':
      return current === undefined ? leaveEmpty('survey-choose-one') : moveOn(current)
    case 'keep':
      return current === undefined ? leaveEmpty('survey-required') : moveOn(current)
    case 'skip':
      return leaveEmpty('survey-required')
    case 'notApplicable':
      return item.na ? moveOn(notApplicable) : refuse('survey-na-not-offered')
  }
}

/** On to the first question not seen yet after this one, else before it (branching may have opened one), else to the review. */
export function advance(definition: Definition, state: State, index: number, facts: Facts): State {
  const compiled = compile(definition)
  const route = routeOf(compiled, state.answers, facts)
  const isNew = (place: Place) => !isSeen(state.answers, place)
  const next = route.from(index + 1, isNew) ?? route.from(0, isNew)
  return next ? asking(state, next) : { ...state, mode: 'reviewing' }
}

export function asking(state: State, place: Place): State {
  return { ...state, mode: 'asking', at: place.item.code }
}

export function refuse(key: Reason['key'], args?: Reason['args']): { reason: Reason } {
  return { reason: args ? { key, args } : { key } }
}
