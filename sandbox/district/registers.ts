// The registers beside people and organisations: networks, flags of the year, training, vacancies.

import { findDemoEducator, type People } from './accounts.ts'
import { makeCourses } from './courses.ts'
import { makeFlags } from './flags.ts'
import { makeMembers, makeRmos, makeTutors } from './networks.ts'
import type { Registers } from './register-types.ts'
import { makeRequests } from './requests.ts'
import type { Setting, Workplace } from './setting.ts'
import type { GrantRecord } from './types.ts'
import { makeVacancies } from './vacancies.ts'

export function makeRegisters(
  setting: Setting,
  workplaces: Workplace[],
  people: People,
  grants: GrantRecord[],
): Registers {
  const { educators, leaders } = people
  const demo = findDemoEducator(people)
  const headsKey = demo.assignment.organisationKey
  const rmos = makeRmos(setting, grants)
  const flags = makeFlags(setting, workplaces)
  const courses = makeCourses(setting, educators, leaders)
  return {
    rmos,
    members: makeMembers(setting, rmos, [...educators, ...leaders]),
    tutors: makeTutors(setting, grants),
    flags,
    courses,
    requests: makeRequests(setting, { educators, courses, flags, headsKey, exceptKey: demo.person.key }),
    ...makeVacancies(setting, workplaces, leaders, headsKey),
  }
}
