// Saved segments: rules with a name, for whatever speaks to many people.
import { type Actor, may } from '../core/access.ts'
import { normaliseForSearch } from '../core/people/names.ts'
import { type Rule, readRule } from '../core/segments/rule.ts'
import { recordAudit } from './audit.ts'
import type { Db, Prisma } from './open.ts'
import { refusalOf } from './segments/rights.ts'
import { inTransaction } from './transaction.ts'
import { type Refused, refused } from './wave-rights.ts'

export type GivenSegment = { id?: number | undefined; name: string; rules: unknown }

const longest = 120

export async function saveSegment(
  db: Db,
  actor: Actor,
  { id, name: given, rules }: GivenSegment,
  now: Date,
): Promise<{ kind: 'saved'; id: number } | Refused> {
  const name = given.trim()
  if (!may(actor, 'write', 'segment')) return refused('segments-not-allowed')
  if (name === '') return refused('segments-no-name')
  if (name.length > longest) return refused('segments-name-long')
  const read = readRule(rules)
  if (read.kind === 'rejected') return refused(read.reason)
  return inTransaction(db, async (tx) => {
    const own = id === undefined ? null : await usable(tx, actor, id)
    if (own?.kind === 'refused') return own
    const reason = await refusalOf(tx, actor, read.rule)
    if (reason) return refused(reason)
    const taken = await tx.segment.findFirst({ where: { name, ...(id !== undefined && { NOT: { id } }) } })
    if (taken) return refused('segments-name-taken')
    const data = {
      name,
      rules: read.rule as Prisma.InputJsonObject,
      searchName: normaliseForSearch(name),
      changedAt: now,
    }
    const saved =
      id === undefined
        ? await tx.segment.create({ data: { ...data, createdAt: now } })
        : await tx.segment.update({ where: { id }, data })
    await recordAudit(tx, actor, { action: 'saveSegment', subject: 'segment', subjectId: saved.id }, now)
    return { kind: 'saved', id: saved.id }
  })
}

export type FoundSegment = { kind: 'segment'; segment: { id: number; name: string; rule: Rule } }

/** One that the actor may count: another's may look where they may not. */
export async function usable(db: Db, actor: Actor, id: number): Promise<FoundSegment | Refused> {
  if (!may(actor, 'read', 'segment')) return refused('segments-not-allowed')
  const segment = await db.segment.findUnique({ where: { id } })
  if (!segment) return refused('segments-unknown')
  const read = readRule(segment.rules)
  if (read.kind === 'rejected') return refused(read.reason)
  const reason = await refusalOf(db, actor, read.rule)
  return reason ? refused(reason) : { kind: 'segment', segment: { id, name: segment.name, rule: read.rule } }
}

/** Waves that would ask whom the segment finds on their first day. */
export function plannedWavesOf(db: Db, segmentId: number): Promise<{ id: number; title: string; opensAt: Date }[]> {
  return db.wave.findMany({
    where: { segmentId, status: 'planned' },
    select: { id: true, title: true, opensAt: true },
    orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
  })
}

/** Waves that have opened keep their own copy of the rules, so only planned ones hold a segment. */
export async function deleteSegment(
  db: Db,
  actor: Actor,
  id: number,
  now: Date,
): Promise<{ kind: 'deleted' } | { kind: 'in-use'; titles: string[] } | Refused> {
  if (!may(actor, 'write', 'segment')) return refused('segments-not-allowed')
  return inTransaction(db, async (tx) => {
    // A wave that is being planned with it waits for this lock, or this for the wave.
    const locked = await tx.$queryRaw<{ name: string }[]>`SELECT name FROM segment WHERE id = ${id} FOR UPDATE`
    if (!locked[0]) return refused('segments-unknown')
    const waves = await plannedWavesOf(tx, id)
    if (waves.length > 0) return { kind: 'in-use', titles: waves.map(({ title }) => title) }
    await tx.segment.delete({ where: { id } })
    const note = { action: 'deleteSegment', subject: 'segment', subjectId: id, detail: { name: locked[0].name } }
    await recordAudit(tx, actor, note, now)
    return { kind: 'deleted' }
  })
}
