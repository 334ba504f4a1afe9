// What the page of an event has for its day: the check-in page, the marks that were refused, the certificates.
import { may } from '../../core/access.ts'
import { openAfterMs } from '../../core/events/check-in.ts'
import { fullName } from '../../core/people/names.ts'
import { instantInWords } from '../../core/time.ts'
import { deskPath } from '../../db/events/desk.ts'
import { countCertificates } from '../../db/events/event-certificates.ts'
import { refusedCheckIns } from '../../db/events/refused-check-ins.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import type { Words } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'
import { certificatesHref } from '../http/certificates.ts'
import type { Reader } from '../results/reader.ts'
import type { Link, Section } from '../sheet.ts'

export function doorLinks(event: FoundEvent, { now }: Desk, words: Words): Link[] {
  const isShut = event.status === 'draft' || event.status === 'cancelled'
  if (!event.isMine || isShut || now.getTime() > event.endsAt.getTime() + openAfterMs) return []
  return [{ text: words('panel-event-door'), href: deskPath(event) }]
}

/** Those that were given, where somebody may take a list out. */
export async function certificateLinks(event: FoundEvent, { db, actor }: Desk, words: Words): Promise<Link[]> {
  if (!event.isMine || event.status !== 'held' || !may(actor, 'read', 'listExport')) return []
  const count = await countCertificates(db, event.id)
  return count === 0 ? [] : [{ text: words('panel-event-certificates', { count }), href: certificatesHref(event.id) }]
}

export async function doorSections({ words }: Reader, desk: Desk, event: FoundEvent): Promise<Section[]> {
  const refused = event.isMine ? await refusedCheckIns(desk.db, desk.actor, event.id, desk.now) : []
  if (refused.length === 0) return []
  const columns = ['when', 'who', 'why'].map((name) => ({ text: words(`panel-event-attempts-${name}`) }))
  return [
    {
      id: 'attempts',
      title: words('panel-event-attempts', { count: refused.length }),
      tables: [
        {
          caption: words('panel-event-attempts-table'),
          isStacked: true,
          columns,
          rows: refused.map(({ readAt, person, refusal }) => [
            instantInWords(readAt, desk.hours.zone, desk.actor.language),
            person ? fullName(person) : words('panel-event-attempts-nobody'),
            words('panel-event-attempt', { reason: refusal }),
          ]),
        },
      ],
    },
  ]
}
