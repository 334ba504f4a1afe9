import { beforeEach, expect, it, test } from 'vitest'
import { type Chat, openChat } from '../chat.ts'
import { later, makePerson } from '../make.ts'
import { answerOn, atQuestion3, comeIn, district, words } from '../setup.ts'

const here = district()

let chat: Chat
let waveId: number
let run: Awaited<ReturnType<typeof atQuestion3>>['run']
let rev: Awaited<ReturnType<typeof atQuestion3>>['rev']
beforeEach(async () => {
  ;({ chat, waveId, run, rev } = await atQuestion3(here.deps))
})

test.each(['sticker', 'voice', 'photo', 'document'])(
  'a %s is answered kindly and the question is asked again',
  async (what) => {
    const before = await run()
    await chat.other(what)
    expect(chat.text()).toContain('Ничего не потерялось')
    expect(chat.text()).toContain('3 из ')
    expect(await run()).toEqual(before)
  },
)

test('a wall of text where a button is expected loses nothing', async () => {
  await chat.type('Очень длинный рассказ. '.repeat(170))
  expect(chat.text()).toContain('Выберите один из предложенных вариантов')
  expect(chat.text()).toContain('3 из ')
  expect(await rev()).toBe(3)
})

test('a label typed by hand is as good as its button', async () => {
  await chat.type('часто трудно')
  expect(chat.text()).toContain('4 из ')
})

test('twenty fast presses of one button are one answer and one redraw', async () => {
  const { value } = chat.find('Справляюсь')
  const reactions = []
  for (let i = 0; i < 20; i++) reactions.push(await chat.pressValue(value))
  expect(await rev()).toBe(4)
  expect(reactions.filter((reaction) => reaction.views.length > 0)).toHaveLength(1)
  expect(reactions.at(-1)?.toast).toBe(words('bot-survey-taken-already'))
})

test('twenty presses at the same time are one answer', async () => {
  const { value } = chat.find('Справляюсь')
  await Promise.all(Array.from({ length: 20 }, () => chat.pressValue(value)))
  expect(await rev()).toBe(4)
})

test('a year-old button changes nothing and shows where the person is', async () => {
  const { value } = chat.find('Справляюсь')
  await chat.press('Бывает трудно')
  chat.setTime(later(120))
  await chat.pressValue(value)
  expect(chat.last().toast).toBe(words('bot-survey-old-button'))
  expect(chat.text()).toContain('4 из ')
  expect(await rev()).toBe(4)
})

test.each([
  's:00000000:1:a0.1',
  'gone:1:2',
  '',
  's:zz',
  'consent-processing:да',
  'result:../../etc',
  'request:of:99999999999999999999',
  'wave:x',
  ':::',
])('the button «%s», of another time or made up, is answered and harmless', async (value) => {
  const before = await rev()
  await chat.pressValue(value)
  expect(chat.last().views.length + (chat.last().toast ? 1 : 0)).toBeGreaterThan(0)
  expect(await rev()).toBe(before)
})

test('the same event twice is applied once', async () => {
  const { value } = chat.find('Справляюсь')
  await chat.pressValue(value, 'tg:1')
  await chat.pressValue(value, 'tg:1')
  expect(await rev()).toBe(4)
  expect(chat.text()).toContain('4 из ')
})

test('somebody else’s survey cannot be answered with its buttons', async () => {
  const { value } = chat.find('Справляюсь')
  const other = await comeIn(here.deps, (await makePerson(here.db)).id)
  await other.pressValue(value)
  expect(await rev()).toBe(3)
})

test('what came in before the wave closed counts, whenever it is handled', async () => {
  await here.db.wave.update({ where: { id: waveId }, data: { status: 'closed', closedAt: later(61) } })
  chat.setTime(new Date(later(61).getTime() - 1))
  await chat.press('Справляюсь')
  expect(await rev()).toBe(4)
})

it('Ответ, полученный до закрытия опроса, засчитан.', async () => {
  await answerOn(chat, 3)
  const closedAt = later(90)
  const lastMoment = new Date(closedAt.getTime() - 1)
  chat.setTime(lastMoment)
  // Closed while the press still waits to be handled.
  await here.db.wave.update({ where: { id: waveId }, data: { status: 'closed', closedAt, closesAt: closedAt } })
  await chat.press(words('bot-review-send'))
  expect(chat.text()).toContain('Ваши итоги')
  const response = await here.db.response.findFirstOrThrow({ where: { waveId }, include: { answers: true } })
  expect(response.submittedAt).toEqual(lastMoment)
  expect(response.answers.length).toBeGreaterThan(20)
  expect(await here.db.respondent.count({ where: { waveId, answeredAt: lastMoment } })).toBe(1)
})

test('what came in at the closing is late: told kindly, the draft is kept', async () => {
  await here.db.wave.update({ where: { id: waveId }, data: { closesAt: later(61) } })
  chat.setTime(later(61))
  await chat.press('Справляюсь')
  expect(chat.text()).toContain('Опрос закрыт')
  expect(await rev()).toBe(3)
  expect((await run()).state).not.toBeNull()
  await chat.command('surveys')
  expect(chat.text()).toContain('Опросов для вас сейчас нет')
})

test('sending twice is sending once', async () => {
  await answerOn(chat, 3)
  const { value } = chat.find(words('bot-review-send'))
  await Promise.all([chat.pressValue(value), chat.pressValue(value)])
  await chat.pressValue(value)
  expect(await here.db.response.count({ where: { waveId } })).toBe(1)
  chat.setTime(later(300))
  await chat.pressValue(value)
  expect(chat.last().toast).toBe(words('bot-survey-sent-already'))
  expect(chat.text()).toContain('Ваши итоги')
})

test('an unknown command and a word in the menu show the way', async () => {
  await chat.command('weather')
  expect(chat.text()).toContain('Такой команды нет')
  await chat.command('menu')
  await chat.type('привет')
  expect(chat.text()).toContain('Этого я не понимаю')
  expect(chat.text()).toContain(words('bot-menu-title'))
})

test('words before any consent are answered with the consent', async () => {
  const stranger = openChat(here.deps)
  await stranger.type('Добрый день')
  expect(stranger.text()).toContain('Согласие на обработку')
})

test.each(['question', 'application', 'reply:1', `event:${'a'.repeat(32)}`])(
  'a button made up with a word that every object knows leads somewhere all the same: %s',
  async (screen) => {
    const other = await comeIn(here.deps, (await makePerson(here.db)).id)
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      await other.pressValue(`${screen}:${word}`)
      expect(other.buttons().length, word).toBeGreaterThan(0)
    }
  },
)

test('a number that no row has leads somewhere all the same', async () => {
  const other = await comeIn(here.deps, (await makePerson(here.db)).id)
  await other.pressValue('question:1:file:99999999999')
  expect(other.buttons().length).toBeGreaterThan(0)
})
