// The way into the chat and the panel, and what is written of it.
import { centre, type Rights, read, write } from './right.ts'

export const office = {
  linkCode: centre,
  accessRequest: centre,
  account: { administrator: write('all'), director: write('all'), deputy: read('all') },
  roleGrant: { administrator: write('all'), director: write('all'), deputy: read('all') },
  audit: { administrator: read('all'), director: read('all') },
  settings: { administrator: write('all'), director: write('all'), deputy: read('all') },
} satisfies Rights
