// The builder of a segment in a real browser: rules put together, counted as they change, kept as they stand.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shortName } from '../../core/people/names.ts'
import type { Rule } from '../../core/segments/rule.ts'
import { localDateOf } from '../../core/time.ts'
import { peopleOf } from '../../db/segments/people.ts'
import { wordsOf } from '../../locales/index.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { wrongWith } from './browser/judge.ts'
import { executablePath, now, type OpenPanel, openPanel, signIn, type Visit, visit } from './browser/open-panel.ts'
import { go } from './browser/walk.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser tests of segments are skipped: there is no ${executablePath}.`)

describe.skipIf(!hasChromium)('a segment', () => {
  let open: OpenPanel
  beforeAll(async () => {
    open = await openPanel()
  })
  afterAll(() => open.close())

  test.each([
    ['light', 1440, 'ru', 'director'],
    ['dark', 390, 'en', 'deputy'],
  ] as const)('is put together, counted and saved, %s, %i wide, %s', async (scheme, width, language, role) => {
    const { client } = open.database
    const words = wordsOf(language)
    await client.account.update({ where: { login: loginOf(role) }, data: { language } })
    const seat: Visit = await visit(open, {
      scheme,
      width,
      height: 844,
      locale: language === 'ru' ? 'ru-RU' : 'en-GB',
    })
    await signIn(seat, role)
    const { page } = seat
    const name = `Школы и начинающие ${language}`
    const { id } = await client.segment.create({ data: { name, rules: { all: [] }, createdAt: now, changedAt: now } })
    const ui = (key: string, args = {}) => words(`panel-ui-own-segments-${key}`, args)
    const press = (key: string) =>
      page
        .getByRole('button', { name: ui(key), exact: true })
        .last()
        .click()
    const rules = page.locator('.m-rule')
    const mode = (group: number) => page.locator('.m-mode select').nth(group)
    const saved = async () => (await client.segment.findUniqueOrThrow({ where: { id } })).rules as Rule

    /** What the page says equals what the register holds, asked without the page. */
    async function counts(rule: Rule): Promise<number> {
      const [found] = await client.$queryRaw<{ people: number; organisations: number }[]>`
        SELECT count(*)::int AS people, count(DISTINCT organisation_id)::int AS organisations
        FROM (${peopleOf(rule, localDateOf(now, 'Europe/Moscow'))}) AS found`
      const line = words('segments-finds', found ?? {})
      await page.locator('.m-builder aside .m-heart', { hasText: line }).waitFor()
      return found?.people ?? 0
    }

    await go(seat, `/admin/pages/segment?segment=${id}`)
    const everybody = await counts({ all: [] })
    await page.getByText(words('segments-finds-everybody'), { exact: true }).waitFor()

    await press('addRule')
    await rules.first().locator('select').first().selectOption('organisation-type')
    await page.getByText(ui('incomplete'), { exact: true }).waitFor()
    await rules.first().getByLabel(words('segments-organisation-type-types-school')).check()
    const schools: Rule = { rule: 'organisation-type', types: ['school'] }
    const inSchools = await counts({ all: [schools] })

    await press('addGroup')
    await rules.nth(1).locator('select').first().selectOption('young')
    await rules.nth(1).locator('select').nth(1).selectOption('specialist')
    const young: Rule = { rule: 'young', who: 'specialist' }
    const both = await counts({ all: [schools, { any: [young] }] })
    await mode(0).selectOption('any')
    const either = await counts({ any: [schools, { any: [young] }] })
    await mode(0).selectOption('all')
    await page.locator('.m-mode .m-not input').check()
    const butYoung = await counts({ all: [schools, { not: { any: [young] } }] })
    expect([both + butYoung, both < inSchools, inSchools < either, either < everybody]).toEqual([
      inSchools,
      true,
      true,
      true,
    ])

    const people = await client.person.findMany()
    const places = await client.organisation.findMany()
    const names = [
      name,
      ...people.flatMap((one) => [shortName(one), one.lastName, one.firstName, one.middleName ?? '']),
      ...places.map((one) => one.shortName),
    ]
    expect(await wrongWith(page, language, names)).toEqual([])
    await press('save')
    await page.getByText(words('segments-saved'), { exact: true }).waitFor()
    expect(await saved()).toEqual({ all: [schools, { not: { any: [young] } }] })

    // Nobody is in a school and not: that is asked about, and saved only when pressed again.
    await go(seat, `/admin/pages/segment?segment=${id}`)
    await counts({ all: [schools, { not: { any: [young] } }] })
    await rules.nth(1).locator('select').first().selectOption('organisation-type')
    await rules.nth(1).getByLabel(words('segments-organisation-type-types-school')).check()
    await counts({ all: [schools, { not: { any: [schools] } }] })
    await press('save')
    await page.locator('.m-preview', { hasText: words('segments-finds-nobody') }).waitFor()
    expect(await saved()).toEqual({ all: [schools, { not: { any: [young] } }] })
    expect(await wrongWith(page, language, names)).toEqual([])
    await press('saveAnyway')
    await expect.poll(saved).toEqual({ all: [schools, { not: { any: [schools] } }] })
    expect(seat.troubles).toEqual([])
    await seat.close()
  })
})
