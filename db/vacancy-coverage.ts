// Which organisations have reported their vacancies for the present period, and which are missing.
import { type Actor, scopesOf } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import { defaultZone, localDateOf } from '../core/time.ts'
import { vacancyPeriodOf } from '../core/vacancies/period.ts'
import type { Db } from './open.ts'
import type { Where } from './scopes.ts'
import { submitVacancyReport } from './vacancies.ts'

const types = ['school', 'kindergarten', 'supplementary'] as const

export type VacancyCoverage = { reported: number; asked: number; missing: { id: number; shortName: string }[] }

/** Organisations that must report: those of the three types that are at work today. */
export function reportingOrganisations(now: Date) {
  return { type: { in: [...types] }, OR: [{ activeTo: null }, { activeTo: { gt: now } }] }
}

/** Of organisations: those that have a report of the present period. */
export function hasReported(now: Date, zone = defaultZone) {
  return { vacancyReports: { some: { period: new Date(`${vacancyPeriodOf(localDateOf(now, zone))}T00:00:00Z`) } } }
}

/** Of organisations: those whose reports the actor may read. */
export function readableReports(actor: Actor): Where {
  const scopes = scopesOf(actor, 'read', 'vacancyReport')
  if (scopes.some(({ kind }) => kind === 'all')) return {}
  return { id: { in: scopes.flatMap((scope) => (scope.kind === 'organisations' ? scope.ids : [])) } }
}

/** @throws Refusal for whoever does not read the reports of all */
export async function vacancyCoverage(db: Db, actor: Actor, now: Date, zone?: string): Promise<VacancyCoverage> {
  if (!scopesOf(actor, 'read', 'vacancyReport').some(({ kind }) => kind === 'all')) {
    throw new Refusal('panel-refused-right')
  }
  const all = reportingOrganisations(now)
  const [asked, missing] = await Promise.all([
    db.organisation.count({ where: all }),
    db.organisation.findMany({
      where: { AND: [all, { NOT: hasReported(now, zone) }] },
      select: { id: true, shortName: true },
      orderBy: [{ shortName: 'asc' }],
    }),
  ])
  return { reported: asked - missing.length, asked, missing }
}

/**
 * «Вакансий нет», in one press of the head.
 * @param organisationId needed only by those who head several
 */
export async function reportNoVacancies(
  db: Db,
  actor: Actor,
  { organisationId, now, zone }: { organisationId: number | null; now: Date; zone?: string },
): Promise<void> {
  const heads = scopesOf(actor, 'write', 'vacancyReport').flatMap((scope) =>
    scope.kind === 'organisations' ? scope.ids : [],
  )
  const chosen = organisationId ?? (heads.length === 1 ? heads[0] : undefined)
  if (chosen === undefined) throw new Refusal('panel-refused-which-organisation')
  await submitVacancyReport(db, actor, { organisationId: chosen, vacancies: [] }, now, zone)
}
