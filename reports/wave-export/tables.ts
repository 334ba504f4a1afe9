// The tables of a wave's file: data, labels, a long table for each repeated section, texts without a name, the codebook.
import type { ResponseRow } from '../../core/exports/response-row.ts'
import { compile, type Place } from '../../core/survey/compile.ts'
import { sayToAll } from '../../core/survey/say-to-all.ts'
import type { TableToWrite } from '../table.ts'
import type { AboutWave } from './about.ts'
import { codebook } from './codebook.ts'
import { type Column, columnsOf, placesIn } from './columns.ts'
import { repeatedTables } from './repeated.ts'

export type ReadRows = () => AsyncIterable<ResponseRow>
/** Free texts of an anonymous wave, in no order that says whose they are. */
export type ReadTexts = () => AsyncIterable<{ item: string; text: string; tags: string[] }>

type Form = 'data' | 'words'

export function workbookTables(about: AboutWave, rows: ReadRows, texts: ReadTexts): TableToWrite[] {
  const all = placesIn(about)
  const once = all.filter(({ section }) => !section.repeat)
  return [
    wideTable(about, once, rows, 'data'),
    wideTable(about, once, rows, 'words'),
    ...repeatedTables(about, all, rows),
    ...(about.view === 'anonymous' ? textsTable(about, texts) : []),
    codebook(about, placesFor(about)),
  ]
}

/** A single table holds everything: of repeated sections, the copies that were filled in. */
export function csvTable(about: AboutWave, rows: ReadRows, form: Form): TableToWrite {
  const answered = new Set(about.counts.map(({ item }) => item))
  const filled = placesIn(about).filter(({ item, copy }) => copy === 1 || answered.has(item.code))
  return wideTable(about, filled, rows, form)
}

function wideTable(about: AboutWave, places: readonly Place[], rows: ReadRows, form: Form): TableToWrite {
  return tableOf(about, columnsOf(about, places), rows, form)
}

export function tableOf({ words }: AboutWave, columns: Column[], rows: ReadRows, form: Form): TableToWrite {
  return {
    name: words(form === 'data' ? 'exports-sheet-data' : 'exports-sheet-labels'),
    head: columns.map(({ code, label }) => (form === 'data' ? code : label)),
    widths: columns.map(({ width }) => width ?? (form === 'data' ? 10 : 22)),
    rows: async function* () {
      for await (const row of rows()) yield columns.map((column) => column[form](row))
    },
  }
}

/** The codebook tells of a repeated question once. */
function placesFor({ definition, counts }: AboutWave): Place[] {
  const answered = new Set(counts.map(({ item }) => item))
  return compile(definition).places.filter(({ item, copy }) => copy === 1 || answered.has(item.code))
}

function textsTable({ definition, words, language }: AboutWave, texts: ReadTexts): TableToWrite[] {
  const { places, byCode } = compile(definition)
  if (!places.some(({ item }) => item.type === 'text')) return []
  const textOf = (code: string) => {
    const item = byCode.get(code)?.item
    return item ? sayToAll(item.text, language) : code
  }
  return [
    {
      name: words('exports-sheet-texts'),
      head: [
        words('exports-codebook-code'),
        words('exports-codebook-text'),
        words('exports-text'),
        words('exports-tags-head'),
      ],
      widths: [10, 50, 90, 24],
      rows: async function* () {
        for await (const { item, text, tags } of texts()) yield [item, textOf(item), text, tags.join('; ')]
      },
    },
  ]
}
