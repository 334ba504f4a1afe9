// «Находки»: what surveys have found and nobody has decided upon.
import { scopesOf } from '../../core/access.ts'
import { dismissFinding, openFindings } from '../../db/findings/read.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import { findingsTable } from '../results/findings.ts'
import { numberOf } from '../results/query.ts'
import { readerOf } from '../results/reader.ts'
import { seesNames } from '../results/sees.ts'
import type { Sheet } from '../sheet.ts'

export const findings: PageDeclaration = {
  name: 'findings',
  icon: 'Compass',
  component: 'Sheet',
  group: 'surveys',
  subject: 'waveResult',
  suits: seesNames,
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const { words } = reader
    const open = await openFindings(desk.db, desk.actor)
    const canMake = scopesOf(desk.actor, 'write', 'recommendation').length > 0
    const table = findingsTable(reader, open, { canMake, ofWave: false })
    const dismissing = open.map(({ id }) => ({
      acts: [{ text: words('findings-dismiss'), values: { id: String(id) }, confirm: words('findings-dismiss-sure') }],
    }))
    return {
      title: words('findings-title'),
      lead: [words('findings-note')],
      links: [],
      sections: [
        {
          id: 'findings',
          title: words('findings-open-count', { count: open.length }),
          tables: [
            {
              ...table,
              columns: [...table.columns, { text: words('results-column-acts') }],
              rows: table.rows.map((row, i) => [...row, dismissing[i] ?? '']),
            },
          ],
        },
      ],
    }
  },
  act: async ({ db, actor, now }, values) => {
    await dismissFinding(db, actor, numberOf(values, 'id'), now)
    return { notice: { type: 'success', message: wordsOf(actor.language)('findings-dismissed-done') } }
  },
}
