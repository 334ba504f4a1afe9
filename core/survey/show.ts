// The step that a state stands on: a redraw without an event.
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import type { State } from './state.ts'
import type { Step } from './step.ts'

export function show(_definition: Definition, _state: State, _facts: Facts): Step {
  throw new Error('core/survey: being written')
}
