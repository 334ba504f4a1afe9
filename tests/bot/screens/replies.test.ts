// A question answered from the chat of whoever holds it: the notice, the answer, its file, and a colleague who is faster.
import { beforeEach, describe, expect, test } from 'vitest'
import { render } from '../../../bot/telegram/render.ts'
import { largestFile } from '../../../core/files/kinds.ts'
import { questionAnswered } from '../../../core/outbox/kinds/question-answered.ts'
import { questionToAnswer } from '../../../core/outbox/kinds/question-to-answer.ts'
import { answerQuestion, handOverQuestion } from '../../../db/questions/answer.ts'
import { draftMore, writeDraft } from '../../../db/questions/draft.ts'
import { sendDraft } from '../../../db/questions/send.ts'
import { pdf } from '../../core/files/make.ts'
import { ask, type StaffActor, staff } from '../../db/questions/fixture.ts'
import { type Chat, openChat } from '../chat.ts'
import { later, noon } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const zone = 'Europe/Moscow'
let tutor: StaffActor
let specialist: StaffActor
let chat: Chat
const bytes: Record<string, Buffer> = { 'план.pdf': pdf, 'игра.exe': Buffer.from('MZ') }
const deps = () => ({
  ...here.deps,
  pages: 'https://centre.example',
  fetchFile: async (ref: string) => ({ kind: 'fetched' as const, bytes: bytes[ref] ?? pdf }),
})

beforeEach(async () => {
  await here.db.question.deleteMany()
  await here.db.outboxMessage.deleteMany()
  tutor = await staff(here.db, 'tutor')
  specialist = await staff(here.db, 'specialist', [2])
  chat = await comeIn(deps(), tutor.personId)
})

/** A question of an educator that the specialist has handed to the tutor. */
async function handed() {
  const { id, personId } = await ask(here.db)
  await handOverQuestion(here.db, specialist, { id, toAccountId: tutor.accountId, now: noon, zone })
  return { id, personId }
}

const notices = (personId: number, kind: { name: string }) =>
  here.db.outboxMessage.findMany({ where: { personId, kind: kind.name }, orderBy: { id: 'asc' } })
const answers = (questionId: number) =>
  here.db.questionMessage.findMany({ where: { questionId, isAnswer: true }, include: { file: true } })

describe('the notice', () => {
  test('tells the new holder once, with a way to answer, and nobody who asks; the asker hears nothing', async () => {
    const { id, personId } = await handed()
    await comeIn(here.deps, personId)
    const told = await notices(tutor.personId, questionToAnswer)
    expect(told).toHaveLength(1)
    const view = questionToAnswer.view(told[0]?.params, { say: words, language: 'ru' })
    expect([view.heading, view.text, view.note].join(' ')).toMatch(/Вам передали.*Как оформить.*27 ноября/s)
    expect(view.rows).toEqual([[{ kind: 'press', label: 'Ответить', value: `reply:${id}` }]])
    expect(() => render(view)).not.toThrow()
    expect(await here.db.outboxMessage.count({ where: { personId } })).toBe(0)
    await expect(
      handOverQuestion(here.db, specialist, { id, toAccountId: tutor.accountId, now: noon, zone }),
    ).rejects.toThrow('questions-refused-has-it')
    expect(await notices(tutor.personId, questionToAnswer)).toHaveLength(1)
  })

  test('is not said any more where the question went on to somebody else, and never to whoever took it themselves', async () => {
    const { id } = await handed()
    await handOverQuestion(here.db, specialist, { id, toAccountId: specialist.accountId, now: later(1), zone })
    expect(await notices(tutor.personId, questionToAnswer)).toMatchObject([{ status: 'cancelled' }])
    expect(await notices(specialist.personId, questionToAnswer)).toEqual([])
  })

  test('comes for further words of the person too', async () => {
    const { id, personId } = await handed()
    await draftMore(here.db, personId, id, noon)
    await writeDraft(here.db, personId, 'И ещё про титул', noon)
    await sendDraft(here.db, { personId, now: noon, zone })
    expect((await notices(tutor.personId, questionToAnswer)).map(({ params }) => params)).toMatchObject([
      { why: 'handed' },
      { why: 'more' },
    ])
  })
})

describe('the answer', () => {
  test('is read, written, looked over and sent as from the panel; pressed twice it goes once', async () => {
    const { id, personId } = await handed()
    await comeIn(here.deps, personId)
    await chat.command('menu')
    await chat.press(words('bot-menu-replies', { count: 1 }))
    await chat.press('1')
    expect(chat.text()).toContain('Педагог, 24 ноября')
    const { lastName, firstName } = await here.db.person.findUniqueOrThrow({ where: { id: personId } })
    expect(chat.text()).not.toMatch(new RegExp(`${lastName}|${firstName}`))
    await chat.type('Начните с титула')
    await chat.type('Начните с титульного листа')
    expect(chat.text()).toContain('Начните с титульного листа')
    expect(await answers(id)).toEqual([])
    const { value } = chat.find(words('bot-question-send'))
    await chat.pressValue(value)
    await chat.pressValue(value)
    expect(await answers(id)).toMatchObject([{ text: 'Начните с титульного листа', accountId: tutor.accountId }])
    expect(await here.db.question.findUnique({ where: { id } })).toMatchObject({
      status: 'answered',
      answeredById: tutor.accountId,
    })
    expect(await notices(personId, questionAnswered)).toMatchObject([
      { params: { text: 'Начните с титульного листа' } },
    ])
  })

  test('waits over a restart, in the chat and in the panel', async () => {
    const { id } = await handed()
    await chat.pressValue(`reply:${id}`)
    await chat.type('Недописанный ответ')
    const again = openChat(deps(), chat.address)
    await again.type('Дописанный ответ')
    await again.command('menu')
    await again.pressValue(`reply:${id}`)
    expect(again.text()).toContain('Дописанный ответ')
    await again.press(words('bot-question-drop'))
    expect(await here.db.answerDraft.count()).toBe(0)
  })

  test('is held back where a colleague has answered meanwhile, and goes when that was read', async () => {
    const { id } = await handed()
    await chat.pressValue(`reply:${id}`)
    await chat.type('Мой ответ')
    await answerQuestion(here.db, specialist, { id, text: 'Ответ коллеги', now: later(5) })
    await chat.press(words('bot-question-send'))
    expect(chat.text()).toContain(words('bot-reply-meanwhile'))
    expect(chat.text()).toContain('Ответ коллеги')
    expect(await answers(id)).toHaveLength(1)
    await chat.press(words('bot-reply-also'))
    expect((await answers(id)).map(({ text }) => text)).toEqual(['Ответ коллеги', 'Мой ответ'])
  })

  test('without words, or with too many, is refused, and what stood there stands', async () => {
    const { id } = await handed()
    await chat.pressValue(`reply:${id}`)
    await chat.type('Короткий ответ')
    await chat.type('а'.repeat(3_001))
    expect(chat.text()).toContain('длиннее 3')
    expect(chat.text()).toContain('Короткий ответ')
  })
})

describe('its file', () => {
  test('goes with the answer and is taken by the asker with a press', async () => {
    const { id, personId } = await handed()
    const asker = await comeIn(here.deps, personId)
    await chat.pressValue(`reply:${id}`)
    await chat.file('план.pdf')
    expect(chat.text()).toContain(words('bot-reply-words'))
    await chat.type('Образец в файле')
    await chat.press(words('bot-question-send'))
    expect(await answers(id)).toMatchObject([{ file: { name: 'план.pdf', answerDraftId: null } }])
    const [message] = await notices(personId, questionAnswered)
    const view = questionAnswered.view(message?.params, { say: words, language: 'ru' })
    expect(view.note).toContain('план.pdf')
    const [[button] = []] = view.rows
    await asker.pressValue(button?.kind === 'press' ? button.value : '')
    const [sent] = asker.last().views
    expect(await sent?.openDocument?.()).toEqual({ name: 'план.pdf', bytes: pdf })
  })

  test('of an answer to somebody else is nobody’s to take', async () => {
    const { id } = await handed()
    await chat.pressValue(`reply:${id}`)
    await chat.file('план.pdf')
    await chat.type('Образец')
    await chat.press(words('bot-question-send'))
    const [{ id: turn } = { id: 0 }] = await answers(id)
    await chat.pressValue(`question:${id}:file:${turn}`)
    expect(chat.last().views.some(({ openDocument }) => openDocument)).toBe(false)
  })

  test('that is a program or too large is refused in words, and the one before it stays', async () => {
    const { id } = await handed()
    await chat.pressValue(`reply:${id}`)
    await chat.file('план.pdf')
    await chat.file('игра.exe')
    expect(chat.text()).toContain(words('survey-files-unknown'))
    expect(chat.text()).toContain('план.pdf')
    await chat.file('фильм.pdf', largestFile + 1)
    expect(chat.text()).toContain(words('survey-files-large', { megabytes: 10 }))
    await chat.press(words('bot-question-no-file'))
    expect(await here.db.storedFile.count({ where: { answerDraft: { questionId: id } } })).toBe(0)
  })
})

describe('whoever may not answer', () => {
  test('sees nothing of it: no account, a closed one, or a question that was handed on', async () => {
    const { id, personId } = await handed()
    const asker = await comeIn(here.deps, personId)
    await asker.pressValue(`reply:${id}`)
    expect(asker.text()).toContain(words('bot-reply-no-account'))
    await chat.pressValue(`reply:${id}`)
    await chat.type('Ответ')
    const { value } = chat.find(words('bot-question-send'))
    await handOverQuestion(here.db, specialist, { id, toAccountId: specialist.accountId, now: later(1), zone })
    await chat.pressValue(value)
    expect(chat.text()).toContain(words('questions-refused-not-yours'))
    expect(await answers(id)).toEqual([])
    await here.db.account.update({ where: { id: tutor.accountId }, data: { disabledAt: noon } })
    await chat.pressValue('replies')
    expect(chat.text()).toContain(words('bot-reply-no-account'))
  })

  test('is told where the question was withdrawn while the answer was written', async () => {
    const { id } = await ask(here.db)
    const own = await comeIn(deps(), specialist.personId)
    await own.pressValue(`reply:${id}`)
    await here.db.question.delete({ where: { id } })
    await own.type('Ответ в никуда')
    expect(own.text()).toContain(words('questions-refused-not-yours'))
  })
})
