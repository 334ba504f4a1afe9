// Files that are no answers to a survey: who may open one is decided by the row that it belongs to.
import { type Actor, may } from '../core/access.ts'
import type { Db, Prisma } from './open.ts'
import { whereOf } from './scopes.ts'

type Owner = {
  /** The files of this kind of row. */
  owns: Prisma.StoredFileWhereInput
  mayOpen: (db: Db, actor: Actor, now: Date, fileId: number) => Promise<boolean>
}

const owners: readonly Owner[] = [
  {
    owns: { questionMessageId: { not: null } },
    mayOpen: async (db, actor, now, id) => {
      const own = { messages: { some: { file: { is: { id } } } } }
      return (await db.question.count({ where: { AND: [own, whereOf(actor, 'read', 'question', now)] } })) > 0
    },
  },
  {
    owns: { contestApplicationId: { not: null } },
    mayOpen: async (db, actor, now, id) => {
      const where = { AND: [{ file: { is: { id } } }, whereOf(actor, 'read', 'contestApplication', now)] }
      return (await db.contestApplication.count({ where })) > 0
    },
  },
  {
    owns: { isForMany: true },
    mayOpen: async (db, actor, now, fileId) =>
      (await db.broadcast.count({ where: { AND: [{ fileId }, whereOf(actor, 'read', 'broadcast', now)] } })) > 0,
  },
  {
    owns: { materials: { some: {} } },
    mayOpen: async (db, actor, now, fileId) => {
      const own = { materials: { some: { fileId } } }
      return (await db.centreEvent.count({ where: { AND: [own, whereOf(actor, 'read', 'centreEvent', now)] } })) > 0
    },
  },
  { owns: { materialId: { not: null } }, mayOpen: async (_db, actor) => may(actor, 'read', 'material') },
]

export async function findOwned(db: Db, actor: Actor, now: Date, token: string) {
  for (const { owns, mayOpen } of owners) {
    const file = await db.storedFile.findFirst({ where: { AND: [{ token, isWhole: true }, owns] } })
    if (file) return { file, isTheirs: await mayOpen(db, actor, now, file.id) }
  }
  return null
}
