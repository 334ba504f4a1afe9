// What a page says of one's own result: the same figures as the chat, in the same measure.
import { expect, test } from 'vitest'
import { drawResult as drawInChat } from '../../../bot/screens/result.ts'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import { resultNow } from '../../../core/results/result-now.ts'
import type { Answers } from '../../../core/survey/answer.ts'
import { wordsOf } from '../../../locales/index.ts'
import { drawResult } from '../../../web/form/result-page.ts'
import { deficits } from '../../core/survey/vectors.ts'

const words = wordsOf('ru')
const facts = { language: 'ru' as const, organisationType: 'school' as const, month: 10 }

function drawn(code: string, answers: Answers, hasChat = true) {
  const { definition } = loadQuestionnaire(questionnaireFile(code), words)
  const result = { definition, facts, ...resultNow({ definition, facts }, answers) }
  const { html } = drawResult({ words, language: 'ru' }, { text: 'Спасибо.', result, hasChat })
  const items = [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = '']) => item)
  const text = (item: string) =>
    item
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  return { html, items: items.map(text), chat: drawInChat({}, words, result)[0]?.text ?? '' }
}

test('(i) is told in marks of five, without a bar of a hundred and a level that is meant for the centre', () => {
  const { html, items, chat } = drawn('event-feedback', { '1': 5, '2': 4, '3': 1, '4': 5 })
  expect(items[0]).toBe('Индекс мероприятия 4,7 из 5')
  expect(chat).toBe('Индекс мероприятия: 4,7 из 5')
  expect(html).not.toContain('<svg')
  expect(html).not.toMatch(/тиражировать|норма|психологический тест/)
})

test('(c) says the whole beside its areas, as the chat does', () => {
  const { html, items, chat } = drawn('deficits', deficits)
  expect(items).toContain('В целом 68 минимальный')
  expect(chat).toContain('В целом: 68 из 100, минимальный')
  expect(html.match(/<svg/g)).toHaveLength(7)
})

test('a block with too few answers has no figure and no bar', () => {
  const { html, items } = drawn('young-difficulties', { А1: 2, А2: 3, А3: 'na', Б1: 0 })
  expect(items).toContain('Урок: мало ответов')
  expect(items.find((item) => item.startsWith('Планирование'))).toMatch(/83/)
  expect(html.match(/<svg/g)).toHaveLength(1)
})

test('whoever has a chat is told that the result stays there, whoever has none that this page shows it once', () => {
  const chat = words('form-result-again')
  const none = words('form-result-no-chat')
  expect(drawn('deficits', deficits, true).html).toContain(chat)
  expect(drawn('deficits', deficits, false).html).toContain(none)
  expect(drawn('deficits', deficits, false).html).not.toContain(chat)
})
