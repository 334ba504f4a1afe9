// Who is whose mentor. A few young specialists are left without one on purpose: that is what needs attention.

import { addDays, weekdayOf } from '../../core/time.ts'
import type { WorkLists } from './data.ts'
import { at, type Random } from './random.ts'
import type { Setting, Worker } from './setting.ts'
import type { MentorshipRecord } from './types.ts'

const WITHOUT_MENTOR = 8
const MOST_MENTEES = 3
const TAKES_ANOTHER = 0.4
const ELSEWHERE = 0.04
const EXPERIENCE = 8
/** Days after arrival on which the order is signed. */
const ORDER_AFTER = 9

export function makeMentorships(setting: Setting, educators: Worker[], leaders: Worker[]): MentorshipRecord[] {
  const random = setting.random.fork('mentors')
  const specialists = educators.filter(({ career }) => career.isYoungSpecialist)
  const mentees = random.shuffled(specialists).slice(WITHOUT_MENTOR)
  const deputies = leaders.filter(({ assignment }) => assignment.positionCode === 'deputy_head')
  const able = educators.filter(canGuide)
  const load = new Map<Worker, number>()
  let deputyIsBusy = false
  return mentees.map((mentee, i) => {
    const deputy = deputies.find((one) => one.workplace === mentee.workplace && canGuide(one))
    const isDeputys = !deputyIsBusy && deputy !== undefined
    deputyIsBusy ||= isDeputys
    const mentor = isDeputys ? deputy : chooseMentor(random, mentee, able, load)
    load.set(mentor, (load.get(mentor) ?? 0) + 1)
    return mentorship(random, setting.data.work, mentor, mentee, i + 1)
  })
}

/** Of the same organisation and position where there is one, else of the same organisation, else of a like one. */
function chooseMentor(random: Random, mentee: Worker, able: Worker[], load: Map<Worker, number>): Worker {
  const goesOut = random.chance(ELSEWHERE)
  const free = able.filter((one) => (load.get(one) ?? 0) < MOST_MENTEES)
  const here = goesOut ? [] : free.filter(({ workplace }) => workplace === mentee.workplace)
  const alike = (list: Worker[]) =>
    list.filter(({ assignment }) => assignment.positionCode === mentee.assignment.positionCode)
  const choice = [alike(here), here, alike(free), free].find((list) => list.length > 0) ?? []
  const busy = choice.filter((one) => load.has(one))
  return random.pick(busy.length > 0 && random.chance(TAKES_ANOTHER) ? busy : choice)
}

function canGuide({ person, career }: Worker): boolean {
  const isGraded = person.categories.includes('first') || person.categories.includes('highest')
  return !career.isYoung && career.experience >= EXPERIENCE && isGraded && person.status === 'working'
}

function mentorship(random: Random, { mentoring }: WorkLists, mentor: Worker, mentee: Worker, number: number) {
  const due = addDays(mentee.assignment.activeFrom, ORDER_AFTER)
  const activeFrom = addDays(due, -Math.max(0, weekdayOf(due) - 5))
  const date = activeFrom.split('-').reverse().join('.')
  return {
    mentorKey: mentor.person.key,
    menteeKey: mentee.person.key,
    organisationKey: mentee.workplace.record.key,
    orderDocument: mentoring.order
      .replace('{date}', date)
      .replace('{number}', `${100 + number}`)
      .replace('№ ', '№\u00a0'),
    goals: random.chance(0.85) ? at(mentoring.goals, random.int(0, mentoring.goals.length - 1)) : null,
    activeFrom,
  }
}
