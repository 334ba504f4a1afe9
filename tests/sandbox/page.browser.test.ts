// The chat page in a real browser: what a newcomer does first, by mouse and by keyboard, and axe's judgement.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { type Caller, callerOf } from './calling.ts'
import { picture } from './picture.ts'

const executablePath = '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The browser tests of the sandbox are skipped: there is no ${executablePath}.`)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const people = [
  { key: 'anna', name: 'Анна Ким', detail: 'учитель математики · школа № 7', startCode: 'ABCD2345' },
  ...Array.from({ length: 9 }, (_, i) => ({ key: `p${i}`, name: `Пётр Ёлкин ${i}`, detail: 'педагог' })),
]

describe.skipIf(!hasChromium)('the chat page', { timeout: 30_000 }, () => {
  let browser: Browser
  let box: StartedSandbox
  let call: Caller
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    })
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    box = await startSandbox({ people: async () => people })
    call = callerOf(box)
  })
  afterEach(async () => {
    await page.close()
    await box.close()
  })

  async function openPage({ width = 1440, height = 900, scheme = 'light' as 'light' | 'dark', path = '' } = {}) {
    page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' })
    await page.goto(`http://127.0.0.1:${box.port}/sandbox${path}`)
    await page.waitForSelector('.person')
  }

  async function chooseFiles() {
    await page.getByRole('button', { name: 'Прикрепить' }).click()
    await page.getByRole('button', { name: 'Фото или файл' }).click()
  }

  const messageWith = (text: string) => page.locator('.message', { hasText: text })

  test('a newcomer starts, presses, sees answers, edits, pictures and deletions', async () => {
    await openPage()
    await page.click('[data-key=anna]')
    await page.getByRole('button', { name: 'Начать' }).click()
    await messageWith('/start ABCD2345').waitFor()
    const chat = box.personOf('anna')

    await call('sendChatAction', { chat_id: chat, action: 'typing' })
    await page.getByText('печатает…').waitFor()
    const question = await call('sendMessage', {
      chat_id: chat,
      text: 'Готовы?',
      reply_markup: { inline_keyboard: [[{ text: 'Да', callback_data: 'yes' }]] },
    })
    await page.getByRole('button', { name: 'Да', exact: true }).click()
    const heard = async () => (await call('getUpdates')).result
    await expect.poll(heard).toHaveLength(2)
    const [, pressed] = await heard()
    expect(pressed.callback_query.data).toBe('yes')
    expect(await page.locator('.button[aria-busy]').count()).toBe(1)
    await call('answerCallbackQuery', { callback_query_id: pressed.callback_query.id, text: 'Принято' })
    await page.getByText('Принято').waitFor()
    expect(await page.locator('.button[aria-busy]').count()).toBe(0)

    await call('editMessageText', { chat_id: chat, message_id: question.result.message_id, text: 'Поехали' })
    await messageWith('Поехали').waitFor()
    expect(await messageWith('Готовы?').count()).toBe(0)
    expect(await messageWith('Поехали').textContent()).toContain('изменено')

    box.sendPhoto(chat, picture(), 'Мой класс')
    await expect.poll(() => page.evaluate("document.querySelector('.picture img')?.naturalWidth")).toBe(320)

    const [attached] = await Promise.all([page.waitForEvent('filechooser'), chooseFiles()])
    await attached.setFiles(
      ['раз.txt', 'два.txt'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })),
    )
    await messageWith('два.txt').waitFor()
    const album = (await heard())
      .slice(-2)
      .map(({ message }: { message: { media_group_id?: string } }) => message.media_group_id)
    expect(album).toEqual([expect.any(String), album[0]])

    await call('deleteMessage', { chat_id: chat, message_id: question.result.message_id })
    await messageWith('Поехали').waitFor({ state: 'detached' })
  })

  test('all of it works by keyboard alone', async () => {
    await openPage()
    await page.focus('[data-key=anna]')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Начать' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('#write:focus').waitFor()
    await page.keyboard.type('Привет')
    await page.keyboard.press('Enter')
    await messageWith('Привет').waitFor()

    const chat = box.personOf('anna')
    const keyboard = { inline_keyboard: [[1, 2].map((n) => ({ text: `${n}`, callback_data: `${n}` }))] }
    const { result } = await call('sendMessage', { chat_id: chat, text: 'Раз', reply_markup: keyboard })
    await page.getByRole('button', { name: '2', exact: true }).press('Enter')
    await call('editMessageText', { chat_id: chat, message_id: result.message_id, text: 'Два', reply_markup: keyboard })
    await messageWith('Два').waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toBe('2')

    await page.getByRole('button', { name: 'Действия с чатом' }).press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText('Бот заблокирован').waitFor()
    expect((await call('sendMessage', { chat_id: chat, text: 'a' })).error_code).toBe(403)
    await page.getByRole('button', { name: 'Разблокировать' }).last().press('Enter')
    await page.locator('#write').waitFor()
  })

  test('what people and bots write stays words', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    const chat = box.personOf('anna', { name: evil })
    box.sendText(chat, evil)
    await call('sendMessage', {
      chat_id: chat,
      text: evil,
      entities: [{ type: 'text_link', offset: 0, length: 4, url: 'javascript:document.title=3' }],
    })
    await openPage({ path: '#anna' })
    expect(await page.locator('.message', { hasText: evil }).count()).toBe(2)
    expect(await page.locator('.messages :is(img, script, a)').count()).toBe(0)
    expect(await page.title()).toBe('Песочница Методиста')
  })

  test('on a phone the list and the chat take turns, and search treats ё as е', async () => {
    await openPage({ width: 390, height: 844 })
    await page.fill('#search', 'елкин 3')
    expect(await page.locator('.person').allInnerTexts()).toEqual([expect.stringContaining('Пётр Ёлкин 3')])
    await page.click('.person')
    await page.locator('#window').waitFor()
    expect(await page.locator('.people').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'К списку людей' }).click()
    expect(await page.locator('.people').isVisible()).toBe(true)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })

  test('a list of ready answers takes the letters’ place, and messages to others are counted', async () => {
    const [anna, other] = [box.personOf('anna'), box.personOf('p1')]
    box.start(anna)
    box.start(other)
    await openPage({ path: '#anna' })
    await call('sendMessage', {
      chat_id: anna,
      text: 'Где вы?',
      reply_markup: { keyboard: [['Дома'], [{ text: 'В школе' }]] },
    })
    await page.getByRole('button', { name: 'В школе' }).click()
    await messageWith('В школе').waitFor()
    await call('sendMessage', { chat_id: other, text: 'a' })
    await page.locator('[data-key=p1] .badge').waitFor()
  })

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`axe finds nothing, ${scheme}, ${width} wide`, async () => {
        const chat = box.personOf('anna', { name: 'Анна Ким' })
        box.start(chat, 'ABCD2345')
        await call('setMyCommands', { commands: [{ command: 'menu', description: 'Меню' }] })
        await call('sendMessage', {
          chat_id: chat,
          parse_mode: 'HTML',
          text: '<b>Раз</b> <code>код</code> <a href="https://example.org">ссылка</a> /help <blockquote>цитата</blockquote>',
          reply_markup: {
            inline_keyboard: [[{ text: 'Да', callback_data: 'yes' }], [{ text: 'Сайт', url: 'https://example.org' }]],
          },
        })
        box.sendPhoto(chat, picture(), 'Мой класс')
        box.sendSticker(chat, '🙂')
        box.sendVoice(chat, 4)
        box.sendDocument(chat, { name: 'план.pdf', bytes: Buffer.from('x') })
        await openPage({ width, scheme })
        expect(await violations(page)).toEqual([])
        await page.click('[data-key=anna]')
        await messageWith('Раз').waitFor()
        await page.getByRole('button', { name: 'Команды' }).click()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.locator('.picture').click()
        await page.locator('#viewer[open]').waitFor()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')
        box.block(chat)
        await page.getByText('Бот заблокирован').waitFor()
        expect(await violations(page)).toEqual([])
      })
    }
  }
})

async function violations(page: Page): Promise<unknown[]> {
  // Evaluated rather than added as a script: the page's policy lets no foreign script in.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window.
    const { violations } = await (globalThis as any).axe.run({ runOnly: tags })
    return violations.map((found: { id: string; nodes: { html: string; failureSummary: string }[] }) => ({
      id: found.id,
      nodes: found.nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
    }))
  })
}
