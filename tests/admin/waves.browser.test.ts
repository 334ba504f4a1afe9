// A wave in a real browser, from its plan to its last day: each press is asked about, and what it did is said.
import { existsSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { consents } from '../../content/consents/index.ts'
import type { Language } from '../../core/view.ts'
import { openWave } from '../../db/wave-opening.ts'
import { createWave } from '../../db/waves.ts'
import { wordsOf } from '../../locales/index.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { hours, system } from '../db/wave-fixture.ts'
import { wrongWith } from './browser/judge.ts'
import { executablePath, now, type OpenPanel, openPanel, signIn, type Visit, visit } from './browser/open-panel.ts'
import { go } from './browser/walk.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser tests of waves are skipped: there is no ${executablePath}.`)

/** Of every wave of this file, and how the addresses of its chats begin. */
const title = 'Замер руководителей'
const madeHere = 'here:'

const looks = [
  ['light', 1440, 'ru'],
  ['dark', 390, 'en'],
] as const

describe.skipIf(!hasChromium)('a wave', () => {
  let open: OpenPanel
  let seat: Visit
  const seats = new Map<string, Visit>()
  let names: string[]
  beforeAll(async () => {
    open = await openPanel()
  })
  afterAll(async () => {
    for (const one of seats.values()) await one.close()
    await open.close()
  })
  afterEach(async () => {
    const { client } = open.database
    const mine = { title: { startsWith: title } }
    await client.outboxMessage.deleteMany({ where: { wave: mine } })
    await client.respondent.deleteMany({ where: { wave: mine } })
    await client.wave.deleteMany({ where: mine })
    await client.consent.deleteMany({ where: { contact: { address: { startsWith: madeHere } } } })
    await client.contact.deleteMany({ where: { address: { startsWith: madeHere } } })
  })

  /** One seat a look: signing in again and again is what a guesser does, and is refused. */
  async function come(scheme: 'light' | 'dark', width: number, language: Language) {
    const words = wordsOf(language)
    const key = [scheme, width, language].join()
    const role = language === 'ru' ? 'director' : 'deputy'
    const { client } = open.database
    if (!seats.has(key)) {
      const locale = language === 'ru' ? 'ru-RU' : 'en-GB'
      await client.account.update({ where: { login: loginOf(role) }, data: { language } })
      const fresh = await visit(open, { scheme, width, height: 844, locale })
      await signIn(fresh, role)
      seats.set(key, fresh)
    }
    seat = seats.get(key) as Visit
    seat.troubles.length = 0
    const { person } = await client.account.findUniqueOrThrow({
      where: { login: loginOf(role) },
      include: { person: true },
    })
    names = [
      person.lastName,
      person.firstName,
      person.middleName ?? '',
      title,
      ...[...(await client.survey.findMany()), ...(await client.wave.findMany())].map((one) => one.title),
      ...(await client.segment.findMany()).map(({ name }) => name),
    ]
    const press = async (label: string) => {
      await seat.page
        .locator('main, .m-action')
        .getByRole('button', { name: words(label), exact: true })
        .click()
      await seat.settle()
    }
    return { page: seat.page, words, press, sound: () => sound(language) }
  }
  const sound = async (language: Language) => expect(await wrongWith(seat.page, language, names)).toEqual([])
  const told = () => seat.page.locator('.m-preview').innerText()
  async function noticed(text: string) {
    await seat.page.getByText(text, { exact: true }).waitFor()
    await seat.page.locator('.m-notice button').last().click()
    await seat.page.getByText(text, { exact: true }).waitFor({ state: 'detached' })
  }

  /** Of the heads of organisations: few enough to be quick, and nobody of them has a chat. */
  async function wave({ isOpen = true, opensAt = now } = {}) {
    const { client } = open.database
    const { id: versionId } = await client.surveyVersion.findFirstOrThrow({
      where: { survey: { code: 'young-difficulties' } },
    })
    const closesAt = new Date(now.getTime() + 14 * 86_400_000)
    const plan = { title, audience: 'organisation-heads', versionId, opensAt, closesAt }
    const created = await createWave(client, system, plan, now)
    if (created.kind !== 'created') throw new Error(created.reason)
    if (isOpen) await openWave(client, system, created.id, now, hours)
    return created.id
  }

  /** Gives some of those asked a chat and their consent. */
  async function reachable(waveId: number, count: number) {
    const { client } = open.database
    const asked = await client.respondent.findMany({ where: { waveId }, take: count, orderBy: { personId: 'asc' } })
    for (const { personId } of asked) {
      const address = `${madeHere}${personId}`
      const { id: contactId } = await client.contact.create({
        data: { channel: 'telegram', address, personId, status: 'active', linkedAt: now },
      })
      const { version: documentVersion } = consents.messages
      const given = { contactId, personId, documentVersion, documentHash: '', decidedAt: now }
      await client.consent.create({ data: { ...given, purpose: 'messages', decision: 'given' } })
    }
  }

  test.each(looks)('is planned, moved and called off, %s, %i wide, %s', async (scheme, width, language) => {
    const { page, words, press, sound } = await come(scheme, width, language)
    await go(seat, '/admin/resources/Wave/actions/createWave')
    await page.locator('#action-title').fill(title)
    await page.locator('#action-version').selectOption({ index: 1 })
    await page.locator('#action-audience').selectOption('organisation-heads')
    await sound()
    await press('panel-ui-own-preview-check')
    expect(await told()).toMatch(/81/)
    expect(await open.database.client.wave.count({ where: { title } })).toBe(0)
    await press('panel-ui-own-preview-change')
    expect(await page.inputValue('#action-title')).toBe(title)
    await press('panel-ui-own-preview-check')
    await sound()
    await press('panel-ui-actions-createWave')
    await noticed(words('panel-waves-created'))
    const { id } = await open.database.client.wave.findFirstOrThrow({ where: { title } })

    await page.locator('.m-actions a[href$="/moveWave"]').click()
    await seat.settle()
    await page.locator('#action-firstDay').fill('2026-12-07')
    await page.locator('#action-lastDay').fill('2026-12-18')
    await press('panel-ui-own-preview-check')
    expect(await told()).toMatch(language === 'ru' ? /7 декабря.*18 декабря/ : /December 7.*December 18/)
    await sound()
    await press('panel-ui-actions-moveWave')
    await noticed(words('panel-waves-moved'))
    expect(await page.locator('body').innerText()).toContain(language === 'ru' ? '18.12.2026' : '12/18/2026')

    await page.locator('.m-actions a[href$="/cancelWave"]').click()
    await page.locator('.m-preview').waitFor()
    await seat.settle()
    await sound()
    expect(await open.database.client.wave.findUnique({ where: { id } })).toMatchObject({ status: 'planned' })
    await press('panel-ui-actions-cancelWave')
    await noticed(words('panel-waves-cancelled'))
    expect(await open.database.client.wave.findUnique({ where: { id } })).toMatchObject({ status: 'cancelled' })
    expect(
      await page.getByText(words('panel-ui-resources-Wave-labels-status-cancelled'), { exact: true }).count(),
    ).toBe(1)
    for (const name of ['openWave', 'moveWave', 'cancelWave', 'extendWave', 'closeWave', 'reopenWave'])
      expect(await page.locator(`.m-actions a[href$="/${name}"]`).count(), name).toBe(0)
    expect(seat.troubles).toEqual([])
  })

  test.each(looks)('is extended, closed early and opened again, %s, %i wide, %s', async (scheme, width, language) => {
    const { page, words, press, sound } = await come(scheme, width, language)
    const id = await wave()
    const card = `/admin/resources/Wave/records/${id}/show`
    const status = async () => (await open.database.client.wave.findUniqueOrThrow({ where: { id } })).status
    await go(seat, card)

    await page.locator('.m-actions a[href$="/extendWave"]').click()
    await seat.settle()
    await page.locator('#action-lastDay').fill('2026-11-30')
    await press('panel-ui-own-preview-check')
    await page.getByRole('alert').getByText(words('notices-wave-not-later')).waitFor()
    await page.locator('#action-lastDay').fill('2026-12-20')
    await press('panel-ui-own-preview-check')
    expect(await told()).toMatch(language === 'ru' ? /закончится 20 декабря/ : /December 20/)
    await sound()
    await press('panel-ui-actions-extendWave')
    await noticed(words('panel-waves-extended', { day: '2026-12-20' }))
    expect(await page.locator('body').innerText()).toContain(language === 'ru' ? '20.12.2026' : '12/20/2026')

    await page.locator('.m-actions a[href$="/closeWave"]').click()
    await page.locator('.m-preview').waitFor()
    await seat.settle()
    expect(await told()).toMatch(/\b0\D+81\b/)
    await sound()
    expect(await status()).toBe('open')
    await press('panel-ui-actions-closeWave')
    await noticed(words('panel-waves-closed'))
    expect(await status()).toBe('closed')

    await page.locator('.m-actions a[href$="/reopenWave"]').click()
    await seat.settle()
    await press('panel-ui-own-preview-check')
    expect(await told()).toContain('81')
    await sound()
    await press('panel-ui-actions-reopenWave')
    await noticed(words('panel-waves-reopened'))
    expect(await status()).toBe('open')
    expect(seat.troubles).toEqual([])
  })

  test.each(looks)(
    'reminds those who have not answered by one press and a yes, %s, %i wide, %s',
    async (scheme, width, language) => {
      const { page, words, press, sound } = await come(scheme, width, language)
      const id = await wave()
      await reachable(id, 3)
      const reminders = () => open.database.client.outboxMessage.count({ where: { waveId: id, kind: 'wave-reminder' } })
      await go(seat, `/admin/pages/wave-progress?wave=${id}`)
      await sound()
      await press('panel-ui-own-waves-remindAll')
      expect(await told()).toContain(words('panel-waves-reminds', { count: 3 }))
      await sound()
      expect(await reminders()).toBe(0)
      await press('panel-ui-own-waves-remindConfirm')
      await noticed(words('panel-waves-reminded', { count: 3 }))
      expect(await reminders()).toBe(3)
      // What was pressed shows at once, and pressed again finds nobody.
      await page.locator('.m-messages a').getByText('3').waitFor()
      await press('panel-ui-own-waves-remindAll')
      expect(await told()).toContain(words('panel-waves-reminds-nobody'))
      await press('panel-ui-own-close')
      await page.locator('.m-tabs a').last().click()
      await seat.settle()
      await page.locator('.m-search select').selectOption('waiting')
      await seat.settle()
      expect(await page.locator('.m-list tbody tr').count()).toBe(3)
      await sound()
      expect(seat.troubles).toEqual([])
    },
  )

  test.each(looks)(
    'tells how far its opening is, and goes on by itself, %s, %i wide, %s',
    async (scheme, width, language) => {
      const { page, words, sound } = await come(scheme, width, language)
      const id = await wave()
      await reachable(id, 4)
      const { client } = open.database
      const at = (data: object) => client.wave.update({ where: { id }, data })
      await at({ status: 'planned', opening: 'somebody', openingAt: now })
      await go(seat, `/admin/pages/wave-progress?wave=${id}`)
      const line = page.locator('.m-heart')
      await line.getByText(words('panel-ui-own-waves-gathering', { number: '81' })).waitFor()
      await sound()
      await at({ status: 'open' })
      await line.getByText(words('panel-ui-own-waves-inviting', { number: '0', total: '4' })).waitFor()
      const people = await client.respondent.findMany({ where: { waveId: id }, take: 3, orderBy: { personId: 'asc' } })
      const row = { channel: 'telegram', waveId: id, kind: 'wave-invitation', params: {}, priority: 1 } as const
      const times = { notBefore: now, createdAt: now }
      for (const { personId } of people) {
        const { id: contactId } = await client.contact.findFirstOrThrow({ where: { personId } })
        const key = `${id}:${personId}`
        await client.outboxMessage.create({ data: { ...row, ...times, key, personId, contactId } })
      }
      await line.getByText(words('panel-ui-own-waves-inviting', { number: '3', total: '4' })).waitFor()
      await sound()
      await at({ opening: null, openingAt: null })
      await line.waitFor({ state: 'detached' })
      await page.locator('.m-messages a').getByText('3').waitFor()
      expect(seat.troubles).toEqual([])
    },
  )

  test('whoever opens it for many is led to where it is watched, and told there when it is done', async () => {
    const { page, words } = await come('light', 1440, 'ru')
    const id = await wave({ isOpen: false })
    await go(seat, `/admin/resources/Wave/records/${id}/openWave`)
    await page.locator('.m-preview').waitFor()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/openWave', async (route) => {
      await held
      await route.continue()
    })
    await page.locator('.m-action button[type=submit]').click()
    await page.waitForURL(`**/admin/pages/wave-progress?wave=${id}`)
    release()
    await noticed(words('panel-waves-opened', { asked: 81, invited: 0 }))
    expect(await open.database.client.wave.findUnique({ where: { id } })).toMatchObject({ status: 'open' })
    await page.unroute('**/openWave')
    expect(seat.troubles).toEqual([])
  })

  test.each(looks)(
    'that did not open is told of at home, with the way to why, %s, %i wide, %s',
    async (scheme, width, language) => {
      const { page, words, sound } = await come(scheme, width, language)
      const id = await wave({ isOpen: false, opensAt: new Date(now.getTime() - 3_600_000) })
      const { client } = open.database
      const rules = { all: [{ rule: 'age', from: 99 }] }
      const segment = { name: `${title}, ${scheme}`, searchName: scheme, rules, createdAt: now, changedAt: now }
      const { id: segmentId } = await client.segment.create({ data: segment })
      await client.wave.update({ where: { id }, data: { audience: 'segment', segmentId } })
      await page.goto('/admin')
      await seat.settle()
      const line = page.locator('.m-attention li', { hasText: title })
      await line.locator('em').waitFor()
      names.push(...(await client.wave.findMany()).map((one) => one.title))
      await sound()
      await line.getByRole('link', { name: words('panel-home-unopened-wave-press') }).click()
      await page.getByText(words('panel-waves-unopened-nobody')).waitFor()
      await sound()
      await page.getByRole('link', { name: words('panel-ui-own-waves-toSegment') }).click()
      await page.locator('.m-builder').waitFor()
      expect(seat.troubles).toEqual([])
    },
  )

  test.each(looks)(
    'adds to the burden of a quarter, whose limit is changed by a yes, %s, %i wide, %s',
    async (scheme, width, language) => {
      const { page, words, sound } = await come(scheme, width, language)
      await go(seat, '/admin/pages/burden')
      await sound()
      const change = page.getByRole('button', { name: words('burden-minutes', { cap: 90 }), exact: true })
      const cap = async () =>
        (await open.database.client.setting.findFirst({ where: { name: 'burden-minutes' } }))?.value
      // A deputy reads it; the limit is the director's.
      if (language === 'en') return expect(await change.count()).toBe(0)
      const before = await cap()
      page.once('dialog', (dialog) => void dialog.dismiss())
      await change.click()
      expect(await cap()).toBe(before)
      page.once('dialog', (dialog) => {
        expect(dialog.message()).toBe(words('burden-sure', { cap: 90 }))
        void dialog.accept()
      })
      await change.click()
      await noticed(words('burden-changed', { cap: 90 }))
      await page.getByText(words('burden-cap', { cap: 90 })).waitFor()
      expect(await cap()).toBe(90)
      await sound()
      await open.database.client.setting.deleteMany({ where: { name: 'burden-minutes' } })
      expect(seat.troubles).toEqual([])
    },
  )

  test.each([...looks, ['dark', 1440, 'ru'], ['light', 390, 'ru']] as const)(
    'shows where it is hot on a map, %s, %i wide, %s',
    async (scheme, width, language) => {
      const { page, sound } = await come(scheme, width, language)
      const { client } = open.database
      const { id } = await client.wave.findFirstOrThrow({
        where: { status: 'closed', version: { survey: { code: 'young-difficulties' } } },
      })
      // A picture breaks a long name over lines.
      const groups = (await client.rmo.findMany()).flatMap(({ name }) => [name, ...name.split(/[ ,]+/)])
      names.push(...groups.filter(({ length }) => length > 4))
      names.push(...(await client.score.findMany({ distinct: ['level'] })).map(({ level }) => level ?? ''))
      names.push(...(await client.wave.findMany()).map((one) => one.title))
      await go(seat, `/admin/pages/wave-heat-map?wave=${id}`)
      expect(await page.locator('main svg, main img, main table').count()).toBeGreaterThan(0)
      await sound()
      expect(seat.troubles).toEqual([])
    },
  )
})
