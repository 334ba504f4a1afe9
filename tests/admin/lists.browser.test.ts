// Taking a list away in a real browser: what is filtered on the screen is in the file.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { executablePath, type OpenPanel, type Visit, visit } from './browser/open-panel.ts'
import { testPanel } from './panel.ts'
import { makeScene, type Scene } from './results-fixture.ts'

describe.skipIf(!existsSync(executablePath))('a list', () => {
  let open: OpenPanel
  let scene: Scene
  let seat: Visit

  beforeAll(async () => {
    const database = await testDatabase()
    scene = await makeScene(database.client)
    const app = await testPanel(database)
    await app.listen({ host: '127.0.0.1', port: 0 })
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    const close = async () => {
      await browser.close()
      await app.close()
      await database.close()
    }
    open = { database, address, browser, close }
  })
  afterAll(() => open.close())
  afterEach(() => seat?.close())

  async function come(given: Parameters<typeof make.account>[1]) {
    const { login, password } = await make.account(open.database.client, given)
    seat = await visit(open)
    await seat.page.goto('/admin/login')
    await seat.page.fill('#login', login)
    await seat.page.fill('#password', password)
    await seat.page.keyboard.press('Enter')
    await seat.page.locator('.m-topbar').waitFor()
    return seat.page
  }

  async function take(as: 'csv' | 'xlsx'): Promise<string> {
    const [file] = await Promise.all([
      seat.page.waitForEvent('download'),
      seat.page.locator(`.m-list-files [data-file=${as}]`).click(),
    ])
    const text = await readFile(await file.path())
    return `${file.suggestedFilename()}\n${text.toString('utf8')}`
  }

  test('that somebody has searched comes as a file of what was found', async () => {
    const page = await come({ role: 'director' })
    await page.goto('/admin/resources/Organisation')
    await seat.settle()
    await page.fill('.m-search input', 'kindergarten')
    await page.keyboard.press('Enter')
    await page.waitForURL(/filters/)
    await seat.settle()
    const found = await take('csv')
    expect(found).toMatch(/^Организации \d{2}\.\d{2}\.\d{4}\.csv\n/)
    expect(found).toContain('Организация kindergarten')
    expect(found).not.toContain('Организация school')
    expect(await take('xlsx')).toMatch(/^Организации .*\.xlsx\nPK/)
  })

  test('of people is sorted by a press on its head, and taken in that order', async () => {
    const page = await come({ role: 'director' })
    await page.goto(`/admin/pages/wave-progress?wave=${scene.wave}&show=people`)
    await seat.settle()
    await page.getByRole('button', { name: 'Ответ', exact: true }).click()
    await page.waitForURL(/by=state/)
    await seat.settle()
    const [, first = ''] = (await take('csv')).split('\r\n')
    expect(first).toContain('нет ответа')
    expect(await page.locator('.m-list tbody tr').first().innerText()).toContain('нет ответа')
  })

  test('is not offered to an administrator', async () => {
    const page = await come({ role: 'administrator' })
    await page.goto('/admin/resources/Organisation')
    await seat.settle()
    expect(await page.locator('.m-list tbody tr').count()).toBeGreaterThan(0)
    expect(await page.locator('.m-list-files').count()).toBe(0)
  })
})
