// Works where an order of the school year says «ШНОР» or internship site: never a lasting attribute.
import { z } from 'zod'
import { schoolYearOf } from '../../school-year.ts'
import { declareRule } from '../rule-kind.ts'

const flags = ['low_results', 'internship_site'] as const

export const organisationFlag = declareRule({
  name: 'organisation-flag',
  schema: z.strictObject({
    rule: z.literal('organisation-flag'),
    flag: z.enum(flags),
    /** The year in which the school year begins; without it, the one that runs on the day of counting. */
    year: z.number().int().min(2000).max(2100).optional(),
  }),
  fields: [
    { name: 'flag', kind: 'one', options: flags },
    { name: 'year', kind: 'number', isOptional: true },
  ],
  isMet: ({ flag, year }, candidate, { on }) =>
    candidate.flags.some((one) => one.flag === flag && one.year === (year ?? schoolYearOf(on))),
})
