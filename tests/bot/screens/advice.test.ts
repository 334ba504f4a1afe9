// What the chat says of recommendations, of the psychologist, of requests, and of what is kept.
import { beforeAll, describe, expect, test } from 'vitest'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import type { Chat } from '../chat.ts'
import { makePerson, makeWave, noon } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const comfort = loadQuestionnaire(questionnaireFile('emotional-comfort'), words).definition
let chat: Chat
let personId: number

beforeAll(async () => {
  personId = (await makePerson(here.db)).id
  chat = await comeIn(here.deps, personId)
})

const advise = (text: string, more: object = {}) =>
  here.db.recommendation.create({
    data: {
      personId,
      trigger: 'А',
      addressee: 'respondent',
      kind: 'tip',
      text: { ru: text },
      createdAt: noon,
      ...more,
    },
  })

describe('own recommendations', () => {
  test('are taken up and done from the list, by a press each', async () => {
    const { id } = await advise('Посетить мастер-класс')
    await chat.command('advice')
    expect(chat.text()).toContain('1. Посетить мастер-класс (предложена)')
    await chat.press('1')
    await chat.press(words('bot-advice-begin'))
    await chat.press(words('bot-advice-finish'))
    expect(await here.db.recommendation.findUnique({ where: { id } })).toMatchObject({ status: 'done' })
    expect(chat.buttons().map(({ label }) => label)).not.toContain(words('bot-advice-finish'))
  })

  test('of somebody else are not shown, whatever button is pressed', async () => {
    const other = await makePerson(here.db)
    const { id } = await advise('Чужая рекомендация', { personId: other.id })
    await chat.pressValue(`advice:${id}`)
    expect(chat.text()).not.toContain('Чужая')
    await chat.pressValue(`advice:${id}:decline`)
    await chat.pressValue(`follow-up:${id}:yes`)
    const row = await here.db.recommendation.findUniqueOrThrow({ where: { id } })
    expect([row.status, row.applied]).toEqual(['given', null])
  })
})

test('«Удалось применить?» takes a press, and words that may be left out', async () => {
  const [one, two] = [
    await advise('Первый совет', { followUpAt: noon }),
    await advise('Второй совет', { followUpAt: noon }),
  ]
  await chat.pressValue('follow-up')
  expect(chat.text()).toContain('Первый совет')
  await chat.press(words('bot-follow-up-partly'))
  await chat.type('Не хватило часов')
  expect(chat.text()).toContain('Второй совет')
  await chat.press(words('bot-follow-up-no'))
  await chat.press(words('bot-follow-up-skip'))
  expect(chat.text()).toBe(words('bot-follow-up-thanks'))
  const rows = await here.db.recommendation.findMany({
    where: { id: { in: [one.id, two.id] } },
    orderBy: { id: 'asc' },
  })
  expect(rows.map(({ applied, appliedNote }) => [applied, appliedNote])).toEqual([
    ['partly', 'Не хватило часов'],
    ['no', null],
  ])
})

test('the psychologist is a press away in the menu, for somebody who has answered nothing', async () => {
  await chat.command('menu')
  await chat.press(words('bot-menu-talk'))
  expect(chat.text()).toContain('только ваше имя и сегодняшний день')
  await chat.press(words('bot-talk-ask'))
  expect(chat.text()).toContain(words('bot-talk-waiting'))
  expect(await here.db.talkRequest.count({ where: { personId } })).toBe(1)
  await chat.press(words('bot-talk-withdraw'))
  expect(chat.text()).toContain('только ваше имя')
})

test('own training requests say how far they have come, and why not', async () => {
  const organisation = await here.db.organisation.findFirstOrThrow()
  const common = {
    personId,
    organisationId: organisation.id,
    kind: 'retraining',
    form: 'distance',
    funding: 'budget',
  } as const
  const request = (more: object) =>
    here.db.trainingRequest.create({
      data: { ...common, year: 2027, area: 'digital', reason: 'interest', createdAt: noon, ...more },
    })
  await request({ status: 'declined', declineReason: 'Группа набрана', topic: 'Таблицы' })
  await chat.command('requests')
  expect(chat.text()).toContain('цифровые средства: Таблицы. Заявка отклонена.')
  expect(chat.text()).toContain('Группа набрана')
})

test('what is kept of an anonymous survey can be read afterwards: took part or not, and the sentences of the beginning', async () => {
  const wave = await makeWave(here.db, comfort, [personId])
  const read = async () => {
    await chat.command('privacy')
    await chat.press(words('bot-anonymous-button'))
    return chat.text()
  }
  expect(await read()).toContain(words('bot-anonymous-not-yet', { title: wave.title }))
  await here.db.respondent.updateMany({ where: { waveId: wave.id }, data: { answeredAt: wave.opensAt } })
  expect(await read()).toContain(words('bot-anonymous-took-part', { title: wave.title }))
  expect(chat.text()).toContain('без имени, организации и времени')
})
