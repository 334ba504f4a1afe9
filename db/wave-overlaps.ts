// Other waves of the same questionnaire that would run in the same days.
import type { Db } from './open.ts'

export async function overlappingWaves(
  db: Db,
  versionId: number,
  { opensAt, closesAt }: { opensAt: Date; closesAt: Date },
): Promise<{ title: string; opensAt: Date; closesAt: Date }[]> {
  return db.wave.findMany({
    where: {
      version: { survey: { versions: { some: { id: versionId } } } },
      status: { in: ['planned', 'open'] },
      opensAt: { lt: closesAt },
      closesAt: { gt: opensAt },
    },
    select: { title: true, opensAt: true, closesAt: true },
    orderBy: { opensAt: 'asc' },
    take: 5,
  })
}
