// «Показать руководителю»: the person decides, the head of their organisation then sees scores and levels, never answers.
import { type Actor, may, scopesOf } from '../../core/access.ts'
import { mayBeShownToHead } from '../../core/survey-rights.ts'
import { recordAudit } from '../audit.ts'
import { current } from '../current.ts'
import type { Db, PrismaClient } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { inTransaction } from '../transaction.ts'
import { noteNamedView } from './audit.ts'
import { type OwnBlock, ownResult } from './own.ts'
import type { PersonRow } from './people.ts'

export type Showing = { responseId: number; organisation: string; shownAt: Date | null }

/** `run`: the first signs of its token. */
type Which = { run: string } | { waveId: number }

/**
 * What the person may decide about their own result.
 * @returns null where nothing can be shown: another questionnaire, or they no longer work where they answered
 */
export async function showingOf(db: Db, actor: Actor, which: Which, now: Date): Promise<Showing | null> {
  const own = scopesOf(actor, 'write', 'shownResult').find(({ kind }) => kind === 'self')
  if (own?.kind !== 'self') return null
  const { personId } = own
  const found = await db.response.findFirst({
    where: {
      ...ownOf(personId, which),
      wave: { version: { survey: { code: { in: [...mayBeShownToHead] } } } },
    },
    select: {
      id: true,
      organisation: {
        select: { shortName: true, assignments: { where: { personId, ...current(now) }, select: { id: true } } },
      },
      showing: { select: { shownAt: true } },
    },
  })
  if (!found || found.organisation.assignments.length === 0) return null
  const { shortName: organisation } = found.organisation
  return { responseId: found.id, organisation, shownAt: found.showing?.shownAt ?? null }
}

/** False where it is shown already, or cannot be. */
export function showToHead(db: PrismaClient, actor: Actor, which: Which, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const showing = await showingOf(tx, actor, which, now)
    if (!showing) return false
    const { responseId } = showing
    const count = await tx.$executeRaw`
      INSERT INTO result_showing (response_id, organisation_id, shown_at)
      SELECT id, organisation_id, ${now}::timestamptz FROM response WHERE id = ${responseId}
      ON CONFLICT DO NOTHING`
    if (count > 0) await note(tx, actor, 'showResult', now)
    return count > 0
  })
}

/** False where it was not shown. Whoever has left the organisation can take it back all the same. */
export function hideFromHead(db: PrismaClient, actor: Actor, which: Which, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const own = scopesOf(actor, 'write', 'shownResult').find(({ kind }) => kind === 'self')
    if (own?.kind !== 'self') return false
    const { count } = await tx.resultShowing.deleteMany({
      where: { response: ownOf(own.personId, which) },
    })
    if (count > 0) await note(tx, actor, 'hideResult', now)
    return count > 0
  })
}

function ownOf(personId: number, which: Which) {
  return { personId, ...('run' in which ? { run: { token: { startsWith: which.run } } } : { waveId: which.waveId }) }
}

async function note(db: Db, actor: Actor, action: 'showResult' | 'hideResult', now: Date): Promise<void> {
  if (actor.kind === 'system') return
  await recordAudit(db, actor, { action, subject: 'person', subjectId: actor.personId }, now)
}

export type ShownResult = {
  person: PersonRow
  waveTitle: string
  submittedAt: Date
  shownAt: Date
  blocks: OwnBlock[]
  overall: OwnBlock | null
}

/** What was shown to this head, by name; each look is noted. */
export async function shownResults(
  db: Db,
  actor: Actor,
  now: Date,
): Promise<{ kind: 'shown'; results: ShownResult[] } | { kind: 'not-yours' }> {
  if (!may(actor, 'read', 'shownResult')) return { kind: 'not-yours' }
  const rows = await db.resultShowing.findMany({
    where: whereOf(actor, 'read', 'shownResult', now),
    orderBy: [{ response: { person: { searchName: 'asc' } } }, { responseId: 'asc' }],
    select: {
      shownAt: true,
      organisation: { select: { shortName: true } },
      response: {
        select: {
          waveId: true,
          person: { select: { id: true, lastName: true, firstName: true, middleName: true } },
        },
      },
    },
  })
  const results: ShownResult[] = []
  for (const { shownAt, organisation, response } of rows) {
    const { id: personId, ...name } = response.person
    const result = await ownResult(db, personId, { waveId: response.waveId })
    if (!result) continue
    await noteNamedView(db, actor, now, {
      action: 'viewShownResult',
      subject: 'person',
      subjectId: personId,
      people: 1,
    })
    const { waveTitle, submittedAt, blocks, overall } = result
    const person = { personId, ...name, organisation: organisation.shortName }
    results.push({ person, waveTitle, submittedAt, shownAt, blocks, overall })
  }
  return { kind: 'shown', results }
}
