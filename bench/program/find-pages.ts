// An address for every page of the panel, and somebody who may read it: as one finds it by following links.
import { listOf, type Staff } from './staff.ts'

/** Of the links to a page so many are tried. */
const tries = 5

type Linked = { model: string; pages?: { page: string; parameter: string }[] }

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

/** @param resources whose records have pages of their own: the first of each list is looked at */
export async function findPages(everybody: Staff[], names: string[], resources: Linked[]): Promise<Address[]> {
  const wave = await firstOf(everybody[0] as Staff, 'Wave')
  const wanted = new Map(names.map((name) => [name, [`/admin/api/pages/${name}?wave=${wave}`]]))
  for (const { model, pages = [] } of resources) {
    const id = pages.length > 0 ? await firstOf(everybody[0] as Staff, model) : null
    for (const { page, parameter } of pages) wanted.get(page)?.push(`/admin/api/pages/${page}?${parameter}=${id}`)
  }
  const found: Address[] = []
  // A page that needs more than a wave or a record is linked from one that does not.
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
  for (const path of paths.toReversed().slice(0, tries)) {
    for (const staff of everybody) {
      const { ok, body } = await staff.read(path)
      if (ok) return { path, staff, body }
    }
  }
  return null
}

async function firstOf(staff: Staff, model: string): Promise<string> {
  // The closed wave is the one with answers.
  const list = model === 'Wave' ? `${listOf(model)}&filters.status=closed` : listOf(model)
  const { records } = JSON.parse((await staff.get(list)).body) as { records: { id: string }[] }
  if (!records[0]) throw new Error(`bench: the demo has no ${model}`)
  return records[0].id
}
