// The benchmarks.
import type { Bench } from '../bench.ts'
import { answers } from './answers.ts'
import { broadcast } from './broadcast.ts'
import { crash } from './crash.ts'
import { drain } from './drain.ts'
import { events } from './events.ts'
import { faults } from './faults.ts'
import { forms } from './forms.ts'
import { intake } from './intake.ts'
import { opening } from './opening.ts'
import { pages } from './pages.ts'
import { results } from './results.ts'
import { start } from './start.ts'
import { surveyStep } from './survey-step.ts'

export const benches: readonly Bench[] = [
  surveyStep,
  answers,
  intake,
  start,
  pages,
  forms,
  results,
  opening,
  events,
  broadcast,
  drain,
  crash,
  faults,
]
