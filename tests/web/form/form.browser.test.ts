// The pages as a browser sees them: usable by everybody, without a script too, and light enough for a slow phone.
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { openPageOf } from '../../../db/open-codes.ts'
import { violations } from '../../admin/browser/axe.ts'
import {
  makePerson,
  makeWave,
  noon,
  openInstallation,
  questionnaireA,
  questionnaireOf,
  system,
} from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { everyKind } from './definition.ts'
import { makeLink, type OpenForm, openForm } from './make.ts'

const executablePath = '/usr/bin/chromium'
const shots = process.env.SHOTS

describe.skipIf(!existsSync(executablePath))('the pages of a survey', () => {
  let database: Database
  let form: OpenForm
  let browser: Browser
  beforeAll(async () => {
    database = await testDatabase()
    form = await openForm(database)
    await openInstallation(database.client)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser.close()
    await form.close()
    await database.close()
  })

  async function linkTo(definition: unknown): Promise<string> {
    const person = await makePerson(database.client)
    const wave = await makeWave(database.client, definition, [person.id])
    const asked = await database.client.respondent.findFirstOrThrow({ where: { waveId: wave.id } })
    await make.assignment(database.client, { personId: person.id, organisationId: asked.organisationId })
    return form.address + (await makeLink(database, wave.id, person.id))
  }

  async function posterOf(): Promise<string> {
    const wave = await makeWave(database.client, everyKind, [])
    const opened = await openPageOf(database.client, system, wave.id, noon)
    if (opened.kind !== 'open') throw new Error(opened.reason)
    return `${form.address}/s/${opened.code}`
  }

  const looks = [
    { scheme: 'light', width: 390 },
    { scheme: 'dark', width: 390 },
    { scheme: 'light', width: 1440 },
    { scheme: 'dark', width: 1440 },
  ] as const

  test.each(looks)('no page has a fault of access: $scheme, $width wide', async ({ scheme, width }) => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme: scheme, locale: 'ru-RU' })
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    let stop = 0
    const look = async (name: string) => {
      expect(await violations(page), name).toEqual([])
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(wide, `${name} is wider than the screen`).toBeLessThanOrEqual(0)
      if (shots) await page.screenshot({ path: `${shots}/${scheme}-${width}-${++stop}-${name}.png`, fullPage: true })
    }
    await page.goto(await linkTo(everyKind))
    await look('intro')
    await page.getByRole('button', { name: 'Соглашаюсь, начать' }).click()
    await look('section')
    await page.getByRole('button', { name: 'Дальше' }).click()
    await look('problems')
    await fillFirst(page)
    await page.getByRole('button', { name: 'Дальше' }).click()
    await look('fields')
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}?p=review`)
    await look('review')
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}?p=all`)
    await look('whole')
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}?p=withdraw`)
    await look('withdrawal')
    await page.goto(await posterOf())
    await look('poster')
    await page.goto(await linkTo(questionnaireA()))
    await page.getByRole('button', { name: 'Соглашаюсь, начать' }).click()
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}?p=all`)
    for (const group of await page.locator('fieldset').all()) {
      const worst = group.getByLabel('Нужна помощь')
      await ((await worst.count()) > 0
        ? worst
        : group.locator('input[type=radio], input[type=checkbox]').first()
      ).check()
    }
    await page.getByRole('button', { name: 'Отправить ответы' }).click()
    await page.getByRole('heading', { name: 'Ваши итоги' }).waitFor()
    await look('result')
    await page.getByRole('button', { name: 'Написать' }).click()
    await page.getByText('Специалист напишет').waitFor()
    await look('call')
    await page.goto(await linkTo(questionnaireOf('deficits')))
    await page.getByRole('button', { name: 'Соглашаюсь, начать' }).click()
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}?p=all`)
    for (const group of await page.locator('fieldset').all()) {
      await group.locator('input[type=radio], input[type=checkbox]').first().check()
    }
    await page.getByRole('button', { name: 'Отправить ответы' }).click()
    await page.getByRole('heading', { name: 'Показать итог руководителю' }).waitFor()
    await look('showing')
    await page.getByRole('button', { name: 'Показать' }).click()
    await page.getByRole('heading', { name: 'Итог показан руководителю' }).waitFor()
    await look('shown')
    // Two pages are refusals, and a browser notes each.
    expect(troubles.filter((one) => !/422/.test(one))).toEqual([])
    await page.goto(`${form.address}/s/${'0'.repeat(32)}`)
    await look('unknown')
    await context.close()
  })

  test('a survey is answered with the keyboard and no script, to the result', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'ru-RU',
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    await page.goto(await linkTo(questionnaireA()))
    await page.getByRole('button', { name: 'Соглашаюсь, начать' }).focus()
    await page.keyboard.press('Enter')
    for (
      let pages = 0;
      pages < 30 && (await page.getByRole('heading', { level: 1 }).innerText()) !== 'Проверьте ответы';
      pages++
    ) {
      for (const group of await page.locator('fieldset').all()) {
        const box = group.locator('input[type=radio], input[type=checkbox]').first()
        if (!(await box.isChecked())) await box.press('Space')
      }
      await page.getByRole('button', { name: 'Дальше' }).press('Enter')
    }
    await page.getByRole('button', { name: 'Отправить ответы' }).press('Enter')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Ответы отправлены')
    if (shots) await page.screenshot({ path: `${shots}/result.png`, fullPage: true })
    await context.close()
  })

  test('with a script, what is chosen is kept before any button is pressed', async () => {
    const context = await browser.newContext({ locale: 'ru-RU' })
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    await page.goto(await linkTo(everyKind))
    await page.getByRole('button', { name: 'Соглашаюсь, начать' }).click()
    await page.getByText('Балл 2').click()
    await page.getByText('Сохранено').waitFor()
    await page.getByText('Красное').click()
    await page.getByText('Сохранено').waitFor()
    await page.reload()
    expect(await page.getByLabel('Балл 2').isChecked()).toBe(true)
    expect(await page.getByLabel('Красное').isChecked()).toBe(true)
    expect(troubles).toEqual([])
    await context.close()
  })

  test('the heaviest page weighs less than 60 KB on the wire, with all it needs', async () => {
    const context = await browser.newContext({ locale: 'ru-RU' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.goto(await linkTo(questionnaireA()))
    await page.getByRole('button', { name: 'Соглашаюсь, начать' }).click()
    bytes = 0
    await session.send('Network.clearBrowserCache')
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}?p=all`, { waitUntil: 'networkidle' })
    expect(bytes).toBeGreaterThan(5_000)
    expect(bytes).toBeLessThan(60_000)
    if (shots) console.log(`heaviest page: ${bytes} bytes`)
    await context.close()
  })
})

async function fillFirst(page: Page): Promise<void> {
  await page.getByLabel('Балл 1').check()
  await page.getByLabel('Красное').check()
  await page.getByLabel('А', { exact: true }).check()
}
