// The name of a file, made safe to show and to save: a name of its own, no way to another place, no turned signs.
import type { FileKind } from './kinds.ts'

const longestName = 100
const extensions: Partial<Record<FileKind, readonly string[]>> = { jpg: ['jpg', 'jpeg'] }

/** Ends as its content wants it, whatever the sender called it. */
export function safeName(given: string, kind: FileKind, otherwise: string): string {
  const plain = given
    .normalize('NFC')
    // What is not seen and what turns the direction of reading: «‮fdp.exe» would read «exe.pdf».
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .split(/[/\\]/)
    .at(-1)
  const clean = (plain ?? '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const dot = clean.lastIndexOf('.')
  const extension = dot > 0 ? clean.slice(dot + 1).toLowerCase() : ''
  const isRight = (extensions[kind] ?? [kind]).includes(extension)
  const stem = isRight ? clean.slice(0, dot) : clean
  const short = Array.from(stem).slice(0, longestName).join('').trim()
  return `${short || otherwise}.${isRight ? extension : kind}`
}
