// The columns that say whose a row is: as much as its reader may know.
import { fullName } from '../../core/people/names.ts'
import type { AboutWave } from './about.ts'
import type { Column } from './columns.ts'

export function authorColumns({ view, words }: AboutWave): Column[] {
  const number: Column = { code: 'n', label: words('exports-number'), width: 8, ...same(({ number: n }) => n) }
  if (view === 'anonymous') return [number]
  return [
    number,
    {
      code: 'name',
      label: words('exports-name'),
      width: 36,
      ...same(({ author }) => (author.kind === 'named' ? fullName(author.person) : null)),
    },
    {
      code: 'organisation',
      label: words('exports-organisation'),
      width: 28,
      ...same(({ author }) => (author.kind === 'named' ? author.organisation : null)),
    },
    {
      code: 'type',
      label: words('exports-type'),
      width: 18,
      data: ({ author }) => (author.kind === 'named' ? author.organisationType : null),
      words: ({ author }) => (author.kind === 'named' ? words(`results-type-${author.organisationType}`) : null),
    },
    {
      code: 'channel',
      label: words('exports-channel'),
      ...same(({ author }) => (author.kind === 'named' ? author.channel : null)),
    },
    {
      code: 'day',
      label: words('exports-day'),
      ...same(({ author }) => (author.kind === 'named' ? author.submittedOn : null)),
    },
  ]
}

function same(value: Column['data']): Pick<Column, 'data' | 'words'> {
  return { data: value, words: value }
}
