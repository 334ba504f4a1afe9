// Courses, requests and vacancies.
import { centre, type Rights, read, write } from './right.ts'

export const registersOfTraining = {
  provider: { ...centre, organisation_head: read('all'), observer: read('all') },
  program: { ...centre, organisation_head: read('all'), observer: read('all') },
  courseRecord: {
    ...centre,
    mentor: read('mentees'),
    organisation_head: write('organisation'),
    educator: read('self'),
  },
  /** To make one; what becomes of it is said by the two rows below. */
  trainingRequest: {
    ...centre,
    mentor: read('mentees'),
    organisation_head: write('organisation'),
    educator: write('self'),
  },
  trainingConfirmation: { ...centre, organisation_head: write('organisation') },
  /** Plan, referral, refusal, comparison with documents, and the components of the priority (ruling 0.4). */
  trainingDecision: centre,
  vacancyReport: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('all'),
    organisation_head: write('organisation'),
    observer: read('all'),
  },
  /** «Напомнить» to the heads whose reports are missing. */
  vacancyReminder: centre,
  vacancy: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('all'),
    organisation_head: write('organisation'),
    observer: read('all'),
  },
} satisfies Rights
