// Chunks in a file: the header's line, then for each chunk its length in four bytes and the closed chunk.
import { type FileHandle, open } from 'node:fs/promises'
import { Refusal } from '../../core/refusal.ts'
import { longestHeader, parseHeader } from './header.ts'
import { type Seal, sealOf, tagBytes } from './seal.ts'

const chunkBytes = 64 * 1024
/** The highest bit of the length marks the last chunk. */
const lastBit = 0x8000_0000

/** The bytes of the file, from the bytes that it is to hold. */
export async function* close(content: AsyncIterable<Buffer>, seal: Seal): AsyncGenerator<Buffer> {
  yield Buffer.from(`${JSON.stringify(seal.header)}\n`)
  let waiting = Buffer.alloc(0)
  let number = 0
  for await (const piece of content) {
    waiting = Buffer.concat([waiting, piece])
    while (waiting.length > chunkBytes) {
      yield frame(seal.close(waiting.subarray(0, chunkBytes), { number: number++, isLast: false }), 0)
      waiting = waiting.subarray(chunkBytes)
    }
  }
  yield frame(seal.close(waiting, { number, isLast: true }), lastBit)
}

function frame(closed: Buffer, mark: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE((closed.length | mark) >>> 0)
  return Buffer.concat([length, closed])
}

/**
 * What the file holds, each chunk proved before it is handed on.
 * @throws Refusal when the file cannot be read, is no backup, is damaged or cut off, or the key is not its own
 */
export async function* openFrames(file: string, passphrase: string | undefined): AsyncGenerator<Buffer> {
  const handle = await openFile(file)
  try {
    const damaged = () => new Refusal('backup-damaged', { file })
    const header = parseHeader(await readLine(handle, file), file)
    const seal = await sealOf(header, passphrase, file)
    let at = Buffer.byteLength(JSON.stringify(header)) + 1
    for (let number = 0; ; number++) {
      const mark = (await readExactly(handle, at, 4))?.readUInt32BE()
      if (mark === undefined) throw damaged()
      const isLast = (mark & lastBit) !== 0
      const length = (mark & ~lastBit) >>> 0
      if (length < tagBytes || length > chunkBytes + tagBytes) throw damaged()
      const closed = await readExactly(handle, at + 4, length)
      const chunk = closed && seal.open(closed, { number, isLast })
      if (!chunk) throw damaged()
      yield chunk
      at += 4 + length
      if (isLast) break
    }
    if (await readExactly(handle, at, 1)) throw damaged()
  } finally {
    await handle.close()
  }
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    const handle = await open(file, 'r')
    if ((await handle.stat()).isFile()) return handle
    await handle.close()
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new Refusal(code === 'ENOENT' ? 'backup-missing' : 'backup-unreadable', { file }, { cause: error })
  }
  throw new Refusal('backup-foreign', { file })
}

async function readLine(handle: FileHandle, file: string): Promise<string> {
  const start = Buffer.alloc(longestHeader)
  const { bytesRead } = await handle.read(start, 0, longestHeader, 0)
  const end = start.subarray(0, bytesRead).indexOf('\n')
  if (end < 0) throw new Refusal('backup-foreign', { file })
  return start.toString('utf8', 0, end)
}

/** Undefined where the file ends before that. */
async function readExactly(handle: FileHandle, at: number, length: number): Promise<Buffer | undefined> {
  const bytes = Buffer.alloc(length)
  for (let read = 0; read < length; ) {
    const { bytesRead } = await handle.read(bytes, read, length - read, at + read)
    if (bytesRead === 0) return undefined
    read += bytesRead
  }
  return bytes
}
