// How many were asked and how many answered, in all, by type and by organisation.
import type { WaveResults } from '../../db/results.ts'
import type { Section, Table } from '../sheet.ts'
import { pictures } from './pictures.ts'
import { percent, type Reader, whole } from './reader.ts'

export function coverageSection(reader: Reader, { coverage, wave, view }: WaveResults): Section {
  const { words, look } = reader
  const { total, byType, organisations } = coverage
  const title = words('results-coverage')
  const rows = byType.map(({ type, asked, answered }) => ({ label: words(`results-type-${type}`), asked, answered }))
  return {
    id: 'coverage',
    title,
    tiles: [
      {
        label: words('results-answered'),
        value: total.rate === null ? '—' : percent(reader, total.rate),
        note: words('results-of', { part: whole(reader, total.answered), all: whole(reader, total.asked) }),
      },
    ],
    pictures: rows.length > 0 ? [pictures.coverage({ ...look, title, rows }).svg] : [],
    tables: view === 'named' ? [byOrganisation(reader, organisations, wave.id)] : [],
  }
}

function byOrganisation(
  reader: Reader,
  organisations: WaveResults['coverage']['organisations'],
  waveId: number,
): Table {
  const { words } = reader
  return {
    caption: words('results-by-organisation', { count: organisations.length }),
    isFolded: true,
    columns: [
      { text: words('results-column-organisation') },
      { text: words('results-column-type') },
      { text: words('results-column-asked'), isNumber: true },
      { text: words('results-column-answered'), isNumber: true },
      { text: words('results-column-rate'), isNumber: true },
    ],
    rows: organisations.map(({ organisationId, name, type, asked, answered, rate }) => [
      answered === 0
        ? name
        : { text: name, href: `/admin/pages/wave-respondents?wave=${waveId}&organisation=${organisationId}` },
      words(`results-type-${type}`),
      whole(reader, asked),
      whole(reader, answered),
      rate === null ? '—' : percent(reader, rate),
    ]),
  }
}
