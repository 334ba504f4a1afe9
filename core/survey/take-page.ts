// Many answers at once: what a form that was sent makes of a survey under way. Each is checked as in a chat.
import { type Answer, notApplicable } from './answer.ts'
import { compile, type Place } from './compile.ts'
import type { Definition } from './definition.ts'
import { type Draft, type Drafts, isSeen, leftEmpty } from './drafts.ts'
import type { Facts } from './facts.ts'
import type { About } from './item-type.ts'
import { type Item, typeOf } from './items/index.ts'
import { standingAnswer } from './prefill.ts'
import { routeOf } from './route.ts'
import type { State } from './state.ts'
import type { Reason } from './words.ts'

/** What the form says, by the question's place; an empty list is a question that was drawn and left empty. */
export type Given = ReadonlyMap<number, readonly string[]>

export type TakenPage = {
  /** With everything that could be taken; the rest is as it was. */
  state: State
  /** By place, why an answer was not taken. */
  problems: Map<number, Reason>
  /** Places that have an answer in the form and no business there: not on the page, or hidden by branching. */
  foreign: number[]
  /** Questions of the page that these answers have opened: nobody has seen them yet. */
  opened: number[]
}

/**
 * `draft` is what is kept on the way: nothing is missed in it, and what the register suggests is not yet confirmed.
 * Conditions look back alone, so one walk in the order of the questions settles all of them.
 */
export function takePage(
  definition: Definition,
  state: State,
  facts: Facts,
  form: { given: Given; places: readonly Place[]; draft: boolean },
): TakenPage {
  const { given, places, draft } = form
  const compiled = compile(definition)
  const before = routeOf(compiled, state.answers, facts)
  const about = { definition, facts }
  const taken: TakenPage = { state, problems: new Map(), foreign: foreignOf(given, places), opened: [] }
  let answers: Drafts = state.answers
  let isCopy = false
  const keep = (index: number, kept: Draft) => {
    const copy = isCopy ? (answers as Draft[]) : answers.slice()
    while (copy.length < index) copy.push(null)
    copy[index] = kept
    answers = copy
    isCopy = true
  }
  for (const place of places) {
    const { item, index } = place
    const values = given.get(index)
    if (!isAskedNow(place)) {
      if (values?.length && !before.isAsked(place)) taken.foreign.push(index)
      continue
    }
    if (!values) {
      if (!isSeen(answers, place)) taken.opened.push(index)
      continue
    }
    const read = readField(item, values, about)
    if ('reason' in read) taken.problems.set(index, read.reason)
    else if (read.answer !== undefined) {
      const isSuggestion = !isSeen(answers, place) && isSame(read.answer, standingAnswer(answers, place, about))
      if (!(draft && isSuggestion)) keep(index, read.answer)
    } else {
      if (item.required && !draft) taken.problems.set(index, { key: emptyReason(place) })
      const isTouched = isSeen(answers, place) || standingAnswer(answers, place, about) !== undefined
      if (item.required ? isTouched : isTouched || !draft)
        keep(index, item.required && !item.prefill ? null : leftEmpty)
    }
  }
  return { ...taken, state: answers === state.answers ? state : { ...state, answers } }

  function isAskedNow(place: Place): boolean {
    if (place.conditions.length === 0) return true
    // A list that others may have looked at is never written to again.
    isCopy = false
    return routeOf(compiled, answers, facts).isAsked(place)
  }
}

/** `answer` is undefined where the field was left empty. */
function readField(item: Item, values: readonly string[], about: About): { answer?: Answer } | { reason: Reason } {
  if (values.length === 0) return {}
  if (item.na && values.length === 1 && values[0] === notApplicable) return { answer: notApplicable }
  const isList = takesList(item)
  const parsed = typeOf(item).parse(item, isList ? [...values] : (values[0] ?? ''), about)
  if ('answer' in parsed && !isList && values.length > 1) return { reason: { key: 'survey-one-answer' } }
  return parsed
}

function foreignOf(given: Given, places: readonly Place[]): number[] {
  const own = new Set(places.map(({ index }) => index))
  return [...given].filter(([index, values]) => values.length > 0 && !own.has(index)).map(([index]) => index)
}

function emptyReason({ item }: Place): Reason['key'] {
  if (item.type === 'file') return 'survey-required'
  return takesList(item) ? 'survey-choose-one' : 'survey-required'
}

function takesList(item: Item): boolean {
  return item.type === 'many' || item.type === 'file' || (item.type === 'pick' && item.max > 1)
}

function isSame(one: Answer, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
