// Holds the writer of a workbook back while the zip has not taken what it was given: exceljs itself never waits, and on
// a busy machine a whole sheet would gather in memory.
import { once } from 'node:events'
import { PassThrough } from 'node:stream'

type Zip = { append: (source: NodeJS.ReadableStream | string | Buffer, data: object) => unknown }

const mostBytes = 1_000_000

/** @returns what to wait for between portions of rows */
export function watchBacklog(zip: Zip): () => Promise<void> {
  const append = zip.append.bind(zip)
  let passage: PassThrough | null = null
  zip.append = (source, data) => {
    if (typeof source === 'string' || Buffer.isBuffer(source)) return append(source, data)
    passage = new PassThrough({ highWaterMark: mostBytes })
    // Its streams are their own kind: `pipe` returns nothing.
    source.pipe(passage)
    return append(passage, data)
  }
  return async () => {
    await new Promise((resolve) => setImmediate(resolve))
    if (passage?.writableNeedDrain) await once(passage, 'drain')
  }
}
