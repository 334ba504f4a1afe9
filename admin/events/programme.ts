// The programme of an event on its page: who speaks, leads and judges.
import { speakersOf } from '../../db/events/programme.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import type { Desk } from '../desk.ts'
import type { Reader } from '../results/reader.ts'
import type { Cell, Section } from '../sheet.ts'

export async function programmeSections({ words }: Reader, { db }: Desk, event: FoundEvent): Promise<Section[]> {
  const speakers = await speakersOf(db, event.id)
  const mayChange = event.isMine && event.status !== 'cancelled'
  if (speakers.length === 0 && !mayChange) return []
  const names = ['speaker', 'role', 'topic', ...(mayChange && speakers.length > 0 ? ['change', 'remove'] : [])]
  const title = words('panel-events-programme', { count: speakers.length })
  return [
    {
      id: 'programme',
      title,
      tables: [
        {
          caption: words('panel-events-table', { title }),
          isStacked: true,
          empty: words('panel-events-programme-empty'),
          columns: names.map((name) => ({ text: words(`panel-events-column-${name}`) })),
          rows: speakers.map(({ id, personId, name, role, topic }) => [
            personId === null
              ? words('panel-events-guest', { name })
              : { text: name, href: `/admin/resources/Person/records/${personId}/show` },
            words('events-role', { role }),
            topic ?? '—',
            ...(mayChange ? changes(event.id, { id, name }, words) : []),
          ]),
        },
      ],
    },
  ]
}

function changes(eventId: number, { id, name }: { id: number; name: string }, words: Reader['words']): Cell[] {
  const form = `/admin/resources/CentreEvent/records/${eventId}/changeSpeaker?speaker=${id}`
  const values = { event: String(eventId), speaker: String(id), what: 'remove-speaker' }
  const confirm = words('panel-events-speaker-remove-sure', { name })
  return [
    { links: [{ text: words('panel-events-speaker-change'), href: form }] },
    { acts: [{ text: words('panel-events-speaker-remove'), values, confirm }] },
  ]
}
