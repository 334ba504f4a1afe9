// «Напомнить» to the heads whose organisations have not reported their vacancies, and their one-press answer.
import type { Actor } from '../core/access.ts'
import { vacancyReminder } from '../core/outbox/kinds/vacancy-reminder.ts'
import { nextSendingTime, type SendingHours } from '../core/outbox/quiet-hours.ts'
import { localDateOf } from '../core/time.ts'
import { recordAudit } from './audit.ts'
import { demand } from './demand.ts'
import { Prisma } from './generated/client/index.js'
import type { Db, PrismaClient } from './open.ts'
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
      if (!(await isReached(tx, headId))) without++
      else messages += await queue(tx, { id, shortName, headId: headId ?? 0, day }, nextSendingTime(now, hours), now)
    }
    const note = { action: 'remindOfVacancies', subject: 'district', detail: { messages } }
    await recordAudit(tx, actor, note, now)
    return { messages, without }
  })
}

type To = { id: number; shortName: string; headId: number; day: string }

function queue(tx: Db, { id, shortName, headId, day }: To, notBefore: Date, now: Date): Promise<number> {
  const params = { organisationId: id, organisation: shortName }
  return tx.$executeRaw`
    INSERT INTO outbox_message (key, channel, contact_id, person_id, kind, params, priority, not_before, created_at)
    SELECT ${`vacancies:${id}:${day}`}, channel, contact_id, ${headId}::int, ${vacancyReminder.name},
      ${JSON.stringify(params)}::jsonb, ${vacancyReminder.priority}, ${notBefore}::timestamptz, ${now}::timestamptz
    FROM ${addressOf(Prisma.sql`${headId}::int`, 'service')} AS address WHERE reach = 'reached'
    ON CONFLICT (key) DO NOTHING`
}

async function isReached(tx: Db, headId: number | null): Promise<boolean> {
  if (headId === null) return false
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
