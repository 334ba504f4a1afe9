// An address for every page of the panel, and somebody who may read it: as one finds it by following links.
import { listOf, type Staff } from './staff.ts'

/** Most pages are about one of these; the closed wave is the one with answers. */
const subjects = [
  { name: 'wave', list: `${listOf('Wave')}&filters.status=closed` },
  { name: 'version', list: listOf('SurveyVersion') },
]

export type Address = { name: string; path: string; staff: Staff }

/** Each register's first two pages, read by whoever sees most of it. */
export async function findLists(everybody: Staff[], models: string[]): Promise<Address[]> {
  const found: Address[] = []
  for (const model of models) {
    const path = listOf(model)
    const totals = await Promise.all(
      everybody.map(async (staff) => ({ staff, total: totalOf(await staff.read(path)) })),
    )
    const { staff, total } = totals.reduce((one, other) => (other.total > one.total ? other : one))
    if (total < 0) throw new Error(`bench: nobody of the demo may read the list of ${model}`)
    found.push({ name: `${model}, of ${total}`, path, staff })
    if (total > 50) found.push({ name: `${model}, the next page`, path: `${path}&page=2`, staff })
  }
  return found
}

function totalOf({ ok, body }: { ok: boolean; body: string }): number {
  return ok ? (JSON.parse(body) as { meta: { total: number } }).meta.total : -1
}

export async function findPages(everybody: Staff[], names: string[]): Promise<Address[]> {
  const query = await queryOf(everybody[0] as Staff)
  const wanted = new Map(names.map((name) => [name, [`/admin/api/pages/${name}?${query.toString()}`]]))
  const found: Address[] = []
  // A page that needs more than a wave is linked from one that does not.
  for (let isProgress = true; isProgress && wanted.size > 0; ) {
    isProgress = false
    for (const [name, paths] of wanted) {
      const first = await firstReadable(everybody, paths)
      if (!first) continue
      found.push({ name: `page ${name}`, path: first.path, staff: first.staff })
      wanted.delete(name)
      isProgress = true
      for (const [, page = '', rest = ''] of first.body.matchAll(/\/admin\/pages\/([\w-]+)(\?[^"\\]+)/g)) {
        wanted.get(page)?.push(`/admin/api/pages/${page}${rest.replaceAll('&amp;', '&')}`)
      }
    }
  }
  if (wanted.size > 0) throw new Error(`bench: nobody of the demo comes to the page ${[...wanted.keys()].join(', ')}`)
  return found
}

async function firstReadable(everybody: Staff[], paths: string[]) {
  // The latest link first: it says most.
  for (const path of paths.toReversed().slice(0, 5)) {
    for (const staff of everybody) {
      const { ok, body } = await staff.read(path)
      if (ok) return { path, staff, body }
    }
  }
  return null
}

async function queryOf(staff: Staff): Promise<URLSearchParams> {
  const query = new URLSearchParams()
  for (const { name, list } of subjects) {
    const { records } = JSON.parse((await staff.get(list)).body) as { records: { id: string }[] }
    if (records[0]) query.set(name, String(records[0].id))
  }
  return query
}
