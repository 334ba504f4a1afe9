// The pages that messages lead to beside their buttons: one statement for all that are said at once.
import { kinds } from '../../core/outbox/kinds/index.ts'
import { addressOfLink, linksOf } from '../../db/links.ts'
import type { Db } from '../../db/open.ts'
import type { Taken } from '../../db/outbox.ts'

const withPage = new Set(kinds.flatMap(({ name, hasPage }) => (hasPage ? [name] : [])))

/** By the message's id. A message that has no page is said without. */
export async function surveyPagesOf(
  db: Db,
  messages: readonly Taken[],
  pages: string | undefined,
): Promise<Map<number, string>> {
  if (!pages) return new Map()
  const leading = messages.flatMap(({ id, kind, waveId, personId }) =>
    withPage.has(kind) && waveId !== null && personId !== null ? [{ id, waveId, personId }] : [],
  )
  if (leading.length === 0) return new Map()
  const tokens = await linksOf(db, leading)
  return new Map(
    leading.flatMap(({ id }, i) => {
      const token = tokens[i]
      return token ? [[id, addressOfLink(pages, token)] as const] : []
    }),
  )
}
