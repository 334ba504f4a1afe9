// What a file is, by what it contains: a name proves nothing.
import type { Reason } from '../survey/words.ts'
import { largestFile, mebibyte } from './kinds.ts'
import { type Judgement, judgeZip } from './office.ts'

/** `name` as its sender gave it: it matters for texts alone, which have no other mark. */
export function judgeFile(bytes: Buffer, name: string): Judgement {
  if (bytes.length === 0) return { reason: { key: 'survey-files-empty' } }
  if (bytes.length > largestFile) return { reason: tooLarge(largestFile) }
  if (begins(bytes, 'PK\x03\x04')) return judgeZip(bytes)
  return begins(bytes, '%PDF-') ? judgePdf(bytes) : judgePlain(bytes, name)
}

export function tooLarge(most: number): Reason {
  return { key: 'survey-files-large', args: { megabytes: Math.floor(most / mebibyte) } }
}

function judgePdf(bytes: Buffer): Judgement {
  // As far as it can be seen without unpacking: what runs when the document is opened.
  const runs = ['/JavaScript', '/Launch'].some((word) => bytes.includes(word, 0, 'latin1'))
  return runs ? { reason: { key: 'survey-files-programs' } } : { kind: 'pdf' }
}

function judgePlain(bytes: Buffer, name: string): Judgement {
  if (begins(bytes, '\xff\xd8\xff')) return { kind: 'jpg' }
  if (begins(bytes, '\x89PNG\r\n\x1a\n')) return { kind: 'png' }
  const isNamedSo = /\.txt$/i.test(name.trim())
  return isNamedSo && isText(bytes) ? { kind: 'txt' } : { reason: { key: 'survey-files-unknown' } }
}

/** No sign that a keyboard does not write; a shell would run what begins with #!. */
function isText(bytes: Buffer): boolean {
  if (begins(bytes, '#!')) return false
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c)
}

function begins(bytes: Buffer, mark: string): boolean {
  return bytes.toString('latin1', 0, mark.length) === mark
}
