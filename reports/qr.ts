// A QR code as a picture, for paper.
import { renderSVG } from 'uqr'

/** Black on white whatever the theme: cameras want it so. The quiet zone is the standard's four modules. */
export function qrDataUri(text: string): string {
  const svg = renderSVG(text, { ecc: 'M', border: 4, pixelSize: 4 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
