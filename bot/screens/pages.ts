// The way from the chat to the page of a survey: the same survey, with the person's own link.
import type { Action } from '../../core/view.ts'
import { addressOfLink, linkOf } from '../../db/links.ts'
import type { SurveyOffer } from '../../db/runs.ts'
import type { Words } from '../../locales/index.ts'
import type { ScreenDeps } from './visit.ts'

/** None where there is no public address: a messenger refuses any other. */
export async function pageRows(
  { db, pages }: ScreenDeps,
  personId: number,
  part: { items: readonly SurveyOffer[]; from: number },
  words: Words,
): Promise<Action[][]> {
  if (!pages) return []
  const rows = await Promise.all(
    part.items.map(async ({ waveId, status }, i): Promise<Action[][]> => {
      const token = status === 'sent' ? null : await linkOf(db, { waveId, personId })
      if (!token) return []
      const label = words('bot-surveys-on-page', { number: part.from + i + 1, count: part.items.length })
      return [[{ kind: 'link', label, url: addressOfLink(pages, token) }]]
    }),
  )
  return rows.flat()
}
