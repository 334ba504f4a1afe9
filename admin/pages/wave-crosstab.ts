// «Сравнить группы»: two attributes of a wave against each other.
import { crossTab } from '../../db/results/cross-tab.ts'
import type { PageDeclaration } from '../declare.ts'
import { attributeChoices } from '../results/attribute-words.ts'
import { crossTabSections } from '../results/cross-tab.ts'
import { headOf } from '../results/head.ts'
import { numberOf } from '../results/query.ts'
import { readerOf } from '../results/reader.ts'
import { granted } from '../results/refused.ts'
import { workbookLink } from '../results/workbook-link.ts'
import type { Sheet } from '../sheet.ts'

export const waveCrossTabPage: PageDeclaration = {
  name: 'wave-crosstab',
  icon: 'Grid',
  component: 'Sheet',
  group: null,
  subject: 'waveResult',
  hasWorkbook: true,
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const { language } = reader
    const asked = { waveId: numberOf(query, 'wave'), language, zone: reader.zone, row: query.row, column: query.column }
    const found = granted(await crossTab(desk.db, desk.actor, asked))
    return {
      ...headOf(reader, found),
      file: workbookLink(reader, 'wave-crosstab', query),
      links: [{ text: reader.words('results-link-results'), href: `/admin/pages/wave-results?wave=${found.wave.id}` }],
      choices: attributeChoices(reader, found.attributes, found),
      sections: crossTabSections(reader, found),
    }
  },
}
