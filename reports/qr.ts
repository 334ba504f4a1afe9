// A QR code as a picture: for paper, a page, a chat.
import { encode, renderSVG } from 'uqr'
import { encodePng } from './charts/png.ts'

/** Black on white whatever the theme: cameras want it so. The quiet zone is the standard's four modules. */
export function qrDataUri(text: string): string {
  const svg = qrSvg(text)
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

/** The same to stand in a page: as wide as there is room. */
export function qrSvg(text: string): string {
  return renderSVG(text, { ecc: 'M', border: 4, pixelSize: 4 })
}

/** PNG, for a chat: some 600 pixels wide, every module a whole number of them. */
export async function qrPng(text: string): Promise<Uint8Array> {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const scale = Math.max(1, Math.floor(600 / size))
  const width = size * scale
  const pixels = new Uint8Array(width * width * 4).fill(255)
  for (let y = 0; y < width; y++) {
    const row = data[Math.floor(y / scale)]
    for (let x = 0; x < width; x++)
      if (row?.[Math.floor(x / scale)]) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  }
  return encodePng(pixels, width, width)
}
