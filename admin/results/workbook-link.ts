// The way from a page of figures to its workbook.
import type { Link } from '../sheet.ts'
import type { Reader } from './reader.ts'

/** With what the page was asked for, but for how it is drawn. */
export function workbookLink({ words }: Reader, page: string, query: Record<string, string>): Link {
  const { theme: _, width: __, ...asked } = query
  return { text: words('lists-figures'), href: `/admin/workbooks/${page}?${new URLSearchParams(asked).toString()}` }
}
