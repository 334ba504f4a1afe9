// The questionnaire of the benches, as long as surveys get, and where a person stands in it after so many answers.
import { type Definition, definitionSchema } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { reduce, start } from '../../core/survey/reduce.ts'
import type { State } from '../../core/survey/state.ts'

export const facts: Facts = { language: 'ru', organisationType: 'school', month: 10 }

/** The points of its one scale: what a press on a button answers. */
export const points = ['Справляюсь', 'Бывает трудно', 'Часто трудно', 'Нужна помощь']

const scale = { code: 'Ш', points: points.map((ru, value) => ({ value, label: { ru } })) }

/** Questions of a scale; every fifth is asked because of the answer before it, and quotes it. */
export function scaleSurvey(length: number): Definition {
  return surveyOf(
    Array.from({ length }, (_, i) => ({
      code: `В${i + 1}`,
      type: 'scale',
      scale: 'Ш',
      na: true,
      text: {
        ru: `${branches(i) ? `Вы ответили: {answer:В${i}|не знаю}. ` : ''}Насколько трудно вам {на уроке|на занятии} то, о чём вопрос ${i + 1}?`,
      },
      ...(branches(i) && { when: { item: `В${i}`, atLeast: 0 } }),
    })),
  )
}

const branches = (i: number) => i > 0 && i % 5 === 0

/** Questions answered by typing a whole number. */
export function numberSurvey(length: number): Definition {
  return surveyOf(
    Array.from({ length }, (_, i) => ({ code: `Ч${i + 1}`, type: 'int', text: { ru: `Число ${i + 1}?` } })),
  )
}

function surveyOf(items: object[]): Definition {
  return definitionSchema.parse({
    code: 'bench',
    title: { ru: 'Опрос замера' },
    intro: { ru: 'Начнём.' },
    notice: { ru: 'Этого не видит никто.' },
    outro: { ru: 'Спасибо.' },
    minutes: 20,
    anonymity: 'named',
    words: { na: { ru: 'Не относится ко мне' } },
    scales: [scale],
    sections: [{ code: 'Р', title: { ru: 'Раздел' }, items }],
  })
}

/** Begun, and that many questions answered with `answerTo(place)`. */
export function standingAfter(
  answered: number,
  definition: Definition,
  answerTo = (place: number) => place % 4,
): State {
  let { state, step } = reduce(definition, start(definition, facts).state, { kind: 'begin' }, facts)
  while (step.kind === 'ask' && step.place < answered) {
    ;({ state, step } = reduce(
      definition,
      state,
      { kind: 'answer', item: step.item, value: answerTo(step.place) },
      facts,
    ))
  }
  return state
}
