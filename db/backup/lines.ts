// What a backup says, a line of JSON at a time: about itself, each table with its rows, the counters, how many there were.
import { pipeline, Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { Refusal } from '../../core/refusal.ts'
import { openFrames } from './frames.ts'

const about = z.strictObject({
  madeAt: z.iso.datetime(),
  kind: z.enum(['demo', 'real']).nullable(),
  /** Names and checksums, in the order in which they were applied. */
  migrations: z.array(z.tuple([z.string(), z.string()])),
})
const table = z.strictObject({ table: z.string(), columns: z.array(z.string()) })
/** Every value as PostgreSQL writes it, so that it is read back as exactly the same. */
const row = z.array(z.string().nullable())
const sequence = z.strictObject({ sequence: z.string(), value: z.string().regex(/^\d+$/) })
const end = z.strictObject({ rows: z.record(z.string(), z.number()) })
const line = z.union([row, table, sequence, about, end])

export type About = z.infer<typeof about>
export type Row = z.infer<typeof row>
export type Line = z.infer<typeof line>

/** @throws Refusal as openFrames does, and where what was proved cannot be understood */
export async function* readLines(file: string, passphrase: string | undefined): AsyncGenerator<Line> {
  const text = pipeline(Readable.from(openFrames(file, passphrase)), createGunzip(), () => {})
  try {
    for await (const piece of splitLines(text)) {
      const read = line.safeParse(JSON.parse(piece))
      if (!read.success) throw new Refusal('backup-damaged', { file })
      yield read.data
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    // Neither packed nor written as we do it, though the chunks are as they were closed.
    throw new Refusal('backup-damaged', { file }, { cause: error })
  }
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let waiting = ''
  for await (const chunk of chunks) {
    const parts = (waiting + decoder.write(chunk)).split('\n')
    waiting = parts.pop() ?? ''
    yield* parts
  }
  if (waiting) yield waiting
}
