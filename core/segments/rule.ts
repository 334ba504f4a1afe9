// A segment's rules: kinds of rules/ combined by AND, OR and NOT in nested groups.
import { z } from 'zod'
import type { Candidate, World } from './candidate.ts'
import type { Look, RuleKind } from './rule-kind.ts'
import { ruleKinds } from './rules/index.ts'

/** A leaf is a kind's own values beside its name. */
export type Leaf = { rule: string } & Record<string, unknown>
export type Rule = Leaf | { all: Rule[] } | { any: Rule[] } | { not: Rule }

/** More than anybody means, and little enough to count at once. */
const most = { depth: 6, leaves: 60 }

const kindsByName = new Map(ruleKinds.map((kind) => [kind.name, kind]))
const leafSchema = z.union(ruleKinds.map(({ schema }) => schema)) as unknown as z.ZodType<Leaf>

/** A group of nothing is everybody where all must hold, and nobody where any would do. */
const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(ruleSchema) }),
    z.strictObject({ any: z.array(ruleSchema) }),
    z.strictObject({ not: ruleSchema }),
    leafSchema,
  ]),
)

export type ReadRule = { kind: 'rule'; rule: Rule } | { kind: 'rejected'; reason: string }

/** Reads what was stored, or what a browser has sent. */
export function readRule(given: unknown): ReadRule {
  if (depthOf(given) > most.depth * 2) return { kind: 'rejected', reason: 'segments-too-deep' }
  const read = ruleSchema.safeParse(given)
  if (!read.success) return { kind: 'rejected', reason: 'segments-incomplete' }
  if (leavesOf(read.data).length > most.leaves) return { kind: 'rejected', reason: 'segments-too-many' }
  return { kind: 'rule', rule: read.data }
}

export function isIn(rule: Rule, candidate: Candidate, world: World): boolean {
  if (isAll(rule)) return rule.all.every((one) => isIn(one, candidate, world))
  if (isAny(rule)) return rule.any.some((one) => isIn(one, candidate, world))
  if (isNot(rule)) return !isIn(rule.not, candidate, world)
  return kindOf(rule).isMet(rule as never, candidate, world)
}

export function leavesOf(rule: Rule): Leaf[] {
  if (isAll(rule)) return rule.all.flatMap(leavesOf)
  if (isAny(rule)) return rule.any.flatMap(leavesOf)
  if (isNot(rule)) return leavesOf(rule.not)
  return [rule]
}

/** The waves that rules look into. */
export function looksOf(rule: Rule): Look[] {
  return leavesOf(rule).flatMap((leaf) => kindOf(leaf).looksAt?.(leaf as never) ?? [])
}

export function kindOf({ rule }: Leaf): RuleKind {
  const kind = kindsByName.get(rule)
  if (!kind) throw new Error(`core/segments: no rule «${rule}»; expected one of rules/index.ts`)
  return kind
}

export const isAll = (rule: Rule): rule is { all: Rule[] } => 'all' in rule && !('rule' in rule)
export const isAny = (rule: Rule): rule is { any: Rule[] } => 'any' in rule && !('rule' in rule)
export const isNot = (rule: Rule): rule is { not: Rule } => 'not' in rule && !('rule' in rule)

/** Of anything that came in, before a recursive reader is let loose on it. */
function depthOf(given: unknown, limit = most.depth * 2 + 1): number {
  if (typeof given !== 'object' || given === null || limit === 0) return 0
  return 1 + Math.max(0, ...Object.values(given).map((one) => depthOf(one, limit - 1)))
}
