// Somebody of the centre at a screen of their own: pressing by the words of their language, looking at what is there.
import { expect } from 'vitest'
import type { Language } from '../../../core/view.ts'
import { wordsOf } from '../../../locales/index.ts'
import { loginOf } from '../../../sandbox/district/accounts.ts'
import { wrongWith } from './judge.ts'
import { type OpenPanel, signIn, visit } from './open-panel.ts'

/** As one of a table of looks holds it. */
export type Looks = readonly ['light' | 'dark', number, Language]

/** Each language has an account of its own, so that tests of one panel do not change each other's. `names` are data. */
export async function come(open: OpenPanel, [scheme, width, language]: Looks, names: string[]) {
  const role = language === 'ru' ? 'director' : 'deputy'
  await open.database.client.account.update({ where: { login: loginOf(role) }, data: { language } })
  // A picture shows the whole page, and the page scrolls within itself.
  const height = process.env.SHOTS ? 2600 : 900
  const seat = await visit(open, { scheme, width, height, locale: language === 'ru' ? 'ru-RU' : 'en-GB' })
  await signIn(seat, role)
  const words = wordsOf(language)
  const press = async (label: string) => {
    const button = seat.page.locator('main, .m-action').getByRole('button', { name: words(label), exact: true })
    await button.first().click()
    await seat.settle()
  }
  const look = async (name: string) => {
    const folder = process.env.SHOTS
    if (folder) await seat.page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png`, fullPage: true })
    expect(await wrongWith(seat.page, language, names)).toEqual([])
  }
  return { seat, words, press, look }
}

/** What the pages of events say of the data, whatever the language. */
export async function namesOfEvents({ database: { client } }: OpenPanel): Promise<string[]> {
  const people = await client.person.findMany()
  return [
    ...(await client.centreEvent.findMany()).flatMap((one) => [
      one.title,
      one.place ?? '',
      one.link ?? '',
      one.description ?? '',
      one.cancelReason ?? '',
    ]),
    ...(await client.eventSpeaker.findMany()).flatMap((one) => [one.guest ?? '', one.topic ?? '']),
    ...(await client.eventMaterial.findMany()).map((one) => one.title),
    ...(await client.eventSeries.findMany()).map((one) => one.title),
    ...(await client.wave.findMany()).map((one) => one.title),
    ...(await client.organisation.findMany()).map(({ shortName }) => shortName),
    ...(await client.segment.findMany()).map(({ name }) => name),
    ...(await client.survey.findMany()).map((one) => one.title),
    ...(await client.rmo.findMany()).map(({ name }) => name),
    ...people.flatMap(({ lastName, firstName, middleName }) => [lastName, firstName, middleName ?? '']),
  ]
}
