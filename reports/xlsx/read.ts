// Reads a workbook row by row: a small file may unpack to millions, and is left off where enough is read.
import { Readable } from 'node:stream'
import type { CellValue } from 'exceljs'

/** Wider tables than this nobody fills in. */
const mostColumns = 100

/**
 * The first sheet that is not empty. Texts, each in its own place: line 1 of the sheet is the first row. Dates are ISO, of a formula its outcome.
 * @param most lines that are kept; what follows is not read
 * @throws where it is no workbook
 */
export async function readWorkbook(bytes: Buffer, most: number): Promise<string[][]> {
  // Loaded where a file is read, not where the program starts.
  const { default: Excel } = await import('exceljs')
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' } as const
  const reader = new Excel.stream.xlsx.WorkbookReader(Readable.from([bytes]), options)
  for await (const sheet of reader) {
    const rows: string[][] = []
    for await (const row of sheet) {
      if (row.number > most) break
      const columns = Array.from({ length: Math.min(row.cellCount, mostColumns) }, (_, i) => i + 1)
      rows[row.number - 1] = columns.map((column) => textOf(row.getCell(column).value))
    }
    if (rows.length > 0) return Array.from(rows, (row) => row ?? [])
  }
  return []
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('text' in value) return textOf(value.text as CellValue)
  // An error, or a formula that was never reckoned, has none.
  return 'result' in value ? textOf(value.result as CellValue) : ''
}
