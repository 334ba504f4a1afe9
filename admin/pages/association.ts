// «Ассоциация молодых педагогов»: the young specialists of today, and who comes to its events this school year.
import { may, scopesOf } from '../../core/access.ts'
import { fullName } from '../../core/people/names.ts'
import { schoolYearInWords, schoolYearOf } from '../../core/school-year.ts'
import { localDateOf } from '../../core/time.ts'
import { associationEvents, associationMembers, type Member } from '../../db/events/association.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { membersToWrite } from '../lists/association.ts'
import { pagerOf, perPage } from '../results/pager.ts'
import { numberIfAny, oneOf } from '../results/query.ts'
import { type Reader, readerOf, whole } from '../results/reader.ts'
import type { Cell, Sheet } from '../sheet.ts'

const name = 'association'
const shows = ['all', 'never', 'came', 'coming'] as const
type Show = (typeof shows)[number]

export const associationPage: PageDeclaration = {
  name,
  icon: 'Star',
  component: 'Sheet',
  group: 'networks',
  subject: 'eventRegistration',
  suits: (actor) =>
    may(actor, 'read', 'eventRegistration') &&
    scopesOf(actor, 'read', 'person').some(({ kind }) => kind === 'all' || kind === 'organisations'),
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const { words } = reader
    const { db, now, hours } = desk
    const { show, all, members } = await find(desk, query)
    const held = await associationEvents(db, { now, zone: hours.zone })
    const page = Math.min(numberIfAny(query, 'page') ?? 1, Math.max(1, Math.ceil(members.length / perPage)))
    const pager = pagerOf(reader, name, query, { total: members.length, page })
    const came = all.filter(({ attended }) => attended > 0).length
    const asFile = new URLSearchParams({ ...(query.show && { show: query.show }), as: 'xlsx' })
    const year = schoolYearInWords(schoolYearOf(localDateOf(now, hours.zone)))
    return {
      title: words('panel-ui-pages-association'),
      lead: [words('association-lead', { year })],
      links: [{ text: words('panel-ui-labels-CentreEvent'), href: '/admin/resources/CentreEvent' }],
      file: { text: words('mentors-file'), href: `/admin/lists/pages/${name}?${asFile.toString()}` },
      choices: choicesOf(reader, show),
      sections: [
        {
          id: 'about',
          title: words('association-about', { year }),
          tiles: [
            { label: words('association-members'), value: whole(reader, all.length), note: words('association-today') },
            { label: words('association-held'), value: whole(reader, held), note: words('association-kinds') },
            {
              label: words('association-came'),
              value: words('results-of', { part: whole(reader, came), all: whole(reader, all.length) }),
              note: words('association-came-note'),
            },
          ],
        },
        {
          id: 'members',
          title: words('association-found', { count: members.length }),
          tables: [
            {
              caption: words('association-column-member'),
              empty: words(all.length === 0 ? 'association-none' : 'association-none-such'),
              isStacked: true,
              columns: [
                { text: words('association-column-member') },
                { text: words('association-column-organisation') },
                { text: words('association-column-attended'), isNumber: true },
                { text: words('association-column-titles') },
                { text: words('association-column-coming') },
              ],
              rows: members.slice((page - 1) * perPage, page * perPage).map((one) => rowOf(reader, one, held)),
            },
          ],
          ...(pager && { pager }),
        },
      ],
    }
  },
  list: async (desk, query) => {
    const reader = readerOf(desk, query)
    const { members } = await find(desk, query)
    return {
      title: reader.words('panel-ui-pages-association'),
      subject: 'person',
      filters: query.show ? ['show'] : [],
      table: membersToWrite(reader, members),
    }
  },
}

async function find({ db, actor, now, hours }: Desk, query: Record<string, string>) {
  const show = oneOf('show', query.show, shows) ?? 'all'
  const all = await associationMembers(db, actor, { now, zone: hours.zone })
  return { show, all, members: all.filter((one) => isShown(one, show)) }
}

function isShown({ attended, isComing }: Member, show: Show): boolean {
  if (show === 'never') return attended === 0
  if (show === 'came') return attended > 0
  return show === 'all' || isComing
}

function rowOf(reader: Reader, one: Member, held: number): Cell[] {
  const { words } = reader
  return [
    { text: fullName(one), href: `/admin/resources/Person/records/${one.personId}/show` },
    one.organisation,
    words('results-of', { part: whole(reader, one.attended), all: whole(reader, held) }),
    one.titles.length > 0 ? { lines: one.titles } : '—',
    one.isComing ? words('association-coming') : '—',
  ]
}

function choicesOf({ words }: Reader, show: Show) {
  const options = shows.map((value) => ({ value, text: words(`association-show-${value}`) }))
  const label = words('association-show')
  return {
    fields: [{ name: 'show', label, value: show, groups: [{ label, options }] }],
    button: words('mentors-show-button'),
  }
}
