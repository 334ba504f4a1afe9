// How old people are and how long they have worked: the shares of the order, exact, and ages that belong together.

import { top } from './apportion.ts'
import type { Opening } from './posts.ts'
import type { Random } from './random.ts'
import { type BaseType, type Career, CONSTANTS } from './setting.ts'

/** Positions that nobody begins with. */
const SENIOR_POSITIONS = ['senior_kindergarten_teacher', 'methodist', 'safety_teacher']
const YOUNG_AGE = 35
/** A young educator who is no specialist has worked longer than this; nobody stands on the border itself. */
const SPECIALIST_YEARS = 2
const SEASONED_YEARS = 4

/** One career an opening, all openings being of one type. */
export function makeCareers(random: Random, type: BaseType, openings: readonly Opening[]): Career[] {
  const { young, specialists } = CONSTANTS[type]
  const isSenior = ({ positionCode }: Opening) => SENIOR_POSITIONS.includes(positionCode)
  const youngOnes = top(openings, young, (opening) => random.next() - (isSenior(opening) ? 0.5 : 0))
  const beginners = top(openings, specialists, (opening) =>
    youngOnes.has(opening) && !isSenior(opening) ? random.next() : -1,
  )
  return openings.map((opening) => {
    if (beginners.has(opening)) return beginner(random, type)
    return youngOnes.has(opening) ? youngCareer(random, type) : longCareer(random)
  })
}

function beginner(random: Random, type: BaseType): Career {
  const experience = random.weighted([
    { weight: 40, value: 0 },
    { weight: 33, value: 1 },
    { weight: 27, value: SPECIALIST_YEARS },
  ])
  const late = random.weighted([
    { weight: 70, value: random.int(0, 3) },
    { weight: 20, value: random.int(4, 8) },
    { weight: 10, value: random.int(9, 12) },
  ])
  const age = Math.min(YOUNG_AGE, startOf(type) + experience + late)
  return { age, experience, isYoung: true, isYoungSpecialist: true }
}

function youngCareer(random: Random, type: BaseType): Career {
  const age = Math.max(random.int(26, YOUNG_AGE), random.int(26, YOUNG_AGE))
  const most = age - startOf(type)
  const experience = random.chance(0.6) ? most : random.int(Math.min(SEASONED_YEARS, most), most)
  return { age, experience: Math.max(SEASONED_YEARS, experience), isYoung: true, isYoungSpecialist: false }
}

/** Between 36 and 71, most about fifty; a few came to the work late. */
export function longCareer(random: Random, youngest = YOUNG_AGE + 1, least = 1): Career {
  const drawn = Math.round(49 + 8.5 * random.normal())
  // Folded back, not cut off: no crowd stands just past the border of youth.
  const age = Math.min(71, drawn < youngest ? 2 * youngest - drawn : drawn)
  const gap = random.chance(0.22) ? random.int(5, 14) : random.int(0, 3)
  const experience = Math.max(least, age - 22 - gap)
  return { age, experience, isYoung: false, isYoungSpecialist: false }
}

/** At what age one may begin: after college in a kindergarten, after university elsewhere. */
function startOf(type: BaseType): number {
  return type === 'kindergarten' ? 20 : 22
}
