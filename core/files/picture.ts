// What kind of picture bytes are, and how large, from their first lines alone.

export type PictureSize = { type: 'image/png' | 'image/jpeg'; width: number; height: number }

/** Null where it is no picture. */
export function readPicture(bytes: Buffer): PictureSize | null {
  if (bytes.length >= 24 && bytes.readUInt32BE(0) === 0x89504e47) {
    return { type: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  }
  return bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8 ? readJpeg(bytes) : null
}

/** Whether messengers show it as a picture: Telegram takes 10,000 points of width and height together, and no ribbons. */
export function isShowable({ width, height }: Pick<PictureSize, 'width' | 'height'>): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  return short > 0 && width + height <= 10_000 && long <= 20 * short
}

function readJpeg(bytes: Buffer): PictureSize | null {
  let at = 2
  while (at + 9 < bytes.length) {
    const marker = bytes.readUInt16BE(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { type: 'image/jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
