// What axe finds on a page, WCAG 2.2 AA and its best practices.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export type Violation = { id: string; nodes: string[] }

export async function violations(page: Page): Promise<Violation[]> {
  // Evaluated rather than added as a script: the page's policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window.
    const { violations } = await (globalThis as any).axe.run({ runOnly: tags })
    return violations.map((found: { id: string; nodes: { html: string; failureSummary: string }[] }) => ({
      id: found.id,
      nodes: found.nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
    }))
  })
}
