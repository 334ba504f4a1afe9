// «Доставка» in a real browser: found from the home page, decided about by one press and a yes.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsOf } from '../../locales/index.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { wrongWith } from './browser/judge.ts'
import { executablePath, now, type OpenPanel, openPanel, signIn, visit } from './browser/open-panel.ts'
import { go } from './browser/walk.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser tests of deliveries are skipped: there is no ${executablePath}.`)

const looks = [
  ['light', 1440, 'ru'],
  ['dark', 390, 'en'],
] as const

describe.skipIf(!hasChromium)('deliveries', () => {
  let open: OpenPanel
  beforeAll(async () => {
    open = await openPanel()
  })
  afterAll(() => open.close())

  test.each(looks)('are found, read and decided about, %s, %i wide, %s', async (scheme, width, language) => {
    const { client } = open.database
    const words = wordsOf(language)
    await client.account.update({ where: { login: loginOf('director') }, data: { language } })
    const wave = await client.wave.findFirstOrThrow({ where: { status: 'open' } })
    await client.contact.deleteMany({ where: { address: { startsWith: 'seen:' } } })
    const three = await client.person.findMany({
      where: { assignments: { some: {} } },
      take: 3,
      orderBy: { id: 'asc' },
    })
    const expiresAt = new Date(now.getTime() + 24 * 3_600_000)
    for (const { id: personId } of three) {
      const chat = { channel: 'telegram' as const, address: `seen:${personId}`, personId }
      const { id: contactId } = await client.contact.create({ data: chat })
      const row = { channel: 'telegram', kind: 'wave-invitation', params: {}, waveId: wave.id } as const
      const state = { status: 'unknown', error: 'interrupted', notBefore: now, createdAt: now, expiresAt } as const
      await client.outboxMessage.create({ data: { ...row, ...state, key: `seen:${personId}`, contactId, personId } })
    }
    const doubtful = await client.outboxMessage.count({ where: { status: 'unknown', expiresAt: { gt: now } } })
    const seat = await visit(open, { scheme, width, height: 844, locale: language === 'ru' ? 'ru-RU' : 'en-GB' })
    const { page, settle } = seat
    const people = await client.person.findMany({ where: { contacts: { some: {} } } })
    const names = [
      ...people.flatMap(({ lastName, firstName, middleName }) => [lastName, firstName, middleName ?? '']),
      ...(await client.organisation.findMany()).map(({ shortName }) => shortName),
      ...(await client.wave.findMany()).map(({ title }) => title),
      ...(await client.broadcast.findMany()).map(({ title }) => title),
      ...(await client.centreEvent.findMany()).map(({ title }) => title),
    ]
    const look = async (name: string) => {
      await settle()
      const folder = process.env.SHOTS
      if (folder) await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png`, fullPage: true })
      expect(await wrongWith(page, language, names), name).toEqual([])
    }
    await signIn(seat, 'director')
    await page.locator('a[href*="filters.isInDoubt=true"]').click()
    await settle()
    expect(await page.locator('.m-list tbody tr').count()).toBe(doubtful)
    await look('list')
    await page.locator('.m-list tbody td:first-child a').first().click()
    await look('card')
    await page.locator('.m-actions a').getByText(words('panel-ui-actions-sendAgain')).click()
    await look('asked')
    await page.getByRole('button', { name: words('panel-ui-actions-sendAgain') }).click()
    await page.getByText(words('panel-delivery-sent-again', { count: 1 })).waitFor()
    await go(seat, `/admin/resources/OutboxMessage?filters.wave=${wave.id}`)
    await look('whole')
    await page.locator('.m-actions a').getByText(words('panel-ui-actions-takeAllForSent')).click()
    await settle()
    await page.locator('form.m-action button[type=submit]').click()
    await page.getByText(words('panel-delivery-not-again')).waitFor()
    await look('counted')
    await page.locator('form.m-action button[type=submit]').click()
    await settle()
    expect(await client.outboxMessage.count({ where: { waveId: wave.id, error: 'taken-for-sent' } })).toBeGreaterThan(1)
    await go(seat, `/admin/pages/wave-progress?wave=${wave.id}`)
    await look('wave')
    await page.locator('.m-messages td a').first().click()
    await settle()
    expect(new URL(page.url()).searchParams.get('filters.wave')).toBe(String(wave.id))
    expect(seat.troubles).toEqual([])
    await seat.close()
  })
})
