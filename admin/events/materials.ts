// The materials of an event on its page: for before it, for after it, and its papers.
import { instantInWords } from '../../core/time.ts'
import { type EventMaterial, materialsOfEvent } from '../../db/events/event-materials.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import type { Desk } from '../desk.ts'
import { fileHref } from '../http/files.ts'
import { date, type Reader } from '../results/reader.ts'
import type { Cell, Link, Section } from '../sheet.ts'

export function materialLinks(event: FoundEvent, words: Reader['words']): Link[] {
  if (!event.isMine) return []
  return [{ text: words('panel-events-material-add'), href: `/admin/pages/event-material?event=${event.id}` }]
}

/** «Протокол № 3 от 12.09.2026», as papers are quoted. */
export function paperInWords({ title, paper }: Pick<EventMaterial, 'title' | 'paper'>, reader: Reader): string {
  if (!paper) return title
  const day = date({ ...reader, zone: 'UTC' }, new Date(`${paper.day}T00:00:00Z`))
  return reader.words('events-paper', { title, number: paper.number, day })
}

export async function materialSections(reader: Reader, desk: Desk, event: FoundEvent): Promise<Section[]> {
  const { words } = reader
  const materials = await materialsOfEvent(desk.db, event.id)
  if (materials.length === 0) return []
  const names = ['material', 'purpose', 'added', ...(event.isMine ? ['remove'] : [])]
  const title = words('panel-events-materials', { count: materials.length })
  return [
    {
      id: 'materials',
      title,
      tables: [
        {
          caption: words('panel-events-table', { title }),
          isStacked: true,
          columns: names.map((name) => ({ text: words(`panel-events-column-${name}`) })),
          rows: materials.map((one) => [
            thing(one, reader),
            words(`panel-events-purpose-${one.purpose}`),
            instantInWords(one.addedAt, desk.hours.zone, desk.actor.language),
            ...(event.isMine ? [removal(event.id, one, reader)] : []),
          ]),
        },
      ],
    },
  ]
}

function thing(material: EventMaterial, reader: Reader): Cell {
  const { link, file } = material
  const text = paperInWords(material, reader)
  if (file) return { files: [{ text, href: fileHref(file.token) }] }
  return link ? { text, href: link } : text
}

function removal(eventId: number, material: EventMaterial, reader: Reader): Cell {
  const { words } = reader
  const values = { event: String(eventId), material: String(material.id), what: 'remove-material' }
  const confirm = words('panel-events-material-remove-sure', { title: paperInWords(material, reader) })
  return { acts: [{ text: words('panel-events-speaker-remove'), values, confirm }] }
}
