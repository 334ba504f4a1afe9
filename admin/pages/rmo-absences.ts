// «Не приходят на РМО»: organisations of which nobody came to the last two meetings, and whether their heads know.
import { may } from '../../core/access.ts'
import { dayInWords, localDateOf } from '../../core/time.ts'
import type { Absence } from '../../db/rmo/absences.ts'
import { absencesWithTold } from '../../db/rmo/absences-seen.ts'
import type { PageDeclaration } from '../declare.ts'
import { pageOfEvent } from '../events/words.ts'
import { date, type Reader, readerOf } from '../results/reader.ts'
import type { Cell, Sheet } from '../sheet.ts'

export const rmoAbsencesPage: PageDeclaration = {
  name: 'rmo-absences',
  icon: 'UserX',
  component: 'Sheet',
  group: 'events',
  subject: 'centreEvent',
  suits: (actor) => may(actor, 'write', 'centreEvent'),
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const { words } = reader
    const { db, actor, now, hours } = desk
    const absences = await absencesWithTold(db, actor, { now, zone: hours.zone })
    const title = words('panel-ui-pages-rmo-absences')
    return {
      title,
      lead: [words('rmo-absences-lead')],
      links: [{ text: words('panel-ui-pages-events-calendar'), href: '/admin/pages/events-calendar' }],
      sections: [
        {
          id: 'absences',
          title: words('rmo-absences-count', { count: absences.length }),
          tables: [
            {
              caption: title,
              empty: words('rmo-absences-none'),
              isStacked: true,
              columns: [
                { text: words('results-column-organisation') },
                { text: words('rmo-absences-column-rmo') },
                { text: words('rmo-absences-column-meetings') },
                { text: words('rmo-absences-column-told') },
              ],
              rows: absences.map((absence) => rowOf(reader, absence)),
            },
          ],
        },
      ],
    }
  },
}

function rowOf(
  reader: Reader,
  { organisation, rmo, first, second, toldAt }: Absence & { toldAt: Date | null },
): Cell[] {
  const { words, zone, language } = reader
  const meeting = ({ id, startsAt }: Absence['first']) => ({
    text: dayInWords(localDateOf(startsAt, zone), language),
    href: pageOfEvent(id),
  })
  return [
    { text: organisation.shortName, href: `/admin/resources/Organisation/records/${organisation.id}/show` },
    rmo.name,
    { links: [meeting(first), meeting(second)] },
    toldAt
      ? { text: words('rmo-absences-told', { date: date(reader, toldAt) }), tone: 'quiet' }
      : { text: words('rmo-absences-untold'), tone: 'quiet' },
  ]
}
