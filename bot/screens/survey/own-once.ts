// The own result of an anonymous survey: out of memory, shown once, for nothing of it can be found again.
import { resultNow } from '../../../core/results/result-now.ts'
import type { Finished } from '../../../core/survey/step.ts'
import type { RunSheet } from '../../../db/run-sheets.ts'
import type { ResultToDraw } from '../result.ts'

export function ownResultOnce(
  { definition, facts }: Pick<RunSheet, 'definition' | 'facts'>,
  { answers }: Finished,
): ResultToDraw {
  return { definition, facts, ...resultNow({ definition, facts }, answers) }
}
