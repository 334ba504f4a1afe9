// A workbook that the panel has sent, as plain cells.
import ExcelJS from 'exceljs'
import type { LightMyRequestResponse } from 'fastify'

export type Sheets = Record<string, unknown[][]>

/** Rows from the first one on; what is empty is null. */
export async function readWorkbook({ rawPayload }: Pick<LightMyRequestResponse, 'rawPayload'>): Promise<Sheets> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(rawPayload as never)
  return Object.fromEntries(
    book.worksheets.map((sheet) => {
      const rows = (sheet.getSheetValues() as (unknown[] | undefined)[]).slice(1)
      return [sheet.name, Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null).slice(1))]
    }),
  )
}

export function cellsOf(sheets: Sheets): unknown[] {
  return Object.values(sheets)
    .flat(2)
    .filter((cell) => cell !== null)
}
