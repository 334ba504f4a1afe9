// The sheet of a stage's results: as it is taken, and the words by which it is read again.
import type { SheetColumn, SheetWords } from '../../core/contests/result-sheet.ts'
import { type Result, results } from '../../core/contests/words.ts'
import { fullName } from '../../core/people/names.ts'
import type { Entered } from '../../db/contests/board.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import type { TableToWrite, Value } from '../../reports/table.ts'

const read = ['number', 'who', 'mark', 'result', 'passes', 'note'] as const satisfies readonly SheetColumn[]

/** With what is known so far; whoever fills it in need not type names. */
export function resultsToWrite(entries: Entered[], words: Words): TableToWrite & { count: number } {
  const hasPupils = entries.some(({ pupil }) => pupil)
  const column = (name: string) => words(`contests-sheet-column-${name}`)
  const rows = entries.map((entry): Value[] => {
    const { applicationId, person, pupil, organisation, nomination, title, mark, result, passes, note } = entry
    return [
      applicationId,
      fullName(person),
      ...(hasPupils ? [pupil && `${pupil.code}, ${pupil.grade}`] : []),
      organisation,
      nomination,
      title,
      mark,
      words('contests-result', { result }),
      words(passes ? 'contests-sheet-yes' : 'contests-sheet-no'),
      note,
    ]
  })
  const known = ['number', 'who', ...(hasPupils ? ['pupil'] : []), 'organisation', 'nomination', 'work']
  return {
    name: words('contests-sheet'),
    head: [...known, 'mark', 'result', 'passes', 'note'].map(column),
    widths: [10, 36, ...(hasPupils ? [14] : []), 28, 24, 32, 8, 14, 10, 40],
    count: rows.length,
    rows: () => rows,
  }
}

/** In both languages: a colleague may have taken it in the other one. */
export function sheetWords(): SheetWords {
  const all = [wordsOf('ru'), wordsOf('en')]
  const each = (key: string, args?: { result: Result }) => all.map((words) => words(key, args))
  const columns = read.map((name) => [name, each(`contests-sheet-column-${name}`)])
  const called = results.map((result) => [result, each('contests-result', { result })])
  return {
    columns: Object.fromEntries(columns) as SheetWords['columns'],
    results: Object.fromEntries(called) as SheetWords['results'],
    yes: each('contests-sheet-yes'),
    no: each('contests-sheet-no'),
  }
}
