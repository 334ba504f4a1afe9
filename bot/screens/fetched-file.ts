// A file that somebody sends into the chat, fetched within the limits, or the sentence why it was not.
import { tooLarge } from '../../core/files/judge.ts'
import { largestFile } from '../../core/files/kinds.ts'
import type { OfferedFile } from '../../core/view.ts'
import type { LooseFile } from '../../db/loose-files.ts'
import type { Visit } from './visit.ts'

export async function fetchOffered(
  { deps, event, words }: Visit,
  offered: OfferedFile,
): Promise<{ kind: 'fetched'; file: LooseFile } | { kind: 'refused'; why: string }> {
  const large = tooLarge(largestFile)
  const isLarge = offered.size !== null && offered.size > largestFile
  const fetched = isLarge ? { kind: 'large' as const } : await deps.fetchFile?.(offered.ref, largestFile)
  if (fetched?.kind === 'large') return { kind: 'refused', why: words(large.key, large.args) }
  if (fetched?.kind !== 'fetched') return { kind: 'refused', why: words('survey-files-lost') }
  const otherwise = words('survey-files-nameless', { number: 1 })
  return { kind: 'fetched', file: { bytes: fetched.bytes, name: offered.name ?? '', otherwise, now: event.receivedAt } }
}
