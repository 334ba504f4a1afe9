// Fills an empty database with the demo district, in steps that can be shown.
import { DateTime } from 'luxon'
import { loadPositions } from '../../content/catalogues/positions.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { createAccount } from '../../db/accounts.ts'
import { emptyDemo, fill } from '../../db/fill.ts'
import type { Database } from '../../db/open.ts'
import { waveRows } from './answer-rows.ts'
import { makeDistrict } from './district.ts'
import { networkRows } from './network-rows.ts'
import { recommendByStaff } from './recommendations.ts'
import { type Ids, registerRows } from './rows.ts'
import { segmentRows } from './segments.ts'
import { trainingRows } from './training-rows.ts'
import type { AccountRecord, District } from './types.ts'

export type Preparing = {
  /** The questionnaire that the demo waves asked, as it was published. */
  survey: { definition: Definition; versionId: number }
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
  const { survey, now, zone, onPart } = preparing
  const today = DateTime.fromJSDate(now, { zone }).toISODate() ?? ''
  const district = makeDistrict({ today })
  onPart('people')
  const { rows, ids } = registerRows(district)
  const { registers } = district
  await fill(database, { ...rows, ...networkRows(registers, ids), ...trainingRows(registers, ids, zone) })
  onPart('answers')
  await fill(database, { segment: segmentRows(now) })
  await fill(database, waveRows(district, { ...survey, ids, zone }))
  onPart('accounts')
  await openAccounts(database, district.accounts, ids, now)
  await recommendByStaff(client, now)
  return count(district)
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
