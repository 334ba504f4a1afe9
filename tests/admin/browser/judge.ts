// Looks at a page as it stands: what axe finds, words of the other language, and whether it is wider than the screen.
import type { Page } from 'playwright-core'
import type { Language } from '../../../core/view.ts'
import { violations } from './axe.ts'
import { foreignWords } from './words.ts'

/** Rules of axe that AdminJS's own frame breaks around our parts. A line may go from here, none may come. */
export const stockViolations = ['landmark-one-main', 'region']

/** What is wrong, each in a line; `names` are the data's and of no language. */
export async function wrongWith(page: Page, language: Language, names: string[] = []): Promise<string[]> {
  const isOwn = !new URL(page.url()).pathname.startsWith('/admin/resources/')
  const found = await violations(page)
  const ours = isOwn ? found : found.filter(({ id }) => !stockViolations.includes(id))
  const foreign = await foreignWords(page, language, names)
  const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  return [
    ...ours.map(({ id, nodes }) => `${id}: ${nodes.join('; ')}`),
    ...foreign.map((word) => `not ${language}: ${word}`),
    ...(isWide ? ['wider than the screen'] : []),
  ]
}
