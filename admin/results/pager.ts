// Pages of a long list.
import type { Pager } from '../sheet.ts'
import { type Reader, whole } from './reader.ts'

export const perPage = 50

/** Null where one page holds all. `query` is the address's own, so that a filter stays. */
export function pagerOf(
  reader: Reader,
  name: string,
  query: Record<string, string>,
  { total, page }: { total: number; page: number },
): Pager | null {
  const last = Math.max(1, Math.ceil(total / perPage))
  if (last === 1) return null
  const { theme: _, width: __, ...own } = query
  const hrefOf = (to: number) => `/admin/pages/${name}?${new URLSearchParams({ ...own, page: String(to) }).toString()}`
  const range = {
    from: whole(reader, (page - 1) * perPage + 1),
    to: whole(reader, Math.min(page * perPage, total)),
    total: whole(reader, total),
  }
  return {
    text: reader.words('results-range', range),
    previous: page > 1 ? hrefOf(page - 1) : null,
    next: page < last ? hrefOf(page + 1) : null,
  }
}
