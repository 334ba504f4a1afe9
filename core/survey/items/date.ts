// A day, kept as YYYY-MM-DD; typed as 18.09.2020 too.
import { z } from 'zod'
import { dayInWords, parseDay } from '../days.ts'
import { defineItemType, itemBase } from '../item-type.ts'

const day = z.iso.date()
const schema = itemBase.extend({ type: z.literal('date'), min: day.optional(), max: day.optional() })

export const date = defineItemType({
  schema,
  parse: (item, raw, { facts }) => {
    const answer = parseDay(raw)
    if (!answer) return { reason: { key: 'survey-not-a-date' } }
    if (item.min && answer < item.min) {
      return { reason: { key: 'survey-date-too-early', args: { min: dayInWords(item.min, facts.language) } } }
    }
    if (item.max && answer > item.max) {
      return { reason: { key: 'survey-date-too-late', args: { max: dayInWords(item.max, facts.language) } } }
    }
    return { answer }
  },
  inWords: (_item, answer, { facts }) => dayInWords(String(answer), facts.language),
  widget: (item) => ({
    kind: 'date',
    ...(item.min ? { min: item.min } : {}),
    ...(item.max ? { max: item.max } : {}),
  }),
})
