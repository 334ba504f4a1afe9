// A form with files in it: its fields as of any other, and the files, as much of them as can be kept.
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { largestFile, largestInAll, mebibyte } from '../../core/files/kinds.ts'

export type Upload = {
  /** The name of its field. */
  field: string
  name: string
  /** Null where it is larger than any file may be. */
  bytes: Buffer | null
}

/** Forms larger than this are not read at all. */
const largestForm = 2 * largestInAll + mebibyte
const limits = { fileSize: largestFile, files: 20, fields: 2_000, fieldSize: 160_000, headerPairs: 50 }

export async function acceptUploads(door: FastifyInstance): Promise<void> {
  // What is too large is told beside its field, so it is no error here.
  await door.register(multipart, { limits, throwFileSizeLimit: false })
}

export function isTooMuch(request: FastifyRequest): boolean {
  return Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) > largestForm
}

export async function readUploads(
  request: FastifyRequest,
): Promise<{ fields: Record<string, string[]>; uploads: Upload[] }> {
  const fields: Record<string, string[]> = {}
  const uploads: Upload[] = []
  let held = 0
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = [...(fields[part.fieldname] ?? []), String(part.value)]
      continue
    }
    const pieces: Buffer[] = []
    let size = 0
    for await (const piece of part.file) {
      size += piece.length
      // Beyond what a survey may hold nothing is kept in memory, only read past.
      if (held + size <= largestInAll) pieces.push(piece)
    }
    const isWhole = !part.file.truncated && held + size <= largestInAll
    if (isWhole) held += size
    // A field without a choice sends a file without a name.
    if (part.filename || size > 0)
      uploads.push({ field: part.fieldname, name: part.filename ?? '', bytes: isWhole ? Buffer.concat(pieces) : null })
  }
  return { fields, uploads }
}
