// Two people with the same form open: what only one of them has changed is kept of both, what both have changed is asked.
export type Fields = Record<string, string>

/**
 * @param seen what the form held when it was opened, `mine` what its reader has made of it, `now` what is kept
 * @returns `values` to keep, and `clashes`: the names of what both have changed, each another way; `values` has mine of these
 */
export function mergeFields(seen: Fields, mine: Fields, now: Fields): { values: Fields; clashes: string[] } {
  const of = (fields: Fields, name: string) => fields[name] ?? ''
  const isTheirs = (name: string) => name in seen && of(mine, name) === of(seen, name)
  const names = Object.keys(mine)
  const clashes = names.filter((name) => {
    const [before, own, theirs] = [seen, mine, now].map((fields) => of(fields, name))
    return name in seen && own !== before && theirs !== before && own !== theirs
  })
  const values = names.map((name) => [name, isTheirs(name) ? of(now, name) : of(mine, name)] as const)
  return { values: Object.fromEntries(values), clashes }
}
