// The engine: what one event makes of a survey under way.
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import type { State, SurveyEvent } from './state.ts'
import type { Step } from './step.ts'

export type Turn = { state: State; step: Step }

export function start(_definition: Definition, _facts: Facts): Turn {
  throw new Error('core/survey: being written')
}

/** Never throws over what a person did: what cannot be taken redraws the step with a reason. */
export function reduce(_definition: Definition, _state: State, _event: SurveyEvent, _facts: Facts): Turn {
  throw new Error('core/survey: being written')
}
