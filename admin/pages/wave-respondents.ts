// «Кто ответил»: people with their block levels.
import { levelsOf } from '../../core/results/levels.ts'
import { respondents } from '../../db/results/respondents.ts'
import type { PageDeclaration } from '../declare.ts'
import { headOf } from '../results/head.ts'
import { pagerOf, perPage } from '../results/pager.ts'
import { levelCell, personLink } from '../results/person-rows.ts'
import { numberIfAny, numberOf } from '../results/query.ts'
import { date, readerOf, textFor } from '../results/reader.ts'
import { granted } from '../results/refused.ts'
import { seesNames } from '../results/sees.ts'
import type { Sheet } from '../sheet.ts'

const name = 'wave-respondents'

export const waveRespondents: PageDeclaration = {
  name,
  icon: 'Users',
  component: 'Sheet',
  group: null,
  subject: 'namedResult',
  suits: seesNames,
  load: async (desk, query): Promise<Sheet> => {
    const { db, actor, now } = desk
    const waveId = numberOf(query, 'wave')
    const organisationId = numberIfAny(query, 'organisation')
    const { block, level } = query
    const filter = {
      ...(organisationId !== undefined && { organisationId }),
      ...(block !== undefined && level !== undefined && { block, level }),
    }
    const paging = { page: numberIfAny(query, 'page') ?? 1, perPage }
    const found = granted(await respondents(db, actor, now, { waveId, ...filter, ...paging }))
    const reader = readerOf(desk, query)
    const { words } = reader
    const { definition, rows, total } = found
    const pager = pagerOf(reader, name, query, found)
    const isFiltered = Object.keys(filter).length > 0
    const chosen = definition.blocks.find(({ code }) => code === block)
    const part =
      chosen && level !== undefined
        ? words('results-respondents-level', { block: textFor(reader, chosen.title), level, count: total })
        : words('results-respondents', { count: total })
    return {
      ...headOf(reader, found),
      links: [
        { text: words('results-link-results'), href: `/admin/pages/wave-results?wave=${waveId}` },
        ...(isFiltered ? [{ text: words('results-link-everybody'), href: `/admin/pages/${name}?wave=${waveId}` }] : []),
      ],
      sections: [
        {
          id: 'respondents',
          title: part,
          notes: [words('results-noted')],
          tables: [
            {
              caption: words('results-respondents-caption'),
              empty: words('results-respondents-empty'),
              columns: [
                { text: words('results-column-name') },
                { text: words('results-column-organisation') },
                { text: words('results-column-submitted'), isNumber: true },
                ...definition.blocks.map(({ title }) => ({ text: textFor(reader, title) })),
              ],
              rows: rows.map(({ organisation, submittedAt, blocks, ...person }) => [
                personLink(person, waveId),
                organisation,
                date(reader, submittedAt),
                ...blocks.map(({ value, level: named }, i) => {
                  const levels = levelsOf(definition, definition.blocks[i]?.levels ?? '')
                  return levelCell(
                    reader,
                    value,
                    named,
                    levels.rows.map(({ from }) => from),
                  )
                }),
              ]),
            },
          ],
          ...(pager && { pager }),
        },
      ],
    }
  },
}
