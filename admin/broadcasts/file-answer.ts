// What goes along with a broadcast, as its page shows it.
import type { BroadcastFile } from '../../core/broadcasts/content.ts'
import { mebibyte } from '../../core/files/kinds.ts'
import type { Language } from '../../core/view.ts'
import { wordsOf } from '../../locales/index.ts'
import type { FileAnswer } from '../broadcast-answer.ts'
import { fileHref } from '../http/files.ts'

export function fileOf(
  { token, name, size, as }: Pick<BroadcastFile, 'token' | 'name' | 'size' | 'as'>,
  language: Language,
): FileAnswer {
  const isSmall = size < mebibyte
  const words = wordsOf(language)
  const told = isSmall
    ? words('broadcasts-file-kilobytes', { size: Math.max(1, Math.round(size / 1024)) })
    : words('broadcasts-file-megabytes', { size: Math.round((size * 10) / mebibyte) / 10 })
  return { name, size: told, as, href: fileHref(token) }
}
