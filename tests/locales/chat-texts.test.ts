// How we speak to a teacher, as far as a machine can judge: short, nobody's gender, buttons that fit a phone.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { consents } from '../../content/consents/index.ts'
import { loadQuestionnaires } from '../../content/index.ts'
import { languages, messagesOf, wordsOf } from '../../locales/index.ts'

const root = resolve(import.meta.dirname, '../..')
const longestButton = 24
const longestMessage = 500
/** Whatever the chat says; the rest of survey.ftl is for staff who write questionnaires. */
const isOfChat = (key: string) =>
  /^(bot|notices|survey)-/.test(key) && !/^(survey-(problem|answers|score)|notices-wave)-/.test(key)

/** What a message takes, as long as it gets. */
const given: Record<string, string | number> = Object.fromEntries([
  ...'count left number hours max min length answered total page pages minutes value'
    .split(' ')
    .map((name) => [name, 24]),
  ['name', 'Константин Константинович'],
  ['organisation', 'МБОУ СОШ № 12 ст. Верхнесолёной'],
  ['phone', '+7 900 000-00-00'],
  ['title', 'Затруднения молодого педагога, осень 2026'],
  ['version', '24 ноября 2026 г.'],
  ['until', '24 ноября, 14:05 (МСК)'],
  ['linked', 'yes'],
  ['messages', 'yes'],
  ['day', '30 сентября'],
  ['level', 'начните с этого'],
])

function argumentsOf(language: string): Map<string, string[]> {
  const blocks = readdirSync(join(root, 'locales', language)).flatMap((file) =>
    readFileSync(join(root, 'locales', language, file), 'utf8').split(/\n(?=[a-z])/),
  )
  return new Map(
    blocks.map((block) => [/^[\w-]+/m.exec(block.replace(/^#.*\n/gm, ''))?.[0] ?? '', block.match(/\$\w+/g) ?? []]),
  )
}

const chat = languages.flatMap((language) => {
  const words = wordsOf(language)
  const names = argumentsOf(language)
  return messagesOf(language)
    .filter(isOfChat)
    .map((key) => {
      const args = Object.fromEntries(
        (names.get(key) ?? []).map((name) => [name.slice(1), given[name.slice(1)] ?? 'слово']),
      )
      return { language, key, text: words(key, args) }
    })
})
const questionnaires = loadQuestionnaires(wordsOf('ru')).map(({ definition }) => definition)
/** Every Russian string of a definition. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'en' ? [] : textsIn(inner)))
      : []
const russian: [where: string, text: string][] = [
  ...chat.filter(({ language }) => language === 'ru').map(({ key, text }): [string, string] => [key, text]),
  ...Object.values(consents).map(({ purpose, text }): [string, string] => [purpose, text.ru]),
  ...questionnaires.flatMap((definition) =>
    textsIn(definition).map((text): [string, string] => [definition.code, text]),
  ),
]

/** Keys that stand on a button: `press(words('…'` in the screens, and the buttons under notices. */
const buttons = [
  ...new Set([
    ...readdirSync(join(root, 'bot/screens'), { recursive: true })
      .filter((name) => String(name).endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(root, 'bot/screens', String(name)), 'utf8').matchAll(/press\(\s*words\(\s*'([\w-]+)'/g),
      ])
      .map((match) => match[1] ?? ''),
    ...messagesOf('ru').filter((key) =>
      /^(notices-\w+-begin|bot-call-(call|write|no)|bot-request-type-\w+)$/.test(key),
    ),
  ]),
]

test('there is something to judge', () => {
  expect(chat.length).toBeGreaterThan(200)
  expect(buttons.length).toBeGreaterThan(30)
  expect(russian.length).toBeGreaterThan(300)
})

test(`a button has at most ${longestButton} signs`, () => {
  const long = chat.filter(({ key, text }) => buttons.includes(key) && text.length > longestButton)
  expect(long).toEqual([])
})

test(`a message has at most ${longestMessage} signs`, () => {
  expect(chat.filter(({ text }) => text.length > longestMessage)).toEqual([])
})

test('a question with its options has at most 500 signs, its section and its help included', () => {
  for (const definition of questionnaires) {
    for (const { title, items } of definition.sections) {
      for (const item of items)
        expect(textsIn({ title, item }).join('\n').length, item.code).toBeLessThan(longestMessage)
    }
    const intro = [definition.title, definition.intro, definition.notice].flatMap(textsIn).join('\n')
    expect(intro.length, definition.code).toBeLessThan(longestMessage)
  }
})

/** The words of a scale stand on buttons; ruling 15 gives one of them two signs more. */
test('an option of a scale fits a button', () => {
  for (const definition of questionnaires) {
    for (const { points } of definition.scales)
      for (const { label } of points) expect(label.ru.length, label.ru).toBeLessThanOrEqual(longestButton + 2)
  }
})

const slashed = /\((а|ла|на|ась|ая)\)|[а-яё]\/(а|ла|на|ась|ая)(?![а-яё])/i
/** «вы заполнил», «вы сами согласна»: a past tense or a short adjective of one gender, said to the person. */
const gendered =
  /(?<![а-яё])(вы|я)(?:\s+[а-яё]+)?\s+([а-яё]+(?:л|ла|лся|лась)|согласе?н|согласна|готова?|должен|должна|уверена?|рада?|обязана?|записана?|зарегистрирована?)(?![а-яё])/giu
/** Of the person alone, wherever it stands. */
const deeds =
  /(?<![а-яё])((ответил|заполнил|отправил|выбрал|начал|сделал|написал|указал|отметил|прошё?л)а?|(отказал|согласил)(ся|ась))(?![а-яё])/giu
const nouns = new Set(['раздел', 'балл', 'материал', 'журнал', 'сигнал'])

/** What of a text has somebody's gender in it. */
function genderIn(text: string): string[] {
  return [
    ...(slashed.exec(text)?.slice(0, 1) ?? []),
    ...[...text.matchAll(gendered)].filter((match) => !nouns.has(match[2] ?? '')).map((match) => match[0]),
    ...[...text.matchAll(deeds)].map((match) => match[0]),
  ]
}

describe('nobody’s gender', () => {
  test('no text of the chat, of a consent or of a questionnaire has any', () => {
    expect(russian.flatMap(([where, text]) => genderIn(text).map((found) => `${where}: ${found}`))).toEqual([])
  })

  test.each([
    'Вы заполнил(а) анкету',
    'Вы согласны/на?',
    'вы уже ответила',
    'Вы готова начать?',
    'Я согласен на обработку',
    'Ответил на 12 вопросов',
    'Вы записана на курсы',
  ])('the judge sees it in «%s»', (text) => {
    expect(genderIn(text)).not.toEqual([])
  })

  test.each(['Ответ сохранён', 'Вы ответили на 12 вопросов', 'Если вы раздел не нашли', 'Спасибо, что начали'])(
    'and none in «%s»',
    (text) => {
      expect(genderIn(text)).toEqual([])
    },
  )
})

test('«вы» is written small, except where a sentence begins', () => {
  const wrong = russian.filter(([, text]) => /[а-яё,;:»–—]\s+(Вы|Вас|Вам|Вами|Ваш[а-яё]*)(?![а-яё])/.test(text))
  expect(wrong).toEqual([])
})

test('no little faces', () => {
  expect(chat.filter(({ text }) => /\p{Extended_Pictographic}/u.test(text))).toEqual([])
})
