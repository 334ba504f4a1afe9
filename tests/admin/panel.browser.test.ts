// The panel in a real browser: everywhere each role may go, by mouse, by keyboard, in both languages, judged by axe.
import { existsSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../../admin/pages/index.ts'
import { resources } from '../../admin/resources/index.ts'
import { setLanguage } from '../../db/accounts.ts'
import { loginOf, shownRoles } from '../../sandbox/district/accounts.ts'
import { violations } from './browser/axe.ts'
import { stockViolations } from './browser/judge.ts'
import {
  executablePath,
  type Looks,
  now,
  type OpenPanel,
  openPanel,
  signIn,
  type Visit,
  visit,
} from './browser/open-panel.ts'
import { go, isOwnPage, kindsOf, type Stop, walk } from './browser/walk.ts'
import { foreignWords } from './browser/words.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser tests of the panel are skipped: there is no ${executablePath}.`)

const logins = [...shownRoles, 'deputy', 'educator', 'tutor', 'rmo_leader'].map((role) => loginOf(role as never))

describe.skipIf(!hasChromium)('the panel', () => {
  let open: OpenPanel
  let seat: Visit
  /** Wherever the director came by, from the first test that went there. */
  let met: Stop[] | undefined
  const seen = new Set<string>()

  beforeAll(async () => {
    open = await openPanel()
  })
  afterAll(() => open.close())
  afterEach(() => seat?.close())

  async function come(looks: Looks = {}) {
    seat = await visit(open, looks)
    return seat
  }

  test.each(shownRoles)('all that a %s may open opens, in Russian, from this host alone', async (role) => {
    const { page, troubles } = await come()
    await signIn(seat, role)
    const wrong: Record<string, string[]> = {}
    const look = async ({ what }: Stop) => {
      const found = await foreignWords(page, 'ru', logins)
      if (found.length > 0) wrong[what] = found
    }
    const stops = await walk(seat, look, role === 'director' ? await ofContests(open) : [])
    expect(wrong).toEqual({})
    expect(troubles).toEqual([])
    for (const { what } of stops) seen.add(what)
    if (role === 'director') met = stops
  })

  test('no section and no page goes unseen by all of them together', () => {
    const wanted = [
      ...resources.flatMap(({ model, group }) => (group ? [`${model}/list`] : [])),
      ...pages.map(({ name }) => (name === 'home' ? 'home' : `pages/${name}`)),
    ]
    expect(wanted.filter((one) => !seen.has(one))).toEqual([])
  })

  test('an account that reads English sees no Russian but the data', async () => {
    const { page, troubles } = await come({ locale: 'en-GB' })
    const { id, person } = await open.database.client.account.findUniqueOrThrow({
      where: { login: loginOf('specialist') },
      include: { person: true },
    })
    const actor = { kind: 'staff', accountId: id, personId: person.id, language: 'ru', grants: [] } as const
    await setLanguage(open.database.client, { ...actor, grants: [] }, 'en')
    await signIn(seat, 'specialist')
    const { wave, survey, segment, person: people, rmo, score } = open.database.client
    const { organisation, eventSeries, broadcastTemplate } = open.database.client
    const own = [
      ...[...(await wave.findMany()), ...(await survey.findMany())].map(({ title }) => title),
      ...(await eventSeries.findMany()).map(({ title }) => title),
      ...[...(await segment.findMany()), ...(await broadcastTemplate.findMany())].map(({ name }) => name),
      ...(await organisation.findMany()).map(({ shortName }) => shortName),
      // A picture breaks a long name over lines.
      ...(await rmo.findMany()).flatMap(({ name }) => [
        name,
        ...name.split(/[ ,]+/).filter(({ length }) => length > 4),
      ]),
      ...(await people.findMany()).map(({ lastName }) => lastName),
      ...(await score.findMany({ distinct: ['level'] })).map(({ level }) => level ?? ''),
    ]
    const wrong: Record<string, string[]> = {}
    await walk(seat, async ({ what }) => {
      // A record's own title stands in the sentences of its card and its forms.
      const titles = (await page.locator('.m-head h1, .m-breadcrumbs a, .m-breadcrumbs span').allTextContents()).concat(
        person.lastName,
        person.firstName,
        person.middleName ?? '',
      )
      const found = await foreignWords(page, 'en', [
        ...own,
        ...(what.includes('/') && !what.startsWith('pages/') ? titles : titles.slice(-3)),
      ])
      if (found.length > 0) wrong[what] = found
    })
    await setLanguage(open.database.client, { ...actor, grants: [] }, 'ru')
    expect(wrong).toEqual({})
    expect(troubles).toEqual([])
  })

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing, %s, %i wide', async (scheme, width) => {
    const { page } = await come({ scheme, width, height: 844 })
    await page.goto('/admin/login')
    expect(await violations(page)).toEqual([])
    await signIn(seat, 'director')
    met ??= await walk(seat, async () => {})
    const own: Record<string, unknown> = {}
    const stock: Record<string, unknown> = {}
    const broken = new Set<string>()
    for (const stop of kindsOf(met)) {
      await go(seat, stop.url)
      for (const found of await violations(page)) {
        if (isOwnPage(stop)) own[`${stop.what}: ${found.id}`] = found.nodes
        else if (stockViolations.includes(found.id)) broken.add(found.id)
        else stock[`${stop.what}: ${found.id}`] = found.nodes
      }
    }
    expect(own).toEqual({})
    expect(stock).toEqual({})
    expect([...broken].sort()).toEqual(stockViolations)
  })

  test('by keyboard alone: sign in, find a person, open the card, go back', async () => {
    const { page, settle, troubles } = await come()
    await page.goto('/admin/login')
    // The browser puts the cursor there with its first frame, which on a busy machine comes after the load.
    await page.locator('#login:focus').waitFor()
    await page.keyboard.type(loginOf('specialist'))
    await page.keyboard.press('Tab')
    await page.keyboard.type('metodist-demo')
    await page.keyboard.press('Enter')
    await page.locator('.m-topbar').waitFor()
    await settle()
    await tabTo('.m-sidebar a[href$="/Person"]')
    await page.keyboard.press('Enter')
    await settle()
    const { lastName, firstName } = await open.database.client.person.findFirstOrThrow({
      where: { lastName: { contains: 'ё' } },
    })
    await tabTo('.m-search input')
    await page.keyboard.type(`${lastName} ${firstName}`.replaceAll('ё', 'е').toUpperCase())
    await page.keyboard.press('Enter')
    await settle()
    await tabTo('.m-list tbody a')
    await page.keyboard.press('Enter')
    await settle()
    expect(await page.locator('.m-head h1').textContent()).toContain(lastName)
    await tabTo('.m-breadcrumbs a[href$="/Person"]')
    await page.keyboard.press('Enter')
    await settle()
    expect(await page.locator('.m-list tbody tr').count()).toBeGreaterThan(10)
    expect(troubles).toEqual([])

    async function tabTo(selector: string) {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
      }
      throw new Error(`${selector} is not reached by Tab`)
    }
  })

  test('nothing typed is lost when a save is refused', async () => {
    const { page, settle } = await come()
    await signIn(seat, 'director')
    const person = await open.database.client.person.findFirstOrThrow({ where: { phone: { not: null } } })
    await go(seat, `/admin/resources/Person/records/${person.id}/edit`)
    await page.fill('#field-phone', '12')
    await page.fill('#field-middleName', 'Совсемдругое')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await settle()
    expect(await page.locator('#field-phone-error').textContent()).toBeTruthy()
    expect(await page.inputValue('#field-phone')).toBe('12')
    expect(await page.inputValue('#field-middleName')).toBe('Совсемдругое')
    const kept = await open.database.client.person.findUniqueOrThrow({ where: { id: person.id } })
    expect(kept).toEqual(person)
  })

  test('a sheet of codes is printed without the panel, a slip a person, none across two pages', async () => {
    const { page, troubles } = await come()
    await signIn(seat, 'specialist')
    const { id, _count } = await open.database.client.organisation.findFirstOrThrow({
      where: { type: 'school' },
      select: { id: true, _count: { select: { assignments: { where: { activeTo: null } } } } },
    })
    await go(seat, `/admin/resources/Organisation/records/${id}/issueSheet`)
    await page.locator('.m-action button[type=submit]').click()
    await page.locator('.m-slips .m-slip').first().waitFor()
    const names = await page.locator('.m-slips .m-slip h2').allTextContents()
    expect(names.length).toBeGreaterThan(5)
    expect(names.length).toBeLessThanOrEqual(_count.assignments)
    expect(await page.locator('.m-slips .m-code').first().textContent()).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(await page.locator('.m-slips .m-link').first().textContent()).toMatch(
      /^https:\/\/t\.me\/metodist_bot\?start=/,
    )
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.m-topbar, .m-sidebar, .m-slips').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('.m-paper .m-slip').filter({ visible: true }).count()).toBe(names.length)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    // Six slips a page of A4.
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(Math.ceil(names.length / 6))
    expect(troubles).toEqual([])
  })
})

/** Only a contest that has gone on, and one that still takes applications, lead to these. */
async function ofContests({ database: { client } }: OpenPanel): Promise<string[]> {
  const entered = await client.contestEntry.findFirstOrThrow({ orderBy: { id: 'asc' } })
  const { id } = await client.centreEvent.findFirstOrThrow({
    where: { nominations: { some: {} }, status: 'announced', registrationClosesAt: { gt: now } },
  })
  return [`/admin/pages/contest-results?event=${entered.stageId}`, `/admin/pages/application-for?event=${id}`]
}
