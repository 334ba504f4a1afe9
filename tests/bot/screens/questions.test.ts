// A question from the chat to the panel and back: nothing is sent unseen, nothing typed is lost.
import { beforeEach, describe, expect, test } from 'vitest'
import { render } from '../../../bot/telegram/render.ts'
import { questionAnswered } from '../../../core/outbox/kinds/question-answered.ts'
import { consultationsByPerson, countConsultations } from '../../../db/consultations.ts'
import { answerQuestion, takeQuestion } from '../../../db/questions/answer.ts'
import { make } from '../../setup/make.ts'
import type { Chat } from '../chat.ts'
import { later, makePerson, noon } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const system = { kind: 'system' } as const
let chat: Chat
let personId: number

beforeEach(async () => {
  personId = (await makePerson(here.db)).id
  chat = await comeIn(here.deps, personId)
  await chat.command('menu')
  await chat.press(words('bot-menu-questions'))
})

const ask = async (text: string) => {
  await chat.press(words('bot-questions-ask'))
  await chat.press('Уроки, РМО, аттестация')
  await chat.type(text)
}
const own = () => here.db.question.findMany({ where: { personId }, include: { messages: true } })

describe('asking', () => {
  test('shows what will be kept before it is sent, and says until when the answer comes', async () => {
    await ask('Как оформить портфолио? Мне нужно к марту.')
    expect(chat.text()).toContain('Как оформить портфолио? Мне нужно к марту.')
    expect(chat.text()).toContain('Руководителю он не виден')
    expect(await own()).toEqual([])
    await chat.press(words('bot-question-send'))
    // Tuesday and three working days.
    expect(chat.text()).toContain('27 ноября')
    expect(await own()).toMatchObject([
      { area: 2, topic: 'Как оформить портфолио?', status: 'waiting', dueAt: new Date('2026-11-27T21:00:00Z') },
    ])
    expect(await here.db.questionDraft.count({ where: { personId } })).toBe(0)
  })

  test('a new word replaces the old one, a restart or the menu loses nothing', async () => {
    await ask('Первый текст')
    await chat.type('Второй текст')
    await chat.command('menu')
    await chat.press(words('bot-menu-questions'))
    await chat.press(words('bot-questions-draft'))
    expect(chat.text()).toContain('Второй текст')
    expect(chat.text()).not.toContain('Первый текст')
  })

  test('too long a text is refused in words, and the text before stands', async () => {
    await ask('Короткий вопрос')
    await chat.type('а'.repeat(3_001))
    expect(chat.text()).toContain('длиннее 3')
    expect(chat.text()).toContain('Короткий вопрос')
  })

  test('pressing «отправить» twice sends once', async () => {
    await ask('Один вопрос')
    const { value } = chat.find(words('bot-question-send'))
    await chat.pressValue(value)
    await chat.pressValue(value)
    expect(await own()).toHaveLength(1)
  })

  test('is withdrawn and erased while nobody has taken it, and not after', async () => {
    await ask('Вопрос, который отзовут')
    await chat.press(words('bot-question-send'))
    await chat.press(words('bot-question-open'))
    const { value } = chat.find(words('bot-question-withdraw'))
    await chat.pressValue(value)
    expect(await own()).toEqual([])
    await ask('Вопрос, который взяли')
    await chat.press(words('bot-question-send'))
    const [one] = await own()
    await takeQuestion(here.db, system, { id: one?.id ?? 0, now: noon })
    await chat.pressValue(`question:${one?.id}:withdraw`)
    expect(await own()).toMatchObject([{ status: 'taken' }])
    expect(chat.last().toast).toBe(words('bot-question-taken-already'))
  })
})

describe('an answer', () => {
  const answered = async () => {
    await ask('Какие курсы выбрать?')
    await chat.press(words('bot-question-send'))
    const id = (await own())[0]?.id ?? 0
    const account = await make.account(here.db)
    const staff = { kind: 'staff', accountId: account.id, personId: account.personId, language: 'ru' } as const
    const director = { role: 'director' as const, organisationId: null, areas: [], subject: null }
    await answerQuestion(here.db, { ...staff, grants: [director] }, { id, text: 'Начните с ИРО.', now: later(30) })
    return id
  }

  test('comes as a notice with the way on, and without the name of whoever answered', async () => {
    await answered()
    const [message] = await here.db.outboxMessage.findMany({ where: { personId, kind: questionAnswered.name } })
    const view = questionAnswered.view(message?.params, { say: words, language: 'ru' })
    expect(view.text).toContain('Начните с ИРО.')
    expect(JSON.stringify(view)).not.toContain('Иванова')
    expect(() => render(view)).not.toThrow()
  })

  test('is followed by a further word, which brings the question back to whoever had it', async () => {
    const id = await answered()
    await chat.pressValue(`question:${id}:more`)
    await chat.type('А если заочно?')
    await chat.press(words('bot-question-send'))
    const [one] = await own()
    expect(one?.status).toBe('taken')
    expect(one?.messages.map(({ text }) => text)).toEqual(['Какие курсы выбрать?', 'Начните с ИРО.', 'А если заочно?'])
  })

  test('is solved, rated by a press, with words that may be left out', async () => {
    const id = await answered()
    await chat.pressValue(`question:${id}:solved`)
    await chat.press('4')
    await chat.type('Помогло, спасибо')
    expect(await own()).toMatchObject([{ status: 'closed', rating: 4, ratingNote: 'Помогло, спасибо' }])
    await chat.pressValue(`question:${id}:more`)
    expect(chat.text()).toContain(words('bot-question-over'))
  })
})

describe('help for a school', () => {
  const flag = { kind: 'low_results' as const, schoolYear: 2026, activeFrom: new Date('2026-09-01') }
  const headOf = async (organisationId: number) => {
    const head = await make.grant(here.db, { personId, role: 'organisation_head', organisationId })
    return head.id
  }

  test('is asked by its head alone, of a school that is in the list of this year', async () => {
    const school = await make.organisation(here.db)
    await chat.command('ask')
    const buttons = () => chat.buttons().map(({ value }) => value)
    expect(buttons()).not.toContain('question:school')
    await headOf(school.id)
    await here.db.organisationFlag.create({ data: { organisationId: school.id, ...flag, schoolYear: 2025 } })
    await chat.command('ask')
    expect(buttons()).not.toContain('question:school')
    await here.db.organisationFlag.create({ data: { organisationId: school.id, ...flag } })
    await chat.command('ask')
    expect(buttons()).toContain('question:school')
  })

  test('stands in the queue of its area with a due day, and is a consultation of the school, not of its head', async () => {
    const school = await make.organisation(here.db)
    await headOf(school.id)
    await here.db.organisationFlag.create({ data: { organisationId: school.id, ...flag } })
    await chat.command('ask')
    await chat.pressValue('question:school')
    await chat.type('Нужен выезд методиста')
    expect(chat.text()).toContain(words('questions-area', { area: 2 }))
    expect(chat.text()).toContain('засчитается школе')
    await chat.press(words('bot-question-send'))
    const [one] = await own()
    expect(one).toMatchObject({ area: 2, organisationId: school.id, isLowResults: true, isForSchool: true })
    expect(one?.dueAt).toEqual(new Date('2026-11-27T21:00:00Z'))
    await answerQuestion(here.db, system, { id: one?.id ?? 0, text: 'Приедем в среду.', now: later(5) })
    const span = { from: '2026-11-24', to: '2026-11-25', zone: 'Europe/Moscow' }
    expect(await countConsultations(here.db, span, { organisationId: school.id })).toBe(1)
    expect(await countConsultations(here.db, span, { personId })).toBe(0)
    expect((await consultationsByPerson(here.db, span)).filter((one) => one.personId === personId)).toEqual([])
  })

  test('is not sent in the name of a school that has left the list meanwhile, and what was written stays', async () => {
    const school = await make.organisation(here.db)
    await headOf(school.id)
    const { id } = await here.db.organisationFlag.create({ data: { organisationId: school.id, ...flag } })
    await chat.command('ask')
    await chat.pressValue('question:school')
    await chat.type('Нужна помощь')
    await here.db.organisationFlag.update({ where: { id }, data: { activeTo: new Date('2026-11-20') } })
    await chat.press(words('bot-question-send'))
    expect(chat.text()).toContain('нет в списке ШНОР')
    expect(chat.text()).toContain('Нужна помощь')
    expect(await own()).toEqual([])
  })
})

test('somebody else’s question is not read, rated or withdrawn, whatever is pressed', async () => {
  const other = await makePerson(here.db)
  const { id } = await here.db.question.create({
    data: { personId: other.id, area: 1, topic: 'Чужая тайна', createdAt: noon, dueAt: later(1) },
  })
  for (const act of ['', ':more', ':withdraw', ':solved', ':rate:5']) {
    await chat.pressValue(`question:${id}${act}`)
    expect(chat.text()).not.toContain('Чужая тайна')
  }
  expect(await here.db.question.findUnique({ where: { id } })).toMatchObject({ status: 'waiting', rating: null })
})
