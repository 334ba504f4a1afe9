// Whom a broadcast is for: the people of a segment, or those whom an earlier one reached and who did nothing.
import type { LocalDate } from '../../core/people/local-date.ts'
import { readRule } from '../../core/segments/rule.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { type Named, ruleOf } from '../segments/of-wave.ts'
import { peopleOf } from '../segments/people.ts'
import type { Range } from '../segments/posts.ts'
import type { Broadcast } from './rights.ts'

export type Whom = Pick<Broadcast, 'audience' | 'segmentId' | 'followsId' | 'rules'>

/** The rules as they were confirmed, else as they are; null where there are none any more. */
export async function namedRuleOf(db: Db, { audience, segmentId, rules }: Whom): Promise<Named | null> {
  const kept = rules as { name?: string | null; rule?: unknown } | null
  const read = kept ? readRule(kept.rule) : null
  if (kept && read?.kind === 'rule') return { name: kept.name ?? null, rule: read.rule }
  return ruleOf(db, { audience, segmentId })
}

/** Rows of (person_id, organisation_id), one a person. */
export function recipientsOf(whom: { rule: Named['rule'] } | { follows: number }, on: LocalDate, range?: Range) {
  if ('rule' in whom) {
    return Prisma.sql`SELECT found.person_id, found.organisation_id FROM (${peopleOf(whom.rule, on, range)}) AS found`
  }
  const within = range ? Prisma.sql`r.person_id BETWEEN ${range.from}::int AND ${range.to}::int` : Prisma.sql`true`
  return Prisma.sql`
    SELECT r.person_id, r.organisation_id
    FROM broadcast_recipient r
    JOIN broadcast b ON b.id = r.broadcast_id
    JOIN person p ON p.id = r.person_id AND p.status <> 'left'
    JOIN outbox_message m ON m.broadcast_id = r.broadcast_id AND m.person_id = r.person_id AND m.status = 'sent'
    WHERE r.broadcast_id = ${whom.follows}::int AND ${within} AND r.acted_at IS NULL
      AND (r.read_at IS NULL OR b.content @? '$.buttons[*] ? (@.kind == "wave" || @.kind == "event")')`
}
