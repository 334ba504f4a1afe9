// The panel over the demo district, listening on a port of its own, and browsers that come to it.
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { type Browser, chromium, type Page } from 'playwright-core'
import { panel } from '../../../admin/index.ts'
import { tryOut } from '../../../bot/trial.ts'
import type { Role } from '../../../core/access.ts'
import { defaultSendingHours } from '../../../core/outbox/quiet-hours.ts'
import type { Database } from '../../../db/open.ts'
import { declaredSchedules } from '../../../jobs/next-runs.ts'
import { DEMO_PASSWORD, loginOf } from '../../../sandbox/district/accounts.ts'
import { tryForm } from '../../../web/form/trial.ts'
import { demoDatabase, demoNow } from '../../setup/demo.ts'
import { sessionSecret } from '../panel.ts'

export const executablePath = '/usr/bin/chromium'

/** The day the panel believes it is. */
export const now = demoNow

const hours = defaultSendingHours('Europe/Moscow')

export type OpenPanel = { database: Database; address: string; browser: Browser; close: () => Promise<void> }

export async function openPanel(): Promise<OpenPanel> {
  const database = await demoDatabase()
  const app = Fastify()
  const chatLink = async (code: string) => `https://t.me/metodist_bot?start=${code}`
  await panel(app, {
    database,
    sessionSecret,
    secureCookies: false,
    clock: () => now,
    hours,
    chatLink,
    trial: tryOut,
    trialForm: tryForm,
    schedules: declaredSchedules(hours.zone),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  return {
    database,
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    browser,
    close: async () => {
      await browser.close()
      await app.close()
      await database.close()
    },
  }
}

export type Visit = {
  page: Page
  /** What must not happen: errors on the console, answers of 400 and more, requests to other hosts. */
  troubles: string[]
  settle: () => Promise<void>
  close: () => Promise<void>
}

export type Looks = { width?: number; height?: number; scheme?: 'light' | 'dark'; locale?: 'ru-RU' | 'en-GB' }

export async function visit({ browser, address }: OpenPanel, looks: Looks = {}): Promise<Visit> {
  const { width = 1440, height = 900, scheme = 'light', locale = 'ru-RU' } = looks
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale,
    reducedMotion: 'reduce',
    baseURL: address,
  })
  const page = await context.newPage()
  const troubles: string[] = []
  let open = 0
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    open += 1
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:')) troubles.push(`${page.url()}: asked ${url}`)
  })
  page.on('requestfinished', () => (open -= 1))
  page.on('requestfailed', () => (open -= 1))
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${page.url()}: ${response.status()} from ${response.url()}`)
  })
  /** Nothing is being asked for, and nothing on the page says that it waits. */
  const settle = async () => {
    for (let calm = 0; calm < 3; ) {
      await page.waitForTimeout(25)
      const isBusy = open > 0 || (await page.locator('[aria-busy=true]').count()) > 0
      calm = isBusy ? 0 : calm + 1
    }
  }
  return { page, troubles, settle, close: () => context.close() }
}

export async function signIn({ page, settle }: Visit, role: Role): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#login', loginOf(role))
  await page.fill('#password', DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('.m-topbar').waitFor()
  await settle()
}
