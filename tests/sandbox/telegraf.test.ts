// Other people's client judges the sandbox: telegraf, unchanged, over HTTP.
import { Markup, Telegraf } from 'telegraf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { picture } from './picture.ts'

let box: StartedSandbox
let bot: Telegraf

beforeAll(async () => {
  box = await startSandbox()
  // telegraf resolves «./bot<token>/<method>» against the root, hence the slash.
  bot = new Telegraf(box.token, { telegram: { apiRoot: `${box.apiRoot}/` } })
  bot.start((ctx) => ctx.reply(`Здравствуйте, ${ctx.from.first_name}: ${ctx.payload}`, menu))
  bot.action('photo', async (ctx) => {
    await ctx.answerCbQuery('Рисую')
    await ctx.sendChatAction('upload_photo')
    await ctx.replyWithPhoto(
      { source: picture(), filename: 'chart.png' },
      { caption: '<b>Готово</b>', parse_mode: 'HTML' },
    )
  })
  bot.action('edit', async (ctx) => {
    await ctx.answerCbQuery()
    await ctx.editMessageText('Исправлено', Markup.inlineKeyboard([Markup.button.callback('Ещё', 'photo')]))
  })
  bot.on('document', async (ctx) => {
    const link = await ctx.telegram.getFileLink(ctx.message.document.file_id)
    await ctx.reply(await (await fetch(link)).text())
  })
  bot.on('sticker', (ctx) => ctx.replyWithDocument({ source: Buffer.from('отчёт'), filename: 'отчёт.txt' }))
  bot.on('text', (ctx) => ctx.reply(ctx.message.text))
  void bot.launch()
})
afterAll(async () => {
  bot.stop()
  await box.close()
})

const menu = Markup.inlineKeyboard([
  [Markup.button.callback('Картинка', 'photo'), Markup.button.callback('Правка', 'edit')],
  [Markup.button.url('Сайт', 'https://example.org/')],
])

test('telegraf greets, edits, sends a picture and a document, and reads one', { timeout: 20_000 }, async () => {
  const chat = box.personOf('anna', { name: 'Анна Ким' })
  box.start(chat, 'ABCD2345')
  const greeting = await box.waitFor(chat, (message) => message.text === 'Здравствуйте, Анна: ABCD2345')
  expect(greeting.reply_markup?.inline_keyboard).toHaveLength(2)

  box.press(chat, greeting.message_id, 'Картинка')
  const photo = await box.waitFor(chat, (message) => message.photo !== undefined)
  expect(photo).toMatchObject({ caption: 'Готово', caption_entities: [{ type: 'bold', offset: 0, length: 6 }] })
  expect(photo.photo).toMatchObject([{ width: 320, height: 200 }])

  box.press(chat, greeting.message_id, 'Правка')
  const edited = await box.waitFor(chat, (message) => message.text === 'Исправлено')
  expect(edited.message_id).toBe(greeting.message_id)
  expect(edited.edit_date).toBeGreaterThan(0)

  box.sendDocument(chat, { name: 'слова.txt', type: 'text/plain', bytes: Buffer.from('слова из файла') })
  await box.waitFor(chat, (message) => message.text === 'слова из файла')

  box.sendSticker(chat, '🙂')
  const document = await box.waitFor(chat, (message) => message.from?.is_bot === true && message.document !== undefined)
  expect(document.document?.file_name).toBe('отчёт.txt')

  box.sendText(chat, 'эхо')
  await box.waitFor(chat, (message) => message.from?.is_bot === true && message.text === 'эхо')
})
