// Whom a wave may ask, as one list to choose from: what comes with the program, then what the centre has saved.
import { builtInNames } from '../core/segments/built-in.ts'
import { listSegments } from '../db/segments/list.ts'
import { wordsOf } from '../locales/index.ts'
import type { Option } from './declare.ts'
import type { Desk } from './desk.ts'

const prefix = 'segment:'

export async function audienceOptions({ db, actor }: Desk): Promise<Option[]> {
  const words = wordsOf(actor.language)
  const label = (name: string) => words(`panel-ui-resources-Wave-labels-audience-${name.replaceAll('-', '--')}`)
  const saved = await listSegments(db, actor)
  return [
    ...builtInNames.map((name) => ({ value: name, label: label(name) })),
    ...saved.map(({ id, name }) => ({ value: `${prefix}${id}`, label: words('segments-choice', { name }) })),
  ]
}

export function audienceOf(choice: string): { audience: string; segmentId?: number } {
  if (!choice.startsWith(prefix)) return { audience: choice }
  const id = Number(choice.slice(prefix.length))
  return Number.isSafeInteger(id) ? { audience: 'segment', segmentId: id } : { audience: choice }
}

/** The choice that stands for it; empty where its segment is no more. */
export function choiceOf({ audience, segmentId }: { audience: string; segmentId: number | null }): string {
  if (audience !== 'segment') return audience
  return segmentId === null ? '' : `${prefix}${segmentId}`
}
