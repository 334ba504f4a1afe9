// The way into the chat and the panel, and what is written of it.
import { centre, type Rights, read, write } from './right.ts'

export const office = {
  linkCode: centre,
  accessRequest: centre,
  account: { administrator: write('all'), director: write('all'), deputy: read('all') },
  roleGrant: { administrator: write('all'), director: write('all'), deputy: read('all') },
  audit: { administrator: read('all'), director: read('all') },
  /** To take what one sees of a list, and the figures of a page, away as a file: whoever's rights are technical does not. */
  listExport: {
    director: read('all'),
    deputy: read('all'),
    specialist: read('all'),
    rmo_leader: read('all'),
    tutor: read('all'),
    mentor: read('all'),
    organisation_head: read('all'),
    educator: read('all'),
    observer: read('all'),
  },
  schedule: { administrator: write('all'), director: write('all'), deputy: write('all') },
  /** What was said to whom unprompted, and whether it arrived: never what was said. */
  delivery: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('area'),
  },
  /** To call off all that waits to be said: whoever may end each of them. */
  allSending: { director: write('all'), deputy: write('all') },
  /** The messenger's own words of why not. */
  deliveryFault: { administrator: read('all') },
  settings: { administrator: write('all'), director: write('all'), deputy: read('all') },
} satisfies Rights
