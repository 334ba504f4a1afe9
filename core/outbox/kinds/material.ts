// «New on your topics»: all that was published since the last gathering, in one message a person.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

export const mostNamed = 5

export const materialParams = z.object({
  /** The latest first, `mostNamed` of them. */
  materials: z.array(z.object({ id: z.number().int(), title: z.string() })),
  /** Of all, those not named too. */
  count: z.number().int(),
})

export const material = declareKind({
  name: 'material',
  category: 'materials',
  priority: 25,
  expires: { days: 14 },
  oncePerDay: true,
  params: materialParams,
  view: ({ materials, count }, { say }) => ({
    heading: say('notices-materials-heading', { count }),
    text: materials.map(({ title }, i) => `${i + 1}. ${title}`).join('\n'),
    note: say('notices-materials-note'),
    rows: [
      materials.map(({ id }, i) => ({ kind: 'press' as const, label: String(i + 1), value: `material:${id}` })),
      [{ kind: 'press', label: say('notices-materials-all'), value: 'materials' }],
    ],
  }),
})
