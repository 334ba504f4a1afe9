// A broadcast in a real browser: written, seen as three people see it, confirmed, watched.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consents } from '../../content/consents/index.ts'
import { broadcastContent } from '../../core/broadcasts/content.ts'
import { shortName } from '../../core/people/names.ts'
import { wordsOf } from '../../locales/index.ts'
import { pngOf } from '../../reports/charts/drawing.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { wrongWith } from './browser/judge.ts'
import { executablePath, now, type OpenPanel, openPanel, signIn, visit } from './browser/open-panel.ts'
import { go } from './browser/walk.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser tests of broadcasts are skipped: there is no ${executablePath}.`)

/** A picture that can be seen: one colour, wide enough for a poster. */
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320"><rect width="640" height="320" fill="#2b6cb0"/></svg>'
const poster = Buffer.from(await pngOf({ svg, alt: '', width: 640, height: 320 }))

/** Where somebody wants to look at it: a folder. */
const pictures = process.env.PICTURES

describe.skipIf(!hasChromium)('a broadcast', () => {
  let open: OpenPanel
  beforeAll(async () => {
    open = await openPanel()
  })
  afterAll(() => open.close())

  test.each([
    ['light', 1440, 'ru', 'director'],
    ['dark', 390, 'en', 'deputy'],
  ] as const)('is written, shown, sent and watched, %s, %i wide, %s', async (scheme, width, language, role) => {
    const { client } = open.database
    const words = wordsOf(language)
    await client.account.update({ where: { login: loginOf(role) }, data: { language } })
    const seat = await visit(open, { scheme, width, height: 844, locale: language === 'ru' ? 'ru-RU' : 'en-GB' })
    await signIn(seat, role)
    const { page } = seat
    const ui = (key: string) => words(`panel-ui-own-broadcasts-${key}`)
    const press = (key: string) => page.getByRole('button', { name: ui(key), exact: true }).click()
    const look = async (name: string) => {
      if (pictures) await page.screenshot({ path: `${pictures}/${name}-${scheme}-${width}.png`, fullPage: true })
    }
    const people = await client.person.findMany({ where: { headOf: { some: { type: 'school' } } } })
    const author = { createdAt: now, changedAt: now, audience: 'organisation-heads' }
    const content = { text: { ru: '' }, buttons: [] }
    const { id } = await client.broadcast.create({ data: { ...author, title: 'Письмо', content } })
    const head = people[language === 'ru' ? 0 : 1]
    if (!head) throw new Error('the demo has no heads')
    await reach(head.id, `head-${language}`)

    await go(seat, `/admin/pages/broadcast?broadcast=${id}`)
    await page.getByLabel(ui('ru')).fill('{обращение}, **добрый день**! {фамилия}')
    await press('check')
    await page.getByRole('alert').filter({ hasText: '{фамилия}' }).waitFor()
    await page
      .getByLabel(ui('ru'))
      .fill('{обращение}, **добрый день**! Ждём {организация} [здесь](https://kmc.example).')
    await page.getByLabel(ui('en')).fill('{address}, _good afternoon_!')
    await page.getByLabel(ui('category')).selectOption('events')
    await page.getByLabel(ui('file')).setInputFiles({ name: 'setup.exe', mimeType: '', buffer: Buffer.from('MZ') })
    await page.getByRole('alert').filter({ hasText: 'PDF' }).waitFor()
    await page.getByLabel(ui('file')).setInputFiles({ name: 'афиша.png', mimeType: 'image/png', buffer: poster })
    await page.locator('.m-bubble-picture').first().waitFor()
    // To the builder of audiences and back: what was typed is there, and the new audience is chosen.
    await press('buildAudience')
    await page.locator('#segment-name').fill(`Новые ${language}`)
    await page.getByRole('button', { name: words('panel-ui-own-segments-saveAndBack'), exact: true }).click()
    await page
      .locator('#broadcast-audience option:checked', { hasText: `Новые ${language}` })
      .waitFor({ state: 'attached' })
    expect(await page.getByLabel(ui('en')).inputValue()).toBe('{address}, _good afternoon_!')
    await page.locator('#broadcast-audience').selectOption('organisation-heads')
    await press('addButton')
    await page.locator('.m-bubble strong', { hasText: 'добрый день' }).first().waitFor()
    await page
      .locator('.m-bubble li', { hasText: wordsOf('ru')('broadcasts-read') })
      .first()
      .waitFor()
    expect(await page.locator('.m-bubble').count()).toBe(3)
    await seat.settle()
    await look('composer')
    const everybody = await client.person.findMany()
    const places = await client.organisation.findMany()
    const names = [
      ...everybody.flatMap((one) => [shortName(one), one.lastName, one.firstName, one.middleName ?? '']),
      ...places.map(({ shortName: place }) => place),
      ...(await client.segment.findMany()).map(({ name }) => name),
      'https',
      'афиша.png',
      `Новые ${language}`,
      ...'Письмо|добрый день|Ждём|здесь|обращение|организация|address|good afternoon|kmc.example'.split('|'),
      wordsOf('ru')('broadcasts-read'),
    ]
    expect(await wrongWith(page, language, names)).toEqual([])

    await press('check')
    await page.locator('.m-preview').waitFor()
    await look('confirm')
    expect(await client.outboxMessage.count({ where: { broadcastId: id } })).toBe(0)
    await press('send')
    await page.locator('.m-summary').waitFor()
    expect(await client.outboxMessage.count({ where: { broadcastId: id } })).toBe(language === 'ru' ? 1 : 2)
    const sent = await client.broadcast.findUniqueOrThrow({ where: { id } })
    expect([sent.status, sent.category]).toEqual(['sending', 'events'])
    expect(broadcastContent.parse(sent.content)).toMatchObject({ buttons: [{ kind: 'read' }], file: { as: 'picture' } })
    await client.outboxMessage.updateMany({ where: { broadcastId: id }, data: { status: 'sent' } })
    await page.locator('.m-summary b', { hasText: '100' }).first().waitFor()
    await seat.settle()
    await look('progress')
    expect(await wrongWith(page, language, names)).toEqual([])
    await press('pause')
    await page.getByRole('button', { name: ui('resume'), exact: true }).waitFor()

    // Stopped for its file, and later over without having reached anybody.
    const shownAs = async (name: 'held' | 'unsent', said: string) => {
      await go(seat, '/admin/resources/Broadcast')
      await go(seat, `/admin/pages/broadcast?broadcast=${id}`)
      await page.locator('.m-facts', { hasText: said }).waitFor()
      await seat.settle()
      await look(name)
      expect(await wrongWith(page, language, names)).toEqual([])
    }
    await client.broadcast.update({ where: { id }, data: { heldFor: 'file' } })
    await shownAs('held', words('broadcasts-held-file', { file: 'афиша.png' }))
    await client.outboxMessage.updateMany({ where: { broadcastId: id }, data: { status: 'expired' } })
    await client.broadcast.update({ where: { id }, data: { status: 'unsent', finishedAt: now } })
    await shownAs('unsent', words('broadcasts-unsent', { why: 'expired' }))

    await go(seat, '/admin/resources/Broadcast')
    await look('list')
    const over = await client.broadcast.findFirstOrThrow({ where: { status: 'sent' } })
    await go(seat, `/admin/pages/broadcast?broadcast=${over.id}`)
    await page.locator('.m-summary').waitFor()
    await look('over')
    // The refused file, and what the browser says of it.
    const isOfRefusal = (trouble: string) => /setup\.exe|status of 400/.test(trouble)
    expect(seat.troubles.filter((trouble) => !isOfRefusal(trouble))).toEqual([])
    await seat.close()
  })

  async function reach(personId: number, address: string) {
    const { client } = open.database
    const data = { channel: 'telegram' as const, address, personId, status: 'active' as const, linkedAt: now }
    const contact = await client.contact.create({ data: { ...data } })
    const given = { purpose: 'messages' as const, decision: 'given' as const, documentHash: '', decidedAt: now }
    const { version: documentVersion } = consents.messages
    await client.consent.create({ data: { ...given, documentVersion, contactId: contact.id, personId } })
  }
})
