// The 1,631 educators of the base, each at their main job.

import { top } from './apportion.ts'
import { makeCareers } from './careers.ts'
import { makeArrival, makePerson } from './persons.ts'
import { makeOpenings, type Opening } from './posts.ts'
import { makeQualifications, type Qualification } from './qualifications.ts'
import { at, type Random } from './random.ts'
import { BASE_TYPES, type Career, CONSTANTS, type Setting, type Worker, type Workplace } from './setting.ts'

const LONG_LEAVES = 18
const CLASS_TEACHERS = 0.6

export function makeEducators(setting: Setting, workplaces: Workplace[]): Worker[] {
  const openings = makeOpenings(setting, workplaces)
  const planned = BASE_TYPES.flatMap((type) => {
    const random = setting.random.fork(`careers/${type}`)
    const ours = openings.filter(({ workplace }) => workplace.type === type)
    const careers = makeCareers(random, type, ours)
    const qualifications = makeQualifications(random, setting.today, careers, CONSTANTS[type])
    return ours.map((opening, i) => ({
      opening,
      career: at(careers, i),
      qualification: at(qualifications, i),
    }))
  })
  const random = setting.random.fork('educators')
  const workers = planned.map((plan, i) => makeWorker(setting, random, i + 1, plan))
  sendOnLeave(random, workers)
  return workers
}

function makeWorker(
  setting: Setting,
  random: Random,
  number: number,
  { opening, career, qualification }: { opening: Opening; career: Career; qualification: Qualification },
): Worker {
  const { workplace, positionCode, subjects, hoursPerWeek } = opening
  const key = `educator-${String(number).padStart(4, '0')}`
  const person = makePerson(setting, random, { key, number, positionCode, career, qualification })
  const assignment = {
    personKey: key,
    organisationKey: workplace.record.key,
    positionCode,
    subjects,
    hoursPerWeek,
    isMainJob: true,
    isClassTeacher: positionCode === 'teacher' && random.chance(CLASS_TEACHERS),
    activeFrom: makeArrival(random, setting, career, person.experienceFrom ?? setting.today),
  }
  return { person, assignment, workplace, career }
}

/** A long leave is due after ten years of teaching; so the bank of the young loses nobody. */
function sendOnLeave(random: Random, workers: Worker[]): void {
  const entitled = workers.filter(({ career }) => !career.isYoung && career.experience >= 10)
  for (const { person } of top(entitled, LONG_LEAVES, () => random.next())) person.status = 'long_leave'
}
