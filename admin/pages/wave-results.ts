// «Итоги»: what a wave has found.
import { mayRecommend } from '../../core/survey-rights.ts'
import { findingsOf } from '../../db/findings/read.ts'
import { recommendationTotals } from '../../db/recommendations/totals.ts'
import { waveResults } from '../../db/results.ts'
import type { PageDeclaration } from '../declare.ts'
import { answersSections } from '../results/answers.ts'
import { blocksSections } from '../results/blocks.ts'
import { comparisonSections } from '../results/comparison.ts'
import { coverageSection } from '../results/coverage.ts'
import { findingsSection } from '../results/findings.ts'
import { headOf } from '../results/head.ts'
import { numberOf } from '../results/query.ts'
import { readerOf } from '../results/reader.ts'
import { recommendationsSection } from '../results/recommendations.ts'
import { granted } from '../results/refused.ts'
import { workbookLink } from '../results/workbook-link.ts'
import type { Sheet } from '../sheet.ts'

export const waveResultsPage: PageDeclaration = {
  name: 'wave-results',
  icon: 'BarChart2',
  component: 'Sheet',
  group: null,
  subject: 'waveResult',
  hasWorkbook: true,
  load: async (desk, query): Promise<Sheet> => {
    const results = granted(await waveResults(desk.db, desk.actor, numberOf(query, 'wave')))
    const reader = readerOf(desk, query)
    const { words } = reader
    const { id } = results.wave
    const canMake = mayRecommend(desk.actor, results.definition)
    const findings = await findingsOf(desk.db, desk.actor, id)
    const named = [
      { text: words('results-link-respondents'), href: `/admin/pages/wave-respondents?wave=${id}` },
      { text: words('results-link-calls'), href: '/admin/pages/calls' },
    ]
    return {
      ...headOf(reader, results),
      file: workbookLink(reader, 'wave-results', query),
      links: [
        { text: words('results-link-crosstab'), href: `/admin/pages/wave-crosstab?wave=${id}` },
        ...(results.definition.blocks.length > 0
          ? [{ text: words('results-link-heat-map'), href: `/admin/pages/wave-heat-map?wave=${id}` }]
          : []),
        { text: words('results-link-wave'), href: `/admin/resources/Wave/records/${id}/show` },
        ...(results.view === 'named'
          ? [{ text: words('results-link-export'), href: `/admin/pages/exports?wave=${id}` }]
          : []),
        ...(results.view === 'named' && results.definition.anonymity === 'named' ? named : []),
      ],
      sections: [
        coverageSection(reader, results),
        ...findingsSection(reader, findings, canMake),
        ...recommendationsSection(reader, await recommendationTotals(desk.db, id)),
        ...blocksSections(reader, results, canMake),
        ...answersSections(reader, results),
        ...comparisonSections(reader, results),
      ],
    }
  },
}
