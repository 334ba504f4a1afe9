// The fields of a broadcast's text: «{обращение}» and its like, in either language.
import type { Addressee } from './content.ts'

const names = new Map<string, keyof Addressee>([
  ['обращение', 'address'],
  ['имя', 'name'],
  ['организация', 'organisation'],
  ['address', 'address'],
  ['name', 'name'],
  ['organisation', 'organisation'],
])

const field = /\{([^{}\n]*)\}/gu

export function fillFields(text: string, who: Addressee): string {
  return text.replace(field, (whole, name: string) => {
    const known = names.get(nameOf(name))
    return known ? who[known] : whole
  })
}

/** What opens or closes a field and is none: nobody writes a brace to a teacher otherwise. */
const loose = /\{[^{}\n]{0,20}|\}/gu

/** Each as it is written, once; of one that is not closed the first letters. */
export function unknownFields(text: string): string[] {
  const found = [...text.matchAll(field)].filter(([, name = '']) => !names.has(nameOf(name))).map(([whole]) => whole)
  const rest = [...text.replace(field, '').matchAll(loose)].map(([whole]) => whole)
  return [...new Set([...found, ...rest])]
}

/** How often each field stands in the text, and how long the text is without them, in UTF-16. */
export function measureFields(text: string): { rest: number } & Record<keyof Addressee, number> {
  const measured = { rest: text.length, address: 0, name: 0, organisation: 0 }
  for (const [whole, name = ''] of text.matchAll(field)) {
    const known = names.get(nameOf(name))
    if (!known) continue
    measured.rest -= whole.length
    measured[known]++
  }
  return measured
}

function nameOf(written: string): string {
  return written.trim().toLowerCase()
}
