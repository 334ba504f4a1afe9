// The client that our own bot is built on, over HTTP.
import { Bot, GrammyError, InputFile } from 'grammy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { picture } from './picture.ts'

let box: StartedSandbox
let bot: Bot

beforeAll(async () => {
  box = await startSandbox()
  bot = new Bot(box.token, { client: { apiRoot: box.apiRoot } })
})
afterAll(() => box.close())

test('grammY hears, sends files in all its ways and edits what it sent', { timeout: 20_000 }, async () => {
  bot.command('start', (ctx) => ctx.reply(`код: ${ctx.match}`))
  bot.on('message:text', (ctx) => ctx.replyWithPhoto(new InputFile(picture(), 'a.png'), { caption: 'первая' }))
  const running = bot.start({ allowed_updates: ['message', 'callback_query', 'my_chat_member'] })
  const chat = box.personOf('boris')
  box.start(chat, 'ABCD2345')
  await box.waitFor(chat, (message) => message.text === 'код: ABCD2345')
  box.sendText(chat, 'картинку')
  const sent = await box.waitFor(chat, (message) => message.caption === 'первая')

  const media = { type: 'photo' as const, media: new InputFile(picture(100, 100, 'navy'), 'b.png'), caption: 'вторая' }
  const edited = await bot.api.editMessageMedia(chat, sent.message_id, media)
  expect(edited).toMatchObject({ caption: 'вторая', photo: [{ width: 100 }] })
  await bot.api.editMessageCaption(chat, sent.message_id, { caption: 'третья' })
  expect(box.readChat(chat).at(-1)?.caption).toBe('третья')
  // Sent again by its identifier, without the bytes.
  const again = await bot.api.sendPhoto(chat, (edited as { photo: { file_id: string }[] }).photo[0]?.file_id ?? '')
  expect(again.photo[0]?.width).toBe(100)
  await bot.api.deleteMessage(chat, again.message_id)
  await bot.stop()
  await running
})

test('grammY reads refusals and the lists of commands', async () => {
  const chat = box.personOf('vera')
  box.start(chat)
  await expect(bot.api.sendMessage(chat, '')).rejects.toBeInstanceOf(GrammyError)
  await bot.api.setMyCommands([{ command: 'menu', description: 'Меню' }], { language_code: 'ru' })
  expect(await bot.api.getMyCommands({ language_code: 'ru' })).toEqual([{ command: 'menu', description: 'Меню' }])
  expect(await bot.api.getMyCommands()).toEqual([])
  expect((await bot.api.getChat(chat)).type).toBe('private')
})
