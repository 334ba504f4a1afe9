// A survey made of nothing in the form, by mouse and keyboard: a scale, a branch, a trigger; tried out; published.
import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../locales/index.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { violations } from './browser/axe.ts'
import { executablePath, type OpenPanel, openPanel, signIn, type Visit, visit } from './browser/open-panel.ts'
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
  afterEach(() => seat?.close())

  const saved = (page: Page) => page.locator('.m-about', { hasText: 'сохранено' }).waitFor()
  const field = (page: Page, label: string) => page.locator('#editor-form').getByLabel(label, { exact: true })
  const within = (page: Page, name: string) => page.locator('.m-outline').getByRole('button', { name, exact: true })

  const director = () =>
    open.database.client.account.findUniqueOrThrow({ where: { login: loginOf('director') }, include: { person: true } })

  async function comeToNewDraft(looks = {}) {
    seat = await visit(open, looks)
    const { page } = seat
    await signIn(seat, 'director')
    await page.goto('/admin/pages/survey-drafts')
    await page.getByRole('button', { name: 'Новая анкета' }).click()
    await page.getByLabel('Название').fill('О столовой')
    expect(await page.getByLabel('Код').inputValue()).toBe('o-stolovoy')
    await page.getByRole('button', { name: 'Создать черновик' }).click()
    await page.locator('.m-outline').waitFor()
    return page
  }

  test('from nothing to a published version, and no comment is lost on the way', async () => {
    const page = await comeToNewDraft()

    await within(page, '+ шкалу').click()
    for (const [i, label] of ['Хорошо', 'Терпимо', 'Плохо', 'Очень плохо'].entries()) {
      await field(page, `Подпись ${i + 1}`).fill(label)
    }

    await page.locator('.m-outline li button', { hasText: 'Первый вопрос' }).click()
    await field(page, 'Как отвечают').selectOption('scale')
    await field(page, 'Вопрос').fill('Как вас кормят в {школе|детском саду}?')

    await within(page, '+ вопрос').click()
    await field(page, 'Вопрос').fill('Что именно плохо?')
    await page.getByRole('button', { name: 'Добавить условие' }).click()
    await page.getByLabel('Условие 1: о чём').selectOption('item:А1')
    await page.getByLabel('Условие 1: сравнение').selectOption('atLeast')
    await page.getByLabel('Условие 1: значение').fill('2')

    await within(page, '+ уровни').click()
    await field(page, 'Уровень 1').fill('норма')
    await field(page, 'Уровень 2').fill('беда')
    await within(page, '+ блок').click()
    await field(page, 'Название блока').fill('Питание')
    await page.locator('.m-members').first().getByRole('checkbox').check()
    await within(page, '+ рекомендацию').click()
    await field(page, 'Повод').selectOption('block')
    await field(page, 'Текст совета').fill('Расскажите об этом: {topics}')

    // A rule that points nowhere keeps the version back, in words; a press on the words leads there.
    await page.locator('#face-yaml').click()
    const yaml = page.getByLabel('Текст анкеты в YAML')
    await yaml.waitFor()
    const sound = await yaml.inputValue()
    expect(sound).toContain('# Кто видит ответы: менять только вместе с правами доступа.')
    await yaml.fill(sound.replace('block: B1\n', 'block: Я\n'))
    const problem = page.locator('.m-problems li button', { hasText: 'рекомендация ссылается на блок «Я»' })
    await problem.waitFor()
    expect(await page.getByRole('button', { name: 'Опубликовать…' }).isDisabled()).toBe(true)
    await page.locator('#face-form').click()
    await problem.click()
    await field(page, 'Блок').selectOption('B1')
    await page.getByRole('heading', { name: 'Ошибок нет' }).waitFor()
    await saved(page)

    await page.locator('#face-chat').click()
    const talk = page.locator('.m-talk')
    await talk.getByRole('button', { name: 'Начать' }).click()
    await talk.getByText('Как вас кормят в школе?').waitFor()
    await page.getByLabel('Читать глазами').selectOption('kindergarten')
    await talk.getByText('Как вас кормят в детском саду?').waitFor()
    await talk.getByRole('button', { name: 'Очень плохо' }).click()
    await talk.getByText('Что именно плохо?').waitFor()
    await page.getByLabel('Ответ словами').fill('Холодный суп')
    await page.keyboard.press('Enter')
    await talk.getByText('Холодный суп').waitFor()
    await talk.locator('button', { hasText: 'Отправить' }).click()
    const outcome = page.locator('.m-outcome')
    await outcome.getByText('Питание: 100, беда').waitFor()
    await outcome.getByText('Расскажите об этом: «Питание»').waitFor()
    await talk.locator('img').waitFor()
    expect(await violations(page)).toEqual([])

    await page.locator('#face-web').click()
    const form = page.frameLocator('.m-web')
    await form.locator('button[value=begin]').click()
    await form.getByText('Как вас кормят в детском саду?').waitFor()
    await form.getByLabel('Хорошо').check()
    await form.locator('button[value=next]').click()
    await form.locator('button[value=send]').click()
    await page.locator('.m-outcome').getByText('Питание: 0, норма').waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Опубликовать…' }).click()
    await page.getByRole('button', { name: 'Опубликовать версию 1' }).click()
    await page.getByText('Версия 1 опубликована').waitFor()
    const { versions } = await open.database.client.survey.findUniqueOrThrow({
      where: { code: 'o-stolovoy' },
      include: { versions: true },
    })
    expect(versions).toMatchObject([{ number: 1, source: 'staff' }])
    expect(versions[0]?.sourceText).toContain('# Кто видит ответы: менять только вместе с правами доступа.')
    expect(await open.database.client.surveyDraft.count()).toBe(0)
    expect(await open.database.client.run.count({ where: { wave: { versionId: versions[0]?.id ?? 0 } } })).toBe(0)
    expect(seat.troubles).toEqual([])
  })

  test('what was typed while the server did not answer is saved once it does', async () => {
    const page = await comeToNewDraft()
    await page.locator('.m-outline li button', { hasText: 'Первый вопрос' }).click()
    await page.route('**/api/pages/survey-editor', (route) => route.abort())
    await field(page, 'Вопрос').fill('Не потеряйте меня')
    await page.locator('.m-about', { hasText: 'сервер не отвечает' }).waitFor()
    await page.unroute('**/api/pages/survey-editor')
    await saved(page)
    const draft = await open.database.client.surveyDraft.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(draft.text).toContain('ru: "Не потеряйте меня"')
  })

  test('two people: the second is shown both editions and loses nothing', async () => {
    const page = await comeToNewDraft()
    await page.locator('.m-outline li button', { hasText: 'Первый вопрос' }).click()
    const { id } = await open.database.client.surveyDraft.findFirstOrThrow({ orderBy: { id: 'desc' } })
    await open.database.client.surveyDraft.update({ where: { id }, data: { rev: 7 } })
    await field(page, 'Вопрос').fill('Моя правка')
    await page.getByRole('alert').getByText('Ваши правки целы').waitFor()
    await page.getByRole('button', { name: 'Сохранить мою, чужую отложить' }).click()
    await saved(page)
    const draft = await open.database.client.surveyDraft.findUniqueOrThrow({ where: { id } })
    expect(draft.text).toContain('Моя правка')
    expect(draft.asideText).toContain('Первый вопрос')
  })

  test.each(languages)('its own words are all of one language: %s', async (language) => {
    seat = await visit(open, { locale: language === 'ru' ? 'ru-RU' : 'en-GB' })
    const { page } = seat
    const login = loginOf('deputy')
    await open.database.client.account.update({ where: { login }, data: { language } })
    const { person } = await open.database.client.account.findUniqueOrThrow({
      where: { login },
      include: { person: true },
    })
    await signIn(seat, 'deputy')
    const { id } = await open.database.client.survey.findUniqueOrThrow({ where: { code: 'young-difficulties' } })
    // Who made the drafts of the tests before, and who looks.
    const people = [person, (await director()).person]
    const names = people.flatMap((one) => [one.lastName, one.firstName, one.middleName ?? ''])
    await page.goto('/admin/pages/survey-drafts')
    await page.locator('.m-surveys').last().waitFor()
    expect(await foreignWords(page, language, names)).toEqual([])
    await page.goto(`/admin/pages/survey-editor?survey=${id}`)
    await page.locator('.m-outline').waitFor()
    for (const part of ['Ж6', 'Справляюсь', 'Планирование', 'Курс «Проектирование']) {
      await page.locator('.m-outline li button', { hasText: part }).last().click()
      expect(await foreignWords(page, language, names)).toEqual([])
    }
    await page.locator('#face-chat').click()
    await page.locator('.m-talk button').first().waitFor()
    expect(await foreignWords(page, language, names)).toEqual([])
  })

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing on any face, %s, %i wide', async (scheme, width) => {
    seat = await visit(open, { scheme, width, height: 844 })
    const { page } = seat
    await signIn(seat, 'director')
    const { id } = await open.database.client.survey.findUniqueOrThrow({ where: { code: 'young-difficulties' } })
    await page.goto(`/admin/pages/survey-editor?survey=${id}`)
    await page.locator('.m-outline').waitFor()
    const found: Record<string, unknown> = {}
    const look = async (what: string) => {
      for (const one of await violations(page)) found[`${what}: ${one.id}`] = one.nodes
    }
    const parts = [
      'Об анкете',
      'Ж6',
      'Ж4',
      'Справляюсь',
      'Планирование',
      'Уровни',
      'Общий балл',
      'Курс «Проектирование',
    ]
    for (const part of parts) {
      await page.locator('.m-outline li button', { hasText: part }).last().click()
      await look(part)
    }
    for (const face of ['yaml', 'chat', 'web']) {
      await page.locator(`#face-${face}`).click()
      await page
        .locator({ yaml: '.m-yaml', chat: '.m-talk button', web: '.m-web' }[face] ?? '')
        .first()
        .waitFor()
      await look(face)
    }
    expect(found).toEqual({})
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })
})
