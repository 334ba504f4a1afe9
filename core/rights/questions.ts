// Questions to the methodologists, and materials. A head sees no question of the own people.
import { centre, type Rights, read, write } from './right.ts'

export const questions = {
  /** A person's own, and what was handed to them. */
  question: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('area'),
    rmo_leader: read('self'),
    tutor: read('self'),
    mentor: read('self'),
    educator: read('self'),
  },
  /** To take, answer, hand over and close; `self` is what was handed to them. */
  questionAnswer: {
    director: write('all'),
    deputy: write('all'),
    specialist: write('area'),
    rmo_leader: write('self'),
    tutor: write('self'),
    mentor: write('self'),
    educator: write('self'),
  },
  material: {
    ...centre,
    rmo_leader: read('all'),
    tutor: read('all'),
    mentor: read('all'),
    organisation_head: read('all'),
    educator: read('all'),
    observer: read('all'),
  },
} satisfies Rights
