// How many were asked and how many answered, in all, by type and by organisation.

import { withholdGroups } from '../../core/results/suppression.ts'
import type { WaveResults } from '../../db/results.ts'
import type { Section, Table } from '../sheet.ts'
import { pictures } from './pictures.ts'
import { percent, type Reader, whole } from './reader.ts'

export function coverageSection(reader: Reader, { coverage, definition, wave, view }: WaveResults): Section {
  const { words, look } = reader
  const { total, byType, organisations, channels } = coverage
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
    notes: [...spoken(reader, channels)],
    pictures: rows.length > 0 ? [pictures.coverage({ ...look, title, rows }).svg] : [],
    tables: [
      ...(byType.length > 0 ? [typesTable(reader, byType)] : []),
      ...(view === 'named'
        ? [byOrganisation(reader, organisations, definition.anonymity === 'named' ? wave.id : null)]
        : []),
    ],
  }
}

/** Which channel the answers came by; few in one are said together with the rest by leaving the count out. */
function spoken(reader: Reader, channels: WaveResults['coverage']['channels']): string[] {
  const { words } = reader
  const all = channels.reduce((sum, { count }) => sum + count, 0)
  const { withheld } = withholdGroups(channels.map(({ count }) => count))
  const parts = channels.map(({ channel, count }, i) => {
    const name = words(`crosstab-channel-${channel}`)
    if (withheld[i]) return `${name}: ${words('results-withheld-cell')}`
    return words('results-channel', { name, count, share: percent(reader, count / all) })
  })
  return parts.length === 0 ? [] : [words('results-channels', { list: parts.join('; ') })]
}

/** The response rate, to stand beside results that speak of those who answered alone. */
export function coverageNote(reader: Reader, { coverage }: WaveResults): string {
  const say = (name: string, { rate, answered, asked }: { rate: number | null; answered: number; asked: number }) =>
    reader.words('results-rate-of-group', {
      name,
      rate: rate === null ? '—' : percent(reader, rate),
      part: whole(reader, answered),
      all: whole(reader, asked),
    })
  const types = coverage.byType.map((one) => say(reader.words(`results-type-${one.type}`), one))
  return reader.words('results-coverage-note', {
    list: [say(reader.words('results-everybody'), coverage.total), ...types].join('; '),
  })
}

/** The figures of the picture. */
function typesTable(reader: Reader, byType: WaveResults['coverage']['byType']): Table {
  const { words } = reader
  return {
    caption: words('results-by-type'),
    isFolded: true,
    columns: [
      { text: words('results-column-type') },
      { text: words('results-column-asked'), isNumber: true },
      { text: words('results-column-answered'), isNumber: true },
      { text: words('results-column-rate'), isNumber: true },
    ],
    rows: byType.map(({ type, asked, answered, rate }) => [
      words(`results-type-${type}`),
      whole(reader, asked),
      whole(reader, answered),
      rate === null ? '—' : percent(reader, rate),
    ]),
  }
}

/** With a wave, each leads to who has answered there: of an anonymous survey nobody knows. */
function byOrganisation(
  reader: Reader,
  organisations: WaveResults['coverage']['organisations'],
  waveId: number | null,
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
      answered === 0 || waveId === null
        ? name
        : { text: name, href: `/admin/pages/wave-respondents?wave=${waveId}&organisation=${organisationId}` },
      words(`results-type-${type}`),
      whole(reader, asked),
      whole(reader, answered),
      rate === null ? '—' : percent(reader, rate),
    ]),
  }
}
