// Organisations as somebody without a code chooses theirs: by type, or by a word of the name or the settlement.
import { showPhone } from '../core/people/phone.ts'
import type { Db } from './open.ts'

export const organisationTypes = ['school', 'kindergarten', 'supplementary'] as const
export type OrganisationKind = (typeof organisationTypes)[number]

type Choice = { id: number; shortName: string; settlement: string }

export async function findOrganisations(
  db: Db,
  by: { type: OrganisationKind } | { words: string } | { id: number },
): Promise<Choice[]> {
  const found = await db.organisation.findMany({
    where: { activeTo: null, type: { in: [...organisationTypes] }, ...condition(by) },
    select: { id: true, shortName: true, settlement: true },
    take: 200,
  })
  // «№ 2» before «№ 10», and as a Russian reader expects whatever the database thinks.
  return found.sort((a, b) => order.compare(a.shortName, b.shortName))
}

const order = new Intl.Collator('ru', { numeric: true })

function condition(by: Parameters<typeof findOrganisations>[1]) {
  if ('type' in by) return { type: by.type }
  if ('id' in by) return { id: by.id }
  const parts = by.words
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .split(/[\s«»",№]+/)
    .filter(Boolean)
  return {
    AND: parts.map((part) => ({
      OR: [{ searchName: { contains: part } }, { settlement: { contains: part, mode: 'insensitive' as const } }],
    })),
  }
}

/** Where the number of a request is told. */
export async function centrePhone(db: Db): Promise<string | null> {
  const centre = await db.organisation.findFirst({ where: { type: 'centre' }, select: { phone: true } })
  return centre?.phone ? showPhone(centre.phone) : null
}
