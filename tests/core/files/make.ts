// Files for tests: zips written by hand, so that they can lie.
import { crc32, deflateSync } from 'node:zlib'

export type Entry = { name: string; content?: string; claims?: number; encrypted?: boolean }

/** Stored, not packed; `claims` is what the entry says it unpacks to. */
export function zip(entries: Entry[]): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { name, content = '', claims, encrypted } of entries) {
    const [named, body] = [Buffer.from(name), Buffer.from(content)]
    const sizes = Buffer.alloc(8)
    sizes.writeUInt32LE(body.length, 0)
    sizes.writeUInt32LE(claims ?? body.length, 4)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    sizes.copy(head, 18)
    head.writeUInt16LE(named.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(encrypted ? 1 : 0, 8)
    sizes.copy(entry, 20)
    entry.writeUInt16LE(named.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(head, named, body)
    list.push(entry, named)
    at += head.length + named.length + body.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}

const types = { name: '[Content_Types].xml', content: '<Types/>' }

export function office(heart: string, more: Entry[] = []): Buffer {
  return zip([types, { name: heart, content: '<document/>' }, ...more])
}

/** Differs by its words, and is as long as is asked. */
export function docx(words = 'план', length = 0): Buffer {
  return office('word/document.xml', [{ name: 'docProps/app.xml', content: words.padEnd(length, '.') }])
}

export const odt = zip([
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
  { name: 'content.xml', content: '<office/>' },
])

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n')
/** All black. */
export function pngOf(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const points = deflateSync(Buffer.alloc((width + 1) * height))
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', points),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, holds: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const named = Buffer.concat([Buffer.from(name), holds])
  length.writeUInt32BE(holds.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
export const jpg = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(40)])
