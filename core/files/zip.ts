// The list of contents of a zip, read from its end. Nothing is ever unpacked, so nothing can swell.

export type ZipEntry = {
  name: string
  /** As the archive itself claims. */
  packed: number
  unpacked: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const entryLength = 46
/** A document has some hundreds. */
const mostEntries = 10_000

/** Null where it is no plain zip: cut off, encrypted, in several volumes, or larger than documents are. */
export function entriesOfZip(bytes: Buffer): ZipEntry[] | null {
  const end = endOf(bytes)
  if (end < 0) return null
  const count = bytes.readUInt16LE(end + 10)
  const start = bytes.readUInt32LE(end + 16)
  if (count > mostEntries || bytes.readUInt16LE(end + 4) !== 0) return null
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + entryLength > end || bytes.readUInt32LE(at) !== entryMark) return null
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
    const nameLength = bytes.readUInt16LE(at + 28)
    const nameEnd = at + entryLength + nameLength
    if (isEncrypted || nameEnd > end) return null
    entries.push({
      name: bytes.toString('utf8', at + entryLength, nameEnd),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
    })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The record of the end stands before a comment of at most 64 KiB. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - endLength; at >= Math.max(0, bytes.length - endLength - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === endMark && bytes.readUInt16LE(at + 20) === bytes.length - at - endLength) return at
  }
  return -1
}
