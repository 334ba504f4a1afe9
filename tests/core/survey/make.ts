// Small definitions for tests, and the long one that benches run on.
import { type Definition, definitionSchema } from '../../../core/survey/definition.ts'
import type { Facts } from '../../../core/survey/facts.ts'
import { reduce, start, type Turn } from '../../../core/survey/reduce.ts'
import type { SurveyEvent } from '../../../core/survey/state.ts'
import type { Step } from '../../../core/survey/step.ts'

type Loose = Record<string, unknown>

const levels = {
  code: 'L',
  high: 'good',
  rows: [
    { from: 0, below: 40, name: { ru: 'критический' } },
    { from: 40, below: 60, name: { ru: 'минимальный' } },
    { from: 60, below: 80, name: { ru: 'достаточный' } },
    { from: 80, name: { ru: 'высокий' } },
  ],
}

export const make = {
  facts: (some: Partial<Facts> = {}): Facts => ({ language: 'ru', organisationType: 'school', month: 10, ...some }),

  scaleItem: (code: string, more: Loose = {}) => ({
    code,
    type: 'scale',
    scale: 'Z',
    na: true,
    text: { ru: `Вопрос ${code}` },
    ...more,
  }),

  /** One section of the given items over a scale 0–3; anything may be replaced. */
  definition: (items: Loose[], more: Loose = {}): Definition =>
    definitionSchema.parse({
      code: 'test',
      title: { ru: 'Опрос', en: 'Survey' },
      intro: { ru: 'Начнём.' },
      notice: { ru: 'Это видите вы.' },
      outro: { ru: 'Спасибо.' },
      minutes: 3,
      anonymity: 'named',
      words: { na: { ru: 'Не относится ко мне' }, yes: { ru: 'Да' }, no: { ru: 'Нет' } },
      scales: [
        {
          code: 'Z',
          points: ['Справляюсь', 'Бывает трудно', 'Часто трудно', 'Нужна помощь'].map((ru, value) => ({
            value,
            label: { ru },
          })),
        },
      ],
      sections: [{ code: 'S', title: { ru: 'Раздел' }, items }],
      levels: [levels],
      ...more,
    }),

  /** As long as surveys get: every fifth question opens by the answer to the one before. */
  longSurvey: (length = 120): Definition =>
    make.definition(
      Array.from({ length }, (_, i) =>
        make.scaleItem(`В${i + 1}`, i > 0 && i % 5 === 0 ? { when: { item: `В${i}`, atLeast: 0 } } : {}),
      ),
    ),
}

/** Plays events one after another from the start. */
export function play(definition: Definition, events: SurveyEvent[], facts: Facts = make.facts()): Turn {
  return events.reduce((turn, event) => reduce(definition, turn.state, event, facts), start(definition, facts))
}

export function answer(item: string, value: string | number | boolean | number[]): SurveyEvent {
  return { kind: 'answer', item, value }
}

/** The step as a question; fails the test where it is none. */
export function asked(step: Step) {
  if (step.kind !== 'ask') throw new Error(`a question was expected, and the step is «${step.kind}»`)
  return step
}

export function reviewed(step: Step) {
  if (step.kind !== 'review') throw new Error(`a review was expected, and the step is «${step.kind}»`)
  return step
}
