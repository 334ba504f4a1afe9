// Once a day: who asked for a topic hears what is new on it, one message a person however much there is.
import { material, mostNamed } from '../../core/outbox/kinds/material.ts'
import { localDateOf } from '../../core/time.ts'
import type { PrismaClient } from '../open.ts'
import { queue } from '../outbox-queue.ts'

type Due = { personId: number; ids: number[] }

/** Run twice it says nothing twice: what was announced is marked in the same transaction. */
export async function announceMaterials(
  db: PrismaClient,
  now: Date,
  zone: string,
): Promise<{ materials: number; messages: number }> {
  const today = localDateOf(now, zone)
  return db.$transaction(async (tx) => {
    const fresh = await tx.material.findMany({
      where: { publishedAt: { lte: now }, announcedAt: null },
      select: { id: true, title: true },
    })
    if (fresh.length === 0) return { materials: 0, messages: 0 }
    const ids = fresh.map(({ id }) => id)
    const due = await tx.$queryRaw<Due[]>`
      SELECT s.person_id AS "personId", array_agg(DISTINCT m.id ORDER BY m.id DESC) AS ids
      FROM material m JOIN material_subscription s ON s.topic = ANY(m.topics)
      WHERE m.id = ANY(${ids}::int[]) AND (m.valid_until IS NULL OR m.valid_until >= ${today}::date)
        AND EXISTS (
          SELECT FROM assignment a JOIN organisation o ON o.id = a.organisation_id JOIN position p ON p.id = a.position_id
          WHERE a.person_id = s.person_id AND a.active_from <= ${today}::date
            AND (a.active_to IS NULL OR a.active_to > ${today}::date)
            AND (m.organisation_types = '{}' OR o.type = ANY(m.organisation_types))
            AND (m.positions = '{}' OR p.code = ANY(m.positions)))
      GROUP BY s.person_id ORDER BY s.person_id`
    const titles = new Map(fresh.map(({ id, title }) => [id, title]))
    const told = due.map(({ personId, ids: own }) => ({
      key: `materials:${today}:${ids.at(-1)}:person:${personId}`,
      personId,
      params: {
        count: own.length,
        materials: own.slice(0, mostNamed).map((id) => ({ id, title: titles.get(id) ?? '' })),
      },
    }))
    const messages = await queue(tx, material, told, { now })
    await tx.material.updateMany({ where: { id: { in: ids } }, data: { announcedAt: now } })
    return { materials: ids.length, messages }
  })
}
