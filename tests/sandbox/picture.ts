// A real picture for tests, drawn on the spot.
import { Resvg } from '@resvg/resvg-js'

/** PNG bytes of that size in that colour. */
export function picture(width = 320, height = 200, colour = 'teal'): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`
  return Buffer.from(new Resvg(svg).render().asPng())
}
