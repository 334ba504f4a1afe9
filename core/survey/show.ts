// The step that a state stands on: a redraw without an event.
import type { Answers } from './answer.ts'
import { type Compiled, compile, type Place } from './compile.ts'
import type { Definition } from './definition.ts'
import { isSeen } from './drafts.ts'
import type { Facts } from './facts.ts'
import { answerInWords, quoting } from './in-words.ts'
import { typeOf } from './items/index.ts'
import { standingAnswer } from './prefill.ts'
import { say } from './render.ts'
import { type Route, routeOf } from './route.ts'
import type { State } from './state.ts'
import type { Ask, Review, ReviewRow, Step } from './step.ts'

export function show(definition: Definition, state: State, facts: Facts): Step {
  const compiled = compile(definition)
  const route = routeOf(compiled, state.answers, facts)
  const title = say(definition.title, facts)
  if (state.mode === 'finished') {
    return { kind: 'finished', answers: answersOf(definition, state, facts), text: say(definition.outro, facts) }
  }
  if (state.paused) {
    const answered = Object.keys(answersOf(definition, state, facts)).length
    return { kind: 'paused', title, answered, total: route.total }
  }
  if (state.mode === 'intro') {
    const { intro, notice, minutes } = definition
    return { kind: 'intro', title, text: say(intro, facts), notice: say(notice, facts), minutes, total: route.total }
  }
  const place = placeOf(state, compiled, route)
  return place ? ask(definition, state, place, route, facts) : review(definition, compiled, route, facts)
}

/** By code, in the order of the questions: only of those this person is asked, and not left empty. */
export function answersOf(definition: Definition, state: State, facts: Facts): Answers {
  const compiled = compile(definition)
  const { answerOf } = routeOf(compiled, state.answers, facts)
  const answers: Answers = {}
  for (const { item } of compiled.places) {
    const answer = answerOf(item.code)
    if (answer !== undefined) answers[item.code] = answer
  }
  return answers
}

/** The question on the screen; undefined where there is none: before, at the review, after. */
export function placeOf(state: State, { byCode }: Compiled, route: Route): Place | undefined {
  if (state.mode !== 'asking' && state.mode !== 'changing') return undefined
  const place = state.at === null ? undefined : byCode.get(state.at)
  // Facts may have changed under a question that is no longer asked: go on with the one after it.
  return place && route.isAsked(place) ? place : route.from(place?.index ?? 0)
}

/** Required questions without an answer. */
export function missingOf({ places }: Compiled, route: Route): Place[] {
  return places.filter(
    (place) => place.item.required && route.isAsked(place) && route.answerOf(place.item.code) === undefined,
  )
}

function ask(definition: Definition, state: State, place: Place, route: Route, facts: Facts): Ask {
  const { item, section } = place
  const answer = standingAnswer(state.answers, place, { definition, facts })
  const before = route.before(place.index)
  const fill = quoting(definition, route.answerOf, facts)
  const changing = state.mode === 'changing'
  return {
    kind: 'ask',
    item: item.code,
    place: place.index,
    section: say(section.title, facts),
    opensSection: before?.section !== section,
    text: say(item.text, facts, fill),
    ...(item.help ? { help: say(item.help, facts, fill) } : {}),
    widget: typeOf(item).widget(item, answer, { definition, facts }),
    number: route.numberOf(place),
    total: route.total,
    can: {
      back: changing || before !== undefined,
      skip: !item.required,
      keep: answer !== undefined,
      notApplicable: item.na,
    },
    ...(item.na && definition.words.na ? { notApplicableLabel: say(definition.words.na, facts) } : {}),
    ...(answer === undefined ? {} : { current: { answer, words: answerInWords(definition, item, answer, facts) } }),
    ...(answer !== undefined && !isSeen(state.answers, place) && { prefilled: true as const }),
    changing,
  }
}

function review(definition: Definition, compiled: Compiled, route: Route, facts: Facts): Review {
  const fill = quoting(definition, route.answerOf, facts)
  const rows = compiled.places.filter(route.isAsked).map(({ item, index, section }): ReviewRow => {
    const answer = route.answerOf(item.code)
    return {
      item: item.code,
      place: index,
      section: say(section.title, facts),
      question: say(item.text, facts, fill),
      answer: answer === undefined ? null : answerInWords(definition, item, answer, facts),
    }
  })
  const missing = missingOf(compiled, route).map((place) => place.item.code)
  return { kind: 'review', title: say(definition.title, facts), rows, missing }
}
