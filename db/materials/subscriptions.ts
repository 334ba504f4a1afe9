// «Сообщать о новом по теме»: per person and topic.
import type { Db } from '../open.ts'

export async function subscriptionsOf(db: Db, personId: number): Promise<string[]> {
  const rows = await db.materialSubscription.findMany({ where: { personId }, orderBy: { topic: 'asc' } })
  return rows.map(({ topic }) => topic)
}

/** Asked for twice it is there once. */
export async function subscribe(db: Db, personId: number, topics: readonly string[], now: Date): Promise<void> {
  const data = topics.map((topic) => ({ personId, topic, createdAt: now }))
  await db.materialSubscription.createMany({ data, skipDuplicates: true })
}

export async function unsubscribe(db: Db, personId: number, topic: string): Promise<void> {
  await db.materialSubscription.deleteMany({ where: { personId, topic } })
}
