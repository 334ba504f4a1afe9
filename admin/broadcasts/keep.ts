// Keeps what stands in the composer, beside what others have changed of the draft meanwhile.
import { saveBroadcast } from '../../db/broadcasts/drafts.ts'
import { type Broadcast, broadcastFor } from '../../db/broadcasts/rights.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'
import { granted } from '../granted.ts'
import { mergedWith } from '../seen.ts'
import { type Fields, fieldsOf, readForm } from './form.ts'

/** Fields that stand under another word than their name. */
const labels: Record<string, string> = { audience: 'to', sendAt: 'when', repeatUntil: 'until' }

/** @throws Refusal what was refused, in its own words; ChangedMeanwhile where somebody else has changed the same */
export async function keepDraft(
  { db, actor, now, hours }: Desk,
  id: number,
  values: Fields,
): Promise<{ seen: string }> {
  const drafted = async () => textsOf(granted(await broadcastFor(db, actor, id)).broadcast, hours.zone)
  const held = await drafted()
  const mine = Object.fromEntries(Object.entries(values).filter(([name]) => name in held))
  const words = wordsOf(actor.language)
  const labelOf = (name: string) => words(`panel-ui-own-broadcasts-${labels[name] ?? name}`)
  const merged = mergedWith(mine, values.seen, held, labelOf)
  granted(await saveBroadcast(db, actor, id, readForm(merged, hours.zone), now))
  return { seen: JSON.stringify(await drafted()) }
}

/** What a composer that is opened now says it has seen. */
export function seenOf(broadcast: Broadcast, zone: string): string {
  return JSON.stringify(textsOf(broadcast, zone))
}

function textsOf(broadcast: Broadcast, zone: string): Fields {
  const { buttons, ...texts } = fieldsOf(broadcast, zone)
  return { ...texts, buttons: JSON.stringify(buttons) }
}
