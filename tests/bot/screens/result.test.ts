// What a result says, questionnaire by questionnaire: points of a hundred, marks in their own numbers, or none at all.
import { expect, test } from 'vitest'
import { drawResult } from '../../../bot/screens/result.ts'
import { ownResultOnce } from '../../../bot/screens/survey/own-once.ts'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import type { Answers } from '../../../core/survey/answer.ts'
import { wordsOf } from '../../../locales/index.ts'
import { deficits } from '../../core/survey/vectors.ts'

const words = wordsOf('ru')
const facts = { language: 'ru' as const, organisationType: 'school' as const, month: 10 }
const deps = { drawBlocks: () => Promise.resolve({}) } as never

function drawn(code: string, answers: Answers) {
  const { definition } = loadQuestionnaire(questionnaireFile(code), words)
  const result = ownResultOnce({ definition, facts } as never, { answers } as never)
  const [view] = drawResult(deps, words, result)
  if (!view) throw new Error('nothing was drawn')
  return view
}

test('(c) says the whole beside its areas, and a cap lowers the level of the whole', () => {
  const { text, note } = drawn('deficits', deficits)
  expect(text).toContain('В целом: 68 из 100, минимальный')
  expect(text.split('\n')).toHaveLength(7)
  expect(note).toContain('не психологический тест')
})

test('(i) says its index in marks, once, without a level that is meant for the centre, and without a picture of a hundred', () => {
  const view = drawn('event-feedback', { '1': 5, '2': 4, '3': 1, '4': 5 })
  expect(view.text).toBe('Индекс мероприятия: 4,7 из 5')
  expect(view.note).toBeUndefined()
  expect(view.drawPicture).toBeUndefined()
})

test('a survey that only asks says so instead of an empty result with a note on figures', () => {
  const view = drawn('vacancies', { '1': false })
  expect(view.text).toBe(words('bot-result-no-blocks'))
  expect(view.note).toBeUndefined()
  expect(view.drawPicture).toBeUndefined()
})
