// `codes <organisation>`: fresh link codes for everybody who works there and has no chat yet; a line a person.
import { fullName, normaliseForSearch } from '../../core/people/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { issueCodes } from '../../db/codes.ts'
import type { Command } from '../command.ts'

export const codesCommand: Command = {
  name: 'codes',
  usage: 'cli-codes-usage',
  needs: 'database',
  run: async ({ database, actor, clock, out }, words) => {
    const { client } = database()
    const name = words.join(' ')
    if (!name) throw new Refusal('cli-codes-how')
    const found = await client.organisation.findMany({
      where: { OR: [{ searchName: { contains: normaliseForSearch(name) } }, { aliases: { has: name } }] },
      take: 6,
    })
    const [organisation] = found.length === 1 ? found : found.filter(({ shortName }) => shortName === name)
    if (!organisation) {
      if (found.length === 0) throw new Refusal('cli-codes-none', { name })
      throw new Refusal('cli-codes-many', { name, found: found.map(({ shortName }) => shortName).join('; ') })
    }
    const people = await client.person.findMany({
      where: {
        contacts: { none: { channel: { not: 'web' } } },
        assignments: { some: { organisationId: organisation.id, isMainJob: true, activeTo: null } },
      },
      orderBy: { searchName: 'asc' },
    })
    const now = clock()
    const codes = await issueCodes(client, actor, { personIds: people.map(({ id }) => id), now })
    const codeOf = new Map(codes.map(({ personId, code }) => [personId, code]))
    for (const person of people) out(`${fullName(person)}\t${codeOf.get(person.id) ?? ''}`)
    return 0
  },
}
