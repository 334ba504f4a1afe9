// What zod found, as problems in our own keys: the field, where it stands, and what was expected.
import type { z } from 'zod'
import { type Path, type Problem, problem } from '../core/survey/problem.ts'

type Issue = z.core.$ZodIssue

export function shapeProblem(issue: Issue): Problem[] {
  const path = issue.path as Path
  const field = String(path.findLast((key) => typeof key === 'string') ?? '')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem([...path, key], 'unknown-key', { field: key }))
    case 'invalid_union':
      if ('discriminator' in issue && issue.discriminator === 'type') {
        return [
          problem(path, 'unknown-type', { known: ('options' in issue ? (issue.options as string[]) : []).join(', ') }),
        ]
      }
      return [field === 'trigger' ? problem(path, 'trigger-shape') : problem(path, 'shape', { field, expected: '…' })]
    case 'invalid_type':
      return [
        issue.input === undefined && isMissing(issue)
          ? problem(path, 'missing-field', { field })
          : problem(path, 'shape', { field, expected: issue.expected }),
      ]
    case 'invalid_value':
      return [problem(path, 'shape', { field, expected: issue.values.join(', ') })]
    case 'too_small':
      // Answers that a rule counts: none is no rule.
      if (field === 'of') return [problem(path, 'trigger-shape')]
      return [problem(path, 'shape', { field, expected: `≥ ${issue.minimum}` })]
    case 'too_big':
      return [problem(path, 'shape', { field, expected: `≤ ${issue.maximum}` })]
    case 'invalid_format':
      return [problem(path, 'shape', { field, expected: 'pattern' in issue ? String(issue.pattern) : issue.format })]
    default:
      return [problem(path, 'shape', { field, expected: issue.message })]
  }
}

/** Only the message tells an absent field from one of a wrong type. */
function isMissing(issue: Issue): boolean {
  return issue.message.endsWith('received undefined')
}
