// How the answers to every question are spread, by the questionnaire's own sections.
import type { Distribution } from '../../core/results/distribution.ts'
import { levelsOf, type Tone, toneAt } from '../../core/results/levels.ts'
import type { Definition, Section as Part } from '../../core/survey/definition.ts'
import type { WaveResults } from '../../db/results.ts'
import type { Cell, Section, Table } from '../sheet.ts'
import { coverageNote } from './coverage.ts'
import { pictures } from './pictures.ts'
import { between, mean, percent, type Reader, textFor, whole } from './reader.ts'

export function answersSections(reader: Reader, results: WaveResults): Section[] {
  const { words } = reader
  const parts = results.definition.sections.map((part) => partOf(reader, results, part))
  const notes =
    results.answers === 'after-closing'
      ? [words('results-after-closing')]
      : [words('results-answers-note'), coverageNote(reader, results)]
  const head = { id: 'answers', title: words('results-answers'), notes }
  return results.answers === 'after-closing' ? [head] : [head, ...parts]
}

function partOf(reader: Reader, { definition, distributions, wave, view }: WaveResults, part: Part): Section {
  const mine = distributions.filter(({ section }) => section === part.code)
  const scales = new Map<string, Distribution[]>()
  for (const one of mine) {
    const scale = scaleOf(definition, one.item)
    if (scale) scales.set(scale, [...(scales.get(scale) ?? []), one])
  }
  const alone = mine.filter(({ item }) => !scaleOf(definition, item))
  const drawn = [...scales].map(([scale, rows]) => drawScale(reader, definition, scale, rows))
  const { notes, pictures: spreads, tables } = optionsDrawn(reader, alone)
  const texts = alone.filter(({ kind }) => kind === 'texts')
  const reading = view === 'named' && texts.length > 0 ? [textsTable(reader, texts, { waveId: wave.id, part })] : []
  return {
    id: `section-${part.code}`,
    isPart: true,
    title: textFor(reader, part.title),
    notes,
    pictures: [...drawn.map(({ picture }) => picture), ...spreads],
    tables: [...drawn.map(({ table }) => table), ...tables, ...reading],
  }
}

/** Questions that share no scale: a picture each with its figures, and in words what has none. */
export function optionsDrawn(reader: Reader, alone: Distribution[]) {
  const drawn = alone.flatMap((one) => drawOptions(reader, one))
  return {
    notes: alone.flatMap((one) => tellOf(reader, one)),
    pictures: drawn.map(({ picture }) => picture),
    tables: drawn.map(({ table }) => table),
  }
}

type Drawn = { picture: string; table: Table }

/** Questions of one scale beneath each other, so that they can be compared. */
function drawScale(reader: Reader, definition: Definition, code: string, rows: Distribution[]): Drawn {
  const { words, look } = reader
  const scalePoints = definition.scales.find((scale) => scale.code === code)?.points ?? []
  const tones = tonesOf(definition, rows)
  const options = scalePoints.map(({ label }, i) => {
    const tone = tones?.(i, scalePoints.length)
    return { label: textFor(reader, label), ...(tone && { tone }) }
  })
  const bars = rows.map((row) => ({
    label: labelOf(reader, row),
    n: row.n,
    shares: row.kind === 'choice' ? row.options.map(({ share }) => share) : null,
    ...(row.kind !== 'choice' && { why: words(row.kind === 'mean' ? 'results-mean-only' : `results-${row.kind}`) }),
  }))
  const title = rows.map(({ item }) => item).join(', ')
  const table: Table = {
    caption: words('results-in-figures'),
    isFolded: true,
    columns: [
      { text: words('results-column-question') },
      ...options.map(({ label }) => ({ text: label, isNumber: true })),
      { text: words('results-column-na'), isNumber: true },
      { text: words('results-column-n'), isNumber: true },
      { text: words('results-column-mean'), isNumber: true },
    ],
    rows: rows.map((row, i) => [bars[i]?.label ?? '', ...scaleCells(reader, row, options.length)]),
  }
  return { picture: pictures.distribution({ ...look, title, options, rows: bars }).svg, table }
}

function scaleCells(reader: Reader, row: Distribution, width: number): Cell[] {
  const none = Array.from({ length: width }, () => '—')
  const rest = [whole(reader, row.notApplicable), whole(reader, row.n)]
  switch (row.kind) {
    case 'choice': {
      const shares = row.options.map(({ count, share }) => `${whole(reader, count)} (${percent(reader, share)})`)
      return [...shares, ...rest, row.mean === null ? '—' : mean(reader, row.mean)]
    }
    case 'mean':
      return [...none, ...rest, mean(reader, row.mean)]
    default:
      return [...none, '—', { text: reader.words(`results-${row.kind}`), tone: 'quiet' }, '—']
  }
}

/** A question with options of its own. */
function drawOptions(reader: Reader, one: Distribution): Drawn[] {
  if (one.kind !== 'choice') return []
  const { words, look } = reader
  const title = labelOf(reader, one)
  const rows = one.options.map(({ label, share, count }) => ({
    label: textFor(reader, label),
    share,
    note: words('results-of', { part: whole(reader, count), all: whole(reader, one.n) }),
  }))
  const table: Table = {
    caption: title,
    isFolded: true,
    columns: [
      { text: words('results-column-answer') },
      { text: words('results-column-people'), isNumber: true },
      { text: words('results-column-share', { n: whole(reader, one.n) }), isNumber: true },
      { text: words('results-column-interval'), isNumber: true },
    ],
    rows: one.options.map(({ label, count, share, interval }) => [
      textFor(reader, label),
      whole(reader, count),
      percent(reader, share),
      between(reader, interval, (value) => percent(reader, value)),
    ]),
  }
  return [{ picture: pictures.shares({ ...look, isBare: false, title, rows }).svg, table }]
}

/** What has no picture is said. */
function tellOf(reader: Reader, one: Distribution): string[] {
  const { words } = reader
  const question = labelOf(reader, one)
  switch (one.kind) {
    case 'choice':
    case 'texts':
      return []
    case 'mean':
      return [words('results-question-mean', { question, value: mean(reader, one.mean), n: whole(reader, one.n) })]
    case 'count':
      return [words('results-question-count', { question, n: whole(reader, one.n) })]
    default:
      return [words('results-question-none', { question, why: words(`results-${one.kind}`) })]
  }
}

/** Each part has such a table: its name tells them apart. */
function textsTable(reader: Reader, texts: Distribution[], { waveId, part }: { waveId: number; part: Part }): Table {
  const { words } = reader
  return {
    caption: words('results-texts-in', { part: textFor(reader, part.title) }),
    columns: [{ text: words('results-column-question') }, { text: words('results-column-answers'), isNumber: true }],
    rows: texts.map((one) => [
      {
        text: labelOf(reader, one),
        href: `/admin/pages/free-texts?wave=${waveId}&item=${encodeURIComponent(one.item)}`,
      },
      whole(reader, one.n),
    ]),
  }
}

function labelOf(reader: Reader, { item, text }: Distribution): string {
  return `${item}. ${textFor(reader, text)}`
}

function scaleOf(definition: Definition, code: string): string | null {
  const item = definition.sections.flatMap(({ items }) => items).find((one) => one.code === code)
  return item?.type === 'scale' ? item.scale : null
}

/** Colours by good and bad only where every question of the picture has its good end on the same side. */
function tonesOf(definition: Definition, rows: Distribution[]): ((at: number, length: number) => Tone) | null {
  const ends = rows.map(({ item }) => {
    const block = definition.blocks.find(({ items }) => items.includes(item))
    if (!block) return null
    const isBad = levelsOf(definition, block.levels).high === 'bad'
    return isBad !== block.reversed.includes(item) ? 'last-is-worst' : 'first-is-worst'
  })
  if (ends.length === 0 || ends.some((end) => end === null || end !== ends[0])) return null
  return (at, length) => toneAt(ends[0] === 'last-is-worst' ? at : length - 1 - at, length)
}
