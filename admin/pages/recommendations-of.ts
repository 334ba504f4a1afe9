// What one person or one organisation is recommended, with what became of it.
import { may } from '../../core/access.ts'
import { fullName, shortName } from '../../core/people/names.ts'
import { openStatuses } from '../../core/recommendations/status.ts'
import { textIn } from '../../core/survey/words.ts'
import { type Listed, recommendationsOf } from '../../db/recommendations/list.ts'
import { whereOf } from '../../db/scopes.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { personAsked } from '../person-sheet.ts'
import { PanelRefusal } from '../refusal.ts'
import { numberOf } from '../results/query.ts'
import { date, type Reader, readerOf } from '../results/reader.ts'
import type { Cell, Sheet } from '../sheet.ts'

const common = { icon: 'CheckSquare', component: 'Sheet', group: null, subject: 'recommendation' } as const

export const personRecommendations: PageDeclaration = {
  ...common,
  name: 'person-recommendations',
  // A head reads what the organisation is asked, and nothing of a person.
  suits: (actor) => may(actor, 'write', 'recommendation'),
  load: async (desk, query) => {
    const { db, actor, now } = desk
    const person = await personAsked(desk, query)
    const rows = await recommendationsOf(db, actor, { personId: person.id }, now)
    const card = `/admin/resources/Person/records/${person.id}/show`
    return sheetOf(readerOf(desk, query), desk, fullName(person), card, rows)
  },
}

export const organisationRecommendations: PageDeclaration = {
  ...common,
  name: 'organisation-recommendations',
  suits: (actor) => may(actor, 'write', 'recommendationAnswer'),
  load: async (desk, query) => {
    const { db, actor, now } = desk
    const organisationId = numberOf(query, 'organisation')
    const where = { AND: [{ id: organisationId }, whereOf(actor, 'read', 'organisation', now)] }
    const organisation = await db.organisation.findFirst({ where })
    if (!organisation) throw new PanelRefusal(404, 'panel-refused-missing')
    const rows = await recommendationsOf(db, actor, { organisationId }, now)
    const card = `/admin/resources/Organisation/records/${organisationId}/show`
    return sheetOf(readerOf(desk, query), desk, organisation.shortName, card, rows)
  },
}

const columns = ['what', 'addressee', 'status', 'due', 'responsible', 'applied', 'effect'] as const

function sheetOf(reader: Reader, { now }: Desk, title: string, card: string, rows: Listed[]): Sheet {
  const { words } = reader
  return {
    title: words('recommendations-of', { title }),
    lead: [],
    links: [{ text: words('recommendations-card'), href: card }],
    sections: [
      {
        id: 'recommendations',
        title: words('recommendations-count', { count: rows.length }),
        tables: [
          {
            caption: words('recommendations-of', { title }),
            empty: words('recommendations-none'),
            isStacked: true,
            columns: columns.map((name) => ({ text: words(`recommendations-column-${name}`) })),
            rows: rows.map((row) => rowOf(reader, row, now)),
          },
        ],
      },
    ],
  }
}

function rowOf(reader: Reader, { id, text, addressee, status, dueAt, ...row }: Listed, now: Date): Cell[] {
  const { words, language } = reader
  const isLate = dueAt !== null && dueAt <= now && openStatuses.includes(status)
  // The last day, not the first instant after it.
  const due = dueAt ? date(reader, new Date(dueAt.getTime() - 1)) : '—'
  return [
    { text: textIn(text, language), href: `/admin/resources/Recommendation/records/${id}/show` },
    words(`panel-ui-resources-Recommendation-labels-addressee-${addressee}`),
    words(`panel-ui-resources-Recommendation-labels-status-${status}`),
    isLate ? { text: words('results-late', { due }), tone: 'acute' } : due,
    row.takenBy ? shortName(row.takenBy.person) : '—',
    row.applied ? words(`panel-ui-resources-Recommendation-labels-applied-${row.applied}`) : '—',
    row.effect ? words(`panel-ui-resources-Recommendation-labels-effect-${row.effect}`) : '—',
  ]
}
