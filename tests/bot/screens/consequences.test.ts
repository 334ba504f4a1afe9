// What a survey does in another register once it is sent from the chat.
import { beforeAll, describe, expect, test } from 'vitest'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import { trainingStatus } from '../../../core/outbox/kinds/training-status.ts'
import { confirmTrainingRequest, declineTrainingRequest, planTrainingRequest } from '../../../db/training-requests.ts'
import { vacancyCoverage } from '../../../db/vacancy-coverage.ts'
import { wordsOf } from '../../../locales/index.ts'
import { make } from '../../setup/make.ts'
import type { Chat } from '../chat.ts'
import { makePerson, makeWave, noon, system } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const definition = (code: string) => loadQuestionnaire(questionnaireFile(code), wordsOf('ru')).definition

/** A person at work in an organisation of their own, asked for it by a wave of this questionnaire. */
async function asked(code: string, { isHead = false } = {}) {
  const { db } = here
  const person = await makePerson(db)
  const wave = await makeWave(db, definition(code), [person.id])
  const { organisationId } = await db.respondent.findFirstOrThrow({ where: { waveId: wave.id } })
  const code_ = isHead ? 'head' : 'teacher'
  await make.assignment(db, { personId: person.id, organisationId, code: code_ })
  if (isHead) await db.organisation.update({ where: { id: organisationId }, data: { headId: person.id } })
  return { personId: person.id, organisationId, waveId: wave.id }
}

async function begin(personId: number): Promise<Chat> {
  const chat = await comeIn(here.deps, personId)
  await chat.press(words('bot-survey-begin'))
  return chat
}

async function press(chat: Chat, ...labels: string[]) {
  for (const label of labels) await chat.press(label)
}

describe('vacancies', () => {
  const none = async (chat: Chat) => {
    await chat.press('Вакансий нет')
    await chat.type('3')
    await chat.type('1')
    await chat.press(words('bot-review-send'))
  }
  beforeAll(async () => {
    for (const name of ['первая', 'вторая']) {
      const { id: organisationId } = await make.organisation(here.db, { shortName: name })
      const period = new Date('2026-08-01')
      await here.db.vacancyReport.create({ data: { organisationId, period, noVacancies: true, submittedAt: noon } })
    }
  })

  test('«вакансий нет» of the head is the report that was missing', async () => {
    const { personId, organisationId } = await asked('vacancies', { isHead: true })
    const coverage = () => vacancyCoverage(here.db, system, noon)
    const before = await coverage()
    expect(before.missing.map(({ id }) => id)).toEqual([organisationId])
    expect(before.reported).toBe(before.asked - 1)
    const chat = await begin(personId)
    await none(chat)
    expect(await coverage()).toEqual({ reported: before.asked, asked: before.asked, missing: [] })
    expect(await here.db.vacancyReport.findFirst({ where: { organisationId } })).toMatchObject({
      noVacancies: true,
      retiring: 3,
      targetedWanted: 1,
      submittedById: personId,
    })
  })

  test('two that are described are two of the register, and what was open before is closed', async () => {
    const { personId, organisationId } = await asked('vacancies', { isHead: true })
    const { id: openedById } = await here.db.vacancyReport.create({
      data: { organisationId, period: new Date('2026-05-01'), noVacancies: false, submittedAt: noon },
    })
    const { id: positionId } = await make.position(here.db)
    const old = { organisationId, positionId, openedById, seenById: openedById, reason: 'leave', coverage: 'combined' }
    await here.db.vacancy.create({ data: { ...old, subject: 'химия', fte: 1, since: new Date('2026-01-12') } as never })
    const chat = await begin(personId)
    await chat.press('Вакансии есть')
    const describeOne = async (subject: string, since: string) => {
      await press(chat, 'учитель')
      await chat.type(subject)
      await chat.type('0,5')
      await chat.type('9')
      await chat.type(since)
      await press(chat, 'Пенсия', 'Не ведётся', 'Нет', 'Да')
    }
    await describeOne('физика', '01.09.2026')
    await chat.press('Да')
    await describeOne('история', '01.01.2031')
    await chat.press('Нет')
    await chat.type('0')
    await chat.type('0')
    await chat.press(words('bot-review-send'))
    const rows = await here.db.vacancy.findMany({ where: { organisationId }, orderBy: { id: 'asc' } })
    const day = (date: Date | null) => date?.toISOString().slice(0, 10)
    expect(rows.map((one) => [one.subject, one.fte, one.coverage, day(one.since), day(one.closedOn)])).toEqual([
      ['химия', 1, 'combined', '2026-01-12', '2026-11-24'],
      ['физика', 0.5, 'not_taught', '2026-09-01', undefined],
      // Typed as 2031: what is reported as open is open today.
      ['история', 0.5, 'not_taught', '2026-11-24', undefined],
    ])
  })

  test('of whoever does not head the organisation change no register', async () => {
    const { personId, organisationId, waveId } = await asked('vacancies')
    await none(await begin(personId))
    expect(await here.db.response.count({ where: { waveId } })).toBe(1)
    expect(await here.db.vacancyReport.count({ where: { organisationId } })).toBe(0)
  })
})

describe('a training request', () => {
  test('goes on, and the person hears of each step in the words of the outbox', async () => {
    const { personId } = await asked('training-request')
    await send(personId)
    const [first] = await requests(personId)
    const id = first?.id ?? 0
    await confirmTrainingRequest(here.db, system, { id, priority: 2, now: noon })
    await planTrainingRequest(here.db, system, { id, now: noon })
    const said = await here.db.outboxMessage.findMany({
      where: { personId, kind: trainingStatus.name },
      orderBy: { id: 'asc' },
    })
    // Had the first been said by now, it would stand; nobody is told what is no longer so.
    expect(said.map(({ key, status }) => [key, status])).toEqual([
      [`training:${id}:confirmed`, 'cancelled'],
      [`training:${id}:planned`, 'queued'],
    ])
    expect(trainingStatus.view(said[1]?.params, { say: words, language: 'ru' })).toEqual({
      heading: 'Заявка на обучение: методика',
      text: 'Центр принял заявку в план обучения на 2027 год.\nТема: Нейросети на уроке.',
      rows: [],
    })
  })

  test('of whoever has withdrawn the consent to messages goes on in silence', async () => {
    const { personId } = await asked('training-request')
    await send(personId)
    await here.db.consent.updateMany({ where: { personId, purpose: 'messages' }, data: { decision: 'withdrawn' } })
    const [first] = await requests(personId)
    await declineTrainingRequest(here.db, system, { id: first?.id ?? 0, reason: 'Нет мест', now: noon })
    expect(await here.db.outboxMessage.count({ where: { personId, kind: trainingStatus.name } })).toBe(0)
  })

  const requests = (personId: number) =>
    here.db.trainingRequest.findMany({ where: { personId }, orderBy: { id: 'asc' } })
  async function send(personId: number) {
    const chat = await begin(personId)
    await press(chat, 'Методика', 'Цифровые средства', words('bot-survey-done'))
    await chat.type('Нейросети на уроке')
    await press(chat, 'Интерес', 'Повышение квалификации', 'Смешанно', 'Март', 'Апрель', words('bot-survey-done'))
    await press(chat, 'Бюджет', 'Больше 3 лет назад')
    const { value } = chat.find(words('bot-review-send'))
    await chat.pressValue(value)
    await chat.pressValue(value)
  }

  test('is one a field, waits for the head, and knows of its urgency what the registers know', async () => {
    const { personId, organisationId } = await asked('training-request')
    await send(personId)
    const shared = {
      organisationId,
      status: 'draft',
      topic: 'Нейросети на уроке',
      reason: 'interest',
      kind: 'professional_development',
      form: 'blended',
      months: [3, 4],
      funding: 'budget',
      year: 2027,
      lastCourse: null,
      priority: null,
      band: 'planned',
    }
    expect(await requests(personId)).toMatchObject([
      { ...shared, area: 'method' },
      { ...shared, area: 'digital' },
    ])
  })

  test('of an area that the diagnosis found critical is more pressing, and of the other it is not', async () => {
    const { personId, organisationId } = await asked('training-request')
    const diagnosis = await makeWave(here.db, definition('deficits'), [])
    const response = { waveId: diagnosis.id, personId, organisationId, organisationType: 'school', channel: 'telegram' }
    const scores = { create: [{ scale: 'ЦФ', value: 25, level: 'критический', answered: 4 }] }
    await here.db.response.create({ data: { ...response, submittedAt: noon, scores } as never })
    await here.db.run.deleteMany({ where: { personId } })
    await send(personId)
    expect((await requests(personId)).map(({ area, band }) => [area, band])).toEqual([
      ['method', 'planned'],
      ['digital', 'first'],
    ])
  })

  test('of somebody who works nowhere any more leaves the answers and makes no request', async () => {
    const { personId, waveId } = await asked('training-request')
    await here.db.assignment.updateMany({ where: { personId }, data: { activeTo: new Date('2026-11-01') } })
    await send(personId)
    expect(await here.db.response.count({ where: { waveId } })).toBe(1)
    expect(await requests(personId)).toEqual([])
  })
})
