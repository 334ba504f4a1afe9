// What an application says, a line each: of the one that is written and of the one that was sent.
import type { Pupil } from '../../core/contests/pupil.ts'
import type { Words } from '../../locales/index.ts'

type Facts = {
  nomination: string | null
  title: string | null
  link: string | null
  file: string | null
  pupil: Pupil | null
}

export function applicationFacts({ nomination, title, link, file, pupil }: Facts, words: Words): string {
  return [
    ...(nomination ? [words('bot-contests-nomination', { nomination })] : []),
    ...(pupil ? [words('contests-pupil', pupil)] : []),
    ...(title ? [words('bot-contests-work', { title })] : []),
    ...(link ? [words('bot-contests-link', { link })] : []),
    ...(file ? [words('bot-contests-file', { name: file })] : []),
  ].join('\n')
}
