// A material as a file and a question with one, over the messenger's own HTTP.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMaterial, keepMaterialFile, publishMaterial } from '../../../db/materials/keep.ts'
import { pdf } from '../../core/files/make.ts'
import { makeCode, makePerson } from '../make.ts'
import { district } from '../setup.ts'
import { nextKey } from './in-survey.ts'
import { startTalk, words } from './talk.ts'

const here = district()
const system = { kind: 'system' } as const
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  talk = await startTalk(here.database)
})
afterAll(() => talk.close())

async function comeIn() {
  const { id } = await makePerson(here.db)
  const hands = talk.person(nextKey())
  hands.start(await makeCode(here.db, id, new Date()))
  await hands.press(words('bot-consent-yes'))
  await hands.sees('Согласие на сообщения')
  await hands.press(words('bot-consent-yes'))
  return { hands, personId: id }
}

test('a file comes as a document with the words beneath it', async () => {
  const now = new Date(Date.now() - 1000)
  const given = { title: 'План роста', kind: 'sample' as const, topics: ['growth'], link: '', validUntil: '' }
  const id = await addMaterial(here.db, system, { ...given, organisationTypes: [], positions: [] }, now)
  await keepMaterialFile(here.db, system, id, { bytes: pdf, name: 'план.pdf', otherwise: 'файл', now })
  await publishMaterial(here.db, system, { id, now })
  const { hands } = await comeIn()
  hands.say('/materials')
  await hands.sees('Материалы центра')
  hands.say('план')
  await hands.press('1')
  await hands.press(words('bot-material-file'))
  await hands.sees('План роста')
  await expect.poll(() => JSON.stringify(hands.fromBot())).toContain('план.pdf')
})

test('a document that is sent while a question is written goes with it', async () => {
  const { hands, personId } = await comeIn()
  hands.say('/ask')
  await hands.sees('Вопросы методисту')
  await hands.press(words('bot-questions-ask'))
  await hands.press('Уроки, РМО, аттестация')
  hands.say('Проверьте, пожалуйста, план')
  await hands.sees('Проверьте, пожалуйста, план')
  talk.box.sendDocument(hands.chat, { name: 'мой план.pdf', bytes: pdf })
  await hands.sees('мой план.pdf')
  await hands.press(words('bot-question-send'))
  await hands.sees('Вопрос отправлен')
  const [one] = await here.db.question.findMany({
    where: { personId },
    include: { messages: { include: { file: true } } },
  })
  expect(one?.messages).toMatchObject([{ file: { name: 'мой план.pdf', size: pdf.length, isWhole: true } }])
})
