// One application as staff read it, with the work itself; and what one person has sent for contests.
import { pupilOf } from '../../core/contests/pupil.ts'
import { shortTitleOfStage } from '../../core/contests/stages.ts'
import { fullName } from '../../core/people/names.ts'
import { instantInWords } from '../../core/time.ts'
import { type Application, applicationsOf, findApplication } from '../../db/contests/for-staff.ts'
import { findEvent } from '../../db/events/roster.ts'
import { pageOfContest } from '../contests/form.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { fileHref } from '../http/files.ts'
import { listOfPerson, personAsked } from '../person-sheet.ts'
import { PanelRefusal } from '../refusal.ts'
import { numberOf } from '../results/query.ts'
import { type Reader, readerOf } from '../results/reader.ts'
import type { Cell, Mark, Section, Sheet } from '../sheet.ts'

const common = { icon: 'Award', component: 'Sheet', group: null, subject: 'contestApplication' } as const
const tones = { sent: 'fair', returned: 'acute', accepted: 'good' } as const

export const applicationPage: PageDeclaration = {
  ...common,
  name: 'application',
  load: async (desk, query): Promise<Sheet> => {
    const { db, actor, now } = desk
    const found = await findApplication(db, actor, numberOf(query, 'application'), now)
    if (!found) throw new PanelRefusal(404, 'contests-refused-gone')
    const reader = readerOf(desk, query)
    const { words } = reader
    // Whoever reads of their own people's work need not read of the contest.
    const contest = await findEvent(db, actor, found.event.id, now)
    return {
      title: fullName(found.person),
      status: markOf(found, words),
      lead: [found.event.title, ...(found.organisation ? [found.organisation.shortName] : [])],
      links: [
        { text: words('panel-contests-decide'), href: `/admin/resources/ContestApplication/records/${found.id}/show` },
        ...(contest ? [{ text: words('panel-contests-page'), href: pageOfContest(contest.id) }] : []),
      ],
      sections: [whatSection(reader, desk, found), ...stageSections(reader, found)],
    }
  },
}

export const personContests: PageDeclaration = {
  ...common,
  name: 'person-contests',
  load: async (desk, query): Promise<Sheet> => {
    const { db, actor, now } = desk
    const person = await personAsked(desk, query)
    const { words } = readerOf(desk, query)
    const rows = await applicationsOf(db, actor, person.id, now)
    const title = words('panel-contests-of')
    const columns = ['contest', 'nominated', 'work', 'state', 'outcome'].map((name) => ({
      text: words(`panel-contests-column-${name}`),
    }))
    const list = {
      id: 'contests',
      title,
      lead: [title],
      empty: words('panel-contests-none'),
      columns,
      rows: rows.map((one): Cell[] => [
        { text: one.event.title, href: `/admin/pages/application?application=${one.id}` },
        one.nomination.title,
        workOf(one, words),
        markOf(one, words),
        { lines: outcomesOf(one, words) },
      ]),
    }
    return listOfPerson(person, list, words)
  },
}

function whatSection({ words }: Reader, { hours, actor }: Desk, one: Application): Section {
  const fact = (name: string, value: Cell | null) => (value ? [[words(`panel-contests-column-${name}`), value]] : [])
  const { link, file } = one
  return {
    id: 'application',
    title: words('panel-contests-application'),
    tables: [
      {
        caption: words('panel-events-table', { title: words('panel-contests-application') }),
        columns: [{ text: words('panel-contests-column-fact') }, { text: words('panel-contests-column-value') }],
        rows: [
          ...fact('nominated', one.nomination.title),
          ...fact('work', workOf(one, words)),
          ...fact('link', link && { files: [{ text: link, href: link }] }),
          ...fact('file', file && { files: [{ text: file.name, href: fileHref(file.token) }] }),
          ...fact('sent', instantInWords(one.sentAt, hours.zone, actor.language)),
          ...fact('why', one.returnedWhy),
        ],
      },
    ],
  }
}

function stageSections({ words, language }: Reader, { event, entries }: Application): Section[] {
  if (entries.length === 0) return []
  const title = words('panel-contests-stages')
  const columns = ['stage', 'mark', 'outcome', 'note'].map((name) => ({
    text: words(`panel-contests-column-${name}`),
    isNumber: name === 'mark',
  }))
  const rows = entries.map(({ stage, mark, result, note, toldAt }) => [
    shortTitleOfStage(event, stage),
    mark === null ? '—' : new Intl.NumberFormat(language).format(mark),
    toldAt ? words('contests-result', { result }) : words('panel-contests-not-out'),
    note ?? '—',
  ])
  return [
    {
      id: 'stages',
      title,
      tables: [{ caption: words('panel-events-table', { title }), isStacked: true, columns, rows }],
    },
  ]
}

function workOf(one: Application, words: Reader['words']): string {
  const pupil = pupilOf(one)
  return [...(one.title ? [one.title] : []), ...(pupil ? [words('contests-pupil', pupil)] : [])].join('. ') || '—'
}

function markOf({ status }: Application, words: Reader['words']): Mark {
  return { text: words(`panel-ui-resources-ContestApplication-labels-status-${status}`), tone: tones[status] }
}

/** What was published, a line a stage. */
function outcomesOf({ event, entries }: Application, words: Reader['words']): string[] {
  const lines = entries.flatMap(({ stage, toldResult }) =>
    toldResult ? [words('bot-contests-result', { stage: shortTitleOfStage(event, stage), result: toldResult })] : [],
  )
  return lines.length > 0 ? lines : ['—']
}
