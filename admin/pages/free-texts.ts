// «Что написали»: free texts to one question, with the names of their authors.
import { compile } from '../../core/survey/compile.ts'
import { freeTexts } from '../../db/results/people.ts'
import type { PageDeclaration } from '../declare.ts'
import { headOf } from '../results/head.ts'
import { pagerOf, perPage } from '../results/pager.ts'
import { personLink } from '../results/person-rows.ts'
import { numberIfAny, numberOf } from '../results/query.ts'
import { readerOf, textFor } from '../results/reader.ts'
import { granted } from '../results/refused.ts'
import { seesNames } from '../results/sees.ts'
import type { Sheet } from '../sheet.ts'

const name = 'free-texts'

export const freeTextsPage: PageDeclaration = {
  name,
  icon: 'MessageSquare',
  component: 'Sheet',
  group: null,
  subject: 'namedResult',
  suits: seesNames,
  load: async (desk, query): Promise<Sheet> => {
    const { db, actor, now } = desk
    const waveId = numberOf(query, 'wave')
    const item = query.item ?? ''
    const paging = { page: numberIfAny(query, 'page') ?? 1, perPage }
    const found = granted(await freeTexts(db, actor, now, { waveId, item, ...paging }))
    const reader = readerOf(desk, query)
    const { words } = reader
    const question = compile(found.definition).byCode.get(item)?.item
    const pager = pagerOf(reader, name, query, found)
    return {
      ...headOf(reader, found),
      links: [{ text: words('results-link-results'), href: `/admin/pages/wave-results?wave=${waveId}` }],
      sections: [
        {
          id: 'texts',
          title: question ? `${item}. ${textFor(reader, question.text)}` : words('results-texts'),
          notes: found.areTooFew ? [] : [words('results-noted')],
          tables: [
            {
              caption: words('results-texts-caption', { count: found.total }),
              empty: words(found.areTooFew ? 'results-texts-few' : 'results-texts-empty'),
              columns: [
                { text: words('results-column-name') },
                { text: words('results-column-organisation') },
                { text: words('results-column-text') },
              ],
              rows: found.rows.map(({ organisation, text, ...person }) => [
                personLink(person, waveId),
                organisation,
                { lines: text.split('\n') },
              ]),
            },
          ],
          ...(pager && { pager }),
        },
      ],
    }
  },
}
