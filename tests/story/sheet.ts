// What stands on a page of the panel that is told as a sheet.
import type { Link, Sheet } from '../../admin/sheet.ts'

export function tileOf({ sections }: Sheet, label: string): string | undefined {
  return sections.flatMap(({ tiles = [] }) => tiles).find((tile) => tile.label === label)?.value
}

export function linkOf({ links }: Sheet, to: string): Link {
  const link = links.find(({ href }) => href.startsWith(to))
  if (!link) throw new Error(`no link leads to ${to}: ${JSON.stringify(links)}`)
  return link
}
