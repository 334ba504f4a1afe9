// What sending would do, counted before anybody confirms it. Nothing here changes anything.
import type { Actor } from '../../core/access.ts'
import { mostSigns, problemOf, unfilledOf } from '../../core/broadcasts/check.ts'
import type { Addressee, BroadcastContent } from '../../core/broadcasts/content.ts'
import { measureFields } from '../../core/broadcasts/fields.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { localDateOf } from '../../core/time.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import type { Named } from '../segments/of-wave.ts'
import { refusalOf } from '../segments/rights.ts'
import { addressOf, type Reach, reaches } from '../wave-reach.ts'
import { namedRuleOf, recipientsOf, type Whom } from './audience.ts'
import { goneTarget } from './choices.ts'
import { judgeTime } from './expiry.ts'
import { type Broadcast, type Refused, refused } from './rights.ts'

export type Sending = {
  kind: 'sending'
  by: Record<Reach, number>
  people: number
  /** Until when it may be said. */
  until: Date | null
  /** Names the very people: another list has another mark. */
  mark: string
  whom: { rule: Named['rule'] } | { follows: number }
  /** What is kept of the rules. */
  rules: Named | null
}

/** Refuses words that are wrong, or too long once they are filled in for somebody, and what would come too late. */
export async function previewSending(
  db: Db,
  actor: Actor,
  broadcast: Whom & Pick<Broadcast, 'content' | 'category' | 'sendAt' | 'sendUntil'>,
  at: Date,
  hours: SendingHours,
): Promise<Sending | Refused> {
  const problem = problemOf(broadcast.content) ?? unfilledOf(broadcast.content)
  if (problem) return refused(problem.reason, problem.args)
  const { sendAt } = broadcast
  const gone = await goneTarget(db, broadcast.content, sendAt !== null && sendAt > at ? sendAt : at)
  if (gone) return gone
  const time = await judgeTime(db, broadcast, at, hours)
  if (time.kind === 'refused') return time
  const found = await audienceFor(db, actor, broadcast)
  if (found.kind === 'refused') return found
  const { whom, rules } = found
  const rows = await db.$queryRaw<{ reach: Reach; count: number; long: number; mark: string }[]>`
    WITH found AS MATERIALIZED (${recipientsOf(whom, localDateOf(at, hours.zone))})
    SELECT coalesce(address.reach, 'no-chat') AS reach, count(*)::int AS count,
      (count(*) FILTER (WHERE address.reach = 'reached' AND ${isTooLong(broadcast.content)}))::int AS long,
      md5(string_agg(found.person_id::text, ',' ORDER BY found.person_id)) AS mark
    FROM found JOIN person p ON p.id = found.person_id JOIN organisation o ON o.id = found.organisation_id
    LEFT JOIN ${addressOf(Prisma.sql`found.person_id`, broadcast.category)} AS address ON true
    GROUP BY 1 ORDER BY 1`
  const long = rows.reduce((sum, row) => sum + row.long, 0)
  if (long > 0) return refused('broadcasts-filled-long', { count: long, most: mostSigns(broadcast.content) })
  const by = Object.fromEntries(
    reaches.map((reach) => [reach, rows.find((row) => row.reach === reach)?.count ?? 0]),
  ) as Record<Reach, number>
  const people = rows.reduce((sum, { count }) => sum + count, 0)
  return { kind: 'sending', by, people, until: time.until, mark: rows.map(({ mark }) => mark).join(), whom, rules }
}

export async function audienceFor(
  db: Db,
  actor: Actor,
  broadcast: Whom,
): Promise<{ kind: 'audience'; whom: Sending['whom']; rules: Named | null } | Refused> {
  if (broadcast.followsId !== null) return { kind: 'audience', whom: { follows: broadcast.followsId }, rules: null }
  const named = await namedRuleOf(db, broadcast)
  if (!named) return refused('broadcasts-no-audience')
  const reason = await refusalOf(db, actor, named.rule)
  return reason ? refused(reason) : { kind: 'audience', whom: { rule: named.rule }, rules: named }
}

/** `{обращение}` and the others of `person p` and `organisation o`. */
export const addressees = {
  address: Prisma.sql`concat_ws(' ', p.first_name, nullif(p.middle_name, ''))`,
  name: Prisma.sql`p.first_name`,
  organisation: Prisma.sql`o.short_name`,
} satisfies Record<keyof Addressee, Prisma.Sql>

function isTooLong(content: BroadcastContent): Prisma.Sql {
  const { text } = content
  const lengths = [text.ru, text.en ?? ''].map((written) => {
    const { rest, address, name, organisation } = measureFields(written)
    return Prisma.sql`${rest}::int + ${address}::int * length(${addressees.address})
      + ${name}::int * length(${addressees.name}) + ${organisation}::int * length(${addressees.organisation})`
  })
  return Prisma.sql`greatest(${Prisma.join(lengths)}) > ${mostSigns(content)}::int`
}
