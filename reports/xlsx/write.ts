// Writes a workbook to a stream, row by row, so that a million answers need no more memory than a thousand.
import type { Writable } from 'node:stream'
import type { OnRows, TableToWrite } from '../table.ts'
import { watchBacklog } from './backlog.ts'
import { sheetNames } from './sheet-names.ts'

/** Rows handed over before the zip is given time to take them. */
const pace = 250

/**
 * The whole workbook goes to `stream`, which is ended. What begins with = + - @ is text like any other: a cell of ours
 * has a text or a number for a value, never a formula.
 * @throws what `stream` fails with, and what reading a row or `onRows` throws
 */
export async function writeWorkbook(stream: Writable, tables: readonly TableToWrite[], onRows: OnRows): Promise<void> {
  // Loaded where a file is written, not where the program starts.
  const { default: Excel } = await import('exceljs')
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  failed.catch(() => {})
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: false, useStyles: true })
  const backlog = watchBacklog((workbook as unknown as { zip: Parameters<typeof watchBacklog>[0] }).zip)
  workbook.creator = 'Методист'
  const names = sheetNames(tables.map(({ name }) => name))
  const write = async () => {
    for (const [i, { head, widths, rows }] of tables.entries()) {
      const sheet = workbook.addWorksheet(names[i], { views: [{ state: 'frozen', ySplit: 1 }] })
      sheet.columns = head.map((_, column) => ({ width: widths?.[column] ?? 14 }))
      const first = sheet.addRow([...head])
      first.font = { bold: true }
      first.commit()
      let written = 0
      for await (const row of rows()) {
        sheet.addRow([...row]).commit()
        written += 1
        if (written % pace > 0) continue
        await backlog()
        await onRows(pace)
      }
      await onRows(written % pace)
      sheet.commit()
    }
    await workbook.commit()
  }
  await Promise.race([write(), failed])
}
