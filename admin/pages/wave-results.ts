// «Итоги»: what a wave has found.
import { waveResults } from '../../db/results.ts'
import type { PageDeclaration } from '../declare.ts'
import { answersSections } from '../results/answers.ts'
import { blocksSections } from '../results/blocks.ts'
import { comparisonSections } from '../results/comparison.ts'
import { coverageSection } from '../results/coverage.ts'
import { headOf } from '../results/head.ts'
import { numberOf } from '../results/query.ts'
import { readerOf } from '../results/reader.ts'
import { granted } from '../results/refused.ts'
import type { Sheet } from '../sheet.ts'

export const waveResultsPage: PageDeclaration = {
  name: 'wave-results',
  icon: 'BarChart2',
  component: 'Sheet',
  group: null,
  subject: 'waveResult',
  load: async (desk, query): Promise<Sheet> => {
    const results = granted(await waveResults(desk.db, desk.actor, numberOf(query, 'wave')))
    const reader = readerOf(desk, query)
    const { words } = reader
    const { id } = results.wave
    const named = [
      { text: words('results-link-respondents'), href: `/admin/pages/wave-respondents?wave=${id}` },
      { text: words('results-link-calls'), href: '/admin/pages/calls' },
    ]
    return {
      ...headOf(reader, results),
      links: [
        { text: words('results-link-wave'), href: `/admin/resources/Wave/records/${id}/show` },
        ...(results.view === 'named'
          ? [{ text: words('results-link-export'), href: `/admin/pages/exports?wave=${id}` }]
          : []),
        ...(results.view === 'named' && results.definition.anonymity === 'named' ? named : []),
      ],
      sections: [
        coverageSection(reader, results),
        ...blocksSections(reader, results),
        ...answersSections(reader, results),
        ...comparisonSections(reader, results),
      ],
    }
  },
}
