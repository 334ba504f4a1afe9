// Contests in a real browser, over the demo: stages and results, an application, those of a person, and publishing.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../core/view.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { wrongWith } from './browser/judge.ts'
import { executablePath, type OpenPanel, openPanel, signIn, visit } from './browser/open-panel.ts'
import { go } from './browser/walk.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser test of contests is skipped: there is no ${executablePath}.`)

describe.skipIf(!hasChromium)('contests', () => {
  let open: OpenPanel
  let names: string[]
  beforeAll(async () => {
    open = await openPanel()
    const { client } = open.database
    const people = await client.person.findMany()
    names = [
      ...(await client.centreEvent.findMany()).flatMap((one) => [one.title, one.place ?? '', one.description ?? '']),
      'Заочный этап',
      'Финал',
      ...(await client.contestNomination.findMany()).map(({ title }) => title),
      ...(await client.contestApplication.findMany()).flatMap(({ title, link }) => [title ?? '', link ?? '']),
      ...(await client.contestEntry.findMany()).map(({ note }) => note ?? ''),
      ...(await client.organisation.findMany()).map(({ shortName }) => shortName),
      ...people.flatMap(({ lastName, firstName, middleName }) => [lastName, firstName, middleName ?? '']),
    ]
  })
  afterAll(() => open.close())

  test('of the demo: a dozen applications, and the results of one stage are published', async () => {
    const { client } = open.database
    const contest = await client.centreEvent.findFirstOrThrow({
      where: { title: 'Методическая копилка' },
      include: { applications: true, parts: { orderBy: { startsAt: 'asc' }, include: { entries: true } } },
    })
    expect(contest.applications.length).toBe(12)
    expect(contest.parts.map(({ entries }) => entries.length)).toEqual([12, 5])
    expect(contest.parts[0]?.entries.every(({ toldAt }) => toldAt)).toBe(true)
    expect(contest.parts[0]?.entries.filter(({ diplomaNumber }) => diplomaNumber).length).toBe(7)
  })

  test.each([
    ['light', 1440, 'ru'],
    ['dark', 390, 'en'],
  ] as const)('are on their pages, %s, %i wide, %s', async (scheme, width, language: Language) => {
    const { client } = open.database
    const role = language === 'ru' ? 'director' : 'deputy'
    await client.account.update({ where: { login: loginOf(role) }, data: { language } })
    const seat = await visit(open, { scheme, width, height: 900, locale: language === 'ru' ? 'ru-RU' : 'en-GB' })
    await signIn(seat, role)
    const { page } = seat
    const look = async (name: string, address: string) => {
      await go(seat, address)
      const folder = process.env.SHOTS
      if (folder) await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png`, fullPage: true })
      expect(await wrongWith(page, language, names)).toEqual([])
    }
    const contest = await client.centreEvent.findFirstOrThrow({
      where: { title: 'Методическая копилка' },
      include: { parts: { orderBy: { startsAt: 'asc' } } },
    })
    const [first] = contest.parts
    const entry = await client.contestEntry.findFirstOrThrow({
      where: { stageId: first?.id ?? 0, passes: false },
      orderBy: { id: 'asc' },
    })
    const { personId } = await client.contestApplication.findUniqueOrThrow({ where: { id: entry.applicationId } })
    await look('contest', `/admin/pages/contest?event=${contest.id}`)
    await look('contest-event', `/admin/pages/event?event=${first?.id}`)
    await look('application', `/admin/pages/application?application=${entry.applicationId}`)
    await look('person-contests', `/admin/pages/person-contests?person=${personId}`)
    await look('applications', '/admin/resources/ContestApplication')
    const card = `/admin/resources/ContestApplication/records/${entry.applicationId}`
    await look('application-card', `${card}/show`)
    await look('outcome', `${card}/setContestOutcome?stage=${first?.id}`)
    await look('stage-form', `/admin/resources/CentreEvent/records/${contest.id}/addContestStage`)
    // Something to publish.
    const result = language === 'ru' ? 'laureate' : 'prize_winner'
    await client.contestEntry.update({ where: { id: entry.id }, data: { result } })
    await look('publish', `/admin/resources/CentreEvent/records/${first?.id}/publishContestResults`)
    expect(seat.troubles).toEqual([])
    await seat.close()
  })
})
