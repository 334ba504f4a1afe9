// What the feedback on an event has come to, for whoever runs it: its index, once the wave is over and mixed.
import type { Actor } from '../../core/access.ts'
import { type EventIndex, eventIndex } from '../../core/events/event-index.ts'
import { type Distribution, distributionsOf } from '../../core/results/distribution.ts'
import { definitionOf } from '../definitions.ts'
import { figuresOf } from '../findings/over-all.ts'
import type { Db } from '../open.ts'
import { allAnswers, countItems, countValues } from '../results/counts.ts'
import { whereOf } from '../scopes.ts'

export type Feedback =
  | { kind: 'asking'; asked: number; until: Date }
  /** Over; too few have answered for anything to be said. */
  | { kind: 'few'; asked: number }
  | { kind: 'index'; asked: number; index: EventIndex }

export type FollowUp =
  | Exclude<Feedback, { kind: 'index' }>
  /** How the answers to each question of that part are spread, as far as it may be told. */
  | { kind: 'spread'; asked: number; distributions: Distribution[] }

/** Null where nobody was asked, or the event is not the actor's to run. Never an answer of one person. */
export async function feedbackOn(db: Db, actor: Actor, eventId: number, now: Date): Promise<Feedback | null> {
  const wave = (await wavesOf(db, actor, eventId, now))?.feedbackWave
  if (!wave) return null
  const asked = await db.respondent.count({ where: { waveId: wave.id } })
  if (wave.mixedAt === null) return { kind: 'asking', asked, until: wave.closesAt }
  const definition = await definitionOf(db, wave.version)
  const index = eventIndex(definition, await figuresOf(db, definition, wave.id))
  return index ? { kind: 'index', asked, index } : { kind: 'few', asked }
}

/** What those who came could use a month later; null as with `feedbackOn`. */
export async function followUpOn(db: Db, actor: Actor, eventId: number, now: Date): Promise<FollowUp | null> {
  const wave = (await wavesOf(db, actor, eventId, now))?.followUpWave
  if (!wave) return null
  const asked = await db.respondent.count({ where: { waveId: wave.id } })
  if (wave.mixedAt === null) return { kind: 'asking', asked, until: wave.closesAt }
  const definition = await definitionOf(db, wave.version)
  const all = allAnswers(definition, wave.id)
  const items = await countItems(db, all)
  const values = await countValues(
    db,
    all,
    items.map(({ item }) => item),
  )
  const distributions = distributionsOf(definition, { items, values, population: asked })
  const told = distributions.filter(({ kind }) => kind !== 'empty' && kind !== 'withheld')
  return told.length > 0 ? { kind: 'spread', asked, distributions: told } : { kind: 'few', asked }
}

const withVersion = { include: { version: { select: { id: true, contentHash: true } } } } as const

function wavesOf(db: Db, actor: Actor, eventId: number, now: Date) {
  return db.centreEvent.findFirst({
    where: { AND: [{ id: eventId }, whereOf(actor, 'write', 'centreEvent', now)] },
    select: { feedbackWave: withVersion, followUpWave: withVersion },
  })
}
