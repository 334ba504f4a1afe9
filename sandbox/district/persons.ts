// A person's card, from a career, a name and qualifications.

import type { LocalDate } from '../../core/people/local-date.ts'
import { searchNameOf } from '../../core/people/names.ts'
import { beginning, birthDate, type Now } from './calendar.ts'
import { type Gender, makeName } from './person-names.ts'
import type { Qualification } from './qualifications.ts'
import type { Random } from './random.ts'
import type { Career, Setting } from './setting.ts'
import type { PersonRecord } from './types.ts'

/** The share of men by position; elsewhere a twentieth. */
const MEN: Record<string, number> = {
  teacher: 0.11,
  safety_teacher: 0.75,
  kindergarten_teacher: 0.004,
  music_leader: 0.02,
  supplementary_teacher: 0.28,
  accompanist: 0.3,
  head: 0.2,
  system_administrator: 1,
}
const MEN_ELSEWHERE = 0.05

export type PersonPlan = {
  key: string
  number: number
  positionCode: string
  career: Career
  qualification: Qualification
}

export function makePerson(setting: Setting, random: Random, plan: PersonPlan): PersonRecord {
  const { career, qualification, number, key } = plan
  const gender: Gender = random.chance(MEN[plan.positionCode] ?? MEN_ELSEWHERE) ? 'man' : 'woman'
  const name = { middleName: null, ...makeName(random, setting.data.names, gender, career.age) }
  return {
    key,
    ...name,
    birthDate: birthDate(random, setting, career.age),
    // No subscriber has the code 000.
    phone: random.chance(0.9) ? `+70009${String(number).padStart(6, '0')}` : null,
    email: random.chance(0.6) ? `${key}@people.example` : null,
    ...qualification,
    pedagogicalProfile: random.chance(career.isYoungSpecialist ? 0.82 : 0.95),
    experienceFrom: beginning(random, setting, career.experience),
    consentBasis: random.chance(0.3) ? 'organisation' : 'law',
    status: 'working',
    searchName: searchNameOf(name),
  }
}

/** When somebody came to where they work: the young have mostly never worked elsewhere. */
export function makeArrival(random: Random, now: Now, career: Career, experienceFrom: LocalDate): LocalDate {
  const loyal = random.chance(career.isYoung ? 0.75 : 0.35)
  const tenure = random.int(Math.min(2, career.experience), Math.max(2, career.experience - 1))
  if (loyal || tenure >= career.experience) return experienceFrom
  return beginning(random, now, tenure)
}
