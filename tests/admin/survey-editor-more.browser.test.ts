// The editor beyond questions: a newer shipped edition, codes that the program reads, repeats, caps, rules over a group.
import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { questionnaireFile } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import { publishFromFile } from '../../db/surveys.ts'
import { languages, wordsOf } from '../../locales/index.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { violations } from './browser/axe.ts'
import { executablePath, now, type OpenPanel, openPanel, signIn, type Visit, visit } from './browser/open-panel.ts'
import { foreignWords } from './browser/words.ts'

const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser tests of the editor are skipped: there is no ${executablePath}.`)

describe.skipIf(!hasChromium)('the editor', () => {
  let open: OpenPanel
  let seat: Visit
  beforeAll(async () => {
    open = await openPanel()
  })
  afterAll(() => open.close())
  afterEach(async () => {
    await seat?.close()
    await open.database.client.surveyDraft.deleteMany()
  })

  const surveyOf = (code: string) => open.database.client.survey.findUniqueOrThrow({ where: { code } })
  const saved = (page: Page) => page.locator('.m-about', { hasText: 'сохранено' }).waitFor()
  const field = (page: Page, label: string) => page.locator('#editor-form').getByLabel(label, { exact: true })
  const part = (page: Page, words: string) => page.locator('.m-outline li button', { hasText: words }).first()
  const draftOf = async (code: string) =>
    open.database.client.surveyDraft.findUniqueOrThrow({ where: { surveyId: (await surveyOf(code)).id } })
  const look = async (page: Page, name: string) => {
    const folder = process.env.PICTURES
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  }

  async function comeTo(code: string, looks = {}) {
    seat = await visit(open, looks)
    await signIn(seat, 'director')
    await seat.page.goto(`/admin/pages/survey-editor?survey=${(await surveyOf(code)).id}`)
    await seat.page.locator('.m-outline').waitFor()
    return seat.page
  }

  /** Staff have published their own edition, and then another file ships. */
  async function offered(code: string, round: string) {
    const { definition, yaml } = loadQuestionnaire(questionnaireFile(code), wordsOf('ru'))
    const { id } = await surveyOf(code)
    await open.database.client.surveyVersion.updateMany({ where: { surveyId: id }, data: { source: 'staff' } })
    const [first, ...sections] = definition.sections
    if (!first?.items[0]) throw new Error('the questionnaire has no question')
    const items = [{ ...first.items[0], text: { ru: `Иначе спросим, ${round}` } }, ...first.items.slice(1)]
    const document = parseDocument(yaml)
    document.setIn(['sections', 0, 'items', 0, 'text'], { ru: `Иначе спросим, ${round}` })
    const newer = { ...definition, sections: [{ ...first, items }, ...sections] }
    await publishFromFile(open.database.client, newer, now, document.toString())
    return { id, firstCode: first.items[0].code }
  }

  test('a newer shipped edition: offered in the list, kept away, offered anew, taken, published', async () => {
    const { id, firstCode } = await offered('library', 'раз')
    seat = await visit(open)
    const { page } = seat
    await signIn(seat, 'director')
    await page.goto('/admin/pages/survey-drafts')
    const notice = page.getByRole('region', { name: 'Вышла новая редакция анкеты' })
    await notice.getByText('Чем новая отличается от вашей').click()
    await notice.getByText(`сравнивать с прошлыми опросами нельзя (1): ${firstCode}`).waitFor()
    await look(page, 'offer-list')
    expect(await violations(page)).toEqual([])
    await notice.getByRole('button', { name: 'Оставить свою' }).click()
    await notice.waitFor({ state: 'detached' })

    await offered('library', 'два')
    await page.goto(`/admin/pages/survey-editor?survey=${id}`)
    await page.locator('.m-outline').waitFor()
    await field(page, 'Сколько минут занимает').fill('77')
    await saved(page)
    page.once('dialog', (dialog) => void dialog.accept())
    await notice.getByRole('button', { name: 'Взять в черновик' }).click()
    await notice.getByText('Новая редакция взята в черновик').waitFor()
    const draft = await draftOf('library')
    expect(draft.text).toContain('Иначе спросим, два')
    expect(draft.asideText).toContain('minutes: 77')
    expect(await open.database.client.surveyVersion.count({ where: { surveyId: id } })).toBe(1)
    await page.getByRole('button', { name: 'Опубликовать…' }).click()
    await page.getByRole('button', { name: 'Опубликовать версию 2' }).click()
    await page.getByText('Версия 2 опубликована').waitFor()
    await page.goto('/admin/pages/survey-drafts')
    await page.locator('.m-surveys').last().waitFor()
    expect(await notice.count()).toBe(0)
    expect(seat.troubles).toEqual([])
  })

  test('a code that the program reads: said beside it, before it goes, and at publishing', async () => {
    const page = await comeTo('training-request')
    await part(page, 'Почему').click()
    await page.locator('#editor-form').getByText('Без этого вопроса заявки не составляются вовсе').waitFor()
    await look(page, 'read-item')
    const asked: string[] = []
    page.once('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    await page.getByRole('button', { name: 'Удалить: Вопрос 3' }).click()
    expect(asked.join()).toContain('заявки не составляются вовсе')
    await field(page, 'Код').fill('33')
    await page.keyboard.press('Enter')
    await page.locator('.m-problems li button', { hasText: 'в анкете нет вопроса «3»' }).waitFor()
    await saved(page)
    await page.getByRole('button', { name: 'Опубликовать…' }).click()
    const losses = page.locator('.m-losses')
    await losses.getByText('в анкете нет вопроса «3».').waitFor()
    await look(page, 'read-publish')
    expect(await violations(page)).toEqual([])
    expect(seat.troubles).toEqual([])
  })

  test('options that the program knows by number: said beside them, and asked before one moves or goes', async () => {
    const page = await comeTo('training-request')
    await part(page, 'Почему').click()
    await page.locator('.m-options .m-hint', { hasText: 'узнаёт варианты по номерам' }).waitFor()
    await look(page, 'read-options')
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    const first = page.locator('.m-option').first().getByRole('textbox').first()
    const before = await first.inputValue()
    await page.getByRole('button', { name: 'Ниже: Вариант 1' }).click()
    await page.getByRole('button', { name: 'Удалить: Вариант 1' }).click()
    await page.getByRole('button', { name: 'Добавить вариант', exact: true }).click()
    expect(asked).toEqual([
      expect.stringMatching(/^Переставить\? Вариант 1[\s\S]*по номерам/),
      expect.stringMatching(/^Удалить\? Вариант 1[\s\S]*по номерам/),
      expect.stringMatching(/^Добавить вариант\?[\s\S]*по номерам/),
    ])
    expect(await first.inputValue()).toBe(before)
    expect(await violations(page)).toEqual([])
  })

  test('a section that repeats, in the form: comments stay, what is wrong is said beside the field', async () => {
    const page = await comeTo('vacancies')
    await part(page, 'Вакансия').click()
    await field(page, 'Повторить не больше, раз').fill('1')
    await page.locator('#editor-form .m-field', { hasText: 'Повторить не больше' }).locator('.m-error').waitFor()
    await field(page, 'Повторить не больше, раз').fill('20')
    await field(page, 'Как спросить, есть ли ещё').fill('Ещё одна вакансия?')
    await page.getByRole('heading', { name: 'Ошибок нет' }).waitFor()
    await saved(page)
    const { text } = await draftOf('vacancies')
    expect(text).toContain('max: 20')
    expect(text).toContain('ru: "Ещё одна вакансия?"')
    await look(page, 'repeat')
    await field(page, 'Раздел повторяется').uncheck()
    await saved(page)
    await expect.poll(async () => (await draftOf('vacancies')).text).not.toContain('again:')
    expect(seat.troubles).toEqual([])
  })

  test('caps of the overall level', async () => {
    const page = await comeTo('deficits')
    await part(page, 'Общий балл').click()
    await page.getByRole('button', { name: 'Добавить ограничение' }).click()
    await field(page, '3. Блоков хотя бы').fill('9')
    await page.getByText('ограничению нужно блоков: 9').first().waitFor()
    await field(page, '3. Блоков хотя бы').fill('4')
    await field(page, '3. На уровне').selectOption('минимальный')
    await field(page, '3. Общий не выше').selectOption('минимальный')
    await page.getByRole('heading', { name: 'Ошибок нет' }).waitFor()
    await saved(page)
    await look(page, 'caps')
    const { text } = await draftOf('deficits')
    expect(text).toContain('# Одна критическая область: итог не выше минимального; две и больше: критический.')
    expect(text).toContain('- { level: критический, blocks: 1, notAbove: минимальный }')
    expect(parseDocument(text).toJS().overall.caps[2]).toEqual({
      level: 'минимальный',
      blocks: 4,
      notAbove: 'минимальный',
    })
    expect(seat.troubles).toEqual([])
  })

  test('rules over a group', async () => {
    const page = await comeTo('rmo')
    await page.locator('.m-outline').getByRole('button', { name: '+ правило по группе', exact: true }).click()
    await field(page, 'Повод').selectOption('share')
    await field(page, 'Вопрос').selectOption('3')
    await page.locator('#editor-form .m-members').getByRole('checkbox').first().uncheck()
    await page.locator('#editor-form').getByText('условие записано не до конца').waitFor()
    await page.locator('#editor-form .m-members').getByRole('checkbox').nth(1).check()
    await field(page, 'Не меньше, процентов').fill('40')
    await field(page, 'Кому').selectOption('director')
    await field(page, 'Текст совета').fill('Обсудить на совещании')
    await page.getByRole('heading', { name: 'Ошибок нет' }).waitFor()
    await saved(page)
    await look(page, 'group')
    const { groupTriggers } = parseDocument((await draftOf('rmo')).text).toJS()
    expect(groupTriggers.at(-1)).toMatchObject({
      trigger: { item: '3', share: { of: [2], atLeast: 40 } },
      addressee: 'director',
      text: { ru: 'Обсудить на совещании' },
    })
    expect(seat.troubles).toEqual([])
  })

  const places = [
    ['vacancies', 'Вакансия'],
    ['deficits', 'Общий балл'],
    ['rmo', 'Пересмотреть план'],
    ['training-request', 'Почему'],
  ] as const

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing, %s, %i wide', async (scheme, width) => {
    await offered('tutor-report', scheme)
    const page = await comeTo('tutor-report', { scheme, width, height: 844 })
    const found: Record<string, unknown> = {}
    const check = async (what: string) => {
      await look(page, `${what}-${width}`)
      for (const one of await violations(page)) found[`${what}: ${one.id}`] = one.nodes
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), what).toBe(true)
    }
    await check('offer')
    await page.goto('/admin/pages/survey-drafts')
    await page.locator('.m-offer').waitFor()
    await check('offer-list')
    for (const [code, words] of places) {
      await page.goto(`/admin/pages/survey-editor?survey=${(await surveyOf(code)).id}`)
      await page.locator('.m-outline').waitFor()
      await part(page, words).click()
      await check(code)
    }
    expect(found).toEqual({})
  })

  test.each(languages)('its own words are all of one language: %s', async (language) => {
    await offered('tutor-report', language)
    seat = await visit(open, { locale: language === 'ru' ? 'ru-RU' : 'en-GB' })
    const { page } = seat
    const login = loginOf('deputy')
    await open.database.client.account.update({ where: { login }, data: { language } })
    const { person } = await open.database.client.account.findUniqueOrThrow({
      where: { login },
      include: { person: true },
    })
    const names = [person.lastName, person.firstName, person.middleName ?? '']
    await signIn(seat, 'deputy')
    await page.goto('/admin/pages/survey-drafts')
    await page.locator('.m-offer').waitFor()
    expect(await foreignWords(page, language, names)).toEqual([])
    for (const [code, words] of places) {
      await page.goto(`/admin/pages/survey-editor?survey=${(await surveyOf(code)).id}`)
      await page.locator('.m-outline').waitFor()
      // The overall level is the panel's own word; the rest is the questionnaire's, in buttons that name it too.
      const isOwn = words === wordsOf('ru')('panel-ui-editor-part-overall')
      await part(page, isOwn ? wordsOf(language)('panel-ui-editor-part-overall') : words).click()
      expect(await foreignWords(page, language, isOwn ? names : [...names, words]), code).toEqual([])
    }
  })
})
