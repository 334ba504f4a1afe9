// Keeps the world over a restart: one line an entry, compacted at start, a torn last line dropped.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { apply } from './apply.ts'
import { entriesOf } from './snapshot.ts'
import type { Entry, World } from './state.ts'

export type Journal = { append: (entry: Entry) => void; close: () => void }

/** Reads the journal of `dataDir/sandbox` into `world`, rewrites it short, and goes on writing. */
export function openJournal(dataDir: string | null, world: World): Journal {
  if (dataDir === null) return { append() {}, close() {} }
  const folder = join(dataDir, 'sandbox')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'journal.jsonl')
  if (existsSync(file)) replay(readFileSync(file, 'utf8'), world, file)
  const descriptor = rewrite(file, world)
  let waiting = ''
  let isClosed = false
  const flush = () => {
    if (waiting === '' || isClosed) return
    // The write, not a sync: what was answered survives the death of this process, which is all a sandbox promises.
    writeSync(descriptor, waiting)
    waiting = ''
  }
  return {
    append(entry) {
      // Entries of one turn go out together, before the answer that they belong to.
      if (waiting === '') queueMicrotask(flush)
      waiting += `${JSON.stringify(entry)}\n`
    },
    close() {
      flush()
      if (!isClosed) closeSync(descriptor)
      isClosed = true
    },
  }
}

function replay(text: string, world: World, file: string): void {
  const lines = text.split('\n')
  // What follows the last line end was cut by the death of the writer, or is empty.
  const torn = lines.pop()
  if (torn) console.warn(`sandbox: ${file}: dropped a torn last line of ${torn.length} characters`)
  lines.forEach((line, index) => {
    try {
      apply(world, JSON.parse(line) as Entry)
    } catch (error) {
      throw new Error(`sandbox: ${file}, line ${index + 1} cannot be read; move the file away to start afresh`, {
        cause: error,
      })
    }
  })
}

function rewrite(file: string, world: World): number {
  const draft = openSync(`${file}.new`, 'w', 0o600)
  for (const entry of entriesOf(world)) writeSync(draft, `${JSON.stringify(entry)}\n`)
  fsyncSync(draft)
  renameSync(`${file}.new`, file)
  return draft
}
