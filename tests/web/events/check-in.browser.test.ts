// The entrance as a phone sees it: usable by everybody, and working on while the network is gone.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { wordsOf } from '../../../locales/index.ts'
import { violations } from '../../admin/browser/axe.ts'
import { testDatabase } from '../../setup/database.ts'
import { doorTools, openEvents } from './make.ts'

const executablePath = '/usr/bin/chromium'
const shots = process.env.SHOTS
const words = wordsOf('ru')

describe.skipIf(!existsSync(executablePath))('the entrance', () => {
  let database: Database
  let door: Awaited<ReturnType<typeof openEvents>>
  let browser: Browser
  const { seminar, there } = doorTools(() => database)
  beforeAll(async () => {
    database = await testDatabase()
    door = await openEvents(database)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser.close()
    await door.close()
    await database.close()
  })

  test.each([
    { scheme: 'light', width: 390 },
    { scheme: 'dark', width: 390 },
    { scheme: 'light', width: 1440 },
    { scheme: 'dark', width: 1440 },
  ] as const)('has no flaw that axe knows, $scheme at $width', async ({ scheme, width }) => {
    const { desk, event, people } = await seminar(2, {
      link: 'https://meet.example.org/1',
      description: 'Приносите планы.',
    })
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme, locale: 'ru-RU' })
    const pages = { card: `/e/${event.token}`, own: `/e/${event.token}/mine/${people[0]?.token}`, desk }
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(door.address + path)
      if (name === 'desk') {
        await page.fill('#typed', people[0]?.code ?? '')
        await page.press('#typed', 'Enter')
        await page.waitForSelector('#marks li:not(.awaits)')
      }
      if (shots) await page.screenshot({ path: `${shots}/event-${name}-${scheme}-${width}.png`, fullPage: true })
      expect(await violations(page), name).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
    await page.close()
  })

  test('a dead network loses no mark, even over a reload; each counts once when it is back', async () => {
    const { desk, people } = await seminar(3)
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ru-RU' })
    const page = await context.newPage()
    const codes = page.waitForResponse((reply) => reply.url().includes('/codes'))
    await page.goto(door.address + desk)
    await codes
    await context.setOffline(true)
    for (const { code } of people.slice(0, 2)) {
      await page.fill('#typed', code)
      await page.press('#typed', 'Enter')
    }
    await page.waitForSelector('#network')
    expect(await page.textContent('#network')).toContain(words('check-in-offline', { count: 2 }))
    expect(await there(people[0]?.id ?? 0)).toBeNull()
    await context.setOffline(false)
    await page.locator('#marks li:not(.awaits)').nth(1).waitFor()
    expect(await page.isHidden('#network')).toBe(true)
    expect(await there(people[0]?.id ?? 0)).not.toBeNull()
    expect(await there(people[1]?.id ?? 0)).not.toBeNull()
    expect(await there(people[2]?.id ?? 0)).toBeNull()
    await page.reload()
    expect(await page.locator('#marks li').count()).toBe(2)
    expect(await page.textContent('#there')).toContain(words('check-in-there', { there: 2, registered: 3 }))
    await context.close()
  })

  test('a reload without a network opens the page again, with what waits to be sent, and takes more', async () => {
    const { desk, people } = await seminar(2)
    const own = await openEvents(database)
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ru-RU' })
    const page = await context.newPage()
    await page.goto(own.address + desk)
    // Only now the worker answers for the page. `waitForFunction` would not wait for a promise.
    const kept = `caches.open('metodist-desk').then((shelf) => shelf.keys()).then(({ length }) => length)`
    await expect.poll(() => page.evaluate(`navigator.serviceWorker.controller && ${kept}`)).toBe(4)
    await own.close()
    await page.fill('#typed', people[0]?.code ?? '')
    await page.press('#typed', 'Enter')
    await page.waitForSelector('#network:not([hidden])')
    const code = await page.textContent('#code')
    await page.reload()
    expect(await page.textContent('#network')).toContain(words('check-in-offline', { count: 1 }))
    expect(await page.textContent('#code')).toBe(code)
    await page.fill('#typed', people[1]?.code ?? '')
    await page.press('#typed', 'Enter')
    await page.locator('#marks li.awaits').nth(1).waitFor()
    // With its style.
    expect(await page.evaluate('getComputedStyle(document.querySelector(".code")).fontSize')).toBe('40px')
    await context.close()
  })

  test('an organiser’s own camera leads from a code to the page that was open before', async () => {
    const { desk, event, people } = await seminar(1)
    const page = await browser.newPage({ locale: 'ru-RU' })
    await page.goto(door.address + desk)
    await page.goto(`${door.address}/e/${event.token}/check-in?code=${people[0]?.code}`)
    await page.waitForURL(`${door.address}${desk}?code=${people[0]?.code}`)
    expect(await page.inputValue('#typed')).toBe(people[0]?.code)
    await page.close()
  })
})
