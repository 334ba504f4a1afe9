// A questionnaire read over: what the page says of branching, scoring and recommendations.
import { describe, expect, test } from 'vitest'
import { type About, factsOf, readAs } from '../../admin/reading/about.ts'
import { itemRows } from '../../admin/reading/bubbles.ts'
import { conditionInWords } from '../../admin/reading/condition-words.ts'
import { recommendationsInWords, triggerInWords } from '../../admin/reading/recommendation-words.ts'
import { scoringInWords } from '../../admin/reading/scoring-words.ts'
import { loadQuestionnaires } from '../../content/index.ts'
import type { Condition } from '../../core/survey/condition.ts'
import { knownFacts } from '../../core/survey/facts.ts'
import { languages, wordsOf } from '../../locales/index.ts'

const loaded = loadQuestionnaires(wordsOf('ru'))
const young = loaded.find(({ definition }) => definition.code === 'young-difficulties')
if (!young) throw new Error('there is no questionnaire young-difficulties')

const about: About = {
  definition: young.definition,
  facts: factsOf('school', 'ru'),
  words: wordsOf('ru'),
  language: 'ru',
}

describe.each(languages)('every shipped questionnaire is told whole: %s', (language) => {
  test.each(loaded.flatMap(({ definition }) => readAs.map((type) => [definition.code, type, definition] as const)))(
    '%s as read in a %s',
    (_code, type, definition) => {
      const one: About = { definition, facts: factsOf(type, language), words: wordsOf(language), language }
      const told = JSON.stringify([itemRows(one), scoringInWords(one), recommendationsInWords(one)])
      expect(told).not.toMatch(/\{[^"]|undefined|null/)
    },
  )
})

test('what is asked in May alone says so', () => {
  const rows = itemRows(about)
  expect(rows.filter(({ condition }) => condition).map(({ code, condition }) => [code, condition])).toEqual([
    ['Ж6', 'Показывается, если месяц начала опроса – май'],
  ])
  expect(rows.filter(({ required }) => !required).map(({ code }) => code)).toEqual(['Ж5', 'Ж7'])
})

test('the words are those of the organisation it is read in', () => {
  const firstIn = (type: 'school' | 'kindergarten') =>
    itemRows({ ...about, facts: factsOf(type, 'ru') })[0]?.bubble.paragraphs[0]
  expect(firstIn('school')).toContain('план урока, по которому видно, чего достигнут ученики')
  expect(firstIn('kindergarten')).toContain('план занятия, по которому видно, чего достигнут дети')
})

test('answers stand as the chat puts them, long ones one under the other, with what may be skipped', () => {
  const rows = itemRows(about)
  expect(rows[0]?.bubble.rows).toEqual([
    ['Справляюсь'],
    ['Бывает трудно'],
    ['Часто трудно'],
    ['Очень трудно, нужна помощь'],
    ['Не относится ко мне'],
  ])
  expect(rows.at(-1)?.bubble).toMatchObject({
    rows: [['Пропустить']],
    paragraphs: [expect.anything(), expect.stringContaining('500')],
  })
})

test.each<[Condition, string]>([
  [{ item: 'А1', is: 3 }, 'ответ на А1 – «Очень трудно, нужна помощь»'],
  [{ item: 'А1', in: [2, 3] }, 'ответ на А1 – «Часто трудно» или «Очень трудно, нужна помощь»'],
  [{ item: 'Ж5', includes: 2 }, 'ответ на Ж5 включает «Урок»'],
  [{ item: 'Ж4', answered: false }, 'на Ж4 нет ответа'],
  [{ fact: 'organisationType', isNot: 'school' }, 'тип организации – не школа'],
  [{ fact: 'experienceYears', atLeast: 1, atMost: 3 }, 'стаж в годах – не меньше 1 и стаж в годах – не больше 3'],
  [
    {
      all: [
        { fact: 'hasSubject', is: true },
        { any: [{ item: 'А1', is: 0 }, { not: { item: 'А2', answered: true } }] },
      ],
    },
    'ведёт предмет – да и (ответ на А1 – «Справляюсь» или неверно, что на А2 есть ответ)',
  ],
])('a condition in words: %j', (condition, said) => {
  expect(conditionInWords(condition, about)).toBe(said)
})

test.each(languages)('every fact that branching may ask for has a name: %s', (language) => {
  const words = wordsOf(language)
  for (const fact of Object.keys(knownFacts)) expect(words(`panel-reading-fact-${fact}`)).toBeTruthy()
})

test('blocks, their validity, the levels with their bounds', () => {
  const { blocks, levels, rules } = scoringInWords(about)
  expect(blocks[0]).toMatchObject({ code: 'А', items: 'А1, А2, А3', validity: 'не меньше 2 ответов из 3' })
  expect(levels[0]?.high).toBe('Больше – труднее')
  expect(levels[0]?.rows.map(({ name, range }) => `${name}: ${range}`)).toEqual([
    'низкая: от 0 до 25, не включая 25',
    'умеренная: от 25 до 50, не включая 50',
    'выраженная: от 50 до 75, не включая 75',
    'острая: от 75',
  ])
  expect(rules.at(-1)).toBe('Общего балла нет: только баллы по блокам.')
})

test('reversed questions, an overall score and its cap are said', () => {
  const [block] = young.definition.blocks
  if (!block) throw new Error('no block')
  const definition = {
    ...young.definition,
    blocks: [{ ...block, reversed: ['А2'] }],
    overall: {
      measure: 'percent' as const,
      minimumBlocks: 1,
      levels: 'degree',
      caps: [{ level: 'острая', blocks: 2, notAbove: 'умеренная' }],
    },
  }
  const { blocks, rules } = scoringInWords({ ...about, definition })
  expect(blocks[0]?.items).toBe('А1, А2 (обратный), А3')
  expect(rules).toContain('Общий балл: среднее по блокам, если засчитан хотя бы 1.')
  expect(rules).toContain('Если уровень «острая» хотя бы у 2 блоков, общий уровень не выше «умеренная».')
})

test('recommendations stand under what triggers them, addressed and with their term', () => {
  const told = recommendationsInWords(about)
  expect(told[0]).toEqual({
    when: '«Планирование и документы»: 50 и больше',
    rules: [
      { addressee: 'педагогу', kind: 'курс', text: 'Курс «Проектирование урока и рабочая документация»' },
      { addressee: 'наставнику', kind: 'встреча', text: 'Вместе составить два плана за две недели', due: 'за 14 дней' },
      { addressee: 'педагогу', kind: 'семинар', text: 'Семинар «План за 20 минут»' },
    ],
  })
  expect(told.find(({ when }) => when.startsWith('Любой блок'))?.rules[0]).toMatchObject({
    addressee: 'специалисту КМЦ',
    due: 'за 5 рабочих дней',
    text: expect.stringContaining('названия тем'),
  })
  expect(told.at(-1)?.when).toBe('Хотя бы на один вопрос с баллами ответ «Очень трудно, нужна помощь»')
})

test.each([
  [{ overall: { below: 50 } }, 'Общий балл: меньше 50'],
  [{ anyBlock: { atLeast: 25, below: 50 } }, 'Любой блок: от 25 до 50'],
  [{ item: 'Б1', is: 3 }, 'Ответ на Б1: «Очень трудно, нужна помощь»'],
  [{ everyItem: { is: 0 } }, 'На все вопросы с баллами ответ «Справляюсь»'],
])('a trigger in words: %j', (trigger, said) => {
  expect(triggerInWords(trigger, about)).toBe(said)
})
