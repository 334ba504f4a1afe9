// Whom a wave asks that has not opened: a built-in segment, or a saved one as it is now.
import { findBuiltIn } from '../../core/segments/built-in.ts'
import { type Rule, readRule } from '../../core/segments/rule.ts'
import type { Db } from '../open.ts'

export type Audience = { audience: string; segmentId?: number | null }

/** `name` is null for a built-in one, whose words are locales/'s. */
export type Named = { name: string | null; rule: Rule }

/** null where there is no such segment, or its rules are none any more. */
export async function ruleOf(db: Db, { audience, segmentId }: Audience): Promise<Named | null> {
  const builtIn = findBuiltIn(audience)
  if (builtIn) return { name: null, rule: builtIn }
  if (segmentId === undefined || segmentId === null) return null
  const segment = await db.segment.findUnique({ where: { id: segmentId } })
  const read = readRule(segment?.rules)
  return segment && read.kind === 'rule' ? { name: segment.name, rule: read.rule } : null
}
