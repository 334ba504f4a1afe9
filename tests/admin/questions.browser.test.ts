// Questions and materials in a real browser: the queue, a conversation that is answered with a file, a material that is
// published; the totals of mentors and the association of the young beside them.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../core/view.ts'
import { wordsOf } from '../../locales/index.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { wrongWith } from './browser/judge.ts'
import { executablePath, type OpenPanel, openPanel, signIn, visit } from './browser/open-panel.ts'
import { go } from './browser/walk.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser tests of questions are skipped: there is no ${executablePath}.`)

const looks = [
  ['light', 1440, 'ru'],
  ['dark', 390, 'en'],
] as const

describe.skipIf(!hasChromium)('questions and materials', () => {
  let open: OpenPanel
  let names: string[]
  beforeAll(async () => {
    open = await openPanel()
    const { client } = open.database
    const questions = await client.question.findMany({ include: { messages: true } })
    const materials = await client.material.findMany({ include: { file: true } })
    names = [
      'plan.pdf',
      'Ответ',
      ...(await client.centreEvent.findMany()).map(({ title }) => title),
      ...questions.flatMap(({ topic, messages }) => [topic, ...messages.map(({ text }) => text)]),
      ...questions.map(({ ratingNote }) => ratingNote ?? ''),
      ...materials.flatMap(({ title, file, link }) => [title, file?.name ?? '', link ?? '']),
      ...(await client.organisation.findMany()).map(({ shortName }) => shortName),
      ...(await client.person.findMany()).flatMap(({ lastName, firstName, middleName }) => [
        lastName,
        firstName,
        middleName ?? '',
      ]),
    ]
  })
  afterAll(() => open.close())

  test.each(looks)('are answered and published, %s, %i wide, %s', async (scheme, width, language: Language) => {
    const role = language === 'ru' ? 'director' : 'deputy'
    const { client } = open.database
    await client.account.update({ where: { login: loginOf(role) }, data: { language } })
    const seat = await visit(open, { scheme, width, height: 900, locale: language === 'ru' ? 'ru-RU' : 'en-GB' })
    await signIn(seat, role)
    const { page } = seat
    const words = wordsOf(language)
    const look = async (name: string) => {
      const folder = process.env.SHOTS
      if (folder) await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png`, fullPage: true })
      expect(await wrongWith(page, language, names), name).toEqual([])
    }
    await go(seat, '/admin/resources/Question?filters.isOpen=true&sortBy=lastDay&direction=asc')
    await look('questions')
    const { id } = await client.question.findFirstOrThrow({ where: { status: 'taken' } })
    await go(seat, `/admin/pages/question?question=${id}`)
    await look('question')
    const file = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }
    await page.locator('#question-answer').fill('Ответ')
    await page.locator('#question-file').setInputFiles(file)
    await look('question-file')
    await page.getByRole('button', { name: words('panel-ui-own-questions-send'), exact: true }).click()
    await seat.settle()
    expect(await client.question.findUnique({ where: { id } })).toMatchObject({ status: 'answered' })
    expect(await client.storedFile.count({ where: { questionMessage: { questionId: id } } })).toBe(1)
    await go(seat, '/admin/resources/Material')
    await look('materials')
    const material = await client.material.findFirstOrThrow({ where: { title: { contains: 'Летняя школа' } } })
    await client.material.update({ where: { id: material.id }, data: { publishedAt: null } })
    await go(seat, `/admin/pages/material?material=${material.id}`)
    await look('material')
    await page.locator('#material-file').setInputFiles(file)
    await page.getByRole('button', { name: words('panel-ui-own-materials-publish'), exact: true }).click()
    await seat.settle()
    const published = await client.material.findUniqueOrThrow({ where: { id: material.id }, include: { file: true } })
    expect(published).toMatchObject({ link: null, file: { name: 'plan.pdf', isWhole: true } })
    expect(published.publishedAt).not.toBeNull()
    await look('material-published')
    await go(seat, '/admin/pages/mentors?by=quiet')
    await look('mentors')
    await go(seat, '/admin/pages/association')
    await look('association')
    expect(seat.troubles).toEqual([])
    await seat.close()
  })
})
