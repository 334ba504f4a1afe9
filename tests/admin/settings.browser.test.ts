// The page of settings over the demo: the school calendar is filled in as a table, and sending is paused and resumed.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settingOf } from '../../db/settings.ts'
import { violations } from './browser/axe.ts'
import { executablePath, type OpenPanel, openPanel, signIn, type Visit, visit } from './browser/open-panel.ts'

const shots = process.env.SHOTS

describe.skipIf(!existsSync(executablePath))('settings', () => {
  let open: OpenPanel
  beforeAll(async () => {
    open = await openPanel()
  })
  afterAll(() => open.close())

  const settings = async (seat: Visit) => {
    await signIn(seat, 'director')
    await seat.page.goto('/admin/pages/settings')
    await seat.page.getByRole('heading', { level: 1, name: 'Настройки' }).waitFor()
    await seat.settle()
  }

  test('an exam is added as a row; a row without its date is refused by its number and stays', async () => {
    const seat = await visit(open)
    const { page, troubles, settle } = seat
    await settings(seat)
    const days = page.getByRole('region', { name: 'Каникулы, праздники и экзамены' })
    await days.getByRole('button', { name: 'Добавить' }).click()
    await days.getByLabel('Что это').fill('ОГЭ, математика')
    await page.getByRole('button', { name: 'Сохранить часы и дни' }).click()
    await page.getByRole('alert').getByText('строка 1: укажите дату').waitFor()
    expect(await days.getByLabel('Что это').inputValue()).toBe('ОГЭ, математика')
    await days.getByLabel('с', { exact: true }).fill('2027-05-25')
    await page.getByLabel('суббота', { exact: true }).check()
    await page.getByRole('button', { name: 'Сохранить часы и дни' }).click()
    await page.getByText('Сохранено: «Часы и дни рассылки».').waitFor()
    await settle()
    expect(await settingOf(open.database.client, 'sending-hours')).toMatchObject({
      week: { 6: { from: 9, to: 12 } },
      silent: [{ from: '12-31', to: '01-08' }],
      days: [{ from: '2027-05-25', to: '2027-05-25', note: 'ОГЭ, математика' }],
    })
    expect(troubles).toEqual([])
    await seat.close()
  })

  test('all sending is paused after a second thought, the home page says so, and it goes on', async () => {
    const seat = await visit(open)
    const { page, troubles, settle } = seat
    await settings(seat)
    await page.getByRole('button', { name: 'Поставить на паузу' }).click()
    expect(await settingOf(open.database.client, 'sending-paused')).toBe(false)
    await page.getByRole('button', { name: 'Да, поставить на паузу' }).click()
    await page.getByText('На паузе', { exact: true }).waitFor()
    await page.goto('/admin')
    await page.getByText('рассылки на паузе с').waitFor()
    await page.getByRole('link', { name: 'К паузе' }).click()
    await page.getByRole('button', { name: 'Продолжить рассылки' }).click()
    await page.getByRole('button', { name: 'Да, продолжить' }).click()
    await page.getByText('Сообщения уходят', { exact: true }).waitFor()
    await settle()
    expect(await settingOf(open.database.client, 'sending-paused')).toBe(false)
    expect(troubles).toEqual([])
    await seat.close()
  })

  test.each([
    { scheme: 'light', width: 1440 },
    { scheme: 'dark', width: 390 },
  ] as const)('everybody can read it: $scheme, $width wide', async ({ scheme, width }) => {
    const seat = await visit(open, { scheme, width, height: shots ? 2200 : 844 })
    const { page, troubles, settle } = seat
    await settings(seat)
    await page.getByRole('button', { name: 'Добавить дни каждого года' }).click()
    await page.getByRole('button', { name: 'Добавить каникулы' }).click()
    await page.getByRole('button', { name: 'Поставить на паузу' }).click()
    await settle()
    if (shots) await page.screenshot({ path: `${shots}/settings-${scheme}-${width}.png`, fullPage: true })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(troubles).toEqual([])
    await seat.close()
  })
})
