// Repeated sections in long form: a row for each thing that somebody told of, under the section's own codes.

import type { ResponseRow } from '../../core/exports/response-row.ts'
import type { Place } from '../../core/survey/compile.ts'
import { againCode, codeOfCopy } from '../../core/survey/repeat.ts'
import { sayToAll } from '../../core/survey/say-to-all.ts'
import type { TableToWrite } from '../table.ts'
import type { AboutWave } from './about.ts'
import { authorColumns } from './author-columns.ts'
import { type Column, itemColumns } from './columns.ts'
import type { ReadRows } from './tables.ts'

export function repeatedTables(about: AboutWave, places: readonly Place[], rows: ReadRows): TableToWrite[] {
  const { definition, language, words } = about
  return definition.sections.flatMap((section): TableToWrite[] => {
    const { repeat } = section
    if (!repeat) return []
    const kept = new Set(places.map(({ item }) => item.code))
    const items = section.items.filter(({ code }) => kept.has(code) && code !== againCode(section, 1))
    if (items.length === 0) return []
    const title = sayToAll(section.title, language)
    const copies = Array.from({ length: repeat.max }, (_, i) => i + 1)
    const columnsOf = (copy: number): Column[] =>
      items.flatMap((item) => itemColumns(about, item, (row) => row.answers[codeOfCopy(item.code, copy)]))
    const own = copies.map(columnsOf)
    const who = authorColumns(about)
    const isFilled = (row: ResponseRow, copy: number) =>
      items.some(({ code }) => row.answers[codeOfCopy(code, copy)] !== undefined)
    const inForm = (form: 'data' | 'words'): TableToWrite => ({
      name: form === 'data' ? title : words('exports-sheet-labels-of', { title }),
      head: [
        ...who.map(({ code, label }) => (form === 'data' ? code : label)),
        words('exports-copy'),
        ...columnsOf(1).map(({ code, label }) => (form === 'data' ? code : label)),
      ],
      rows: async function* () {
        for await (const row of rows()) {
          for (const copy of copies.filter((one) => isFilled(row, one))) {
            const cells = (own[copy - 1] ?? []).map((column) => column[form](row))
            yield [...who.map((column) => column[form](row)), copy, ...cells]
          }
        }
      },
    })
    return [inForm('data'), inForm('words')]
  })
}
