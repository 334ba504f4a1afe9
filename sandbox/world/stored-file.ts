// Takes a file in: its bytes, and the identifiers by which the messenger will know it.
import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { Box } from '../box.ts'
import type { StoredFile } from './state.ts'

export type FileKind = 'photo' | 'document' | 'voice' | 'sticker'

/** The messenger's own beginnings of file identifiers, by kind. */
const marks: Record<FileKind, string> = {
  photo: 'AgACAgIAAxkBAA',
  document: 'BQACAgIAAxkBAA',
  voice: 'AwACAgIAAxkBAA',
  sticker: 'CAACAgIAAxkBAA',
}
const folders: Record<FileKind, string> = {
  photo: 'photos',
  document: 'documents',
  voice: 'voice',
  sticker: 'stickers',
}

/** The same bytes under the same name are the same file. */
export function storeFile(
  box: Box,
  kind: FileKind,
  file: { name: string; type: string; bytes: Buffer; width?: number; height?: number },
): StoredFile {
  const content = box.files.put(file.bytes)
  const uniqueId = `AQAD${createHash('sha256').update(`${content}/${kind}/${file.name}`).digest('base64url').slice(0, 12)}`
  const id = `${marks[kind]}${uniqueId}${content}`
  const known = box.world.files.get(id)
  if (known) return known
  const stored: StoredFile = {
    id,
    uniqueId,
    kind,
    content,
    path: `${folders[kind]}/file_${box.world.files.size}${extname(file.name)
      .replace(/[^.\w]/g, '')
      .toLowerCase()}`,
    size: file.bytes.length,
    name: file.name,
    type: file.type,
    ...(file.width && file.height ? { width: file.width, height: file.height } : {}),
  }
  box.keep({ is: 'file', file: stored })
  return stored
}
