// Whether a picture is all there: a download that broke off and a disk that failed leave one that no messenger takes.
import { crc32, createInflate } from 'node:zlib'
import type { PictureSize } from './picture.ts'

const pngMark = 8
/** Length and name before what a chunk holds, its check sum after. */
const [head, tail] = [8, 4]
/** The most that a point has: four channels of two bytes. */
const bytesOfPoint = 8

/** What can be told without drawing it: a PNG that unpacks and sums up, a JPEG that has an end. */
export async function isWholePicture(bytes: Buffer, size: PictureSize): Promise<boolean> {
  if (size.type === 'image/jpeg') return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 2
  const points = pointsOf(bytes)
  return points !== null && unpacks(points, 2 * size.height * (1 + size.width * bytesOfPoint))
}

/** The packed points, in their order; null where a chunk is not what its check sum says, or the last one is missing. */
function pointsOf(bytes: Buffer): Buffer[] | null {
  const points: Buffer[] = []
  for (let at = pngMark; at + head + tail <= bytes.length; ) {
    const end = at + head + bytes.readUInt32BE(at)
    if (end + tail > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null
    const name = bytes.toString('latin1', at + 4, at + head)
    if (name === 'IEND') return points
    if (name === 'IDAT') points.push(bytes.subarray(at + head, end))
    at = end + tail
  }
  return null
}

/** Nothing is kept of what comes out; no more of it is waited for than a picture of its size can have. */
function unpacks(points: Buffer[], most: number): Promise<boolean> {
  return new Promise((resolve) => {
    let length = 0
    const inflate = createInflate()
    inflate.on('data', (part: Buffer) => {
      length += part.length
      if (length > most) inflate.destroy(new Error('more than a picture of this size has'))
    })
    inflate.on('error', () => resolve(false))
    inflate.on('end', () => resolve(length > 0))
    inflate.end(Buffer.concat(points))
  })
}
