// «Наставники: итоги»: all mentors of today, how they meet, whom to help; the way to their pairs, and the list as a file.
import { scopesOf } from '../../core/access.ts'
import { beginningOf, confirmedShare, inOrder, isOverloaded, isShown } from '../../core/mentoring/totals.ts'
import { fullName } from '../../core/people/names.ts'
import { dayInWords, localDateOf, startOfDay } from '../../core/time.ts'
import { mentorTotals, type NamedTotal } from '../../db/mentoring/totals.ts'
import { settingOf } from '../../db/settings.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { placesOf, totalsToWrite } from '../lists/mentors.ts'
import { askedOfMentors, mentorChoices } from '../mentor-choices.ts'
import { pagerOf, perPage } from '../results/pager.ts'
import { numberIfAny } from '../results/query.ts'
import { date, percent, type Reader, readerOf, whole } from '../results/reader.ts'
import type { Cell, Sheet } from '../sheet.ts'

const name = 'mentors'

export const mentorsPage: PageDeclaration = {
  name,
  icon: 'Activity',
  component: 'Sheet',
  group: 'networks',
  subject: 'mentorship',
  suits: (actor) => scopesOf(actor, 'read', 'mentorship').some(({ kind }) => kind !== 'mentees'),
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const { words } = reader
    const { asked, since, most, all, rows } = await find(desk, query)
    const page = Math.min(numberIfAny(query, 'page') ?? 1, Math.max(1, Math.ceil(rows.length / perPage)))
    const pager = pagerOf(reader, name, query, { total: rows.length, page })
    const count = (of: (one: NamedTotal) => boolean) => all.filter(of).length
    const quiet = all.reduce((sum, one) => sum + one.quiet, 0)
    const mentees = all.reduce((sum, one) => sum + one.mentees, 0)
    const { theme: _, width: __, page: ___, ...own } = query
    const tile = (key: string, value: number, note: string) => ({
      label: words(`mentors-tile-${key}`),
      value: whole(reader, value),
      note,
    })
    return {
      title: words('panel-ui-pages-mentors'),
      lead: [words('mentors-lead', { since: dayInWords(since, reader.language), most })],
      links: [{ text: words('panel-ui-labels-Mentorship'), href: '/admin/resources/Mentorship?filters.isActive=true' }],
      file: {
        text: words('mentors-file'),
        href: `/admin/lists/pages/${name}?${new URLSearchParams({ ...own, as: 'xlsx' }).toString()}`,
      },
      choices: mentorChoices(reader, asked, all),
      sections: [
        {
          id: 'all',
          title: words('mentors-all'),
          tiles: [
            tile('mentors', all.length, words('mentors-note-mentees', { mentees })),
            tile(
              'overloaded',
              count((one) => isOverloaded(one, most)),
              words('mentors-note-most', { most }),
            ),
            tile('quiet', quiet, words('mentors-note-quiet', { mentees })),
            tile(
              'never',
              count(({ last }) => last === null),
              words('mentors-note-never'),
            ),
          ],
        },
        {
          id: 'mentors',
          title: words('mentors-found', { count: rows.length }),
          tables: [
            {
              caption: words('mentors-column-mentor'),
              empty: words(all.length === 0 ? 'mentors-none' : 'mentors-none-such'),
              isStacked: true,
              columns: [
                ...['mentor', 'organisation'].map((key) => ({ text: words(`mentors-column-${key}`) })),
                ...['mentees', 'quiet', 'logged', 'confirmed', 'last'].map((key) => ({
                  text: words(`mentors-column-${key}`),
                  isNumber: true,
                })),
                { text: words('mentors-column-load') },
              ],
              rows: rows.slice((page - 1) * perPage, page * perPage).map((one) => rowOf(reader, one, most)),
            },
          ],
          ...(pager && { pager }),
        },
      ],
    }
  },
  list: async (desk, query) => {
    const reader = readerOf(desk, query)
    const { most, rows } = await find(desk, query)
    const filters = (['period', 'show', 'organisation'] as const).filter((one) => query[one])
    return {
      title: reader.words('panel-ui-pages-mentors'),
      subject: 'mentorship',
      filters,
      table: totalsToWrite(reader, rows, most),
    }
  },
}

/** What the address asks for, for the page and for its file alike. */
async function find({ db, actor, now, hours }: Desk, query: Record<string, string>) {
  const asked = askedOfMentors(query)
  const since = beginningOf(asked.period, localDateOf(now, hours.zone))
  const most = await settingOf(db, 'mentees-most')
  const all = await mentorTotals(db, actor, since, now)
  const { show, by, organisation } = asked
  const rows = inOrder(all, by).filter(
    (one) =>
      isShown(one, show, most) &&
      (organisation === undefined || one.organisations.some(({ id }) => id === organisation)),
  )
  return { asked, since, most, all, rows }
}

function rowOf(reader: Reader, one: NamedTotal, most: number): Cell[] {
  const { words } = reader
  const share = confirmedShare(one)
  return [
    { text: fullName(one), href: `/admin/resources/Mentorship?filters.mentor=${one.mentorId}&filters.isActive=true` },
    placesOf(one),
    whole(reader, one.mentees),
    whole(reader, one.quiet),
    whole(reader, one.logged),
    share === null ? '—' : `${whole(reader, one.confirmed)} (${percent(reader, share)})`,
    one.last === null ? words('mentors-never') : date(reader, startOfDay(one.last, reader.zone)),
    isOverloaded(one, most) ? { text: words('mentors-overloaded'), tone: 'poor' } : '—',
  ]
}
