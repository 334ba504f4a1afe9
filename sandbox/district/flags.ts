// What organisations are in a school year by its orders: the ШНОР list and the internship sites.

import { schoolYearDays, schoolYearOf } from '../../core/school-year.ts'
import { top } from './apportion.ts'
import { orderOf } from './networks.ts'
import { at } from './random.ts'
import type { FlagRecord } from './register-types.ts'
import type { BaseType, Setting, Workplace } from './setting.ts'

const LOW_RESULTS = 6
/** How many of last year's list are on this year's again. */
const REMAINED = 4
const LARGE = 25

export function makeFlags(setting: Setting, workplaces: Workplace[]): FlagRecord[] {
  const random = setting.random.fork('flags')
  const year = schoolYearOf(setting.today)
  const schools = workplaces.filter(({ type }) => type === 'school')
  // Small and far away, mostly.
  const ranked = [...top(schools, schools.length, ({ km, size }) => km / 20 - size / 40 + random.next())]
  const now = ranked.slice(0, LOW_RESULTS)
  const before = [...now.slice(0, REMAINED), ...ranked.slice(LOW_RESULTS, LOW_RESULTS + 1)]
  return [
    ...before.map((school) => flag(setting, school, 'low_results', year - 1)),
    ...now.map((school) => flag(setting, school, 'low_results', year)),
    ...makeSites(setting, workplaces, now, year),
  ]
}

function makeSites(setting: Setting, workplaces: Workplace[], weak: Workplace[], year: number): FlagRecord[] {
  const random = setting.random.fork('sites')
  const strong = random.shuffled(workplaces.filter((one) => !weak.includes(one)))
  const free: Record<BaseType, Workplace[]> = {
    school: strong.filter(({ type, size }) => type === 'school' && size >= LARGE),
    kindergarten: strong.filter(({ type }) => type === 'kindergarten'),
    supplementary: strong.filter(({ type }) => type === 'supplementary'),
  }
  const taken: Record<BaseType, number> = { school: 0, kindergarten: 0, supplementary: 0 }
  return setting.data.networks.sites.map(({ type, theme }) =>
    flag(setting, at(free[type], taken[type]++), 'internship_site', year, theme),
  )
}

function flag(
  { data }: Setting,
  { record }: Workplace,
  kind: FlagRecord['kind'],
  year: number,
  theme: string | null = null,
): FlagRecord {
  const { from, to } = schoolYearDays(year)
  const order = orderOf(data.networks.orders.flag, `${year}-08-28`, kind === 'low_results' ? 812 : 815)
  return {
    organisationKey: record.key,
    kind,
    schoolYear: year,
    orderDocument: order,
    theme,
    activeFrom: from,
    activeTo: to,
  }
}
