// Findings as staff read them: those of a wave, and those that still wait for a decision.
import { type Actor, scopesOf } from '../../core/access.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Text } from '../../core/survey/words.ts'
import { recordAudit } from '../audit.ts'
import type { Db, PrismaClient } from '../open.ts'

export type Finding = {
  id: number
  waveId: number
  waveTitle: string
  trigger: string
  addressee: string
  kind: string
  text: Text
  n: number
  dueAt: Date | null
  organisation: { id: number; shortName: string } | null
  rmo: { id: number; name: string } | null
  isDismissed: boolean
  /** Recommendations made of it. */
  made: number
}

/** Of one wave, for whoever sees its results person by person; the others learn of no finding. */
export async function findingsOf(db: Db, actor: Actor, waveId: number): Promise<Finding[]> {
  return read(db, actor, { waveId })
}

/** What nobody has made anything of, nor set aside, the latest first. */
export async function openFindings(db: Db, actor: Actor): Promise<Finding[]> {
  return read(db, actor, { dismissedAt: null, recommendations: { none: {} } })
}

/** @throws Refusal where it is not there, or not theirs */
export async function dismissFinding(db: PrismaClient, actor: Actor, id: number, now: Date): Promise<void> {
  const [one] = await read(db, actor, { id })
  if (!one) throw new Refusal('panel-refused-missing')
  await db.$transaction(async (tx) => {
    const dismissedById = actor.kind === 'staff' ? actor.accountId : null
    await tx.finding.updateMany({ where: { id, dismissedAt: null }, data: { dismissedAt: now, dismissedById } })
    await recordAudit(tx, actor, { action: 'dismissFinding', subject: 'finding', subjectId: id }, now)
  })
}

/** Waves whose results the actor sees person by person; null where there are none. */
function wavesSeenBy(actor: Actor) {
  const scopes = scopesOf(actor, 'read', 'namedResult')
  if (scopes.some(({ kind }) => kind === 'all')) return {}
  const areas = scopes.flatMap((scope) => (scope.kind === 'areas' ? scope.areas : []))
  return areas.length > 0 ? { version: { survey: { area: { in: areas } } } } : null
}

async function read(db: Db, actor: Actor, where: object): Promise<Finding[]> {
  const seen = wavesSeenBy(actor)
  if (!seen) return []
  const rows = await db.finding.findMany({
    where: { AND: [where, { wave: seen }] },
    orderBy: [{ waveId: 'desc' }, { id: 'asc' }],
    include: {
      wave: { select: { title: true } },
      organisation: { select: { id: true, shortName: true } },
      rmo: { select: { id: true, name: true } },
      _count: { select: { recommendations: true } },
    },
  })
  return rows.map(({ wave, text, dismissedAt, _count, ...row }) => ({
    ...row,
    waveTitle: wave.title,
    text: text as Text,
    isDismissed: dismissedAt !== null,
    made: _count.recommendations,
  }))
}
