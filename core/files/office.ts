// Which office document a zip is, by what it lists, and what keeps us from taking it.
import type { Reason } from '../survey/words.ts'
import { type FileKind, mebibyte } from './kinds.ts'
import { entriesOfZip, type ZipEntry } from './zip.ts'

/** What each kind cannot be without. */
const hearts: [string, FileKind][] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
]
const openDocumentText = 'mimetypeapplication/vnd.oasis.opendocument.text'

/** Programs inside documents: macros of both families, controls, sheets of old macros, and plain programs. */
const programs =
  /vbaProject|activeX|macrosheets\/|(^|\/)(Basic|Scripts)\/|\.(exe|dll|scr|com|bat|cmd|ps1|js|jse|vbs|vbe|wsf|hta|jar|msi|lnk)$/i
/** What claims more would stop the machine of whoever opens it. */
const mostUnpacked = 300 * mebibyte
const mostOfOne = 100
const harmless = 10 * mebibyte

export type Judgement = { kind: FileKind } | { reason: Reason }

export function judgeZip(bytes: Buffer): Judgement {
  const entries = entriesOfZip(bytes)
  if (!entries) return { reason: { key: 'survey-files-unknown' } }
  const kind = kindOf(bytes, entries)
  if (!kind) return { reason: { key: 'survey-files-unknown' } }
  if (entries.some(({ name }) => programs.test(name))) return { reason: { key: 'survey-files-programs' } }
  return isBomb(entries) ? { reason: { key: 'survey-files-bomb' } } : { kind }
}

function kindOf(bytes: Buffer, entries: ZipEntry[]): FileKind | null {
  const names = new Set(entries.map(({ name }) => name))
  // Its first entry is stored as it is, so that the kind can be read without unpacking.
  if (bytes.toString('latin1', 30, 30 + openDocumentText.length) === openDocumentText) {
    // Of a template the name goes on.
    return names.has('content.xml') && bytes[30 + openDocumentText.length] !== 0x2d ? 'odt' : null
  }
  if (!names.has('[Content_Types].xml')) return null
  return hearts.find(([heart]) => names.has(heart))?.[1] ?? null
}

function isBomb(entries: ZipEntry[]): boolean {
  const all = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  const swells = ({ packed, unpacked }: ZipEntry) => unpacked > harmless && unpacked > packed * mostOfOne
  return all > mostUnpacked || entries.some(swells)
}
