// What every application must pass, whoever sends it in: judged whole and written, beneath the lock of its contest.
import { missingOf, type Written, whyNotOpen } from '../../core/contests/application.ts'
import { takesPupils } from '../../core/contests/words.ts'
import { localDateOf } from '../../core/time.ts'
import { meantFor } from '../events/audience.ts'
import { organisationOf } from '../events/register.ts'
import { type EventRefused, refused } from '../events/rights.ts'
import type { CentreEvent, ContestApplication } from '../generated/client/index.js'
import type { Db } from '../open.ts'

type Given = {
  personId: number
  written: Written
  /** Whoever sends it says that the organisation holds it; nothing of a pupil is taken without. */
  hasParentConsent: boolean
  now: Date
  zone: string
}

export type Sent = { kind: 'sent'; id: number } | EventRefused

/** `before` is the one that it changes; null is a new one. */
export async function writeApplication(
  tx: Db,
  event: CentreEvent,
  before: Pick<ContestApplication, 'id' | 'status'> | null,
  { personId, written, hasParentConsent, now, zone }: Given,
): Promise<Sent> {
  const closed = whyNotOpen(event, before?.status ?? null, now)
  if (closed) return refused(closed)
  const missing = missingOf(event.kind, written)
  if (missing) return refused(`contests-missing-${missing}`)
  const isPupils = takesPupils(event.kind)
  if (isPupils && !hasParentConsent) return refused('contests-refused-consent')
  if (!before && (await meantFor(tx, personId, [event], localDateOf(now, zone))).length === 0) {
    return refused('events-refused-not-meant')
  }
  const { nominationId, title, link, pupilCode, pupilClass } = written
  const same = { eventId: event.id, personId, nominationId: nominationId ?? 0, pupilCode }
  const isThere = await tx.contestApplication.count({ where: { ...same, NOT: { id: before?.id ?? 0 } } })
  if (isThere > 0) return refused('contests-refused-twice')
  const row = {
    ...same,
    title,
    link,
    pupilClass,
    organisationId: await organisationOf(tx, personId, now),
    parentConsentAt: isPupils ? now : null,
    status: 'sent' as const,
    returnedWhy: null,
    sentAt: now,
  }
  const { id } = before
    ? await tx.contestApplication.update({ where: { id: before.id }, data: row })
    : await tx.contestApplication.create({ data: row })
  return { kind: 'sent', id }
}
