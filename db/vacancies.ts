// What organisations say of their vacancies, and what that makes of the vacancies known before.
import type { Actor } from '../core/access.ts'
import { vacancyReminder } from '../core/outbox/kinds/vacancy-reminder.ts'
import { type LocalDate, toLocalDate } from '../core/people/local-date.ts'
import { Refusal } from '../core/refusal.ts'
import { defaultZone, localDateOf } from '../core/time.ts'
import { matchVacancies, type Opening } from '../core/vacancies/match.ts'
import { vacancyPeriodOf } from '../core/vacancies/period.ts'
import { recordAudit } from './audit.ts'
import { callOff } from './called-off.ts'
import { demand } from './demand.ts'
import type { Vacancy, VacancyReport } from './generated/client/index.js'
import type { Db, PrismaClient } from './open.ts'
import { found, writable } from './own-rows.ts'
import { whereOf } from './scopes.ts'
import { inTransaction } from './transaction.ts'

type Described = Pick<Vacancy, 'fte' | 'hours' | 'reason' | 'coverage' | 'housing' | 'suitsYoung'>

export type ReportedVacancy = Opening & Described & { plannedFillOn: LocalDate | null }

export type NewVacancyReport = {
  organisationId: number
  /** Empty is «вакансий нет». */
  vacancies: ReportedVacancy[]
  retiring?: number | null
  targetedWanted?: number | null
  /** Who answered, where the system writes on their behalf. */
  submittedById?: number
}

export type Reported = { id: number; opened: number; kept: number; closed: number }

/**
 * The report of the present period; sent again, it replaces what the first said. A vacancy that it no longer names is
 * closed, not deleted.
 * @throws Refusal for an organisation that is not theirs
 */
export async function submitVacancyReport(
  db: Db,
  actor: Actor,
  given: NewVacancyReport,
  now: Date,
  zone = defaultZone,
): Promise<Reported> {
  demand(actor, 'vacancyReport')
  const today = localDateOf(now, zone)
  if (given.vacancies.some((one) => one.since > today || !(one.fte > 0))) throw new Refusal('panel-refused-vacancy')
  return inTransaction(db, async (tx) => {
    const report = await saveReport(tx, actor, given, vacancyPeriodOf(today), now)
    const { known, lastPeriod } = await knownTo(tx, report)
    const { kept, opened, closed } = matchVacancies(known, given.vacancies, lastPeriod)
    const open = { seenById: report.id, closedOn: null, closedById: null }
    for (const { id, given: one } of kept)
      await tx.vacancy.update({ where: { id }, data: { ...columns(one), ...open } })
    await tx.vacancy.createMany({
      data: opened.map((one) => ({
        ...columns(one),
        organisationId: report.organisationId,
        openedById: report.id,
        seenById: report.id,
      })),
    })
    await tx.vacancy.updateMany({
      where: { id: { in: closed }, closedOn: null },
      data: { closedOn: day(today), closedById: report.id },
    })
    const reminders = { startsWith: `vacancies:${report.organisationId}:` }
    await callOff(tx, { kind: vacancyReminder.name, key: reminders }, now)
    const counts = { opened: opened.length, kept: kept.length, closed: closed.length }
    const note = { action: 'submitVacancyReport', subject: 'vacancyReport', subjectId: report.id, detail: counts }
    await recordAudit(tx, actor, note, now)
    return { id: report.id, ...counts }
  })
}

/** The post was filled, or is gone, before the next report. */
export async function closeVacancy(
  db: PrismaClient,
  actor: Actor,
  { id, now, zone = defaultZone }: { id: number; now: Date; zone?: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    found(await tx.vacancy.findFirst({ where: writable(actor, 'vacancy', id, now) }))
    const closedOn = day(localDateOf(now, zone))
    const { count } = await tx.vacancy.updateMany({ where: { id, closedOn: null }, data: { closedOn } })
    if (count === 0) throw new Refusal('panel-refused-vacancy-closed')
    await recordAudit(tx, actor, { action: 'closeVacancy', subject: 'vacancy', subjectId: id }, now)
  })
}

async function saveReport(tx: Db, actor: Actor, given: NewVacancyReport, start: LocalDate, now: Date) {
  const { organisationId, vacancies, retiring = null, targetedWanted = null } = given
  const period = day(start)
  const submittedById = actor.kind === 'system' ? (given.submittedById ?? null) : actor.personId
  const vacancyCount = vacancies.length
  const fteTotal = vacancies.reduce((sum, { fte }) => sum + fte, 0)
  const counts = { noVacancies: vacancyCount === 0, vacancyCount, fteTotal }
  const said = { ...counts, retiring, targetedWanted, submittedAt: now, submittedById }
  const report = await tx.vacancyReport.upsert({
    where: { organisationId_period: { organisationId, period } },
    create: { organisationId, period, ...said },
    update: said,
  })
  const own = whereOf(actor, 'write', 'vacancyReport', now)
  if (!(await tx.vacancyReport.findFirst({ where: { AND: [{ id: report.id }, own] } }))) {
    throw new Refusal('panel-refused-right')
  }
  return report
}

/** What was open before, or was closed by the same report when it was sent first. */
async function knownTo(tx: Db, report: VacancyReport) {
  const { id, organisationId, period } = report
  const [rows, before] = await Promise.all([
    tx.vacancy.findMany({ where: { organisationId, OR: [{ closedOn: null }, { closedById: id }] } }),
    tx.vacancyReport.findFirst({ where: { organisationId, period: { lt: period } }, orderBy: { period: 'desc' } }),
  ])
  const known = rows.map((row) => ({ ...row, since: toLocalDate(row.since) }))
  return { known, lastPeriod: before && toLocalDate(before.period) }
}

function columns({ since, plannedFillOn, ...rest }: ReportedVacancy) {
  return { ...rest, since: day(since), plannedFillOn: plannedFillOn ? day(plannedFillOn) : null }
}

function day(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`)
}
