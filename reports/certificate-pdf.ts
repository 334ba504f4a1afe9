// Certificates as PDF, a page each.
import type { EventKind, EventRole } from '../core/events/words.ts'
import { eventName } from '../core/outbox/event-params.ts'
import { fullName, type PersonName } from '../core/people/names.ts'
import { wordsOf } from '../locales/index.ts'
import { dayOnPaper, writePapers } from './paper-pdf.ts'

export type CertificateToWrite = {
  number: string
  issuedAt: Date
  role: EventRole
  person: PersonName
  event: { kind: EventKind; title: string; startsAt: Date; hours: number | null }
  /** Where it is confirmed; null where nobody can reach a page of ours. */
  address: string | null
}

const words = wordsOf('ru')

/** `signer` is a line below the name of the event; empty leaves a line for a hand. */
export function writeCertificates(
  all: readonly CertificateToWrite[],
  { signer, zone }: { signer: string; zone: string },
): Promise<Buffer> {
  const papers = all.map(({ number, issuedAt, role, person, event, address }) => ({
    issuedAt,
    address,
    title: words('certificate-title', { role }),
    number: words('certificate-number', { number }),
    name: fullName(person),
    below: words('certificate-confirms', { role }),
    lines: [
      eventName(event, { say: words }),
      dayOnPaper(event.startsAt, zone),
      ...(event.hours ? [words('certificate-hours', { hours: event.hours })] : []),
    ],
  }))
  return writePapers(papers, { signer, zone, title: words('certificate-file') })
}
