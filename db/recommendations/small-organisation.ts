// An organisation is asked nothing that could only come from the answers of its one or two who were asked.

import { Refusal } from '../../core/refusal.ts'
import { smallestGroup } from '../../core/results/suppression.ts'
import type { Db } from '../open.ts'

/**
 * Of whom fewer than five have answered, the head would know who: none at all, or the head alone, gives nobody away.
 * @throws Refusal
 */
export async function refuseSmallOrganisation(db: Db, waveId: number, organisationId: number): Promise<void> {
  const organisation = await db.organisation.findUnique({ where: { id: organisationId }, select: { headId: true } })
  if (!organisation) throw new Refusal('panel-refused-missing')
  const answered = await db.respondent.findMany({
    where: { waveId, organisationId, answeredAt: { not: null } },
    select: { personId: true },
    take: smallestGroup,
  })
  const others = answered.filter(({ personId }) => personId !== organisation.headId)
  if (others.length > 0 && answered.length < smallestGroup) throw new Refusal('recommendations-refused-few')
}
