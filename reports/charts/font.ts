// How wide a text is in the font that every picture is drawn with: read from the font itself, so nothing overlaps.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** The pictures’ own fonts: no system is asked for one, so a picture is the same everywhere, Cyrillic included. */
export const fontFiles = {
  plain: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
}

export type Weight = keyof typeof fontFiles

/** In the units of `size`. Kerning is left out: the estimate errs on the wide side. */
export function widthOf(text: string, size: number, weight: Weight = 'plain'): number {
  const { advances, unitsPerEm } = metricsOf(weight)
  let units = 0
  for (const sign of text) units += advances.get(sign.codePointAt(0) ?? 0) ?? unitsPerEm * 0.6
  return (units * size) / unitsPerEm
}

/** Breaks at spaces; a word longer than the line stays whole on its own. What exceeds `most` lines ends in «…». */
export function wrap(
  text: string,
  width: number,
  size: number,
  { weight = 'plain', most = 2 }: Wrapping = {},
): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || widthOf(longer, size, weight) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  const kept = lines.slice(0, most)
  return kept.map((line, i) => shorten(line, width, size, weight, i === most - 1 && lines.length > most))
}

type Wrapping = { weight?: Weight; most?: number }

function shorten(line: string, width: number, size: number, weight: Weight, goesOn: boolean): string {
  if (!goesOn && widthOf(line, size, weight) <= width) return line
  const signs = Array.from(line)
  while (signs.length > 1 && widthOf(`${signs.join('').trimEnd()}…`, size, weight) > width) signs.pop()
  return `${signs.join('').replace(/[\s,.:;]+$/u, '')}…`
}

type Metrics = { advances: Map<number, number>; unitsPerEm: number }
const known = new Map<Weight, Metrics>()

function metricsOf(weight: Weight): Metrics {
  const metrics = known.get(weight) ?? readMetrics(readFileSync(fontFiles[weight]))
  known.set(weight, metrics)
  return metrics
}

/** TrueType tables `cmap` (format 4) and `hmtx`: OpenType specification 1.9. */
function readMetrics(font: Buffer): Metrics {
  const at = new Map<string, number>()
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + i * 16
    at.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8))
  }
  const table = (name: string) => at.get(name) ?? 0
  const metricsCount = font.readUInt16BE(table('hhea') + 34)
  const advanceOf = (glyph: number) => font.readUInt16BE(table('hmtx') + Math.min(glyph, metricsCount - 1) * 4)
  const advances = new Map([...glyphsOf(font, table('cmap'))].map(([code, glyph]) => [code, advanceOf(glyph)]))
  return { advances, unitsPerEm: font.readUInt16BE(table('head') + 18) }
}

function* glyphsOf(font: Buffer, cmap: number): Iterable<[code: number, glyph: number]> {
  const records = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + 4 + i * 8)
  const windows = records.find((at) => font.readUInt16BE(at) === 3 && font.readUInt16BE(at + 2) === 1)
  if (windows === undefined) throw new Error('charts: the font has no Unicode table')
  const table = cmap + font.readUInt32BE(windows + 4)
  const doubled = font.readUInt16BE(table + 6)
  const [ends, starts] = [table + 14, table + 16 + doubled]
  const [deltas, ranges] = [starts + doubled, starts + 2 * doubled]
  for (let i = 0; i < doubled; i += 2) {
    const [from, to] = [font.readUInt16BE(starts + i), font.readUInt16BE(ends + i)]
    const [delta, range] = [font.readUInt16BE(deltas + i), font.readUInt16BE(ranges + i)]
    for (let code = from; code <= to && code !== 0xffff; code++) {
      const glyph = range === 0 ? code : font.readUInt16BE(ranges + i + range + 2 * (code - from))
      if (glyph !== 0) yield [code, (glyph + delta) & 0xffff]
    }
  }
}
