// Fills an empty database with the demo district, in steps that can be shown.
import { DateTime } from 'luxon'
import { loadPositions } from '../../content/catalogues/positions.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { createAccount } from '../../db/accounts.ts'
import { emptyDemo, fill } from '../../db/fill.ts'
import { findInClosedWaves } from '../../db/findings/index.ts'
import type { Database } from '../../db/open.ts'
import { waveRows } from './answer-rows.ts'
import { broadcastByStaff } from './broadcasts.ts'
import { holdContests } from './contests.ts'
import { addDeficits } from './deficits.ts'
import { makeDistrict } from './district.ts'
import { eventRows } from './events.ts'
import { addFeedback } from './feedback.ts'
import { addMaterials } from './materials.ts'
import { meetingRows } from './meetings.ts'
import { networkRows } from './network-rows.ts'
import { askQuestions } from './questions.ts'
import { recommendByStaff } from './recommendations.ts'
import { type Ids, registerRows } from './rows.ts'
import { segmentRows } from './segments.ts'
import { showResults } from './showings.ts'
import { trainingRows } from './training-rows.ts'
import { addTutorReports } from './tutor-reports.ts'
import type { AccountRecord, District } from './types.ts'

export type Published = { definition: Definition; versionId: number }

export type Preparing = {
  /** The questionnaires by their codes, as they were published: the demo's waves have asked some of them. */
  surveys: ReadonlyMap<string, Published>
  now: Date
  zone: string
  onPart: (part: 'people' | 'answers' | 'accounts') => void
}

export type Prepared = { organisations: number; educators: number }

/**
 * Null where the district is there already. Accounts come last: without one, an earlier attempt was cut short,
 * and what it left is removed first.
 */
export async function prepareDistrict(database: Database, preparing: Preparing): Promise<Prepared | null> {
  const { client } = database
  if ((await client.account.count()) > 0) return null
  if ((await client.person.count()) > 0) await emptyDemo(database)
  const { surveys, now, zone, onPart } = preparing
  const today = DateTime.fromJSDate(now, { zone }).toISODate() ?? ''
  const district = makeDistrict({ today })
  onPart('people')
  const { rows, ids } = registerRows(district)
  const { registers } = district
  const topics = publishedAs(surveys, 'young-difficulties').definition.blocks.map(({ title }) => title)
  const mentorMeeting = meetingRows(district.mentorships, { today, topics })
  const training = trainingRows(registers, ids, zone)
  const networks = networkRows(registers, ids)
  await fill(database, { ...rows, mentorMeeting, ...networks, ...training })
  const rmoIds = new Map(networks.rmo.map(({ code, id }) => [code, id ?? 0]))
  const events = eventRows(district, { ids, rmoIds, zone, today })
  onPart('answers')
  await fill(database, { segment: segmentRows(now) })
  const waves = waveRows(district, { ...publishedAs(surveys, 'young-difficulties'), ids, zone })
  addTutorReports(waves, district, { ...publishedAs(surveys, 'tutor-report'), ids, zone, today })
  const deficits = addDeficits(waves, district, { ...publishedAs(surveys, 'deficits'), ids, zone, today })
  const feedback = addFeedback(waves, events, district, { ...publishedAs(surveys, 'event-feedback'), ids, zone, today })
  await fill(database, { ...waves, ...feedback, ...events })
  onPart('accounts')
  await openAccounts(database, district.accounts, ids, now)
  await recommendByStaff(client, now)
  await addMaterials(client, now, zone)
  await askQuestions(client, now, zone)
  await holdContests(client, now, zone)
  await showResults(client, deficits, now)
  await findInClosedWaves(client, now, zone)
  await broadcastByStaff(client, now, zone)
  return count(district)
}

function publishedAs(surveys: Preparing['surveys'], code: string): Published {
  const found = surveys.get(code)
  if (!found) throw new Error(`sandbox/district: «${code}» is not published`)
  return found
}

async function openAccounts({ client }: Database, accounts: AccountRecord[], ids: Ids, now: Date): Promise<void> {
  for (const { login, password, personKey } of accounts) {
    await createAccount(client, { kind: 'system' }, { login, password, personId: ids.person(personKey) }, now)
  }
}

function count({ organisations, assignments }: District): Prepared {
  const workplaces = new Set(
    organisations.filter(({ type }) => type !== 'centre' && type !== 'department').map(({ key }) => key),
  )
  const pedagogical = new Set(loadPositions().flatMap(({ code, pedagogical: yes }) => (yes ? [code] : [])))
  const educators = assignments.filter(
    ({ isMainJob, organisationKey, positionCode }) =>
      isMainJob && workplaces.has(organisationKey) && pedagogical.has(positionCode),
  )
  return { organisations: workplaces.size, educators: educators.length }
}
