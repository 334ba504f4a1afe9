// A picture that is all there, and one that is not.
import { expect, test } from 'vitest'
import { readPicture } from '../../../core/files/picture.ts'
import { isWholePicture } from '../../../core/files/whole-picture.ts'
import { png, pngOf } from './make.ts'

const isWhole = (bytes: Buffer) => {
  const size = readPicture(bytes)
  return size && isWholePicture(bytes, size)
}
const whole = pngOf(300, 200)
const changed = (at: number) => {
  const bytes = Buffer.from(whole)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at)
  return bytes
}
/** A beginning, a frame of 8 × 8 and nothing more, with and without its end. */
const frame = Buffer.from('ffd8ffc0000b080008000801011100', 'hex')

test('a picture as it was drawn is whole', async () => {
  expect(await isWhole(whole)).toBe(true)
  expect(await isWhole(png)).toBe(true)
  expect(await isWhole(Buffer.concat([frame, Buffer.from('ffd9', 'hex')]))).toBe(true)
})

test.each([
  ['broke off in its points', whole.subarray(0, 60)],
  ['has lost its end', whole.subarray(0, whole.length - 12)],
  ['is no more than its header', whole.subarray(0, 33)],
  ['has a wrong point', changed(50)],
  ['has another header than was written', changed(24)],
  ['says it is longer than it is', changed(33)],
  ['is a JPEG that broke off', frame],
])('one that %s is not', async (_, bytes) => {
  expect(await isWhole(bytes)).toBe(false)
})

test('one that unpacks into more than it can have is not, and is not waited for', async () => {
  const size = { type: 'image/png' as const, width: 1, height: 1 }
  expect(await isWholePicture(pngOf(2_000, 2_000), size)).toBe(false)
})
