// The demo's past events have given their certificates, in the order in which they were held.
import { certificateNumber } from '../../core/events/certificates.ts'
import type { EventRows } from './events.ts'
import { tokenOf } from './rows.ts'

export function withCertificates({ centreEvent, eventRegistration }: EventRows): EventRows['eventRegistration'] {
  const held = new Map(
    centreEvent.flatMap(({ id, status, hours, endsAt }) =>
      status === 'held' && hours && endsAt instanceof Date ? [[id, endsAt] as const] : [],
    ),
  )
  const endOf = (row: { eventId: number }) => held.get(row.eventId)?.getTime() ?? 0
  const given = eventRegistration
    .filter((row) => row.attendedAt && held.has(row.eventId))
    .sort((one, other) => endOf(one) - endOf(other))
  const running = new Map<number, number>()
  const certificates = new Map(
    given.map((row) => {
      const issuedAt = new Date(endOf(row) + 3_600_000)
      const year = issuedAt.getUTCFullYear()
      const next = (running.get(year) ?? 0) + 1
      running.set(year, next)
      const certificate = {
        certificateNumber: certificateNumber(year, next),
        certificateToken: tokenOf('certificate', `${row.eventId}:${row.personId}`),
        certificateIssuedAt: issuedAt,
      }
      return [row, certificate] as const
    }),
  )
  return eventRegistration.map((row) => ({ ...row, ...certificates.get(row) }))
}
