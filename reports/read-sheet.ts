// A table out of a file that somebody sends: a workbook or CSV, by what it contains.
import { judgeFile } from '../core/files/judge.ts'
import type { Arguments } from '../core/refusal.ts'
import { readCsv } from './csv/read.ts'
import { readWorkbook } from './xlsx/read.ts'

/** More rows than this nobody types; it also bounds what is kept in memory. */
const mostRows = 5_000

/** Rows of texts from the first of the sheet on, blank ones among them: line 1 is `rows[0]`. Reasons are of locales/. */
export type SheetRead = { rows: string[][] } | { reason: string; args?: Arguments }

/** `name` as its sender gave it: CSV has no other mark. */
export async function readSheet(bytes: Buffer, name: string): Promise<SheetRead> {
  if (bytes.length === 0) return { reason: 'survey-files-empty' }
  const isCsv = /\.(csv|txt)$/i.test(name.trim())
  const judged = isCsv ? { kind: 'csv' } : judgeFile(bytes, name)
  if (!('kind' in judged)) {
    const { key, args = {} } = judged.reason
    return key === 'survey-files-unknown' ? { reason: 'sheets-refused-kind' } : { reason: key, args }
  }
  if (!isCsv && judged.kind !== 'xlsx') return { reason: 'sheets-refused-kind' }
  try {
    const rows = await (isCsv ? readCsv : readWorkbook)(bytes, mostRows + 1)
    return rows ? within(rows) : { reason: 'sheets-refused-kind' }
  } catch {
    return { reason: 'sheets-refused-broken' }
  }
}

function within(rows: string[][]): SheetRead {
  return rows.length > mostRows ? { reason: 'sheets-refused-rows', args: { most: mostRows } } : { rows }
}
