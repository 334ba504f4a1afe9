// «Something is recommended to you, or asked of you»: once a recommendation and person.
import { z } from 'zod'
import { dayInWords } from '../../time.ts'
import { declareKind } from '../kind.ts'

/** `to` is how the reader is concerned; `text` names no third person. `lastDay` is a local date. */
export const recommendationParams = z.object({
  id: z.number().int(),
  to: z.enum(['respondent', 'mentor', 'organisation', 'rmo']),
  text: z.object({ ru: z.string(), en: z.string().optional() }),
  lastDay: z.string().nullable(),
})

export type RecommendationParams = z.infer<typeof recommendationParams>

/** Where its button leads; heads and leaders answer in the panel. */
const screens = { respondent: 'advice', mentor: 'tasks', organisation: null, rmo: null } as const

export const recommendation = declareKind({
  name: 'recommendation',
  category: 'service',
  priority: 15,
  // It stands until it is done or over, and is then taken back.
  expires: 'never',
  inDigest: true,
  params: recommendationParams,
  view: ({ id, to, text, lastDay }, { say, language }) => {
    const screen = screens[to]
    return {
      heading: say(`notices-recommendation-${to}`),
      text: (language === 'en' ? text.en : undefined) ?? text.ru,
      ...(lastDay && { note: say('notices-recommendation-until', { day: dayInWords(lastDay, language) }) }),
      rows: screen ? [[{ kind: 'press', label: say('notices-recommendation-open'), value: `${screen}:${id}` }]] : [],
    }
  },
})
