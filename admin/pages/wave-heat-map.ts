// «Тепловая карта»: which topic stands how in which kind of organisation and which association.
import { heatMap } from '../../db/results/heat-map.ts'
import type { PageDeclaration } from '../declare.ts'
import { headOf } from '../results/head.ts'
import { heatMapSections } from '../results/heat-map.ts'
import { numberOf } from '../results/query.ts'
import { readerOf } from '../results/reader.ts'
import { granted } from '../results/refused.ts'
import { workbookLink } from '../results/workbook-link.ts'
import type { Sheet } from '../sheet.ts'

export const waveHeatMapPage: PageDeclaration = {
  name: 'wave-heat-map',
  icon: 'Grid',
  component: 'Sheet',
  group: null,
  subject: 'waveResult',
  hasWorkbook: true,
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const found = granted(await heatMap(desk.db, desk.actor, numberOf(query, 'wave'), reader.zone))
    return {
      ...headOf(reader, found),
      file: workbookLink(reader, 'wave-heat-map', query),
      links: [{ text: reader.words('results-link-results'), href: `/admin/pages/wave-results?wave=${found.wave.id}` }],
      sections: heatMapSections(reader, found),
    }
  },
}
