// Who needs a call from the centre.
import type { Actor } from '../../core/access.ts'
import { levelsOf, toneOf } from '../../core/results/levels.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Text } from '../../core/survey/words.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'
import { noteNamedView } from './audit.ts'
import { openCalls } from './call-acts.ts'
import { type Page, type Paging, type PersonRow, sliceOf } from './people.ts'

export type CallNeeded = PersonRow & {
  recommendationId: number
  dueAt: Date | null
  /** What the person chose; null while they have not. */
  wish: 'call' | 'write' | null
  waveId: number
  waveTitle: string
  /** Who of the staff has taken it upon themself. */
  takenBy: { accountId: number; lastName: string; firstName: string; middleName: string | null } | null
  /** The blocks on the worst level, worst first. */
  blocks: { code: string; title: Text; value: number }[]
}

const names = { lastName: true, firstName: true, middleName: true } as const

/** People whose call, or letter if they chose that, is still due, the most urgent first: of the surveys whose named results the actor sees. */
export async function needsCall(
  db: Db,
  actor: Actor,
  now: Date,
  paging: Paging = {},
): Promise<Page<CallNeeded> | { kind: 'not-yours' }> {
  const where = await whereDue(db, actor)
  if (!where) return { kind: 'not-yours' }
  const { limit, offset, page } = sliceOf(paging)
  const total = await db.recommendation.count({ where })
  const rows = await db.recommendation.findMany({
    where,
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    skip: offset,
    take: limit,
    select: {
      id: true,
      kind: true,
      status: true,
      dueAt: true,
      takenBy: { select: { id: true, person: { select: names } } },
      person: { select: { id: true, ...names } },
      response: {
        select: {
          organisation: { select: { shortName: true } },
          scores: true,
          wave: { select: { id: true, title: true, version: { select: { id: true, contentHash: true } } } },
        },
      },
    },
  })
  if (rows.length > 0)
    await noteNamedView(db, actor, now, { action: 'viewNeedsCall', subject: 'district', people: rows.length })
  const called: CallNeeded[] = []
  for (const { id, kind, status, dueAt, person, response, takenBy: taker } of rows) {
    if (!response || !person) continue
    const { id: personId, ...name } = person
    const { wave, organisation, scores } = response
    const blocks = worstBlocks(await definitionOf(db, wave.version), scores)
    const about = { organisation: organisation.shortName, waveId: wave.id, waveTitle: wave.title }
    const wish = status === 'given' ? null : kind === 'write' ? 'write' : 'call'
    const takenBy = taker && { accountId: taker.id, ...taker.person }
    called.push({ personId, ...name, ...about, recommendationId: id, dueAt, wish, takenBy, blocks })
  }
  return { kind: 'page', total, page, rows: called }
}

/** How many those are, and how many of them are late: figures alone, no view of anybody's result. */
export async function countCalls(db: Db, actor: Actor, now: Date): Promise<{ due: number; late: number }> {
  const where = await whereDue(db, actor)
  const due = where ? await db.recommendation.count({ where }) : 0
  return { due, late: due === 0 ? 0 : await db.recommendation.count({ where: { ...where, dueAt: { lte: now } } }) }
}

async function whereDue(db: Db, actor: Actor) {
  const surveys = await db.survey.findMany({ select: { id: true, area: true } })
  const seen = surveys.filter((survey) => resultsViewOf(actor, survey) === 'named').map(({ id }) => id)
  if (seen.length === 0) return null
  return { ...openCalls, response: { wave: { version: { survey: { id: { in: seen } } } } } }
}

function worstBlocks(definition: Definition, scores: { scale: string; value: number | null; level: string | null }[]) {
  return definition.blocks
    .flatMap((block) => {
      const score = scores.find((one) => one.scale === block.code)
      if (!score || score.value === null || score.level === null) return []
      const isWorst = toneOf(levelsOf(definition, block.levels), score.level) === 'acute'
      return isWorst ? [{ code: block.code, title: block.title, value: score.value, levels: block.levels }] : []
    })
    .sort((a, b) => {
      const sign = levelsOf(definition, a.levels).high === 'bad' ? -1 : 1
      return sign * (a.value - b.value)
    })
    .map(({ levels: _, ...block }) => block)
}
