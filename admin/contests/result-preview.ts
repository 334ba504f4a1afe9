// What a sheet of results would change, line by line, or what is wrong with it: shown before anything is written.
import type { Judged } from '../../core/contests/outcome.ts'
import type { Change } from '../../core/contests/result-sheet.ts'
import type { SheetPreview } from '../../db/contests/import-results.ts'
import type { Reader } from '../results/reader.ts'
import type { Cell, Section } from '../sheet.ts'

export type ContestResultsAnswer = {
  stage: { id: number; title: string; contest: string; back: string }
  templates: { text: string; href: string }[]
}

type Said = Pick<Reader, 'words' | 'language'>
export type ShownPreview = { section: Section; mark: string | null }

export function shownPreview({ changes, wrong, same, left, mark }: SheetPreview, said: Said): ShownPreview {
  const { words } = said
  const column = (name: string) => ({ text: words(`contests-sheet-column-${name}`) })
  const isWrong = wrong.length > 0
  const title = isWrong
    ? words('contests-sheet-wrong', { count: wrong.length })
    : words('contests-sheet-changes', { count: changes.length })
  const notes = [
    ...(isWrong ? [words('contests-sheet-wrong-note')] : []),
    ...(same > 0 ? [words('contests-sheet-same', { count: same })] : []),
    ...(left > 0 ? [words('contests-sheet-left', { count: left })] : []),
  ]
  const rows: Cell[][] = isWrong
    ? wrong.map(({ line, reason, args }) => [String(line), words(reason, args)])
    : changes.map((one) => [String(one.line), one.who, { lines: changesInWords(one, said) }])
  const columns = isWrong ? [column('line'), column('problem')] : [column('line'), column('who'), column('change')]
  return {
    section: {
      id: 'preview',
      title,
      notes,
      tables: [{ caption: title, columns, rows, isStacked: true, empty: words('contests-sheet-nothing') }],
    },
    mark,
  }
}

function changesInWords({ before, after }: Change, said: Said): string[] {
  const { words } = said
  return (['mark', 'result', 'passes', 'note'] as const).flatMap((name) => {
    if (before[name] === after[name]) return []
    const [was, is] = [valueInWords(before, name, said), valueInWords(after, name, said)]
    return [words('contests-sheet-change', { what: words(`contests-sheet-column-${name}`), was, is })]
  })
}

function valueInWords(of: Judged, name: keyof Judged, { words, language }: Said): string {
  if (name === 'result') return words('contests-result', { result: of.result })
  if (name === 'passes') return words(of.passes ? 'contests-sheet-yes' : 'contests-sheet-no')
  if (name === 'note') return of.note ?? '—'
  return of.mark === null ? '—' : new Intl.NumberFormat(language).format(of.mark)
}
