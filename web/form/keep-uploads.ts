// The files of a form: kept before the answers that name them, each that cannot be with a reason beside its question.
import { tooLarge } from '../../core/files/judge.ts'
import { largestFile, mebibyte } from '../../core/files/kinds.ts'
import type { Place } from '../../core/survey/compile.ts'
import { kindsOf } from '../../core/survey/items/file.ts'
import type { Item } from '../../core/survey/items/index.ts'
import type { Reason } from '../../core/survey/words.ts'
import { dropFile, filesOf, keepFile } from '../../db/files.ts'
import { keepOnPage } from '../../db/link-steps.ts'
import { wordsOf } from '../../locales/index.ts'
import { placesOn } from './draw.ts'
import { keyOf } from './read-form.ts'
import type { Taking } from './taking.ts'

export type KeptUploads = { taking: Taking; problems: Map<number, Reason> }

/** Null where there was no run to keep them in: it is begun, and the form is to be taken anew. */
export async function keepUploads(taking: Taking, page: number | 'all'): Promise<KeptUploads | null> {
  const { options, asked, form, sheet } = taking
  const problems = new Map<number, Reason>()
  if (form.uploads.length === 0) return { taking, problems }
  if (!sheet.run) {
    const at = { receivedAt: asked.receivedAt, dedupeKey: `${keyOf(form.drawing)}files` }
    await keepOnPage(options.db, sheet, { ...sheet.state, mode: 'asking' }, at)
    return null
  }
  const places = placesOn(sheet.definition, page)
  const given = new Map(form.given)
  const unknown = [...form.unknown]
  for (const upload of form.uploads) {
    const place = places.find(({ item, index }) => item.type === 'file' && upload.field === `f${index}`)
    if (!place) {
      unknown.push(upload.field)
      continue
    }
    const tokens = given.get(place.index) ?? []
    const taken = await keepOne(taking, { place, bytes: upload.bytes, name: upload.name, count: tokens.length })
    if ('reason' in taken) problems.set(place.index, taken.reason)
    else given.set(place.index, [...new Set([...tokens, taken.token])])
  }
  const files = await filesOf(options.db, sheet.definition, { runId: sheet.run.id })
  const facts = files ? { ...sheet.facts, files } : sheet.facts
  return { taking: { ...taking, form: { ...form, given, unknown }, sheet: { ...sheet, facts } }, problems }
}

type FileItem = Extract<Item, { type: 'file' }>
type One = { place: Place; bytes: Buffer | null; name: string; count: number }

async function keepOne({ options: { db }, asked, sheet }: Taking, { place, bytes, name, count }: One) {
  const item = place.item as FileItem
  const runId = sheet.run?.id ?? 0
  if (count >= item.max) return { reason: { key: 'survey-files-many', args: { max: item.max } } as Reason }
  if (bytes === null) return { reason: tooLarge(largestFile) }
  if (bytes.length > item.megabytes * mebibyte) return { reason: tooLarge(item.megabytes * mebibyte) }
  const otherwise = wordsOf(sheet.language)('survey-files-nameless', { number: count + 1 })
  const keeping = await keepFile(db, { runId, bytes, name, otherwise, now: asked.receivedAt })
  if (keeping.kind === 'refused') return { reason: keeping.reason }
  const { token, kind } = keeping.file
  if (kindsOf(item).includes(kind)) return { token }
  await dropFile(db, runId, token)
  return { reason: { key: 'survey-files-unknown' } as Reason }
}
