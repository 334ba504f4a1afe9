// A page to read as a workbook: what the page says, a worksheet a section, and nothing that it does not say.
import type { Words } from '../../locales/index.ts'
import type { TableToWrite, Value } from '../../reports/table.ts'
import type { Cell, Section, Sheet, Table } from '../sheet.ts'
import { apart, partsOf } from './figures.ts'

export function sheetTables(sheet: Sheet, words: Words): [TableToWrite, ...TableToWrite[]] {
  const { title, status, lead, sections } = sheet
  const about = [...(status ? [[status.text]] : []), ...lead.map((line) => [line])]
  return [worksheet(words('lists-about'), title, about), ...withParts(sections).map((one) => worksheetOf(one, words))]
}

/** Sections with the parts that belong to them. */
function withParts(sections: readonly Section[]): [Section, ...Section[]][] {
  const wholes: [Section, ...Section[]][] = []
  for (const section of sections) {
    const whole = wholes.at(-1)
    if (section.isPart && whole) whole.push(section)
    else wholes.push([section])
  }
  return wholes
}

function worksheetOf([whole, ...parts]: [Section, ...Section[]], words: Words): TableToWrite {
  const rows = [...rowsOf(whole, words), ...parts.flatMap((part) => [[], [part.title], ...rowsOf(part, words)])]
  return worksheet(whole.title, whole.title, rows)
}

function worksheet(name: string, title: string, rows: Value[][]): TableToWrite {
  const width = Math.max(1, ...rows.map(({ length }) => length))
  return { name, head: [title], widths: Array.from({ length: width }, (_, i) => (i === 0 ? 56 : 18)), rows: () => rows }
}

function rowsOf({ tiles = [], notes = [], tables = [], details }: Section, words: Words): Value[][] {
  return [
    ...tiles.map(({ label, value, note }) => [label, ...apart(value, partsOf([value])), note]),
    ...notes.map((note) => [note]),
    ...tables.flatMap((table) => [[], [table.caption], ...tableRows(table, words)]),
    ...(details ? [[], [details.summary], ...details.lines.map((line) => [line])] : []),
  ]
}

function tableRows({ columns, rows, empty }: Table, words: Words): Value[][] {
  if (rows.length === 0) return [[empty ?? null]]
  const shown = columns.flatMap(({ text, isNumber }, i) => {
    const cells = rows.map((row) => textOf(row[i] ?? ''))
    // A column of buttons and ways on.
    if (i > 0 && cells.every((cell) => cell === null)) return []
    const texts = cells.map((cell) => cell ?? '')
    return [{ text, texts, parts: isNumber ? partsOf(texts) : ([''] as const), isNumber }]
  })
  const head = shown.flatMap(({ text, parts }) =>
    parts.map((part) => (part === '' ? text : words(`lists-part-${part}`, { column: text }))),
  )
  const cellsOf = (r: number) =>
    shown.flatMap(({ texts, parts, isNumber }): Value[] =>
      isNumber ? apart(texts[r] ?? '', parts) : [texts[r] || null],
    )
  return [head, ...rows.map((_, r) => cellsOf(r))]
}

/** null: something to press, not to read. */
function textOf(cell: Cell): string | null {
  if (typeof cell === 'string') return cell
  if ('text' in cell) return cell.text
  if ('lines' in cell) return cell.lines.join('\n')
  return null
}
