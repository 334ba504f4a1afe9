// Branching: when a question is asked, told over earlier answers and known facts.
import { z } from 'zod'
import type { Answer } from './answer.ts'
import { codeSchema } from './code.ts'
import type { FactName, Facts } from './facts.ts'

const scalar = z.union([z.number(), z.string(), z.boolean()])

const comparisons = {
  is: scalar.optional(),
  isNot: scalar.optional(),
  in: z.array(scalar).min(1).optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
}

const overItem = z.strictObject({
  item: codeSchema,
  ...comparisons,
  /** For `many`: the option is among those chosen. */
  includes: scalar.optional(),
  answered: z.boolean().optional(),
})

const overFact = z.strictObject({
  fact: z.string(),
  ...comparisons,
  /** Whether the register holds it at all. */
  known: z.boolean().optional(),
})

export type Leaf = z.infer<typeof overItem> | z.infer<typeof overFact>
export type Condition = Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition }

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    overItem,
    overFact,
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
)

/** Several comparisons in one line all have to hold. What is not known is equal to nothing. */
export function holds(condition: Condition, answerOf: (item: string) => Answer | undefined, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, answerOf, facts))
  if ('any' in condition) return condition.any.some((one) => holds(one, answerOf, facts))
  if ('not' in condition) return !holds(condition.not, answerOf, facts)
  if ('fact' in condition) {
    const fact = facts[condition.fact as FactName]
    if (condition.known !== undefined && condition.known !== (fact !== undefined)) return false
    return compares(condition, fact)
  }
  const answer = answerOf(condition.item)
  if (condition.answered !== undefined && condition.answered !== (answer !== undefined)) return false
  if (condition.includes !== undefined) {
    if (!Array.isArray(answer) || !(answer as unknown[]).includes(condition.includes)) return false
  }
  return compares(condition, answer)
}

function compares(leaf: Leaf, value: Answer | readonly (string | number)[] | undefined): boolean {
  if (leaf.is !== undefined && value !== leaf.is) return false
  if (leaf.isNot !== undefined && value === leaf.isNot) return false
  if (leaf.in !== undefined && !(leaf.in as unknown[]).includes(value)) return false
  if (leaf.atLeast !== undefined && !(typeof value === 'number' && value >= leaf.atLeast)) return false
  if (leaf.atMost !== undefined && !(typeof value === 'number' && value <= leaf.atMost)) return false
  return true
}

/** Every item or fact a condition looks at, with its place inside the condition. */
export function leavesOf(
  condition: Condition,
  path: (string | number)[] = [],
): { leaf: Leaf; path: (string | number)[] }[] {
  if ('all' in condition) return condition.all.flatMap((one, i) => leavesOf(one, [...path, 'all', i]))
  if ('any' in condition) return condition.any.flatMap((one, i) => leavesOf(one, [...path, 'any', i]))
  if ('not' in condition) return leavesOf(condition.not, [...path, 'not'])
  return [{ leaf: condition, path }]
}
