// Surveys and what comes of them.
import { type Rights, read, write } from './right.ts'

export const surveys = {
  survey: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('area', 'all'),
    observer: read('all'),
  },
  wave: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('area', 'all'),
    observer: read('all'),
  },
  /** Coverage, distributions, block scores: figures over many, small groups withheld. */
  waveResult: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('area'),
    observer: read('totals'),
  },
  /** One person's answers of (a); `viewOfNamedResult` says how much of them. */
  namedResult: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('area'),
    mentor: read('mentees'),
    educator: read('self'),
  },
} satisfies Rights
