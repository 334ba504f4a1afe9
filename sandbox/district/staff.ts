// The people of the centre and the observer of the department, with what they may do.

import { longCareer } from './careers.ts'
import { makeOfficial } from './leaders.ts'
import type { Setting } from './setting.ts'
import type { AssignmentRecord, PersonRecord, Role } from './types.ts'

export type StaffMember = { person: PersonRecord; assignment: AssignmentRecord; role: Role; areas: number[] }

type StaffPost = { key: string; role: Role; positionCode: string; areas?: number[] }

const STAFF: StaffPost[] = [
  { key: 'director', role: 'director', positionCode: 'head' },
  { key: 'deputy', role: 'deputy', positionCode: 'deputy_head' },
  { key: 'specialist-1', role: 'specialist', positionCode: 'centre_specialist', areas: [1] },
  { key: 'specialist-2', role: 'specialist', positionCode: 'centre_specialist', areas: [2, 4] },
  { key: 'specialist-3', role: 'specialist', positionCode: 'centre_specialist', areas: [3] },
  { key: 'specialist-4', role: 'specialist', positionCode: 'centre_specialist', areas: [5] },
  { key: 'specialist-5', role: 'specialist', positionCode: 'centre_specialist', areas: [6, 7] },
  { key: 'administrator', role: 'administrator', positionCode: 'system_administrator' },
  { key: 'observer', role: 'observer', positionCode: 'department_specialist' },
]
const STAFF_NUMBERS = 20_001
const YOUNGEST = 36
const EXPERIENCE = 8

export function makeStaff(setting: Setting): StaffMember[] {
  const random = setting.random.fork('staff')
  return STAFF.map(({ key, role, positionCode, areas = [] }, i) => {
    const career = longCareer(random, YOUNGEST, EXPERIENCE)
    const organisation = role === 'observer' ? 'department' : 'centre'
    const plan = { key, number: STAFF_NUMBERS + i, positionCode, organisation, career }
    const { person, assignment } = makeOfficial(setting, random, plan)
    return { person, assignment, role, areas }
  })
}
