// The bytes of pictures and documents, by what they contain: the same bytes are kept once.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** In memory the oldest are forgotten beyond this. */
const memoryLimit = 128 * 1024 * 1024

export type FileStore = {
  /** Returns the content's own name, 32 letters and digits. */
  put: (bytes: Buffer) => string
  read: (name: string) => Buffer | undefined
}

export function openFiles(dataDir: string | null): FileStore {
  if (dataDir === null) return inMemory()
  const folder = join(dataDir, 'sandbox', 'files')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    put(bytes) {
      const name = nameOf(bytes)
      const path = join(folder, name)
      if (existsSync(path)) return name
      // Whole or not at all: a name promises its bytes.
      writeFileSync(`${path}.new`, bytes, { mode: 0o600 })
      renameSync(`${path}.new`, path)
      return name
    },
    read(name) {
      return existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined
    },
  }
}

function inMemory(): FileStore {
  const kept = new Map<string, Buffer>()
  let size = 0
  return {
    put(bytes) {
      const name = nameOf(bytes)
      if (!kept.has(name)) {
        kept.set(name, bytes)
        size += bytes.length
      }
      for (const [oldest, content] of kept) {
        if (size <= memoryLimit || oldest === name) break
        kept.delete(oldest)
        size -= content.length
      }
      return name
    },
    read: (name) => kept.get(name),
  }
}

function nameOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}
