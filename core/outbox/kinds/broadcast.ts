// What the centre says to many: once a broadcast and person, a kind for each thing that it may be about, so that whoever
// has switched that off is spared. Its words come from the broadcast's own row.
import { z } from 'zod'
import { addressee, broadcastContent } from '../../broadcasts/content.ts'
import { drawBroadcast } from '../../broadcasts/draw.ts'
import { type Category, categories } from '../category.ts'
import { declareKind, type Kind } from '../kind.ts'

export const broadcastParams = addressee.extend({ id: z.number().int(), content: broadcastContent })

const byCategory = Object.fromEntries(categories.map((category) => [category, kindOf(category)])) as Record<
  Category,
  Kind<'asked'>
>

export const broadcasts: readonly Kind[] = Object.values(byCategory)

export function broadcastKind(category: Category): Kind<'asked'> {
  return byCategory[category]
}

function kindOf(category: Category): Kind<'asked'> {
  return declareKind({
    name: category === 'news' ? 'broadcast' : `broadcast-${category}`,
    category,
    // What nobody can switch off is urgent.
    priority: category === 'service' ? 10 : 40,
    expires: 'asked',
    // An urgent one too: what is said to many is nobody's own answer.
    countsInDay: true,
    whenUnknown: 'ask',
    params: broadcastParams,
    view: ({ id, content, ...who }, words) => drawBroadcast({ id, content, who }, words),
  })
}
