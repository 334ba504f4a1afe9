// An entry of the journal as a sentence: «Выдан код: Иванова Анна Петровна».
import type { Role } from '../core/access.ts'
import type { Language } from '../core/view.ts'
import { namesOfSubjects, type SubjectNames } from '../db/audit-names.ts'
import type { PrismaClient } from '../db/open.ts'
import { messagesOf, type Words, wordsOf } from '../locales/index.ts'
import type { Row } from './declare.ts'

type Entry = { action: string; subject: string; subjectId: string | null; detail: Detail | null }
type Detail = {
  changed?: string[]
  personIds?: number[]
  personId?: number
  role?: Role
  messages?: number
  people?: number
  rows?: number
  list?: string
  reason?: string
}

/** The same rows, each with its `sentence`. */
export async function tellEntries(db: PrismaClient, rows: Row[], language: Language): Promise<Row[]> {
  const entries = rows as unknown as Entry[]
  const names = await namesOfSubjects(db, entries.flatMap(mentioned))
  return rows.map((row, i) => ({ ...row, sentence: sentenceOf(entries[i] as Entry, names, language) }))
}

export function sentenceOf(entry: Entry, names: SubjectNames, language: Language): string {
  const words = wordsOf(language)
  const key = `panel-audit-${entry.action}`
  if (!messagesOf(language).includes(key)) return words('panel-audit-other', { action: entry.action })
  const [about] = mentioned(entry)
  const known = about && names.get(`${about.subject} ${about.id}`)
  const role = entry.detail?.role ?? known?.role
  return words(key, {
    name: known?.name ?? (entry.subjectId ? `№ ${entry.subjectId}` : ''),
    number: entry.subjectId ?? '',
    role: role ? words(`panel-ui-resources-RoleGrant-labels-role-${role}`) : '',
    count: entry.detail?.personIds?.length ?? entry.detail?.messages ?? entry.detail?.people ?? 1,
    list: listOf(entry, words, language),
    rows: entry.detail?.rows ?? 0,
    fields: fieldsOf(entry, words, language),
    reason: entry.detail?.reason ?? '',
  })
}

/** Whom or what it is about; several people are counted, not named. */
function mentioned({ subject, subjectId, detail }: Entry) {
  const id = Number(subjectId ?? (detail?.personIds?.length === 1 ? detail.personIds[0] : Number.NaN))
  return Number.isInteger(id) ? [{ subject, id }] : []
}

/** A list as the sidebar calls it. */
function listOf({ subject, detail }: Entry, words: Words, language: Language): string {
  const keys = [`panel-ui-labels-${detail?.list ?? ''}`, `panel-ui-pages-${detail?.list ?? ''}`]
  const key = keys.find((one) => messagesOf(language).includes(one))
  return key ? words(key) : subject
}

function fieldsOf({ subject, detail }: Entry, words: Words, language: Language): string {
  const model = subject.charAt(0).toUpperCase() + subject.slice(1)
  const known = new Set(messagesOf(language))
  const labels = (detail?.changed ?? [])
    .map((name) => `panel-ui-resources-${model}-properties-${name.replace(/Id$/, '')}`)
    .filter((key) => known.has(key))
    .map((key) => words(key))
  return labels.length > 0 ? labels.join(', ') : words('panel-audit-nothing')
}
