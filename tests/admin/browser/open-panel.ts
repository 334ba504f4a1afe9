// The panel over the demo district, listening on a port of its own, and browsers that come to it.
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { type Browser, chromium, type Page } from 'playwright-core'
import { panel } from '../../../admin/index.ts'
import { tryOut } from '../../../bot/trial.ts'
import { loadQuestionnaires } from '../../../content/index.ts'
import type { Role } from '../../../core/access.ts'
import { defaultSendingHours } from '../../../core/outbox/quiet-hours.ts'
import type { Database } from '../../../db/open.ts'
import { publishFromFile } from '../../../db/surveys.ts'
import { wordsOf } from '../../../locales/index.ts'
import { DEMO_PASSWORD, loginOf } from '../../../sandbox/district/accounts.ts'
import { type Published, prepareDistrict } from '../../../sandbox/district/prepare.ts'
import { tryForm } from '../../../web/form/trial.ts'
import { testDatabase } from '../../setup/database.ts'
import { sessionSecret } from '../panel.ts'

export const executablePath = '/usr/bin/chromium'

/** The day the panel believes it is: after the open wave of the demo has begun. */
export const now = new Date('2026-11-23T09:00:00Z')

const hours = defaultSendingHours('Europe/Moscow')

export type OpenPanel = { database: Database; address: string; browser: Browser; close: () => Promise<void> }

export async function openPanel(): Promise<OpenPanel> {
  const database = await testDatabase()
  await database.client.installation.create({ data: { kind: 'demo', secret: 'a'.repeat(64) } })
  const surveys = new Map<string, Published>()
  for (const { definition, yaml } of loadQuestionnaires(wordsOf('ru'))) {
    const { versionId } = await publishFromFile(database.client, definition, now, yaml)
    surveys.set(definition.code, { definition, versionId })
  }
  await prepareDistrict(database, { surveys, now, zone: 'Europe/Moscow', onPart: () => {} })
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
