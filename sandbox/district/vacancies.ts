// What organisations reported of their vacancies in the last two periods. One has not reported yet: its head can, in one press.

import { addDays } from '../../core/time.ts'
import { periodBefore, vacancyPeriodOf } from '../../core/vacancies/period.ts'
import { daysBetween } from './calendar.ts'
import type { Random } from './random.ts'
import type { VacancyRecord, VacancyReportRecord } from './register-types.ts'
import type { Setting, Worker, Workplace } from './setting.ts'

/** Open today; and filled between the two reports. */
const OPEN = 52
const FILLED = 11
const OLD = 0.6
const MISSING_OPEN = 1

type Reports = { before: Map<Workplace, VacancyReportRecord>; now: Map<Workplace, VacancyReportRecord> }

/** @param missingKey the organisation that has not reported */
export function makeVacancies(setting: Setting, workplaces: Workplace[], leaders: Worker[], missingKey: string) {
  const random = setting.random.fork('vacancies')
  const present = vacancyPeriodOf(setting.today)
  const heads = new Map(
    leaders.flatMap((one) => (one.assignment.positionCode === 'head' ? [[one.workplace, one]] : [])),
  )
  const reportsOf = (period: string, of: Workplace[]) =>
    new Map(of.map((one) => [one, makeReport(setting, random, one, period, heads.get(one)?.person.key ?? '')]))
  const reports: Reports = {
    before: reportsOf(periodBefore(present), workplaces),
    now: reportsOf(
      present,
      workplaces.filter(({ record }) => record.key !== missingKey),
    ),
  }
  const missing = workplaces.filter(({ record }) => record.key === missingKey)
  const vacancies = [
    ...Array.from({ length: OPEN - MISSING_OPEN }, () =>
      makeVacancy(setting, random, reports, [...reports.now.keys()], true),
    ),
    ...Array.from({ length: MISSING_OPEN }, () => makeVacancy(setting, random, reports, missing, true)),
    ...Array.from({ length: FILLED }, () => makeVacancy(setting, random, reports, [...reports.now.keys()], false)),
  ]
  const all = [...reports.before.values(), ...reports.now.values()]
  const byKey = new Map(all.map((report) => [report.key, report]))
  for (const { openedByKey, seenByKey, fte } of vacancies) {
    for (const report of [...new Set([openedByKey, seenByKey])].flatMap((key) => byKey.get(key) ?? [])) {
      report.noVacancies = false
      report.vacancyCount++
      report.fteTotal += fte
    }
  }
  return { vacancyReports: all, vacancies }
}

function makeReport(
  { today }: Setting,
  random: Random,
  { record, size }: Workplace,
  period: string,
  headKey: string,
): VacancyReportRecord {
  const latest = Math.min(24, daysBetween(period, today) - 1)
  const day = addDays(period, random.int(Math.min(3, Math.max(0, latest)), Math.max(0, latest)))
  const hour = latest < 0 ? '00' : String(random.int(9, 17)).padStart(2, '0')
  return {
    key: `${record.key}/${period}`,
    organisationKey: record.key,
    period,
    noVacancies: true,
    vacancyCount: 0,
    fteTotal: 0,
    retiring: random.int(0, Math.floor(size / 8)),
    targetedWanted: random.chance(0.6) ? 0 : random.int(1, 2),
    submittedAt: `${day}T${hour}:${latest < 0 ? '00' : String(random.int(10, 59))}:00`,
    submittedByKey: headKey,
  }
}

function makeVacancy(
  setting: Setting,
  random: Random,
  reports: Reports,
  among: Workplace[],
  isOpen: boolean,
): VacancyRecord {
  const types = new Set(among.map(({ type }) => type))
  const posts = setting.data.vacancies.posts.filter(({ type }) => types.has(type))
  const post = random.weighted(posts.map((value) => ({ value, weight: value.weight })))
  // Far and large organisations look longer.
  const places = among.filter(({ type }) => type === post.type)
  const place = random.weighted(places.map((value) => ({ value, weight: value.km + value.size })))
  const [before, now] = [reports.before.get(place), reports.now.get(place)]
  if (before === undefined) throw new Error(`vacancies: ${place.record.key} has never reported`)
  const isOld = !isOpen || now === undefined || random.chance(OLD)
  const start = isOld || now === undefined ? before : now
  const fte = random.pick([1, 1, 1, 0.5, 0.75])
  return {
    organisationKey: place.record.key,
    positionCode: post.position,
    subject: post.subject ?? null,
    fte,
    hours: Math.round(post.hours * fte),
    since: addDays(start.period, isOld ? -random.int(10, 420) : -random.int(0, 85)),
    reason: random.pick(['dismissal', 'retirement', 'retirement', 'leave', 'new_classes', 'other']),
    coverage: random.weighted([
      { weight: 6, value: 'combined' as const },
      { weight: 2, value: 'part_timer' as const },
      { weight: 2, value: 'not_taught' as const },
    ]),
    housing: place.record.rural && random.chance(0.4),
    suitsYoung: random.chance(0.6),
    openedByKey: start.key,
    seenByKey: isOpen && now !== undefined ? now.key : before.key,
    closedByKey: isOpen || now === undefined ? null : now.key,
    closedOn: isOpen || now === undefined ? null : now.submittedAt.slice(0, 10),
  }
}
