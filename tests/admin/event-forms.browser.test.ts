// What staff do to an event in a real browser: a draft put right, the list, the programme, a material, repeating, calling off.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { come, namesOfEvents } from './browser/come.ts'
import { executablePath, type OpenPanel, openPanel } from './browser/open-panel.ts'
import { go } from './browser/walk.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser test of the forms of events is skipped: there is no ${executablePath}.`)

describe.skipIf(!hasChromium)('the forms of events', () => {
  let open: OpenPanel
  let names: string[]
  let at: Awaited<ReturnType<typeof come>>
  /** An announced seminar, a draft, and a consultation to be called off. */
  let seminar: { id: number; title: string }
  let draft: { id: number; title: string }
  let consultation: { id: number; title: string }

  beforeAll(async () => {
    open = await openPanel()
    names = await namesOfEvents(open)
    const called = (title: string) => open.database.client.centreEvent.findFirstOrThrow({ where: { title } })
    seminar = await called('План за 20 минут')
    draft = await called('Подведение итогов конкурсов года')
    consultation = await called('Учитель года. Консультация участников')
    at = await come(open, ['light', 1440, 'ru'], names)
    at.seat.page.on('dialog', (dialog) => void dialog.accept())
  })
  afterAll(async () => {
    await at.seat.close()
    await open.close()
  })

  const form = (id: number, action: string) => go(at.seat, `/admin/resources/CentreEvent/records/${id}/${action}`)
  const pageOf = (id: number) => go(at.seat, `/admin/pages/event?event=${id}`)
  const eventOf = (id: number) =>
    open.database.client.centreEvent.findUniqueOrThrow({
      where: { id },
      include: { aims: true, speakers: { orderBy: { id: 'asc' } }, materials: { orderBy: { id: 'asc' } } },
    })
  /** A refusal stays until it is put away. */
  const putAway = async () => {
    for (const button of await at.seat.page.locator('.m-refused button').all()) await button.click()
  }
  const isThere = (title: string) => at.seat.page.getByRole('heading', { name: title }).first().waitFor()

  test('a draft is put right: whom it is for, its difficulties, its topics, its row of the plan', async () => {
    const { page } = at.seat
    await form(draft.id, 'changeEvent')
    await page.locator('#action-audience').selectOption('organisation-heads')
    await page.locator('#action-planRow').fill('семинары')
    await page.locator('input[name="action-aims-young-difficulties/А"]').check()
    await page.locator('input[name="action-aims-young-difficulties/Г"]').check()
    await page.locator('input[name="action-topics-contests"]').check()
    await at.look('change-draft')
    await at.press('panel-ui-own-preview-check')
    await page.getByText(at.words('events-refused-activity'), { exact: true }).first().waitFor()
    expect(await page.locator('input[name="action-topics-contests"]').isChecked()).toBe(true)
    await page.locator('#action-planRow').fill('2.4')
    await at.press('panel-ui-own-preview-check')
    await page.getByText(at.words('panel-events-tells-draft'), { exact: true }).first().waitFor()
    await at.press('panel-ui-actions-changeEvent')
    await isThere(draft.title)
    const { aims, ...kept } = await eventOf(draft.id)
    expect(kept).toMatchObject({ audience: 'organisation-heads', activity: '2.4', topics: ['contests'] })
    expect(aims.map(({ scale }) => scale).sort()).toEqual(['А', 'Г'])
    await at.look('draft')
    await go(at.seat, `/admin/resources/CentreEvent/records/${draft.id}/show`)
    expect(await page.locator('main, .adminjs_Box').first().innerText()).toContain('Планирование')
  })

  test('what was announced asks for no audience', async () => {
    await form(seminar.id, 'changeEvent')
    expect(await at.seat.page.locator('#action-title').inputValue()).toBe(seminar.title)
    expect(await at.seat.page.locator('#action-audience').count()).toBe(0)
  })

  test('registration is closed and opened again', async () => {
    for (const [action, status] of [
      ['closeEventRegistration', 'registration_closed'],
      ['reopenEventRegistration', 'announced'],
    ] as const) {
      await form(seminar.id, action)
      await at.press(`panel-ui-actions-${action}`)
      await isThere(seminar.title)
      expect((await eventOf(seminar.id)).status).toBe(status)
    }
  })

  test('somebody found by name is put on the list', async () => {
    const { page, settle } = at.seat
    const person = await open.database.client.person.findFirstOrThrow({
      where: { status: 'working', assignments: { some: {} }, registrations: { none: { eventId: seminar.id } } },
      orderBy: { id: 'asc' },
    })
    await form(seminar.id, 'enrolInEvent')
    await page.locator('#action-person').fill(`${person.lastName} ${person.firstName}`)
    await page.locator(`#action-person-${person.id}`).click()
    await settle()
    await page.locator('#action-role').selectOption('jury')
    await at.look('enrol')
    await at.press('panel-ui-actions-enrolInEvent')
    await isThere(seminar.title)
    const where = { eventId_personId: { eventId: seminar.id, personId: person.id } }
    const row = await open.database.client.eventRegistration.findUniqueOrThrow({ where })
    expect(row).toMatchObject({ status: 'registered', role: 'jury', madeBy: 'staff' })
  })

  test('a guest is put into the programme, given another topic, and taken out', async () => {
    const { page, settle } = at.seat
    const { speakers: before } = await eventOf(seminar.id)
    await go(at.seat, `/admin/resources/CentreEvent/records/${seminar.id}/show`)
    expect(await page.locator('.m-actions a[href$="changeSpeaker"]').count()).toBe(0)
    await form(seminar.id, 'addSpeaker')
    await page.locator('#action-topic').fill('Урок без конспекта')
    await at.press('panel-ui-actions-addSpeaker')
    await page.getByText(at.words('events-refused-speaker-who'), { exact: true }).first().waitFor()
    await page.locator('#action-guest').fill('Гостева Анна Петровна')
    await at.press('panel-ui-actions-addSpeaker')
    await isThere(seminar.title)
    const added = (await eventOf(seminar.id)).speakers.at(-1)
    expect(added).toMatchObject({ guest: 'Гостева Анна Петровна', topic: 'Урок без конспекта' })
    await page.locator(`a[href$="changeSpeaker?speaker=${added?.id}"]`).click()
    await settle()
    expect(await page.locator('#action-topic').inputValue()).toBe('Урок без конспекта')
    await page.locator('#action-topic').fill('Урок за двадцать минут')
    await at.press('panel-ui-actions-changeSpeaker')
    await isThere(seminar.title)
    expect((await eventOf(seminar.id)).speakers.at(-1)).toMatchObject({
      id: added?.id,
      topic: 'Урок за двадцать минут',
    })
    const row = page.locator('tr', { hasText: 'Гостева' })
    await row.getByRole('button').click()
    await settle()
    expect((await eventOf(seminar.id)).speakers.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  test('a material is added; what was typed stays when it is refused', async () => {
    const { page, settle } = at.seat
    await pageOf(seminar.id)
    await page.locator('a[href*="event-material"]').first().click()
    await settle()
    await at.look('material')
    await page.locator('#event-material-title').fill('Образец плана')
    await page.locator('#event-material-purpose').selectOption('after')
    await page.locator('#event-material-link').fill('ftp://files.example.org/plan')
    await at.press('panel-ui-own-eventMaterial-save')
    expect(await page.locator('#event-material-title').inputValue()).toBe('Образец плана')
    // The browser tells of an answer that refuses: that is what was asked for.
    expect(at.seat.troubles.splice(0).every((one) => one.includes('400'))).toBe(true)
    await page.locator('#event-material-link').fill('https://files.example.org/plan')
    await at.press('panel-ui-own-eventMaterial-save')
    await isThere(seminar.title)
    expect((await eventOf(seminar.id)).materials.at(-1)).toMatchObject({
      title: 'Образец плана',
      purpose: 'after',
      link: 'https://files.example.org/plan',
    })
    await putAway()
  })

  test('an event is repeated on days that are shown before', async () => {
    const { page } = at.seat
    const { client } = open.database
    await form(seminar.id, 'repeatEvent')
    await page.locator('#action-times').fill('0')
    await at.press('panel-ui-own-preview-check')
    await page
      .getByText(at.words('events-refused-times', { most: 40 }), { exact: false })
      .first()
      .waitFor()
    await page.locator('#action-times').fill('2')
    await at.press('panel-ui-own-preview-check')
    await at.look('repeat')
    await at.press('panel-ui-actions-repeatEvent')
    await isThere(seminar.title)
    const drafts = await client.centreEvent.findMany({
      where: { title: seminar.title, status: 'draft' },
      include: { aims: true },
      orderBy: { startsAt: 'asc' },
    })
    expect(drafts.map(({ aims }) => aims.length)).toEqual([1, 1])
  })

  test('the yearly plan of an association leads to its meetings, and to a new one in it', async () => {
    const { page, settle } = at.seat
    const plan = await open.database.client.eventSeries.findFirstOrThrow({
      where: { rmoId: { not: null } },
      include: { rmo: true, events: { orderBy: { startsAt: 'asc' } } },
      orderBy: { id: 'asc' },
    })
    await go(at.seat, '/admin/resources/EventSeries')
    await at.look('plans')
    await go(at.seat, `/admin/pages/event-series?series=${plan.id}`)
    await at.look('plan')
    for (const { id } of plan.events) expect(await page.locator(`a[href$="event=${id}"]`).count()).toBe(1)
    await page.locator('a[href*="createEvent?series="]').click()
    await settle()
    await expect.poll(() => page.inputValue('#action-series')).toBe(plan.title)
    expect(await page.locator('#action-kind').inputValue()).toBe('rmo_meeting')
    await page.locator('#action-title').fill('Внеочередное заседание')
    await page.locator('#action-place').fill('Актовый зал')
    await at.look('create-in-plan')
    await at.press('panel-ui-actions-createEvent')
    await isThere('Внеочередное заседание')
    const made = await open.database.client.centreEvent.findFirst({ where: { title: 'Внеочередное заседание' } })
    expect(made).toMatchObject({ seriesId: plan.id, rmoId: plan.rmoId, status: 'draft', audience: 'rmo' })
  })

  test('an event is called off with a reason, after the number of those who will hear of it', async () => {
    const { page } = at.seat
    const { client } = open.database
    const told = await client.eventRegistration.count({ where: { eventId: consultation.id, status: 'registered' } })
    await form(consultation.id, 'cancelEvent')
    await page.locator('#action-why').fill('Перенос на январь')
    await at.press('panel-ui-own-preview-check')
    await page.getByText(at.words('panel-events-cancels', { told }), { exact: true }).first().waitFor()
    await at.look('cancel')
    await at.press('panel-ui-actions-cancelEvent')
    await isThere(consultation.title)
    expect(await eventOf(consultation.id)).toMatchObject({ status: 'cancelled', cancelReason: 'Перенос на январь' })
  })

  test('what has changed since an event stands on its page, and its difficulties can be said anew', async () => {
    const { page } = at.seat
    const held = await open.database.client.centreEvent.findFirstOrThrow({
      where: { title: 'Планирование без лишних бумаг' },
    })
    await pageOf(held.id)
    await page.locator('#heading-effect').waitFor()
    await at.look('effect')
    expect(await page.locator('section[aria-labelledby="heading-effect"]').innerText()).toContain(
      at.words('panel-event-effect-came'),
    )
    await form(held.id, 'setEventAims')
    await page.locator('input[name="action-aims-young-difficulties/Б"]').check()
    await at.look('aims')
    await at.press('panel-ui-actions-setEventAims')
    await isThere(held.title)
    expect((await eventOf(held.id)).aims.map(({ scale }) => scale).sort()).toEqual(['А', 'Б'])
    expect(at.seat.troubles).toEqual([])
  })

  test('all of it in English, in the dark, on a phone', async () => {
    const phone = await come(open, ['dark', 390, 'en'], [...names, ...(await namesOfEvents(open))])
    const held = await open.database.client.centreEvent.findFirstOrThrow({
      where: { title: 'Планирование без лишних бумаг' },
    })
    const plan = await open.database.client.eventSeries.findFirstOrThrow({ where: { rmoId: { not: null } } })
    const record = (id: number, action: string) => `/admin/resources/CentreEvent/records/${id}/${action}`
    for (const [name, address] of [
      ['effect', `/admin/pages/event?event=${held.id}`],
      ['aims', record(held.id, 'setEventAims')],
      ['change-draft', record(draft.id, 'changeEvent')],
      ['card', record(draft.id, 'show')],
      ['material', `/admin/pages/event-material?event=${seminar.id}`],
      ['plan', `/admin/pages/event-series?series=${plan.id}`],
      ['enrol', record(seminar.id, 'enrolInEvent')],
      ['speaker', record(seminar.id, 'addSpeaker')],
      ['repeat', record(seminar.id, 'repeatEvent')],
    ] as const) {
      await go(phone.seat, address)
      await phone.look(name)
    }
    expect(phone.seat.troubles).toEqual([])
    await phone.seat.close()
  })
})
