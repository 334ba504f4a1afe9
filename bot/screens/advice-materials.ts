// What helps with a recommendation: a way to at most two materials, or to the search where a material is advised.
import type { Action } from '../../core/view.ts'
import { materialsFor } from '../../db/materials/for-recommendation.ts'
import { press, shortened } from './buttons.ts'
import { readerOf } from './materials.ts'
import type { Visit } from './visit.ts'

export async function materialRows(visit: Visit, { id, kind }: { id: number; kind: string }): Promise<Action[][]> {
  const reader = readerOf(visit)
  const found = reader ? await materialsFor(visit.deps.db, reader, id) : []
  if (found.length > 0) return found.map((one) => [press(shortened(one.title), `material:${one.id}`)])
  return kind === 'material' ? [[press(visit.words('bot-menu-materials'), 'materials')]] : []
}
