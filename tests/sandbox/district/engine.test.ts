// The real questionnaire takes the demo answers as it takes a person's.

import { expect, it } from 'vitest'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import { compile } from '../../../core/survey/compile.ts'
import type { Facts } from '../../../core/survey/facts.ts'
import { readAnswers } from '../../../core/survey/read-answers.ts'
import { routeOf } from '../../../core/survey/route.ts'
import { demo } from './demo.ts'

const { definition } = loadQuestionnaire(questionnaireFile('young-difficulties'), (key) => key)
const compiled = compile(definition)

it.each(demo.waves)('of $key every answer is one the questionnaire asks for and takes', (wave) => {
  const types = new Map(wave.respondents.map((one) => [one.personKey, one.organisationType]))
  for (const { personKey, status, answers } of wave.runs) {
    const month = Number(wave.opensOn.slice(5, 7))
    const facts: Facts = { language: 'ru', organisationType: types.get(personKey) ?? 'school', month }
    expect(readAnswers(definition, answers, facts)).toEqual({ answers })
    const route = routeOf(compiled, answers, facts)
    const asked = compiled.places.filter(route.isAsked).map(({ item }) => item)
    expect(asked.map(({ code }) => code)).toEqual(expect.arrayContaining(Object.keys(answers)))
    const left = asked.filter(({ code, required }) => required && !(code in answers))
    expect(left.length > 0).toBe(status === 'active')
  }
})
