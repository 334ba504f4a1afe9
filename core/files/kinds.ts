// The kinds of files that may be sent, and how large.

export const fileKinds = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'jpg', 'png', 'txt'] as const
export type FileKind = (typeof fileKinds)[number]

export const mebibyte = 1024 * 1024
/** Bots may fetch twice as much of Telegram. */
export const largestFile = 10 * mebibyte
/** In one answer, and in all answers of one survey together. */
export const mostFiles = 5
export const largestInAll = 25 * mebibyte

const office = 'application/vnd.openxmlformats-officedocument'

export const mediaTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text',
  jpg: 'image/jpeg',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
}

/** A file as it is known once it is kept; `token` is what an answer holds. */
export type KeptFile = { token: string; name: string; kind: FileKind; size: number }
