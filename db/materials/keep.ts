// What the centre does with its materials: writes one down, gives it a file, publishes it, takes it back.
import { loadTopics } from '../../content/catalogues/topics.ts'
import type { Actor } from '../../core/access.ts'
import { type MaterialFields, type MaterialKind, problemOf } from '../../core/materials/material.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { OrganisationType } from '../../core/survey/facts.ts'
import { recordAudit } from '../audit.ts'
import { demand } from '../demand.ts'
import { keepLooseFile, type LooseFile } from '../loose-files.ts'
import type { Db, Prisma, PrismaClient } from '../open.ts'

export type MaterialToSave = MaterialFields & {
  kind: MaterialKind
  organisationTypes: OrganisationType[]
  /** Codes of positions. */
  positions: string[]
}

const topics = loadTopics()
const titles = new Map(topics.map(({ code, ru, en }) => [code, `${ru} ${en}`]))

/** Unpublished until `publishMaterial`. @throws Refusal that names the field */
export function addMaterial(db: PrismaClient, actor: Actor, given: MaterialToSave, now: Date): Promise<number> {
  const data = read(actor, given)
  const createdById = actor.kind === 'staff' ? actor.accountId : null
  return db.$transaction(async (tx) => {
    const { id } = await tx.material.create({ data: { ...data, createdAt: now, createdById } })
    await note(tx, actor, 'addMaterial', id, now)
    return id
  })
}

/** @throws Refusal that names the field */
export async function saveMaterial(
  db: PrismaClient,
  actor: Actor,
  { id, now, ...given }: MaterialToSave & { id: number; now: Date },
): Promise<void> {
  const data = read(actor, given)
  await db.$transaction(async (tx) => {
    const before = await tx.material.findUnique({ where: { id }, include: { file: { where: { isWhole: true } } } })
    if (!before) throw new Refusal('panel-refused-missing')
    if (before.publishedAt && !data.link && !before.file) throw new Refusal('materials-refused-nothing')
    await tx.material.update({ where: { id }, data })
    // A link in the place of a file.
    if (data.link) await tx.storedFile.deleteMany({ where: { materialId: id } })
    await note(tx, actor, 'saveMaterial', id, now)
  })
}

/** The file takes the place of a link, and of the file before it. @throws Refusal in the words for files */
export async function keepMaterialFile(db: PrismaClient, actor: Actor, id: number, file: LooseFile): Promise<void> {
  demand(actor, 'material')
  if (!(await db.material.findUnique({ where: { id } }))) throw new Refusal('panel-refused-missing')
  const kept = await keepLooseFile(db, { materialId: id }, file)
  if (kept.kind === 'refused')
    throw new Refusal(kept.reason.key, kept.reason.args as Record<string, number> | undefined)
  await db.$transaction(async (tx) => {
    await tx.material.update({ where: { id }, data: { link: null } })
    await note(tx, actor, 'saveMaterial', id, file.now)
  })
}

/** From now on it is found in the chat; who asked for its topics hears of it at the next gathering. @throws Refusal */
export function publishMaterial(db: PrismaClient, actor: Actor, { id, now }: { id: number; now: Date }): Promise<void> {
  demand(actor, 'material')
  return db.$transaction(async (tx) => {
    const material = await tx.material.findUnique({ where: { id }, include: { file: { where: { isWhole: true } } } })
    if (!material) throw new Refusal('panel-refused-missing')
    if (!material.link && !material.file) throw new Refusal('materials-refused-nothing')
    if (material.topics.length === 0) throw new Refusal('materials-refused-topics')
    const { count } = await tx.material.updateMany({ where: { id, publishedAt: null }, data: { publishedAt: now } })
    if (count > 0) await note(tx, actor, 'publishMaterial', id, now)
  })
}

/** Nobody finds it any more; published again it is announced to nobody twice. */
export function hideMaterial(db: PrismaClient, actor: Actor, { id, now }: { id: number; now: Date }): Promise<void> {
  demand(actor, 'material')
  return db.$transaction(async (tx) => {
    const where = { id, publishedAt: { not: null } }
    if ((await tx.material.updateMany({ where, data: { publishedAt: null } })).count > 0) {
      await note(tx, actor, 'hideMaterial', id, now)
    }
  })
}

function read(actor: Actor, given: MaterialToSave): Prisma.MaterialUncheckedCreateInput & { createdAt: Date } {
  demand(actor, 'material')
  const problem = problemOf(given, [...titles.keys()])
  if (problem) throw new Refusal(problem)
  const { title, kind, organisationTypes, positions, link, validUntil } = given
  return {
    title: title.trim(),
    kind,
    topics: given.topics,
    organisationTypes,
    positions,
    link: link || null,
    validUntil: validUntil ? new Date(validUntil) : null,
    searchName: searchNameOfMaterial(title, given.topics),
  } as Prisma.MaterialUncheckedCreateInput & { createdAt: Date }
}

export function searchNameOfMaterial(title: string, codes: readonly string[]): string {
  return normaliseForSearch([title, ...codes.map((code) => titles.get(code) ?? '')].join(' '))
}

function note(tx: Db, actor: Actor, action: string, subjectId: number, now: Date): Promise<void> {
  return recordAudit(tx, actor, { action, subject: 'material', subjectId }, now)
}
