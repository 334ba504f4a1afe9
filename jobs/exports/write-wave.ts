// A wave into a stream: the rows of db/ in the tables of reports/.

import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Actor } from '../../core/access.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Language } from '../../core/view.ts'
import type { ExportFormat } from '../../db/exports/requests.ts'
import { waveExport } from '../../db/exports/wave.ts'
import type { Database } from '../../db/open.ts'
import { wordsOf } from '../../locales/index.ts'
import { writeCsv } from '../../reports/csv/write.ts'
import { csvTable, workbookTables } from '../../reports/wave-export/tables.ts'
import { writeWorkbook } from '../../reports/xlsx/write.ts'
import { inWords } from './file.ts'

export type WaveToWrite = { waveId: number; format: ExportFormat; language: Language; zone: string }

/** Rows done and rows in all, over every table. */
export type OnProgress = (done: number, total: number) => Promise<void>

/** @throws Refusal where there is nothing for this reader, or the disk takes no more */
export async function writeWave(
  database: Database,
  actor: Actor,
  { waveId, format, language, zone }: WaveToWrite,
  stream: Writable,
  onProgress: OnProgress,
): Promise<{ rows: number; named: boolean }> {
  const closed = finished(stream).catch(() => {})
  try {
    const found = await waveExport(database, actor, { waveId, language, zone })
    if (found.kind === 'refused') throw new Refusal(found.reason)
    const { rows, texts, responses, ...rest } = found
    const about = { ...rest, responses, language, words: wordsOf(language) }
    const tables =
      format === 'xlsx'
        ? workbookTables(about, rows, texts)
        : [csvTable(about, rows, format === 'csv' ? 'data' : 'words')]
    // The two wide tables of a workbook are nearly all of the work.
    const total = responses * Math.min(2, tables.length)
    let done = 0
    const onRows = (written: number) => {
      done += written
      return onProgress(Math.min(done, total), total)
    }
    const [first] = tables
    if (format === 'xlsx') await writeWorkbook(stream, tables, onRows)
    else if (first) await writeCsv(stream, first, onRows)
    return { rows: responses, named: found.view === 'named' }
  } catch (error) {
    throw inWords(error)
  } finally {
    stream.destroy()
    await closed
  }
}
