// «Показанные мне итоги»: results of (c) that people of the organisation have let their head see.
import { fullName } from '../../core/people/names.ts'
import { type ShownResult, shownResults } from '../../db/results/showings.ts'
import type { PageDeclaration } from '../declare.ts'
import { levelCell } from '../results/person-rows.ts'
import { date, type Reader, readerOf, textFor } from '../results/reader.ts'
import { granted } from '../results/refused.ts'
import { isHead } from '../results/sees.ts'
import type { Section, Sheet } from '../sheet.ts'

export const shownResultsPage: PageDeclaration = {
  name: 'shown-results',
  icon: 'Eye',
  component: 'Sheet',
  group: 'surveys',
  subject: 'shownResult',
  suits: isHead,
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const { words } = reader
    const { results } = granted(await shownResults(desk.db, desk.actor, desk.now))
    return {
      title: words('panel-ui-pages-shown-results'),
      lead: [words(results.length > 0 ? 'results-shown-lead' : 'results-shown-none')],
      links: [],
      sections: results.map((shown, i) => sectionOf(reader, shown, i)),
    }
  },
}

function sectionOf(reader: Reader, shown: ShownResult, place: number): Section {
  const { words } = reader
  const { person, waveTitle, submittedAt, shownAt, blocks, overall } = shown
  return {
    id: `shown-${place}`,
    title: fullName(person),
    notes: [
      person.organisation,
      words('results-person-answered', { title: waveTitle, date: date(reader, submittedAt) }),
      words('results-shown-on', { date: date(reader, shownAt) }),
    ],
    tables: [
      {
        caption: words('results-shown-caption', { name: fullName(person) }),
        columns: [{ text: words('results-shown-area') }, { text: words('results-shown-level') }],
        rows: [
          ...blocks.map((block) => rowOf(reader, textFor(reader, block.title), block)),
          ...(overall ? [rowOf(reader, words('results-shown-whole'), overall)] : []),
        ],
      },
    ],
  }
}

function rowOf(reader: Reader, title: string, { value, level, boundaries }: ShownResult['blocks'][number]) {
  return [title, levelCell(reader, value, level, boundaries)]
}
