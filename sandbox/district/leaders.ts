// Heads and deputies of the 81, and the people of the centre and the department: none is in the base.

import { longCareer } from './careers.ts'
import { makeArrival, makePerson } from './persons.ts'
import { makeGrade, type Qualification } from './qualifications.ts'
import type { Random } from './random.ts'
import type { Setting, Worker, Workplace } from './setting.ts'
import type { AssignmentRecord, PersonRecord } from './types.ts'

const FIRST_DEPUTY = { school: 14, kindergarten: 24, supplementary: 16 }
const SECOND_DEPUTY = 34
const YOUNGEST_LEADER = 37
const LEADERS_EXPERIENCE = 12
const LEADERS_NUMBERS = 10_001

export function makeLeaders(setting: Setting, workplaces: Workplace[]): Worker[] {
  const random = setting.random.fork('leaders')
  const posts = workplaces.flatMap((workplace) =>
    ['head', ...Array<string>(deputies(workplace)).fill('deputy_head')].map((positionCode, i) => ({
      workplace,
      positionCode,
      key: `${positionCode.replace('_', '-')}-${workplace.record.key}${i > 1 ? `-${i}` : ''}`,
    })),
  )
  return posts.map(({ workplace, positionCode, key }, i) => {
    const career = longCareer(random, YOUNGEST_LEADER, LEADERS_EXPERIENCE)
    const plan = { key, number: LEADERS_NUMBERS + i, positionCode, organisation: workplace.record.key, career }
    return { ...makeOfficial(setting, random, plan), workplace }
  })
}

export type OfficialPlan = {
  key: string
  number: number
  positionCode: string
  organisation: string
  career: Worker['career']
}

/** Somebody with a position outside the base, with higher education and, as a rule, the highest category. */
export function makeOfficial(setting: Setting, random: Random, plan: OfficialPlan): Omit<Worker, 'workplace'> {
  const { key, number, positionCode, career } = plan
  const grade = makeGrade(
    random,
    setting.today,
    career,
    random.chance(positionCode === 'system_administrator' ? 0 : 0.85),
  )
  const qualification: Qualification = { education: 'higher', ...grade }
  const person: PersonRecord = makePerson(setting, random, { key, number, positionCode, career, qualification })
  const assignment: AssignmentRecord = {
    personKey: key,
    organisationKey: plan.organisation,
    positionCode,
    subjects: [],
    hoursPerWeek: 40,
    isMainJob: true,
    isClassTeacher: false,
    activeFrom: makeArrival(random, setting, career, person.experienceFrom ?? setting.today),
  }
  return { person, assignment, career }
}

function deputies({ type, size }: Workplace): number {
  if (size < FIRST_DEPUTY[type]) return 0
  return size < SECOND_DEPUTY ? 1 : 2
}
