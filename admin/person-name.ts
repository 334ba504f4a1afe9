// The person that a row belongs to, by name.
import { fullName } from '../core/people/names.ts'
import type { Computed } from './declare.ts'

const names = { select: { lastName: true, firstName: true, middleName: true } }

export const personName: Computed = {
  kind: 'text',
  needs: { person: names },
  value: (row) => row.person && fullName(row.person as never),
}
