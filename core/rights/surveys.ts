// Surveys and what comes of them.
import { centre, type Rights, read, write } from './right.ts'

export const surveys = {
  survey: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('area', 'all'),
    observer: read('all'),
  },
  /** What was published once: read by all, changed by nobody. */
  surveyVersion: {
    administrator: read('all'),
    director: read('all'),
    deputy: read('all'),
    specialist: read('all'),
    observer: read('all'),
  },
  wave: {
    administrator: read('all'),
    director: write('all'),
    deputy: write('all'),
    specialist: write('area', 'all'),
    observer: read('all'),
  },
  /** How many of the own organisation have answered: core/results/own-coverage.ts. */
  waveCoverage: { organisation_head: read('organisation') },
  /** Saved audiences; a rule that looks into a wave asks for more: db/segments/rights.ts. */
  segment: centre,
  /** The minutes that surveys have asked of each person: never what was answered. */
  burden: { director: read('all'), deputy: read('all'), specialist: read('all') },
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
  /** A result of (c) that its person has shown to the head of their organisation: domain.md §5. */
  shownResult: { organisation_head: read('organisation'), educator: write('self') },
  /**
   * What is advised and asked, and by whom it is answered for. A mentor reads what is asked of mentors, a head only what
   * the organisation is asked: never what rests on a person's answers.
   */
  recommendation: {
    director: write('all'),
    deputy: write('all'),
    specialist: write('area'),
    rmo_leader: read('rmo'),
    mentor: read('mentees'),
    organisation_head: read('organisation'),
    educator: read('self'),
  },
  /** To accept, carry out or decline one: whoever it is addressed to. */
  recommendationAnswer: {
    director: write('all'),
    deputy: write('all'),
    specialist: write('area'),
    rmo_leader: write('rmo'),
    organisation_head: write('organisation'),
  },
  /** «Хочу поговорить с психологом»: never the head's to see. */
  talkRequest: { director: write('all'), deputy: write('all'), specialist: write('area') },
} satisfies Rights
