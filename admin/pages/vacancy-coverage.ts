// «Кто не сдал вакансии»: how many organisations have reported, which are missing, and «Напомнить».
import { may, scopesOf } from '../../core/access.ts'
import { vacancyCoverage } from '../../db/vacancy-coverage.ts'
import { remindOfVacancies } from '../../db/vacancy-reminders.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import { numberIfAny } from '../results/query.ts'
import { readerOf, whole } from '../results/reader.ts'
import type { Cell, Sheet } from '../sheet.ts'

export const vacancyCoveragePage: PageDeclaration = {
  name: 'vacancy-coverage',
  icon: 'UserX',
  component: 'Sheet',
  group: 'registers',
  subject: 'vacancyReport',
  suits: (actor) => scopesOf(actor, 'read', 'vacancyReport').some(({ kind }) => kind === 'all'),
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const { words } = reader
    const { reported, asked, missing } = await vacancyCoverage(desk.db, desk.actor, desk.now, desk.hours.zone)
    const canRemind = may(desk.actor, 'write', 'vacancyReminder')
    const remind = (id: string): Cell => ({ acts: [{ text: words('vacancies-remind'), values: { organisation: id } }] })
    const all: Cell = {
      acts: [
        {
          text: words('vacancies-remind-all'),
          values: {},
          confirm: words('vacancies-remind-sure', { count: missing.length }),
        },
      ],
    }
    return {
      title: words('panel-ui-pages-vacancy-coverage'),
      lead: [],
      links: [{ text: words('panel-ui-labels-VacancyReport'), href: '/admin/resources/VacancyReport' }],
      sections: [
        {
          id: 'coverage',
          title: words('results-coverage'),
          tiles: [
            {
              label: words('vacancies-reported'),
              value: words('results-of', { part: whole(reader, reported), all: whole(reader, asked) }),
              note: words('vacancies-missing', { count: missing.length }),
            },
          ],
        },
        {
          id: 'missing',
          title: words('vacancies-missing', { count: missing.length }),
          tables: [
            {
              caption: words('results-column-organisation'),
              empty: words('vacancies-all-reported'),
              columns: [
                { text: words('results-column-organisation') },
                ...(canRemind ? [{ text: words('results-column-acts') }] : []),
              ],
              rows: [
                ...missing.map(({ id, shortName }): Cell[] => [
                  { text: shortName, href: `/admin/resources/Organisation/records/${id}/show` },
                  ...(canRemind ? [remind(String(id))] : []),
                ]),
                ...(canRemind && missing.length > 1 ? [[words('vacancies-all-of-them'), all]] : []),
              ],
            },
          ],
        },
      ],
    }
  },
  act: async ({ db, actor, now, hours }, values) => {
    const organisationId = numberIfAny(values, 'organisation') ?? null
    const told = await remindOfVacancies(db, actor, { organisationId, now, hours })
    const type = told.messages > 0 ? 'success' : 'error'
    return { notice: { type, message: wordsOf(actor.language)('vacancies-reminded', told) } }
  },
}
