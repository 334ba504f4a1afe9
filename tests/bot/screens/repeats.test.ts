// A repeated section, an answer the register knows, and yes and no in a question's own words, as the chat shows them.
import { expect, test } from 'vitest'
import { makePerson, makeWave } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'
import { t } from '../trial.ts'

const here = district()

const questionnaire = {
  code: 'trial',
  title: t('Проба'),
  intro: t('Вступление'),
  notice: t('Кто видит'),
  outro: t('Спасибо'),
  minutes: 1,
  anonymity: 'named',
  words: { yes: t('Да'), no: t('Нет') },
  sections: [
    {
      code: 'А',
      title: t('Стаж и вакансии'),
      items: [
        { code: '0', type: 'int', max: 60, text: t('Сколько лет вы работаете?'), prefill: { fact: 'experienceYears' } },
        { code: '1', type: 'bool', text: t('Есть ли вакансии?'), yes: t('Вакансии есть'), no: t('Вакансий нет') },
      ],
    },
    {
      code: 'В',
      title: t('Вакансия'),
      when: { item: '1', is: true },
      repeat: { max: 3, again: t('Добавить ещё одну?') },
      items: [{ code: '2', type: 'number', max: 10, text: t('Сколько ставок?') }],
    },
  ],
}

async function begin() {
  const person = await makePerson(here.db)
  await here.db.person.update({ where: { id: person.id }, data: { experienceFrom: new Date('2020-09-01') } })
  const wave = await makeWave(here.db, questionnaire, [person.id])
  const chat = await comeIn(here.deps, person.id)
  await chat.press(words('bot-survey-begin'))
  const stored = async () => {
    const { answers } = await here.db.response.findFirstOrThrow({
      where: { waveId: wave.id },
      include: { answers: true },
    })
    return Object.fromEntries(answers.map((one) => [one.item, one.number]))
  }
  return { chat, stored }
}

test('two vacancies are told one after the other, looked over, changed and sent', async () => {
  const { chat, stored } = await begin()
  expect(chat.text()).toContain(words('bot-survey-now', { answer: '6' }))
  await chat.press(words('bot-survey-keep'))
  await chat.press('Вакансии есть')
  expect(chat.text()).toContain('Вакансия 1')
  await chat.type('0,5')
  expect(chat.text()).toContain('Добавить ещё одну?')
  await chat.press('Да')
  expect(chat.text()).toContain('Вакансия 2')
  await chat.type('1')
  await chat.press('Нет')
  expect(chat.text()).toContain('Сколько ставок? — 0,5')
  await chat.press('5')
  await chat.type('2')
  await chat.press(words('bot-review-send'))
  expect(await stored()).toEqual({ 0: 6, 1: 1, 2: 0.5, 'В+': 1, '2#2': 2, 'В+#2': 0 })
})

test('«Вакансий нет» ends it, and nothing is sent that was only known', async () => {
  const { chat, stored } = await begin()
  await chat.type('7')
  await chat.press('Вакансий нет')
  await chat.press(words('bot-review-send'))
  expect(await stored()).toEqual({ 0: 7, 1: 0 })
})
