// «Напомнить» to the heads whose organisations have not reported their vacancies, and their one-press answer.
import type { Actor } from '../core/access.ts'
import { vacancyReminder } from '../core/outbox/kinds/vacancy-reminder.ts'
import { nextSendingTime, type SendingHours } from '../core/outbox/quiet-hours.ts'
import { localDateOf } from '../core/time.ts'
import { recordAudit } from './audit.ts'
import { demand } from './demand.ts'
import { Prisma } from './generated/client/index.js'
import type { Db, PrismaClient } from './open.ts'
import { queue } from './outbox-queue.ts'
import { submitVacancyReport } from './vacancies.ts'
import { hasReported, reportingOrganisations } from './vacancy-coverage.ts'
import { addressOf } from './wave-reach.ts'

/**
 * To one organisation or to all that are missing; a head is reminded of one organisation once a day.
 * `without`: those whose head cannot be written to, or who have none.
 * @throws Refusal
 */
export async function remindOfVacancies(
  db: PrismaClient,
  actor: Actor,
  { organisationId, now, hours }: { organisationId: number | null; now: Date; hours: SendingHours },
): Promise<{ messages: number; without: number }> {
  demand(actor, 'vacancyReminder')
  return db.$transaction(async (tx) => {
    const missing = await tx.organisation.findMany({
      where: {
        AND: [
          reportingOrganisations(now),
          { NOT: hasReported(now, hours.zone) },
          ...(organisationId === null ? [] : [{ id: organisationId }]),
        ],
      },
      select: { id: true, shortName: true, headId: true },
    })
    const day = localDateOf(now, hours.zone)
    let [messages, without] = [0, 0]
    for (const { id, shortName, headId } of missing) {
      if (headId === null || !(await isReached(tx, headId))) {
        without++
        continue
      }
      const params = { organisationId: id, organisation: shortName }
      const told = { key: `vacancies:${id}:${day}`, personId: headId, params }
      messages += await queue(tx, vacancyReminder, [told], { now, notBefore: nextSendingTime(now, hours) })
    }
    const note = { action: 'remindOfVacancies', subject: 'district', detail: { messages } }
    await recordAudit(tx, actor, note, now)
    return { messages, without }
  })
}

async function isReached(tx: Db, headId: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT FROM ${addressOf(Prisma.sql`${headId}::int`, 'service')} AS address WHERE reach = 'reached') AS is`
  return row?.is ?? false
}

/** «Вакансий нет» in the chat: only of whoever heads the organisation today, and only while there is no report. */
export async function sayNoVacancies(
  db: PrismaClient,
  {
    personId,
    organisationId,
    now,
    zone,
  }: { personId: number; organisationId: number; now: Date; zone?: string | undefined },
): Promise<'reported' | 'already' | 'not-head'> {
  const headed = await db.organisation.findFirst({ where: { id: organisationId, headId: personId } })
  if (!headed) return 'not-head'
  if (await db.organisation.findFirst({ where: { AND: [{ id: organisationId }, hasReported(now, zone)] } }))
    return 'already'
  // A linked person has no role in a chat; that they head it was asked above.
  await submitVacancyReport(
    db,
    { kind: 'system' },
    { organisationId, submittedById: personId, vacancies: [] },
    now,
    zone,
  )
  return 'reported'
}
