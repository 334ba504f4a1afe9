// Is so many full years old.
import { declareRule } from '../rule-kind.ts'
import { isWithinYears, yearsFields, yearsSchema } from '../years.ts'

export const age = declareRule({
  name: 'age',
  schema: yearsSchema('age'),
  fields: yearsFields,
  isMet: (limits, { birthDate }, { on }) => isWithinYears(limits, birthDate, on),
})
