// Who is given a certificate, and why somebody is not.
import type { Reason } from './judge.ts'
import type { EventStatus } from './words.ts'

/** Staff mend the list of those who came before anything is told of it. */
export const certificatesAfterMs = 3_600_000

type Ended = { status: EventStatus; endsAt: Date; hours: number | null }
type Own = { attendedAt: Date | null; certificateRevokedAt: Date | null }

/** Only who was there, after the end, of an event that tells its hours. Null is: given. */
export function whyNoCertificate(event: Ended, own: Own | null, now: Date): Reason | null {
  if (event.status === 'draft') return { reason: 'events-refused-unknown' }
  if (event.status === 'cancelled') return { reason: 'events-refused-cancelled' }
  if (event.hours === null) return { reason: 'certificate-refused-none' }
  if (event.endsAt > now) return { reason: 'certificate-refused-early' }
  if (!own?.attendedAt) return { reason: 'certificate-refused-absent' }
  return own.certificateRevokedAt ? { reason: 'certificate-refused-revoked' } : null
}

/** «2026-00042»: the year in which it was given, and the running number of that year. */
export function certificateNumber(year: number, running: number): string {
  return `${year}-${String(running).padStart(5, '0')}`
}
