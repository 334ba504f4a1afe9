// What people have switched off of what we send unprompted.
import { type Category, isMutable, type Mutable } from '../core/outbox/category.ts'
import { kinds } from '../core/outbox/kinds/index.ts'
import type { Db, PrismaClient } from './open.ts'
import { inTransaction } from './transaction.ts'

/** Switched off twice it is off; what waits of it is called off, with the word why. */
export function muteCategory(db: PrismaClient, personId: number, category: Mutable, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx.mutedCategory.createMany({ data: { personId, category, mutedAt: now }, skipDuplicates: true })
    await tx.outboxMessage.updateMany({
      where: { personId, status: 'queued', kind: { in: kindsOf(category) } },
      data: { status: 'cancelled', error: 'muted', settledAt: now },
    })
  })
}

export async function unmuteCategory(db: Db, personId: number, category: Mutable): Promise<void> {
  await db.mutedCategory.deleteMany({ where: { personId, category } })
}

export async function mutedOf(db: Db, personId: number): Promise<Mutable[]> {
  const rows = await db.mutedCategory.findMany({ where: { personId }, orderBy: { category: 'asc' } })
  return rows.map(({ category }) => category).filter(isMutable)
}

function kindsOf(category: Category): string[] {
  return kinds.filter((kind) => kind.category === category).map(({ name }) => name)
}
