// Reads CSV as spreadsheets save it: with any of three separators, in the encodings of Excel.
import { Readable } from 'node:stream'

const separators = [';', ',', '\t'] as const

/**
 * Rows of texts; null where it is no text. The apostrophe that keeps a cell from being a formula is taken off.
 * @param most lines that are kept; what follows is not read
 * @throws where quotes do not match
 */
export async function readCsv(bytes: Buffer, most: number): Promise<string[][] | null> {
  const text = textOf(bytes)
  if (text.includes('\0')) return null
  // Loaded where a file is read, not where the program starts.
  const { default: Excel } = await import('exceljs')
  const sheet = await new Excel.Workbook().csv.read(Readable.from([text]), {
    parserOptions: { delimiter: separatorOf(text), maxRows: most },
    map: (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell),
  })
  return Array.from({ length: sheet.rowCount }, (_, i) => {
    const row = sheet.getRow(i + 1)
    return Array.from({ length: row.cellCount }, (_cell, column) => row.getCell(column + 1).text)
  })
}

/** Excel saves the country's CSV in windows-1251, and «Unicode text» in UTF-16. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}

/** The first line in which any of them stands decides, by the one that stands there most often. */
function separatorOf(text: string): string {
  for (const line of text.split(/\r?\n/, 20)) {
    const counts = separators.map((sign) => line.split(sign).length - 1)
    const most = Math.max(...counts)
    if (most > 0) return separators[counts.indexOf(most)] ?? ';'
  }
  return ';'
}
