// «Нагрузка опросами»: minutes that surveys have asked of people and organisations in this quarter, and the limit.
import { may } from '../../core/access.ts'
import { quarterOf } from '../../core/burden.ts'
import { shortName } from '../../core/people/names.ts'
import { addDays, dayInWords, localDateOf } from '../../core/time.ts'
import { burdenOfOrganisations, burdenOfPeople } from '../../db/burden-list.ts'
import { changeSetting, settingOf } from '../../db/settings.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import { PanelRefusal } from '../refusal.ts'
import { pagerOf, perPage } from '../results/pager.ts'
import { numberIfAny } from '../results/query.ts'
import { readerOf, whole } from '../results/reader.ts'
import type { Section, Sheet } from '../sheet.ts'

const name = 'burden'
const caps = [30, 45, 60, 90, 120]

export const burden: PageDeclaration = {
  name,
  icon: 'Clock',
  component: 'Sheet',
  group: 'surveys',
  subject: 'burden',
  load: async (desk, query): Promise<Sheet> => {
    const { db, actor, now, hours } = desk
    const reader = readerOf(desk, query)
    const { words, language } = reader
    const cap = await settingOf(db, 'burden-minutes')
    const quarter = { on: localDateOf(now, hours.zone), zone: hours.zone, cap }
    const people = await burdenOfPeople(db, actor, quarter, { page: numberIfAny(query, 'page') ?? 1, perPage })
    const organisations = await burdenOfOrganisations(db, actor, quarter)
    if ('reason' in people || 'reason' in organisations) throw new PanelRefusal(403, 'panel-refused-right')
    const { from, to } = quarterOf(quarter.on)
    const days = { from: dayInWords(from, language), until: dayInWords(addDays(to, -1), language) }
    const pager = pagerOf(reader, name, query, people)
    const number = (key: string) => ({ text: words(`burden-column-${key}`), isNumber: true })
    const text = (key: string) => ({ text: words(`burden-column-${key}`) })
    const over = (count: number) =>
      count > 0 ? { text: words('burden-over', { count }), tone: 'acute' as const } : '—'
    return {
      title: words('panel-ui-pages-burden'),
      lead: [words('burden-lead', days), words('burden-cap', { cap })],
      links: [],
      sections: [
        ...(may(actor, 'write', 'settings') ? [capSection(cap, words)] : []),
        {
          id: 'organisations',
          title: words('burden-organisations'),
          tables: [
            {
              caption: words('burden-column-organisation'),
              empty: words('burden-nobody'),
              columns: [text('organisation'), number('people'), number('mean'), text('over')],
              rows: organisations.map((one) => [
                one.organisation,
                whole(reader, one.people),
                whole(reader, Math.round(one.minutes / one.people)),
                over(one.over),
              ]),
            },
          ],
        },
        {
          id: 'people',
          title: words('burden-people', { count: people.total }),
          tables: [
            {
              caption: words('burden-column-person'),
              empty: words('burden-nobody'),
              columns: [text('person'), text('organisation'), number('waves'), number('minutes')],
              rows: people.rows.map((one) => [
                shortName(one),
                one.organisation,
                whole(reader, one.waves),
                whole(reader, one.minutes),
              ]),
            },
          ],
          ...(pager && { pager }),
        },
      ],
    }
  },
  act: async ({ db, actor, now }, values) => {
    const words = wordsOf(actor.language)
    const changed = await changeSetting(db, actor, 'burden-minutes', Number(values.cap), now)
    return changed.kind === 'changed'
      ? { notice: { type: 'success', message: words('burden-changed', { cap: Number(values.cap) }) } }
      : { notice: { type: 'error', message: words(changed.reason) } }
  },
}

function capSection(cap: number, words: ReturnType<typeof wordsOf>): Section {
  return {
    id: 'cap',
    title: words('burden-limit'),
    tables: [
      {
        caption: words('burden-column-limit'),
        columns: [{ text: words('burden-column-limit') }, { text: words('burden-column-change') }],
        rows: [
          [
            words('burden-minutes', { cap }),
            {
              acts: caps
                .filter((one) => one !== cap)
                .map((one) => ({
                  text: words('burden-minutes', { cap: one }),
                  values: { cap: String(one) },
                  confirm: words('burden-sure', { cap: one }),
                })),
            },
          ],
        ],
      },
    ],
  }
}
