// Materials in the chat: by words, by topic, as a file; and from a recommendation.
import { beforeAll, expect, test } from 'vitest'
import { addMaterial, keepMaterialFile, publishMaterial } from '../../../db/materials/keep.ts'
import { subscriptionsOf } from '../../../db/materials/subscriptions.ts'
import type { Chat } from '../chat.ts'
import { makePerson, makeWave, noon, questionnaireA, questionnaireOf } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const system = { kind: 'system' } as const
let chat: Chat
let personId: number
let waveId: number

const publish = async (title: string, topics: string[], link = 'https://kmc.example/one') => {
  const empty = { kind: 'memo' as const, organisationTypes: [], positions: [], validUntil: '' }
  const id = await addMaterial(here.db, system, { ...empty, title, topics, link }, noon)
  const file = { bytes: Buffer.from('%PDF-1.4 план'), name: 'план.pdf', otherwise: 'файл', now: noon }
  if (!link) await keepMaterialFile(here.db, system, id, file)
  await publishMaterial(here.db, system, { id, now: noon })
  return id
}

beforeAll(async () => {
  personId = (await makePerson(here.db)).id
  waveId = (await makeWave(here.db, questionnaireA(), [personId])).id
  chat = await comeIn(here.deps, personId)
  for (let number = 1; number <= 8; number++) await publish(`Подборка уроков ${number}`, ['lesson'])
  await publish('Индивидуальный план роста', ['growth'], '')
})

const open = async () => {
  await chat.command('menu')
  await chat.press(words('bot-menu-materials'))
}

test('words find it, six a screen, and the pages turn', async () => {
  await open()
  await chat.type('подборка')
  expect(chat.text()).toContain('Подборка уроков 8')
  expect(chat.text()).not.toContain('Подборка уроков 2')
  await chat.press(words('bot-page-on'))
  expect(chat.text()).toContain('Подборка уроков 2')
  await chat.type('динозавры')
  expect(chat.text()).toContain(words('bot-materials-none'))
})

test('a file is sent into the chat, byte for byte', async () => {
  await open()
  await chat.type('план роста')
  await chat.press('1')
  const { views } = await chat.press(words('bot-material-file'))
  const file = await views[0]?.openDocument?.()
  expect(file).toEqual({ name: 'план.pdf', bytes: Buffer.from('%PDF-1.4 план') })
})

test('news of a topic is asked for and refused with a press', async () => {
  await open()
  await chat.press('Урок и занятие (8)')
  await chat.press(words('bot-materials-tell'))
  expect(await subscriptionsOf(here.db, personId)).toEqual(['lesson'])
  await chat.press(words('bot-materials-quiet'))
  expect(await subscriptionsOf(here.db, personId)).toEqual([])
})

test('a recommendation leads to the material on its topic', async () => {
  const one = { personId, waveId, addressee: 'respondent' as const, kind: 'material', createdAt: noon }
  const { id } = await here.db.recommendation.create({ data: { ...one, trigger: 'Ж≥50', text: { ru: 'План роста' } } })
  await chat.pressValue(`advice:${id}`)
  await chat.press('Индивидуальный план роста')
  expect(chat.text()).toContain('Профессиональный рост')
  const other = { ...one, trigger: 'А≥50', text: { ru: 'Без материала' } }
  const { id: without } = await here.db.recommendation.create({ data: other })
  await chat.pressValue(`advice:${without}`)
  expect(chat.buttons().map(({ label }) => label)).toContain(words('bot-menu-materials'))
})

test('so does one of the deficits: what lies low leads to its materials, what lies high to none', async () => {
  const { db } = here
  const { id: deficits } = await makeWave(db, questionnaireOf('deficits'), [personId])
  const { organisationId } = await db.respondent.findFirstOrThrow({ where: { waveId: deficits } })
  const sent = { organisationType: 'school', channel: 'telegram', submittedAt: noon } as const
  const { id: responseId } = await db.response.create({ data: { waveId: deficits, personId, organisationId, ...sent } })
  const score = (scale: string, value: number) => ({ responseId, scale, value, answered: 4 })
  await db.score.createMany({ data: [score('МТ', 33), score('ЦФ', 92)] })
  await publish('Памятка по цифровым средствам', ['digital'])
  const advice = async (trigger: string) => {
    const of = { personId, waveId: deficits, responseId, addressee: 'respondent' as const, createdAt: noon }
    const { id } = await db.recommendation.create({ data: { ...of, kind: 'check', trigger, text: { ru: 'Совет' } } })
    await chat.pressValue(`advice:${id}`)
    return chat.buttons().flatMap(({ label, value }) => (/^material:\d/.test(value) ? [label] : []))
  }
  expect(await advice('МТ<60')).toEqual(['Подборка уроков 8', 'Подборка уроков 7'])
  expect(await advice('*<40')).toEqual(['Подборка уроков 8', 'Подборка уроков 7'])
  expect(await advice('ЦФ<60')).toEqual(['Памятка по цифровым средствам'])
  expect(await advice('*≥80')).toEqual([])
})

test('what is hidden is gone, in words', async () => {
  await chat.pressValue('material:99999')
  expect(chat.last().toast).toBe(words('bot-material-gone'))
})
