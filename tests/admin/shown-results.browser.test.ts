// The head's page of shown results over the demo, with its rows: what it says, and that everybody can read it.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from './browser/axe.ts'
import { executablePath, type OpenPanel, openPanel, signIn, visit } from './browser/open-panel.ts'

const shots = process.env.SHOTS

describe.skipIf(!existsSync(executablePath))('results shown to a head', () => {
  let open: OpenPanel
  beforeAll(async () => {
    open = await openPanel()
  })
  afterAll(() => open.close())

  test.each([
    { scheme: 'light', width: 1440 },
    { scheme: 'dark', width: 1440 },
    { scheme: 'light', width: 390 },
    { scheme: 'dark', width: 390 },
  ] as const)('those of the own people, by areas and as a whole: $scheme, $width wide', async ({ scheme, width }) => {
    const seat = await visit(open, { scheme, width, height: 844 })
    const { page, troubles, settle } = seat
    await signIn(seat, 'organisation_head')
    await page.goto('/admin/pages/shown-results')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await settle()
    // Four of this school decided to show theirs, one has taken it back; one of a kindergarten is another head's.
    expect(await page.getByRole('table').count()).toBe(3)
    expect(await page.getByRole('table').first().getByRole('row').count()).toBe(8)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(troubles).toEqual([])
    if (shots) await page.screenshot({ path: `${shots}/${scheme}-${width}-shown-results.png`, fullPage: true })
    await seat.close()
  })
})
