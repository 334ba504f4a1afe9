// How people come to a page: by a poster and the code of their slip, or from the chat; and how they take consent back.
import { expect, test } from 'vitest'
import { closePageOf, openPageOf } from '../../../db/open-codes.ts'
import { later, makeCode, makePerson, makeWave, noon, questionnaireA, system } from '../../bot/make.ts'
import { comeIn, district, words } from '../../bot/setup.ts'
import { everyKind, first } from './definition.ts'
import { makeLink, openForm, respondent } from './make.ts'

const here = district()

async function poster() {
  const person = await makePerson(here.db)
  const wave = await makeWave(here.db, everyKind, [person.id])
  const opened = await openPageOf(here.db, system, wave.id, noon)
  if (opened.kind !== 'open') throw new Error(opened.reason)
  const form = await openForm(here.database, { chat: async () => 'https://t.me/metodist_bot' })
  return { wave, person, form, path: `/s/${opened.code}`, who: respondent(form) }
}

test('a poster leads whoever shows the code of their slip to their own link, and the code is not used up', async () => {
  const { person, form, path, who } = await poster()
  const code = await makeCode(here.db, person.id)
  let page = await who.get(path)
  expect(page.text).toContain('Ваш личный код')
  expect(page.html).toContain('href="https://t.me/metodist_bot"')
  page = await who.press(page, 'code', { code: code.toLowerCase() })
  expect(page.url).toMatch(/^\/s\/[0-9a-f]{32}$/)
  expect(page.text).toContain('Согласие на обработку персональных данных')
  const chat = await comeIn(here.deps, person.id)
  expect(chat.text()).toContain('Всякое')
  await form.close()
})

test('a stranger without a code, or with that of somebody who is not asked, gets no further', async () => {
  const { form, path, who } = await poster()
  const outsider = await makePerson(here.db)
  const page = await who.get(path)
  const tried = async (code: string) => (await who.press(page, 'code', { code })).text
  expect(await tried('')).toContain('Это не похоже на код')
  expect(await tried('AEKM-2345')).toContain('Такого кода нет')
  expect(await tried(await makeCode(here.db, outsider.id))).toContain('этот опрос не для вас')
  for (let i = 0; i < 30; i++) await tried('AEKM-2345')
  expect(await tried('AEKM-2345')).toContain('Слишком часто')
  await form.close()
})

test('an expired code, a wave that is over and a poster that was switched off say so', async () => {
  const { wave, person, form, path, who } = await poster()
  const code = await makeCode(here.db, person.id, later(-60 * 24 * 4))
  const page = await who.get(path)
  expect((await who.press(page, 'code', { code })).text).toContain('Срок этого кода вышел')
  form.at.now = later(60 * 24 * 8)
  expect((await who.get(path)).text).toContain('Опрос закрыт')
  form.at.now = noon
  expect(await closePageOf(here.db, system, wave.id, noon)).toEqual({ kind: 'closed' })
  expect((await who.get(path)).text).toContain('Такой ссылки нет')
  await form.close()
})

test('the chat offers the page with the person’s own link, where people can reach one', async () => {
  const { id } = await makePerson(here.db)
  await makeWave(here.db, questionnaireA(), [id])
  const chat = await comeIn({ ...here.deps, pages: 'https://kmc.example' }, id)
  await chat.command('surveys')
  const links = chat.last().views.flatMap(({ rows }) => rows.flat().filter((one) => one.kind === 'link'))
  expect(links).toMatchObject([
    { label: 'Ответить на странице', url: expect.stringMatching(/^https:\/\/kmc\.example\/s\/[0-9a-f]{32}$/) },
  ])
  const without = await comeIn(here.deps, (await makePerson(here.db)).id)
  await without.command('surveys')
  expect(without.last().views.flatMap(({ rows }) => rows.flat().filter((one) => one.kind === 'link'))).toEqual([])
})

test('words that are wanted on the page alone are not taken in the chat, and can be left empty there', async () => {
  const { id } = await makePerson(here.db)
  const [section] = everyKind.sections
  const words_ = { code: '0', type: 'text', max: 100, required: false, text: { ru: 'Что скажете?' } }
  const definition = { ...everyKind, freeText: 'web', sections: [{ ...section, items: [words_, section?.items[0]] }] }
  const wave = await makeWave(here.db, definition, [id])
  const chat = await comeIn(here.deps, id)
  await chat.press(words('bot-survey-begin'))
  expect(chat.text()).toContain('пишут на странице опроса')
  await chat.type('Скажу здесь')
  expect(chat.text()).toContain('Что скажете?')
  await chat.press(words('bot-survey-skip'))
  expect(chat.text()).toContain('Шкала?')
  const form = await openForm(here.database)
  const who = respondent(form)
  const page = await who.press(await who.get(`${await makeLink(here.database, wave.id, id)}?p=1`), 'next', {
    q0: 'Скажу на странице',
    q1: '2',
  })
  expect(page.text).toContain('Скажу на странице')
  await form.close()
})

test('who has agreed in the chat is not asked again on the page', async () => {
  const { id } = await makePerson(here.db)
  const wave = await makeWave(here.db, everyKind, [id])
  await comeIn(here.deps, id)
  const form = await openForm(here.database)
  const page = await respondent(form).get(await makeLink(here.database, wave.id, id))
  expect(page.text).not.toContain('Соглашаюсь')
  expect(page.text).toContain('Начать')
  await form.close()
})

test('consent given on the page is taken back there, and the draft goes with it', async () => {
  const { id } = await makePerson(here.db)
  const wave = await makeWave(here.db, everyKind, [id])
  const form = await openForm(here.database)
  const who = respondent(form)
  const link = await makeLink(here.database, wave.id, id)
  await who.press(await who.press(await who.get(link), 'agree'), 'next', first)
  const page = await who.get(`${link}?p=withdraw`)
  expect(page.text).toContain('ответы, которые вы ещё не отправили, стираются')
  expect((await who.press(page, 'withdraw')).text).toContain('Согласие отозвано')
  expect(await here.db.run.count({ where: { personId: id } })).toBe(0)
  expect((await who.get(link)).text).toContain(words('form-agree'))
  await form.close()
})
