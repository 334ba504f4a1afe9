// People in the tables of results: a name that leads to what it may lead to, a level with its figure.
import { type PersonName, shortName } from '../../core/people/names.ts'
import type { NamedLevel } from '../../core/results/levels.ts'
import type { Cell, Link } from '../sheet.ts'
import { points, type Reader } from './reader.ts'

export function personLink({ personId, ...name }: PersonName & { personId: number }, waveId: number): Link {
  return { text: shortName(name), href: `/admin/pages/person-result?wave=${waveId}&person=${personId}` }
}

/** Staff read the level's plain name; the person is shown a gentler one. */
export function levelCell(
  reader: Reader,
  value: number | null,
  level: NamedLevel | null,
  boundaries: readonly number[],
): Cell {
  if (value === null || !level) return { text: reader.words('results-too-few'), tone: 'quiet' }
  return { text: `${points(reader, value, boundaries)} ${level.name}`, tone: level.tone }
}
