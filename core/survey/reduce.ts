// The engine: what one event makes of a survey under way.
import { advance, asking, decideAnswer, type Outcome, refuse } from './answering.ts'
import { compile } from './compile.ts'
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import { routeOf } from './route.ts'
import { missingOf, placeOf, show } from './show.ts'
import type { State, SurveyEvent } from './state.ts'
import type { Step } from './step.ts'

export type Turn = { state: State; step: Step }

export function start(definition: Definition, facts: Facts): Turn {
  const state: State = { mode: 'intro', at: null, paused: false, answers: [] }
  return { state, step: show(definition, state, facts) }
}

/** Never throws over what a person did: what cannot be taken redraws the step with a reason. */
export function reduce(definition: Definition, state: State, event: SurveyEvent, facts: Facts): Turn {
  const outcome = decide(definition, state, event, facts)
  if ('state' in outcome) return { state: outcome.state, step: show(definition, outcome.state, facts) }
  return { state, step: { ...show(definition, state, facts), rejected: outcome.reason } }
}

function decide(definition: Definition, before: State, event: SurveyEvent, facts: Facts): Outcome {
  if (before.mode === 'finished') return refuse('survey-already-sent')
  if (event.kind === 'pause') return { state: { ...before, paused: true } }
  // A pause locks nothing: whatever is pressed next ends it.
  const state = { ...before, paused: false }
  if (before.mode === 'intro') return decideIntro(definition, state, event, facts)
  const compiled = compile(definition)
  const route = routeOf(compiled, state.answers, facts)
  const place = placeOf(state, compiled, route)
  switch (event.kind) {
    case 'begin':
      return { state }
    case 'resume': {
      const missing = state.mode === 'reviewing' ? missingOf(compiled, route)[0] : undefined
      return { state: missing ? asking(state, missing) : state }
    }
    case 'review':
      return { state: { ...state, mode: 'reviewing' } }
    case 'submit': {
      if (state.mode !== 'reviewing') return refuse('survey-review-first')
      const missing = missingOf(compiled, route)
      if (missing.length) return refuse('survey-missing', { count: missing.length })
      // Answers to questions that branching no longer asks are dropped here, and only here.
      const answers = compiled.places.map((one) => (route.isAsked(one) ? (state.answers[one.index] ?? null) : null))
      return { state: { ...state, mode: 'finished', at: null, answers } }
    }
    case 'change': {
      const wanted = compiled.byCode.get(event.item)
      if (!wanted || !route.isAsked(wanted)) return refuse('survey-not-this-question')
      return { state: { ...state, mode: 'changing', at: wanted.item.code } }
    }
    case 'back': {
      if (state.mode === 'changing') return { state: { ...state, mode: 'reviewing' } }
      const previous = place
        ? route.before(place.index)
        : (missingOf(compiled, route)[0] ?? route.before(compiled.places.length))
      return previous ? { state: asking(state, previous) } : refuse('survey-no-way-back')
    }
    default:
      if (place) return decideAnswer(definition, state, event, facts, place)
      return refuse(event.kind === 'file' ? 'survey-files-not-asked' : 'survey-not-this-question')
  }
}

function decideIntro(definition: Definition, state: State, event: SurveyEvent, facts: Facts): Outcome {
  if (event.kind === 'resume') return { state }
  if (event.kind === 'file') return refuse('survey-files-not-asked')
  if (event.kind !== 'begin') return refuse('survey-begin-first')
  return { state: advance(definition, state, -1, facts) }
}
