// What every part of the generator is given, and what the parts pass on to one another.

import type { LocalDate } from '../../core/people/local-date.ts'
import type { WaveCalendar } from './calendar.ts'
import type { DemoData } from './data.ts'
import type { Random } from './random.ts'
import type { AssignmentRecord, OrganisationRecord, PersonRecord } from './types.ts'

export type Setting = { random: Random; today: LocalDate; waves: WaveCalendar; data: DemoData }

/** The three types of organisation in which educators of the base work. */
export type BaseType = 'school' | 'kindergarten' | 'supplementary'
export const BASE_TYPES = ['school', 'kindergarten', 'supplementary'] as const

/** One of the 81, with how many educators of the base it has and how far from the town it lies. */
export type Workplace = {
  type: BaseType
  record: OrganisationRecord
  size: number
  km: number
  /** What its teachers of supplementary education may teach. */
  circles: string[]
}

export type Career = {
  age: number
  /** Full years of pedagogical work. */
  experience: number
  isYoung: boolean
  isYoungSpecialist: boolean
}

/** Somebody at their main job. */
export type Worker = { person: PersonRecord; assignment: AssignmentRecord; workplace: Workplace; career: Career }

/** The facts of the order that the demo district keeps to. */
export const CONSTANTS = {
  school: {
    organisations: 36,
    educators: 967,
    young: 261,
    specialists: 68,
    higher: 0.9,
    category: 0.57,
    children: 14_483,
  },
  kindergarten: {
    organisations: 38,
    educators: 536,
    young: 161,
    specialists: 40,
    higher: 0.65,
    category: 0.56,
    children: 5_575,
  },
  supplementary: {
    organisations: 7,
    educators: 128,
    young: 45,
    specialists: 12,
    higher: 0.88,
    category: 0.57,
    children: 6_240,
  },
} as const
