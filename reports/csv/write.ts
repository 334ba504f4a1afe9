// Writes one table as CSV that Excel opens by a double click: UTF-8 with its mark, semicolons, CRLF, quotes by RFC 4180.
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { OnRows, TableToWrite, Value } from '../table.ts'

const pace = 250

/**
 * The table goes to `stream`, which is ended.
 * @throws what `stream` fails with, and what reading a row or `onRows` throws
 */
export async function writeCsv(stream: Writable, { head, rows }: TableToWrite, onRows: OnRows): Promise<void> {
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  failed.catch(() => {})
  const put = async (text: string) => {
    if (!stream.write(text)) await once(stream, 'drain')
  }
  const write = async () => {
    await put(`\ufeff${lineOf(head)}`)
    let lines = ''
    let written = 0
    for await (const row of rows()) {
      lines += lineOf(row)
      written += 1
      if (written % pace > 0) continue
      await put(lines)
      lines = ''
      await onRows(pace)
    }
    await put(lines)
    await onRows(written % pace)
    await new Promise<void>((resolve) => stream.end(resolve))
  }
  await Promise.race([write(), failed])
}

export function lineOf(row: readonly Value[]): string {
  return `${row.map(fieldOf).join(';')}\r\n`
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it: the sheet then shows a text. */
function fieldOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
