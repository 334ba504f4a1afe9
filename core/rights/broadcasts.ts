// What is said to many at once.
import { type Rights, write } from './right.ts'

export const broadcasts = {
  /** To write, send and stop one: a specialist those of the own areas. */
  broadcast: {
    director: write('all'),
    deputy: write('all'),
    specialist: write('area'),
  },
  /** What nobody can switch off: only for what cannot wait. */
  urgentBroadcast: {
    director: write('all'),
  },
} satisfies Rights
