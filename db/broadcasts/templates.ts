// Messages to begin a broadcast with: those that the program brings, and those that the centre has kept of its own.
import { loadBroadcastTemplates } from '../../content/catalogues/broadcast-templates.ts'
import { type Actor, may } from '../../core/access.ts'
import { type BroadcastContent, broadcastContent } from '../../core/broadcasts/content.ts'
import type { Category } from '../../core/outbox/category.ts'
import { recordAudit } from '../audit.ts'
import type { Db, Prisma } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { inTransaction } from '../transaction.ts'
import { broadcastFor, mayBroadcast, mayChoose, type Refused, refused } from './rights.ts'

const brought = loadBroadcastTemplates()
const longestName = 120
const prefix = 'template:'

export type Beginning = { content: BroadcastContent; category: Category; fileId: number | null }

/** `value` is what `beginningOf` takes: a code, or `template:7`. */
export type Offered = { value: string; isOwn: boolean; name: { ru: string; en: string } }

/** The centre's own come first: a specialist is offered those of the own areas and those that are everybody's. */
export async function offeredTemplates(db: Db, actor: Actor, now: Date): Promise<Offered[]> {
  const own = await db.broadcastTemplate.findMany({ where: offered(actor, now), orderBy: { name: 'asc' } })
  return [
    ...own.map(({ id, name }) => ({ value: `${prefix}${id}`, isOwn: true, name: { ru: name, en: name } })),
    ...brought.map(({ code, name }) => ({ value: code, isOwn: false, name })),
  ]
}

/** What a draft begins with; null where there is no such template for the actor. */
export async function beginningOf(db: Db, actor: Actor, value: string, now: Date): Promise<Beginning | null> {
  const sample = brought.find(({ code }) => code === value)
  if (sample)
    return { content: { text: sample.text, buttons: sample.buttons }, category: sample.category, fileId: null }
  const id = value.startsWith(prefix) ? Number(value.slice(prefix.length)) : Number.NaN
  if (!Number.isSafeInteger(id)) return null
  const found = await db.broadcastTemplate.findFirst({ where: { AND: [{ id }, offered(actor, now)] } })
  if (!found) return null
  const category = found.category as Category
  return {
    content: broadcastContent.parse(found.content),
    category: mayChoose(actor, { category }) ? category : 'news',
    fileId: found.fileId,
  }
}

/** The words, the buttons, the file and the topic of a broadcast, whatever becomes of that. */
export function saveTemplate(
  db: Db,
  actor: Actor,
  { id, name: given }: { id: number; name: string },
  now: Date,
): Promise<{ kind: 'saved'; id: number } | Refused> {
  const name = given.trim()
  return inTransaction(db, async (tx) => {
    const found = await broadcastFor(tx, actor, id)
    if (found.kind === 'refused') return found
    if (name === '') return refused('broadcasts-template-no-name')
    if (name.length > longestName) return refused('broadcasts-template-long')
    const { area, content, fileId, category } = found.broadcast
    if (content.text.ru === '') return refused('broadcasts-no-text')
    const createdById = actor.kind === 'staff' ? actor.accountId : null
    const data = { name, area, content, fileId, category, createdById, createdAt: now }
    // Whoever keeps the same name at the same time is the second.
    const { count } = await tx.broadcastTemplate.createMany({ data: [data], skipDuplicates: true })
    if (count === 0) return refused('broadcasts-template-taken', { name })
    const saved = await tx.broadcastTemplate.findUniqueOrThrow({ where: { name } })
    await note(tx, actor, 'saveBroadcastTemplate', saved, now)
    return { kind: 'saved', id: saved.id }
  })
}

/** Broadcasts that began with it stay as they are. */
export function deleteTemplate(db: Db, actor: Actor, id: number, now: Date): Promise<{ kind: 'deleted' } | Refused> {
  return inTransaction(db, async (tx) => {
    const found = await tx.broadcastTemplate.findUnique({ where: { id } })
    if (!found) return refused('broadcasts-no-template')
    if (!mayBroadcast(actor, found)) return refused('broadcasts-not-allowed')
    await tx.broadcastTemplate.delete({ where: { id } })
    await note(tx, actor, 'deleteBroadcastTemplate', found, now)
    return { kind: 'deleted' }
  })
}

function offered(actor: Actor, now: Date): Prisma.BroadcastTemplateWhereInput {
  if (!may(actor, 'write', 'broadcast')) return { id: 0 }
  const own = whereOf(actor, 'write', 'broadcast', now)
  // Among the parts of an OR an empty condition would be none.
  return Object.keys(own).length === 0 ? {} : { OR: [{ area: null }, own] }
}

function note(tx: Db, actor: Actor, action: string, { id, name }: { id: number; name: string }, now: Date) {
  return recordAudit(tx, actor, { action, subject: 'broadcastTemplate', subjectId: id, detail: { name } }, now)
}
