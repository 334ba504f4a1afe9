// A question for files, over the messenger's own HTTP: sent, fetched, kept once, taken back, refused in words.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { largestFile, mebibyte } from '../../../core/files/kinds.ts'
import { docx, office, pdf, png } from '../../core/files/make.ts'
import { makeCode, makePerson, makeWave } from '../make.ts'
import { district } from '../setup.ts'
import { questionnaire, t } from '../trial.ts'
import { nextKey, settled, textsOf } from './in-survey.ts'
import { eventually, startTalk, words } from './talk.ts'

const here = district()
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  talk = await startTalk(here.database)
})
afterAll(() => talk.close())

const asking = { code: '1', type: 'file', max: 3, required: false, text: t('Пришлите материалы') }
const end = { code: '2', type: 'text', max: 20, text: t('Последний вопрос') }

/** Somebody at the question for files. */
async function atFiles(items: object[] = [asking, end]) {
  const { db } = here
  const person = await makePerson(db)
  const times = { opensAt: new Date(Date.now() - 1000), closesAt: new Date(Date.now() + 9e8) }
  const wave = await makeWave(db, questionnaire(items), [person.id], times)
  const hands = talk.person(nextKey())
  hands.start(await makeCode(db, person.id, new Date()))
  await hands.press(words('bot-consent-yes'))
  await hands.sees('Согласие на сообщения')
  await hands.press(words('bot-consent-yes'))
  await hands.press(words('bot-survey-begin'))
  await hands.sees('Пришлите материалы')
  const files = () => db.storedFile.findMany({ where: { run: { personId: person.id } }, orderBy: { id: 'asc' } })
  /** Sends, and waits for what is said to it. */
  const send = async (name: string, bytes: Buffer) => {
    const before = hands.fromBot().length
    talk.box.sendDocument(hands.chat, { name, bytes })
    await eventually(() => expect(hands.fromBot().length).toBeGreaterThan(before))
    await settled(db)
    return textsOf(hands).at(-1) ?? ''
  }
  const run = () => db.run.findFirstOrThrow({ where: { personId: person.id } })
  return { person, wave, hands, files, send, run }
}

test('documents and a photo become the answer, byte for byte, and the review names them', async () => {
  const { hands, files, send, person } = await atFiles()
  const plan = docx('план', 700_000)
  expect(await send('План работы.docx', plan)).toContain('1. План работы.docx')
  expect(await send('отчёт.pdf', pdf)).toContain('2. отчёт.pdf')
  talk.box.sendPhoto(hands.chat, png)
  await hands.sees('3. Файл 3.png')
  await hands.press(words('survey-files-on'))
  await hands.sees('Последний вопрос')
  hands.say('конец')
  await hands.sees('План работы.docx; отчёт.pdf; Файл 3.png')
  await hands.press(words('bot-review-send'))
  await hands.sees(words('bot-survey-sent'))
  const kept = await files()
  expect(kept.map(({ kind, size }) => [kind, size])).toEqual([
    ['docx', plan.length],
    ['pdf', pdf.length],
    ['png', png.length],
  ])
  const parts = await here.db.storedFilePart.findMany({
    where: { fileId: kept[0]?.id ?? 0 },
    orderBy: { number: 'asc' },
  })
  expect(parts.length).toBe(3)
  expect(Buffer.concat(parts.map(({ bytes }) => bytes)).equals(plan)).toBe(true)
  const answer = await here.db.answer.findFirstOrThrow({ where: { response: { personId: person.id }, item: '1' } })
  expect(answer.text).toBe(kept.map(({ token }) => token).join('\n'))
  talk.box.sendDocument(hands.chat, { name: 'ещё.docx', bytes: docx('ещё') })
  await hands.sees(words('bot-puzzled-file'))
  expect(await files()).toHaveLength(3)
})

test('three at once come as an album, and each is an answer', async () => {
  const { hands, files } = await atFiles()
  talk.box.sendAlbum(
    hands.chat,
    ['раз', 'два', 'три'].map((name) => ({ name: `${name}.docx`, bytes: docx(name) })),
  )
  await hands.sees('3. три.docx')
  expect((await files()).map(({ name }) => name)).toEqual(['раз.docx', 'два.docx', 'три.docx'])
})

test('one is taken away again, and its bytes go with it', async () => {
  const { hands, files, send } = await atFiles()
  await send('первый.docx', docx('первый'))
  await send('второй.docx', docx('второй'))
  await hands.press(words('survey-files-remove', { number: 1 }))
  await eventually(async () => expect((await files()).map(({ name }) => name)).toEqual(['второй.docx']))
  await hands.sees('1. второй.docx')
  expect(await here.db.storedFilePart.count({ where: { file: { name: 'первый.docx' } } })).toBe(0)
})

test('the question may be passed over, and come back to', async () => {
  const { hands, files, send } = await atFiles()
  await hands.press(words('bot-survey-skip'))
  await hands.sees('Последний вопрос')
  await hands.press(words('bot-back'))
  await hands.sees('Пришлите материалы')
  await settled(here.db)
  expect(await send('план.docx', docx())).toContain('1. план.docx')
  expect(await files()).toHaveLength(1)
})

describe('refused in words, and nothing is kept or lost', () => {
  test.each([
    ['an empty file', 'план.pdf', Buffer.alloc(0), 'Файл пустой'],
    ['a program', 'план.pdf', Buffer.from('MZ\x90\0\x03'), 'Такой файл не подходит'],
    ['a document with macros', 'план.docx', office('word/document.xml', [{ name: 'word/vbaProject.bin' }]), 'макросы'],
    [
      'a bomb',
      'план.docx',
      office('word/document.xml', [{ name: 'word/a.xml', content: 'x', claims: 2000 * mebibyte }]),
      'во много раз больше',
    ],
  ])('%s', async (_what, name, bytes, said) => {
    const { files, send, run } = await atFiles()
    await send('хороший.docx', docx())
    const answer = await send(name, bytes)
    expect(answer).toContain(said)
    expect(answer).toContain('1. хороший.docx')
    expect(await files()).toHaveLength(1)
    expect((await run()).rev).toBe(2)
  })

  test('one that is too large, without fetching a byte of it', async () => {
    const { files, send } = await atFiles()
    talk.box.tally.reset()
    expect(await send('большой.pdf', Buffer.concat([pdf, Buffer.alloc(largestFile)]))).toContain('до 10 МБ')
    expect(talk.box.tally.read()).not.toHaveProperty('getFile')
    expect(await files()).toEqual([])
  })

  test('the same again, under another name', async () => {
    const { files, send } = await atFiles()
    await send('план.docx', docx())
    expect(await send('план (1).docx', docx())).toContain('уже принят')
    expect(await files()).toHaveLength(1)
  })

  test('one more than there is room for, and it can be sent when one is taken away', async () => {
    const { hands, files, send } = await atFiles()
    for (const name of ['1', '2', '3']) await send(`${name}.docx`, docx(name))
    expect(await send('4.docx', docx('4'))).toContain('не больше 3')
    expect(await files()).toHaveLength(3)
    await hands.press(words('survey-files-remove', { number: 2 }))
    await hands.sees('2. 3.docx')
    expect(await send('4.docx', docx('4'))).toContain('3. 4.docx')
  })

  test('more than all files of a survey may have together', async () => {
    const { files, send } = await atFiles()
    await send('1.docx', docx('1', 9 * mebibyte))
    await send('2.docx', docx('2', 9 * mebibyte))
    expect(await send('3.docx', docx('3', 9 * mebibyte))).toContain('на весь опрос есть 25 МБ')
    expect(await files()).toHaveLength(2)
  }, 30_000)

  test('a kind that this question does not take', async () => {
    const { files, send } = await atFiles([{ ...asking, kinds: ['pdf'] }, end])
    expect(await send('план.docx', docx())).toContain('Такой файл не подходит')
    expect(await files()).toEqual([])
    expect(await send('план.pdf', pdf)).toContain('1. план.pdf')
  })

  test('words instead of a file', async () => {
    const { hands } = await atFiles()
    hands.say('файл пришлю завтра')
    await hands.sees('прикрепите его скрепкой')
  })

  test('a file after the wave has closed', async () => {
    const { wave, files, send } = await atFiles()
    await here.db.wave.update({ where: { id: wave.id }, data: { closesAt: new Date(Date.now() - 1) } })
    expect(await send('план.docx', docx())).toContain('Опрос закрыт')
    expect(await files()).toEqual([])
  })
})

test('a file that comes in a pause ends the pause', async () => {
  const { hands, files, send } = await atFiles()
  await hands.press(words('bot-menu-button'))
  await hands.sees('Опрос прерван')
  await settled(here.db)
  expect(await send('план.docx', docx())).toContain('1. план.docx')
  expect(await files()).toHaveLength(1)
})

describe('when Telegram fails', () => {
  test('one broken connection is made good, and nobody is told', async () => {
    const { send } = await atFiles()
    talk.box.faults.add({ kind: 'reset-before', method: 'file' })
    expect(await send('план.docx', docx())).toContain('1. план.docx')
  })

  test('a file that cannot be had is asked for again, in words', async () => {
    const { files, send } = await atFiles()
    const broken = talk.box.faults.add({ kind: 'server-error', method: 'file', times: null })
    expect(await send('план.docx', docx())).toContain('не удалось получить')
    broken.remove()
    expect(await files()).toEqual([])
    expect(await send('план.docx', docx())).toContain('1. план.docx')
    expect(talk.troubles.join()).not.toContain(talk.box.token)
  })
})
