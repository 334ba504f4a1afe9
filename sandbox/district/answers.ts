// What a person answers to questionnaire (a), given how hard the work is for them.

import type { AnswerModel } from './data.ts'
import type { Difficulty } from './difficulty.ts'
import type { Random } from './random.ts'
import type { BaseType } from './setting.ts'
import type { Answers, AnswerValue } from './types.ts'

/** Where «бывает трудно», «часто трудно» and «нужна помощь» begin. */
const STEPS = [0.3, 1.15, 2]
const NOISE = 0.5
const TEXTS = 0.14

export type Circumstances = {
  type: BaseType
  hasMentor: boolean
  asksAboutChange: boolean
  before: Difficulty | undefined
}

/** Answers in the order of the items. */
export function makeAnswers(random: Random, model: AnswerModel, now: Difficulty, about: Circumstances): Answers {
  const answers: Answers = {}
  for (const { code, items } of model.blocks) {
    for (const item of items) answers[item] = scaled(random, model, item, now.blocks.get(code) ?? 0)
  }
  answers[model.mentorItem] = meetings(random, about.hasMentor)
  answers[model.helpItem] = wishes(random, now)
  const change = compare(random, now, about.before)
  if (about.asksAboutChange) answers[model.changeItem] = change
  const text = random.pick([...model.texts.any, ...model.texts[about.type]])
  if (random.chance(TEXTS)) answers[model.textItem] = text
  return answers
}

function scaled(random: Random, model: AnswerModel, item: string, difficulty: number): AnswerValue {
  const felt = difficulty + (model.own[item] ?? 0) + NOISE * random.normal()
  if (random.chance(model.notApplicable[item] ?? model.notApplicableElsewhere)) return 'na'
  return STEPS.filter((step) => felt >= step).length
}

/** Every week, two or three times a month, once a month, more rarely, no mentor. Not every order means meetings. */
function meetings(random: Random, hasMentor: boolean): number {
  const weights = hasMentor ? [30, 34, 20, 12, 4] : [2, 4, 7, 12, 75]
  return random.weighted(weights.map((weight, i) => ({ weight, value: i + 1 })))
}

/** One to three of the hardest blocks, by their numbers in ascending order. */
function wishes(random: Random, now: Difficulty): number[] {
  const felt = [...now.blocks.values()].map((value, i) => ({ number: i + 1, value: value + 0.35 * random.normal() }))
  const count = random.weighted([20, 35, 45].map((weight, i) => ({ weight, value: i + 1 })))
  const hardest = felt.sort((a, b) => b.value - a.value).slice(0, count)
  return hardest.map(({ number }) => number).sort((a, b) => a - b)
}

/** Easier, the same, harder than in September. */
function compare(random: Random, now: Difficulty, before: Difficulty | undefined): number {
  const change = now.general - (before?.general ?? 0) - 0.3 + 0.4 * random.normal()
  if (change < -0.35) return 1
  return change < 0.6 ? 2 : 3
}
