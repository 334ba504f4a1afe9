// A chart that stands alone in somebody's report: the chart with what it is of, of when, and when it was made around it.
import { type Drawing, drawing, words } from './drawing.ts'
import { wrap } from './font.ts'
import { themes } from './theme.ts'

export type Frame = {
  title: string
  /** Beneath the title, a line each: the survey, the days, how many. */
  lines: readonly string[]
  /** At the foot. */
  made: string
}

const margin = 24
const size = { title: 20, line: 14 }
const { ink, quiet, paper } = themes.light

/** @param svg as the charts of this folder draw it, in the light theme */
export function framed(svg: string, { title, lines, made }: Frame): Drawing {
  const own = sizeOf(svg)
  const width = own.width + 2 * margin
  const parts: string[] = []
  let y = margin
  for (const line of wrap(title, own.width, size.title, { weight: 'bold', most: 4 })) {
    y += size.title + 4
    parts.push(words(line, { x: margin, y, size: size.title, fill: ink, weight: 'bold' }))
  }
  for (const line of lines.flatMap((one) => wrap(one, own.width, size.line, { most: 3 }))) {
    y += size.line + 6
    parts.push(words(line, { x: margin, y, size: size.line, fill: quiet }))
  }
  y += 14
  parts.push(svg.replace('<svg ', `<svg x="${margin}" y="${y}" `))
  y += own.height + size.line + 8
  parts.push(words(made, { x: margin, y, size: size.line, fill: quiet }))
  const alt = [title, ...lines, made, own.alt].join('\n')
  return drawing(parts, { alt, width, height: Math.ceil(y + margin), paper })
}

function sizeOf(svg: string): { width: number; height: number; alt: string } {
  const head = /^<svg [^>]*>/.exec(svg)?.[0] ?? ''
  const [width, height] = ['width', 'height'].map((name) => Number(new RegExp(` ${name}="([\\d.]+)`).exec(head)?.[1]))
  if (!width || !height) throw new Error('charts: a picture does not say how large it is')
  const alt = / aria-label="([^"]*)"/.exec(head)?.[1] ?? ''
  return {
    width,
    height,
    alt: alt
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  }
}
