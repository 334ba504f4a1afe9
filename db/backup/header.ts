// The first line of a backup: what kind of file it is and how its chunks are closed. Readable with `head -n 1`.
import { z } from 'zod'
import { Refusal } from '../../core/refusal.ts'

export const format = 1

const schema = z.discriminatedUnion('cipher', [
  z.strictObject({ metodistBackup: z.literal(format), cipher: z.literal('none') }),
  z.strictObject({
    metodistBackup: z.literal(format),
    cipher: z.literal('aes-256-gcm'),
    kdf: z.literal('scrypt-32768-8-1'),
    salt: z.string().regex(/^[0-9a-f]{32}$/),
    /** Tells a wrong key from a damaged file: some bytes derived beside the key. */
    check: z.string().regex(/^[0-9a-f]{16}$/),
  }),
])

export type Header = z.infer<typeof schema>

/** A longer first line is no header of ours. */
export const longestHeader = 1_024

/** @throws Refusal for a file that is no backup, or one of a later format */
export function parseHeader(line: string, file: string): Header {
  const given = parseJson(line)
  const version = z.object({ metodistBackup: z.number() }).safeParse(given)
  if (!version.success) throw new Refusal('backup-foreign', { file })
  if (version.data.metodistBackup > format) throw new Refusal('backup-newer-format', { file })
  const header = schema.safeParse(given)
  if (!header.success) throw new Refusal('backup-damaged', { file })
  return header.data
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
