// Events of the centre, and who takes part in them: domain.md §5, row «Events, attendance».
import { type Rights, read, write } from './right.ts'

export const events = {
  /** A leader runs the events of the own association, a tutor those that they organise. */
  centreEvent: {
    director: write('all'),
    deputy: write('all'),
    specialist: write('area', 'all'),
    rmo_leader: write('rmo'),
    tutor: write('self'),
    organisation_head: read('organisation'),
    observer: read('all'),
  },
  /** Series and yearly plans; a leader keeps that of the own association. */
  eventSeries: {
    director: write('all'),
    deputy: write('all'),
    specialist: write('all'),
    rmo_leader: write('rmo'),
    tutor: read('all'),
    observer: read('all'),
  },
  /** Named people with what became of their registration; the department reads counts. */
  eventRegistration: {
    director: write('all'),
    deputy: write('all'),
    specialist: write('area'),
    rmo_leader: write('rmo'),
    tutor: write('self'),
    organisation_head: read('organisation'),
    educator: write('self'),
    observer: read('totals'),
  },
  /** What was sent for a contest, with its results. Drafts are nobody's but their person's. */
  contestApplication: {
    director: write('all'),
    deputy: write('all'),
    specialist: write('area'),
    rmo_leader: write('rmo'),
    tutor: write('self'),
    organisation_head: read('organisation'),
    educator: write('self'),
    observer: read('totals'),
  },
} satisfies Rights
