// What a wave has found over groups, each with the way to make something of it.
import { textIn } from '../../core/survey/words.ts'
import type { Finding } from '../../db/findings/read.ts'
import type { Cell, Section, Table } from '../sheet.ts'
import { formsOfWave, makingLinks } from './making.ts'
import { date, type Reader, whole } from './reader.ts'

export function findingsSection(reader: Reader, findings: Finding[], canMake: boolean): Section[] {
  if (findings.length === 0) return []
  const { words } = reader
  return [
    {
      id: 'findings',
      title: words('findings-title'),
      notes: [words('findings-note')],
      tables: [findingsTable(reader, findings, { canMake, ofWave: true })],
    },
  ]
}

export function findingsTable(
  reader: Reader,
  findings: Finding[],
  { canMake, ofWave }: { canMake: boolean; ofWave: boolean },
): Table {
  const { words } = reader
  const columns = ['what', ...(ofWave ? [] : ['wave']), 'whom', 'n', 'state', ...(canMake ? ['make'] : [])]
  return {
    caption: words('findings-caption'),
    empty: words('findings-empty'),
    isStacked: true,
    columns: columns.map((name) => ({ text: words(`findings-column-${name}`), isNumber: name === 'n' })),
    rows: findings.map((one) => [
      { lines: [textIn(one.text, reader.language), ...placeOf(one)] },
      ...(ofWave ? [] : [{ text: one.waveTitle, href: `/admin/pages/wave-results?wave=${one.waveId}` }]),
      words('findings-addressee', { addressee: one.addressee }),
      one.n > 0 ? whole(reader, one.n) : '—',
      stateOf(reader, one),
      ...(canMake ? [waysOf(reader, one)] : []),
    ]),
  }
}

function placeOf({ organisation, rmo }: Finding): string[] {
  return [organisation?.shortName, rmo?.name].filter((name) => name !== undefined)
}

function stateOf(reader: Reader, { made, isDismissed, dueAt }: Finding): Cell {
  const { words } = reader
  if (made > 0) return { text: words('findings-made', { count: made }), tone: 'good' }
  if (isDismissed) return { text: words('findings-dismissed'), tone: 'quiet' }
  return dueAt ? words('findings-open-until', { day: date(reader, dueAt) }) : words('findings-open')
}

function waysOf(reader: Reader, { id, waveId, trigger, organisation, rmo }: Finding): Cell {
  return makingLinks(reader, formsOfWave, {
    wave: waveId,
    rule: trigger,
    finding: id,
    ...(organisation && { organisation: organisation.id }),
    ...(rmo && { rmo: rmo.id }),
  })
}
