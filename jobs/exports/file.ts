// A file that is there whole or not at all: written beside its place, and moved when it is finished.
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '../../core/refusal.ts'

/** What the disk says, in words. */
const sentences: Record<string, string> = {
  ENOSPC: 'exports-failed-full',
  EDQUOT: 'exports-failed-full',
  EACCES: 'exports-failed-folder',
  EPERM: 'exports-failed-folder',
  EROFS: 'exports-failed-folder',
  ENOTDIR: 'exports-failed-folder',
  EISDIR: 'exports-failed-folder',
  ENOENT: 'exports-failed-folder',
}

export function inWords(error: unknown): unknown {
  const key = sentences[(error as NodeJS.ErrnoException | null)?.code ?? '']
  return key ? new Refusal(key, {}, { cause: error }) : error
}

export function inFolder(folder: string, token: string) {
  return fileAt(join(folder, token), true)
}

export type FileToWrite = ReturnType<typeof fileAt>

export function fileAt(path: string, makesFolder = false) {
  const unfinished = `${path}.part`
  return {
    /** What a process that died left of it is written over. */
    open: async (): Promise<WriteStream> => {
      try {
        if (makesFolder) await mkdir(dirname(path), { mode: 0o700 }).catch(unlessThere)
        const handle = await open(unfinished, 'w', 0o600)
        return createWriteStream('', { fd: handle })
      } catch (error) {
        throw inWords(error)
      }
    },
    /** @returns its size */
    keep: async (): Promise<number> => {
      const { size } = await stat(unfinished)
      await rename(unfinished, path).catch((error: unknown) => {
        throw inWords(error)
      })
      return size
    },
    discard: () => rm(unfinished, { force: true }).catch(() => {}),
    remove: () => rm(path, { force: true }).catch(() => {}),
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
