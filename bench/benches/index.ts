// The benchmarks.
import type { Bench } from '../bench.ts'
import { surveyStep } from './survey-step.ts'

export const benches: readonly Bench[] = [surveyStep]
