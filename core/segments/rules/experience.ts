// Has so many full years of pedagogical experience.
import { declareRule } from '../rule-kind.ts'
import { isWithinYears, yearsFields, yearsSchema } from '../years.ts'

export const experience = declareRule({
  name: 'experience',
  schema: yearsSchema('experience'),
  fields: yearsFields,
  isMet: (limits, { experienceFrom }, { on }) => isWithinYears(limits, experienceFrom, on),
})
