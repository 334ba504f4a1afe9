// Whom an event is meant for: its rules as they were when it was announced, asked of one person or of all.
import type { LocalDate } from '../../core/people/local-date.ts'
import { type Rule, readRule } from '../../core/segments/rule.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { type Audience, type Named, ruleOf } from '../segments/of-wave.ts'
import { conditionOf } from '../segments/people.ts'
import { postsOn } from '../segments/posts.ts'

/** { name, rule } as the event keeps it; null where it was not announced. */
export function ruleOfEvent({ rules }: { rules: unknown }): Rule | null {
  const read = readRule((rules as { rule?: unknown } | null)?.rule)
  return read.kind === 'rule' ? read.rule : null
}

/** The members of the association that an event is of; else as with a wave. */
export async function audienceOfEvent(db: Db, event: Audience & { rmoId: number | null }): Promise<Named | null> {
  if (event.audience !== 'rmo') return ruleOf(db, event)
  return event.rmoId === null ? null : { name: null, rule: { rule: 'rmo-member', rmos: [event.rmoId] } }
}

/** Of these events, those that are meant for the person. Events of one rule are asked of once. */
export async function meantFor<Event extends { id: number; rules: unknown }>(
  db: Db,
  personId: number,
  events: Event[],
  on: LocalDate,
): Promise<Event[]> {
  const rules = new Map<string, Rule>()
  for (const event of events) {
    const rule = ruleOfEvent(event)
    if (rule) rules.set(JSON.stringify(rule), rule)
  }
  if (rules.size === 0) return []
  // One look at the person's few posts for all the rules, however many there are.
  const keys = [...rules.keys()]
  const met = new Set<string>()
  const asked = [...rules.values()].map(
    (rule, i) => Prisma.sql`coalesce(bool_or(${conditionOf(rule, on)}), false) AS ${Prisma.raw(`is_${i}`)}`,
  )
  const posts = postsOn(on, { from: personId, to: personId })
  const [found] = await db.$queryRaw<Record<string, boolean>[]>`SELECT ${Prisma.join(asked)} FROM (${posts}) AS post`
  for (const [i, key] of keys.entries()) if (found?.[`is_${i}`]) met.add(key)
  return events.filter((event) => met.has(JSON.stringify(ruleOfEvent(event))))
}
