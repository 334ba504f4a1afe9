// Events in a real browser: the calendar, making one and announcing it, its page with the list and the attendance.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { come, namesOfEvents } from './browser/come.ts'
import { executablePath, type OpenPanel, openPanel } from './browser/open-panel.ts'
import { go } from './browser/walk.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser tests of events are skipped: there is no ${executablePath}.`)

const title = 'Проверочный семинар'

const looks = [
  ['light', 1440, 'ru'],
  ['dark', 390, 'en'],
] as const

describe.skipIf(!hasChromium)('events', () => {
  let open: OpenPanel
  let names: string[]
  beforeAll(async () => {
    open = await openPanel()
    names = [title, ...(await namesOfEvents(open))]
  })
  afterAll(() => open.close())

  test.each(looks)('are made, announced and marked, %s, %i wide, %s', async (scheme, width, language) => {
    const { seat, words, press, look } = await come(open, [scheme, width, language], names)
    const { page } = seat
    const { client } = open.database
    await go(seat, '/admin/pages/events-calendar')
    await look('calendar')
    await go(seat, '/admin/resources/CentreEvent')
    await look('register')
    await page.locator('.m-actions a[href$="/createEvent"]').click()
    await seat.settle()
    await page.locator('#action-title').fill(title)
    await page.locator('#action-areaNumber').selectOption('3')
    await page.locator('#action-until').fill('14:00')
    await look('create')
    await press('panel-ui-actions-createEvent')
    await page.getByText(words('events-refused-ends-before'), { exact: true }).first().waitFor()
    expect(await page.inputValue('#action-title')).toBe(title)
    await page.locator('#action-until').fill('17:00')
    await press('panel-ui-actions-createEvent')
    await page.getByRole('heading', { name: title }).waitFor()
    const { id } = await client.centreEvent.findFirstOrThrow({ where: { title, status: 'draft' } })
    await look('draft')
    await page.locator('a[href$="/announceEvent"]').first().click()
    await seat.settle()
    await look('announce')
    await press('panel-ui-actions-announceEvent')
    await page.getByRole('heading', { name: title }).waitFor()
    expect((await client.centreEvent.findUniqueOrThrow({ where: { id } })).status).toBe('announced')

    const held = await client.centreEvent.findFirstOrThrow({ where: { status: 'held' }, orderBy: { startsAt: 'desc' } })
    await go(seat, `/admin/pages/event?event=${held.id}`)
    await look('held')
    const before = await client.eventRegistration.count({ where: { eventId: held.id, attendedAt: { not: null } } })
    await press('panel-events-mark-there')
    expect(await client.eventRegistration.count({ where: { eventId: held.id, attendedAt: { not: null } } })).toBe(
      before + 1,
    )

    const full = await client.centreEvent.findFirstOrThrow({
      where: { registrations: { some: { status: 'waiting' } } },
    })
    await go(seat, `/admin/pages/event?event=${full.id}`)
    await look('full')
    await go(seat, '/admin/resources/EventRegistration')
    await look('registrations')
    expect(seat.troubles).toEqual([])
    await client.centreEvent.deleteMany({ where: { title } })
    await seat.close()
  })
})
