// What an event can be meant for: the blocks of the questionnaires as they were last published.
import type { Actor } from '../../core/access.ts'
import type { Text } from '../../core/survey/words.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import type { Aim } from './draft.ts'
import { type EventRefused, eventToRun, noteEvent, refused } from './rights.ts'

export type ScaleChoice = { scale: string; title: Text; survey: { code: string; title: string } }

/** Those that tell a difficulty of a person. */
const surveys = ['young-difficulties', 'deficits', 'library']

export async function scaleChoices(db: Db): Promise<ScaleChoice[]> {
  const found = await db.survey.findMany({
    where: { code: { in: surveys } },
    orderBy: { id: 'asc' },
    select: { code: true, title: true, versions: { orderBy: { number: 'desc' }, take: 1 } },
  })
  const choices: ScaleChoice[] = []
  for (const { code, title, versions } of found) {
    const [newest] = versions
    if (!newest) continue
    const { blocks } = await definitionOf(db, newest)
    choices.push(...blocks.map((block) => ({ scale: block.code, title: block.title, survey: { code, title } })))
  }
  return choices
}

/** Of an event that is over too: what it was meant for may be said once it is known how it went. */
export function setAims(
  db: Db,
  actor: Actor,
  eventId: number,
  aims: readonly Aim[],
  now: Date,
): Promise<{ kind: 'set' } | EventRefused> {
  return inTransaction(db, async (tx) => {
    const found = await eventToRun(tx, actor, eventId)
    if (found.kind === 'refused') return found
    if (found.event.status === 'cancelled') return refused('events-refused-cancelled')
    if (await keepAims(tx, eventId, aims)) await noteEvent(tx, actor, 'changeEvent', eventId, { fields: ['aims'] }, now)
    return { kind: 'set' }
  })
}

/** Whether they were others. */
export async function keepAims(tx: Db, eventId: number, aims: readonly Aim[]): Promise<boolean> {
  const before = await tx.eventAim.findMany({ where: { eventId } })
  const isIn = (among: readonly Aim[], { survey, scale }: Aim) =>
    among.some((one) => one.survey === survey && one.scale === scale)
  if (before.length === aims.length && aims.every((aim) => isIn(before, aim))) return false
  await tx.eventAim.deleteMany({ where: { eventId } })
  await tx.eventAim.createMany({ data: aims.map(({ survey, scale }) => ({ eventId, survey, scale })) })
  return true
}
