// Organisations, people and what binds them.
import { centre, type Rights, read, write } from './right.ts'

export const registersOfPeople = {
  organisation: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('all'),
    rmo_leader: read('all'),
    tutor: read('all'),
    mentor: read('all'),
    organisation_head: write('organisation', 'all'),
    educator: read('all'),
    observer: read('all'),
  },
  position: {
    administrator: read('all'),
    director: read('all'),
    deputy: read('all'),
    specialist: read('all'),
    mentor: read('all'),
    organisation_head: read('all'),
    educator: read('all'),
  },
  person: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('all'),
    mentor: read('mentees'),
    organisation_head: write('organisation'),
    educator: read('self'),
    observer: read('totals'),
  },
  /** ШНОР and internship sites of a school year; a head sees what the own organisation is. */
  organisationFlag: { ...centre, organisation_head: read('organisation'), observer: read('all') },
  rmo: {
    ...centre,
    administrator: read('all'),
    rmo_leader: read('all'),
    tutor: read('all'),
    organisation_head: read('all'),
    observer: read('all'),
  },
  rmoMember: { ...centre, rmo_leader: read('rmo'), organisation_head: read('organisation') },
  tutorCommunity: {
    ...centre,
    rmo_leader: read('all'),
    tutor: read('all'),
    organisation_head: read('all'),
    observer: read('all'),
  },
  /** Who is whose mentor, and how often they meet; never what about: that rests on the mentee's answers. */
  mentorship: {
    director: write('all'),
    deputy: write('all'),
    specialist: write('area'),
    mentor: read('mentees'),
    organisation_head: read('organisation'),
  },
  tutor: { ...centre, rmo_leader: read('all'), tutor: read('all'), organisation_head: read('all') },
} satisfies Rights
