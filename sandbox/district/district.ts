// The demo district: 81 organisations and 1,631 educators who never were, and what they answered.

import type { LocalDate } from '../../core/people/local-date.ts'
import { makeAccounts } from './accounts.ts'
import { waveCalendar } from './calendar.ts'
import { readDemoData } from './data.ts'
import { makeEducators } from './educators.ts'
import { makeGrants } from './grants.ts'
import { makeLeaders } from './leaders.ts'
import { makeMentorships } from './mentors.ts'
import { makeOffices, makeWorkplaces } from './organisations.ts'
import { makeRandom } from './random.ts'
import { makeRegisters } from './registers.ts'
import type { Setting } from './setting.ts'
import { makeSideJobs } from './side-jobs.ts'
import { makeStaff } from './staff.ts'
import type { District, OrganisationRecord } from './types.ts'
import { makeWaves } from './waves.ts'

/**
 * The same seed and day make the same district; another day moves its dates and keeps its people.
 * Ages, experience and the shares of the order hold on `today`.
 */
export function makeDistrict({ seed = 'district', today }: { seed?: string; today: LocalDate }): District {
  const setting: Setting = { random: makeRandom(seed), today, waves: waveCalendar(today), data: readDemoData() }
  const workplaces = makeWorkplaces(setting)
  const educators = makeEducators(setting, workplaces)
  const leaders = makeLeaders(setting, workplaces)
  const staff = makeStaff(setting)
  const mentorships = makeMentorships(setting, educators, leaders)
  const people = { staff, leaders, educators, mentorships }
  const grants = makeGrants(setting, people)
  const everyone = [...staff, ...leaders, ...educators]
  const organisations = [...makeOffices(setting), ...workplaces.map(({ record }) => record)]
  const assignments = everyone.map(({ assignment }) => assignment)
  return {
    organisations: organisations.map((organisation) => ({
      ...organisation,
      headKey: headOf(organisation, assignments),
    })),
    persons: everyone.map(({ person }) => person),
    assignments: [...assignments, ...makeSideJobs(setting, educators, leaders)],
    mentorships,
    grants,
    accounts: makeAccounts(people, grants),
    registers: makeRegisters(setting, workplaces, people, grants),
    waves: makeWaves(setting, people),
  }
}

function headOf({ key }: OrganisationRecord, assignments: District['assignments']): string | null {
  const head = assignments.find((one) => one.organisationKey === key && one.positionCode === 'head')
  return head?.personKey ?? null
}
