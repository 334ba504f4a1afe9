// The day of an event in the panel: the way to the entrance, refused marks, certificates in one file, whose signature.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskPath } from '../../db/events/desk.ts'
import { wordsOf } from '../../locales/index.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { wrongWith } from './browser/judge.ts'
import { executablePath, now, type OpenPanel, openPanel, signIn, visit } from './browser/open-panel.ts'
import { go } from './browser/walk.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser test of the day of an event is skipped: there is no ${executablePath}.`)

describe.skipIf(!hasChromium)('the day of an event', () => {
  let open: OpenPanel
  beforeAll(async () => {
    open = await openPanel()
  })
  afterAll(() => open.close())

  test.each([
    ['light', 1440, 'ru'],
    ['dark', 390, 'en'],
  ] as const)('is on its page, %s, %i wide, %s', async (scheme, width, language) => {
    const { client } = open.database
    const words = wordsOf(language)
    const role = language === 'ru' ? 'director' : 'deputy'
    await client.account.update({ where: { login: loginOf(role) }, data: { language } })
    const seat = await visit(open, { scheme, width, height: 900, locale: language === 'ru' ? 'ru-RU' : 'en-GB' })
    await signIn(seat, role)
    const { page } = seat
    const names = [
      ...(await client.centreEvent.findMany()).flatMap((one) => [one.title, one.place ?? '', one.description ?? '']),
      ...(await client.organisation.findMany()).map(({ shortName }) => shortName),
      ...(await client.person.findMany()).flatMap((one) => [one.lastName, one.firstName, one.middleName ?? '']),
    ]
    const look = async (name: string) => {
      const folder = process.env.SHOTS
      if (folder) await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png`, fullPage: true })
      expect(await wrongWith(page, language, names)).toEqual([])
    }
    const coming = await client.centreEvent.findFirstOrThrow({
      where: { status: 'announced', registrations: { some: {} } },
      orderBy: { startsAt: 'asc' },
      include: { registrations: true },
    })
    await client.eventCheckIn.createMany({
      data: [coming.registrations[0]?.id ?? null, null].map((registrationId, i) => ({
        eventId: coming.id,
        key: `test:${language}:${i}`,
        registrationId,
        by: 'personal_code',
        readAt: now,
        receivedAt: now,
        refusal: registrationId ? 'check-in-refused-again' : 'check-in-refused-wrong',
      })),
    })
    await go(seat, `/admin/pages/event?event=${coming.id}`)
    expect(await page.getByText(words('panel-event-door'), { exact: true }).first().getAttribute('href')).toBe(
      deskPath(coming),
    )
    expect(await page.locator('main').innerText()).toContain(
      words('panel-event-attempt', { reason: 'check-in-refused-again' }),
    )
    await look('event-door')

    const held = await client.centreEvent.findFirstOrThrow({ where: { status: 'held' }, orderBy: { startsAt: 'desc' } })
    const count = await client.eventRegistration.count({
      where: { eventId: held.id, certificateNumber: { not: null } },
    })
    await go(seat, `/admin/pages/event?event=${held.id}`)
    const link = page.getByText(words('panel-event-certificates', { count }), { exact: true }).first()
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toMatch(/\.pdf$/)
    await look('event-certificates')

    if (language === 'ru') {
      await go(seat, '/admin/pages/settings')
      const row = page.locator('section[aria-labelledby="certificate-signer"]')
      await row.locator('input').fill('Директор А. Б. Иванова')
      await look('settings-signer')
      await row.locator('button').click()
      await seat.settle()
      const kept = await client.setting.findUnique({ where: { name: 'certificate-signer' } })
      expect(kept?.value).toBe('Директор А. Б. Иванова')
    }
    expect(seat.troubles).toEqual([])
    await seat.close()
  })
})
