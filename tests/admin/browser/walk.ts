// Goes wherever the panel lets somebody go: each section, its first card, each form, each page.
import type { Visit } from './open-panel.ts'

/** A kind of view of a section (`Person/edit`), or a page (`pages/access`), with the address it was met at. */
export type Stop = { what: string; url: string }

/**
 * Calls `look` at each stop and returns them all. Pages that a card or another page leads to are found by following
 * links, so a page that needs a query is covered once something leads to it.
 * @param beside what only a record of some kind leads to that is not the first of its list
 */
export async function walk(
  visit: Visit,
  look: (stop: Stop) => Promise<void>,
  beside: readonly string[] = [],
): Promise<Stop[]> {
  const { page } = visit
  const stops: Stop[] = []
  const stop = async (url: string) => {
    const what = whatOf(url)
    if (stops.some((one) => one.what === what)) return
    stops.push({ what, url })
    await go(visit, url)
    await look({ what, url })
    if (!isOwnPage({ what })) return
    for (const further of await hrefsOf('#app a[href^="/admin/pages/"]')) await stop(further)
  }
  const stopAtAll = async (links: string) => {
    for (const url of await hrefsOf(links)) await stop(url)
  }
  await stop('/admin')
  for (const section of await hrefsOf('.m-sidebar li a')) {
    await stop(section)
    if (isOwnPage({ what: whatOf(section) })) continue
    const [card] = await hrefsOf('.m-list tbody td:first-child a')
    await stopAtAll('.m-actions a')
    if (!card) continue
    await stop(card)
    await stopAtAll('.m-actions a')
  }
  for (const url of beside) await stop(url)
  return stops

  async function hrefsOf(selector: string): Promise<string[]> {
    const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`
    return page.evaluate(`${all}.map((link) => link.getAttribute('href'))`)
  }
}

/** Within the application, as a link of it goes: no page is loaded anew. */
export async function go({ page, settle }: Visit, url: string): Promise<void> {
  await page.evaluate(`history.pushState({}, '', ${JSON.stringify(url)}); dispatchEvent(new PopStateEvent('popstate'))`)
  await settle()
}

function whatOf(url: string): string {
  const { pathname } = new URL(url, 'http://panel')
  const [, resource, rest = 'list'] =
    /^\/admin\/resources\/(\w+)(?:\/(?:records\/\d+|actions)\/(\w+))?/.exec(pathname) ?? []
  if (resource) return `${resource}/${rest}`
  return pathname.replace(/^\/admin\/?/, '') || 'home'
}

/** Ours to answer for whole, or drawn inside a frame of AdminJS's. */
export function isOwnPage({ what }: Pick<Stop, 'what'>): boolean {
  return what === 'home' || what.startsWith('pages/')
}

/** Each page of ours, and of AdminJS's views one of each kind: all sections are drawn by the same parts. */
export function kindsOf(stops: Stop[]): Stop[] {
  const kinds = stops.map((stop) => (isOwnPage(stop) ? stop.what : stop.what.split('/')[1]))
  return stops.filter((_, i) => kinds.indexOf(kinds[i]) === i)
}
