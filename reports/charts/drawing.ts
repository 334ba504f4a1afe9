// A picture as SVG, with the words for those who do not see it, and its parts.
import { renderAsync } from '@resvg/resvg-js'
import { fontFiles, type Weight } from './font.ts'
import { encodePng } from './png.ts'

export type Drawing = { svg: string; alt: string; width: number; height: number }

/** The panel's own letters where the page has them; a picture file has DejaVu alone, which is the wider. */
export const fontFamily = "'Inter Variable', Inter, 'DejaVu Sans', sans-serif"

/** Off the event loop: a picture of a phone's width takes some 60 ms, nearly all of it on other threads. */
export async function pngOf({ svg }: Drawing, zoom = 1): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: 'DejaVu Sans' },
  })
  return encodePng(image.pixels, image.width, image.height)
}

export function drawing(
  parts: string[],
  { alt, width, height, paper }: Omit<Drawing, 'svg'> & { paper: string },
): Drawing {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  const body = [`<rect width="${width}" height="${height}" fill="${paper}"/>`, ...parts].join('')
  const label = `role="img" aria-label="${escapeXml(alt)}" font-family="${fontFamily}"`
  return { svg: `${head} ${label}>${body}</svg>`, alt, width, height }
}

/** The same picture, larger or smaller on the page. */
export function shownAt({ svg, width, height }: Drawing, zoom: number): string {
  const size = `width="${width}" height="${height}"`
  return svg.replace(size, `width="${width * zoom}" height="${height * zoom}"`)
}

export type Placing = {
  x: number
  y: number
  size: number
  fill: string
  weight?: Weight
  anchor?: 'start' | 'middle' | 'end'
}

export function words(text: string, { x, y, size, fill, weight = 'plain', anchor = 'start' }: Placing): string {
  const bold = weight === 'bold' ? ' font-weight="700"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold}>${escapeXml(text)}</text>`
}

export type Box = {
  x: number
  y: number
  width: number
  height: number
  fill: string
  radius?: number
  stroke?: string
}

export function box({ x, y, width, height, fill, radius = 0, stroke }: Box): string {
  const dashed = stroke ? ` stroke="${stroke}" stroke-width="2" stroke-dasharray="8 8"` : ''
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}"${dashed}/>`
}

export function escapeXml(text: string): string {
  return withoutForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** What XML forbids would stop the whole picture: control characters but the line's end, half pairs, non-characters. */
export function withoutForbidden(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
