// Turns a right into the rows it reaches.
import { type Actor, type Scope, type Subject, scopesOf, type Verb } from '../core/access.ts'
import { mentoringArea } from '../core/mentoring/area.ts'
import { deliveryRows, eventRows, registrationRows, waveRows } from './area-rows.ts'
import { ofPerson, ownOrganisation, personRows, recommendationRows, shownRows, trainingRows } from './person-rows.ts'
import { handedRows, questionRows } from './questions/rows.ts'

/** A condition of Prisma's, whatever the table. */
export type Where = Record<string, unknown>

/** Reaches nothing, on any table that has an id. */
const nothing: Where = { id: { in: [] } }

/**
 * The rows of `subject` that `actor` may read or write at the day `now`.
 * Never undefined: who has no right gets a condition that no row meets.
 */
export function whereOf(actor: Actor, verb: Verb, subject: Subject, now: Date): Where {
  const scopes = scopesOf(actor, verb, subject)
  if (scopes.some((scope) => scope.kind === 'all')) return {}
  const parts = scopes.map((scope) => rowsOf[subject](scope, now, verb)).filter((part) => part !== null)
  return parts.length === 0 ? nothing : { OR: parts }
}

type Rows = (scope: Scope, now: Date, verb: Verb) => Where | null

const none: Rows = () => null

const rowsOf: Record<Subject, Rows> = {
  organisation: (scope) => (scope.kind === 'organisations' ? { id: { in: scope.ids } } : null),
  position: none,
  person: personRows,
  organisationFlag: ownOrganisation,
  mentorship: mentorshipRows,
  rmo: none,
  rmoMember: (scope, now) => (scope.kind === 'rmo' ? { rmo: { leaderId: scope.personId } } : ofPerson(scope, now)),
  tutorCommunity: none,
  tutor: none,
  provider: none,
  program: none,
  // What the centre has compared with the document only the centre changes.
  courseRecord: (scope, now, verb) => {
    const own = ofPerson(scope, now)
    return own && verb === 'write' ? { ...own, verifiedAt: null } : own
  },
  trainingRequest: trainingRows,
  trainingConfirmation: trainingRows,
  trainingDecision: none,
  vacancyReport: ownOrganisation,
  vacancyReminder: none,
  vacancy: ownOrganisation,
  linkCode: none,
  accessRequest: none,
  survey: (scope) => (scope.kind === 'areas' ? { area: { in: scope.areas } } : null),
  surveyVersion: none,
  wave: waveRows,
  waveCoverage: none,
  segment: none,
  burden: none,
  waveResult: waveRows,
  namedResult: (scope, now) => (scope.kind === 'areas' ? { wave: waveRows(scope) } : ofPerson(scope, now)),
  shownResult: shownRows,
  recommendation: recommendationRows,
  recommendationAnswer: recommendationRows,
  urgentBroadcast: none,
  broadcast: (scope) => (scope.kind === 'areas' ? { area: { in: scope.areas } } : null),
  // Their page asks `seesTalks`.
  talkRequest: none,
  centreEvent: eventRows,
  eventSeries: (scope) => (scope.kind === 'rmo' ? { rmo: { leaderId: scope.personId } } : null),
  eventRegistration: registrationRows,
  contestApplication: registrationRows,
  question: questionRows,
  questionAnswer: handedRows,
  material: none,
  account: none,
  roleGrant: none,
  audit: none,
  listExport: none,
  schedule: none,
  delivery: deliveryRows,
  allSending: none,
  deliveryFault: none,
  settings: none,
}

/** Every row; among the parts of an OR an empty condition would be none. */
const each: Where = { id: { gt: 0 } }

/** The mentoring of the young is one activity area: its specialist keeps all of it, another none. */
function mentorshipRows(scope: Scope): Where | null {
  switch (scope.kind) {
    case 'areas':
      return scope.areas.includes(mentoringArea) ? each : null
    case 'mentees':
      return { mentorId: scope.personId }
    default:
      return ownOrganisation(scope)
  }
}
