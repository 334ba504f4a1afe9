// A sheet that a jury has filled in: what each line says of an application, and what is wrong with it.
import type { Reason } from '../events/judge.ts'
import { normaliseForSearch } from '../people/names.ts'
import { isSameOutcome, type Judged, judgeOutcome } from './outcome.ts'
import { type Result, results } from './words.ts'

export type SheetColumn = 'number' | 'who' | 'mark' | 'result' | 'passes' | 'note'
const said = ['mark', 'result', 'passes', 'note'] as const satisfies readonly SheetColumn[]

/** How the sheet calls them, in whichever language it was taken. */
export type SheetWords = {
  columns: Record<SheetColumn, readonly string[]>
  results: Record<Result, readonly string[]>
  yes: readonly string[]
  no: readonly string[]
}

export type OnSheet = Judged & { applicationId: number; who: string }
export type Change = { line: number; applicationId: number; who: string; before: Judged; after: Judged }
export type WrongLine = { line: number } & Reason

/** `same` lines change nothing, `left` applications are on no line. */
export type ResultSheet =
  | ({ kind: 'refused' } & Reason)
  | { kind: 'read'; changes: Change[]; wrong: WrongLine[]; same: number; left: number }

type Known = { words: SheetWords; noNext: Reason | null }
type Cell = (column: SheetColumn) => string

/** A title and remarks may stand above the heading. */
const mostAbove = 20
const mostQuoted = 40

/**
 * What a cell leaves empty stays as it is.
 * @param rows texts, from line 1 of the sheet on
 * @param noNext why nobody can be let pass to another stage, or null
 */
export function readResults(
  rows: readonly (readonly string[])[],
  { entries, ...known }: { entries: readonly OnSheet[] } & Known,
): ResultSheet {
  const head = rows.slice(0, mostAbove).findIndex((row) => placeOf(row, known.words.columns.number) >= 0)
  const heading = rows[head]
  if (!heading) return { kind: 'refused', reason: 'contests-sheet-no-number' }
  const { columns } = known.words
  if (said.every((column) => placeOf(heading, columns[column]) < 0)) {
    return { kind: 'refused', reason: 'contests-sheet-no-results' }
  }
  const byNumber = new Map(entries.map((entry) => [String(entry.applicationId), entry]))
  const lines = new Map<string, number>()
  const changes: Change[] = []
  const wrong: WrongLine[] = []
  let same = 0
  for (const [i, row] of rows.entries()) {
    const line = i + 1
    if (i <= head || row.every((text) => text.trim() === '')) continue
    const cell: Cell = (column) => (row[placeOf(heading, columns[column])] ?? '').trim()
    const number = cell('number').replace(/^№\s*/, '')
    const entry = byNumber.get(number)
    const before = lines.get(number)
    if (!entry) wrong.push({ line, reason: 'contests-sheet-unknown', args: { number: quoted(number) } })
    else if (before !== undefined) wrong.push({ line, reason: 'contests-sheet-twice', args: { number, line: before } })
    else {
      lines.set(number, line)
      const after = judgeLine(entry, cell, known)
      const { applicationId, who } = entry
      if ('reason' in after) wrong.push({ line, ...after })
      else if (isSameOutcome(entry, after)) same++
      else changes.push({ line, applicationId, who, before: entry, after })
    }
  }
  return { kind: 'read', changes, wrong, same, left: entries.length - lines.size }
}

function judgeLine(entry: OnSheet, cell: Cell, { words, noNext }: Known): Judged | Reason {
  // Sorted without its numbers, a sheet would give one person the result of another.
  if (cell('who') !== '' && !isOneOf(cell('who'), [entry.who])) {
    return { reason: 'contests-sheet-other', args: { who: entry.who } }
  }
  const result =
    cell('result') === '' ? entry.result : results.find((one) => isOneOf(cell('result'), words.results[one]))
  if (!result) return { reason: 'contests-sheet-result', args: { said: quoted(cell('result')) } }
  const isYes = isOneOf(cell('passes'), words.yes)
  if (cell('passes') !== '' && !isYes && !isOneOf(cell('passes'), words.no)) {
    return { reason: 'contests-sheet-passes', args: { said: quoted(cell('passes')) } }
  }
  const passes = cell('passes') === '' ? entry.passes : isYes
  const mark = cell('mark') === '' ? entry.mark : Number(cell('mark').replace(',', '.'))
  const note = cell('note') || entry.note
  const wrong = judgeOutcome({ mark, note })
  if (wrong) return wrong
  return passes && !entry.passes && noNext ? noNext : { mark, passes, result, note }
}

/** −1 where there is no such column. */
function placeOf(row: readonly string[], names: readonly string[]): number {
  return row.findIndex((text) => isOneOf(text, names))
}

function isOneOf(text: string, names: readonly string[]): boolean {
  return names.some((name) => normaliseForSearch(name) === normaliseForSearch(text))
}

function quoted(text: string): string {
  return text.length > mostQuoted ? `${text.slice(0, mostQuoted)}…` : text || '—'
}
