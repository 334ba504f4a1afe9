// Whatever people press, in whatever order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reduce, start, type Turn } from '../../../core/survey/reduce.ts'
import { answersOf, show } from '../../../core/survey/show.ts'
import type { SurveyEvent } from '../../../core/survey/state.ts'
import { make, play } from './make.ts'

const options = ['Один', 'Два', 'Три'].map((ru) => ({ ru }))
const text = { ru: 'Вопрос' }
const items = [
  make.scaleItem('А1'),
  { code: 'А2', type: 'one', options, text, when: { item: 'А1', atLeast: 2 } },
  { code: 'А3', type: 'many', max: 2, options, text, required: false },
  { code: 'А4', type: 'int', text, max: 9, when: { item: 'А3', includes: 2 } },
  { code: 'А5', type: 'text', text, max: 5, required: false },
  { code: 'А6', type: 'bool', text, when: { not: { item: 'А2', answered: true } } },
  { code: 'А7', type: 'date', text, required: false },
  { code: 'А8', type: 'pick', registry: 'subjects', text, when: { item: 'А6', is: true } },
  { code: 'А9', type: 'number', text, na: true },
  { code: 'Б1', type: 'many', options, text, prefill: { fact: 'lowAreas' } },
]
const definition = make.definition([], {
  sections: [
    { code: 'А', title: text, items },
    {
      code: 'В',
      title: text,
      when: { item: 'А1', atLeast: 1 },
      repeat: { max: 3, again: text },
      items: [
        { code: 'В1', type: 'bool', text },
        { code: 'В2', type: 'text', max: 5, text, required: false, when: { item: 'В1', is: true } },
      ],
    },
  ],
})
const facts = make.facts({ lowAreas: [1, 3], registries: { subjects: [{ value: '17', label: 'Химия' }] } })

const item = fc.constantFrom(
  'А1',
  'А2',
  'А3',
  'А4',
  'А5',
  'А6',
  'А7',
  'А8',
  'А9',
  'Б1',
  'В1',
  'В2#2',
  'В+',
  'Я1',
  'constructor',
  '',
)
const value = fc.oneof(
  fc.constantFrom('0', '1', '2', '3', 'да', 'na', 'Химия', '17', '18.09.2020', 'true', ''),
  fc.integer({ min: -2, max: 10 }),
  fc.double(),
  fc.boolean(),
  fc.string(),
  fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }),
)
const event: fc.Arbitrary<SurveyEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('answer' as const), item, value }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('toggle' as const), item, option: fc.constantFrom('1', '2', '3', '9') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('change' as const), item }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        'begin',
        'doneChoosing',
        'skip',
        'keep',
        'notApplicable',
        'back',
        'review',
        'resume',
        'pause',
        'submit',
      )
      .map((kind) => ({ kind }) as SurveyEvent),
  },
)

/** Wandering by chance seldom gets far: here a press mostly answers what is asked. */
const walk = fc.array(
  fc.oneof({ weight: 1, arbitrary: event }, { weight: 2, arbitrary: value.map((one) => ({ here: one })) }),
  {
    maxLength: 60,
  },
)
type Press = SurveyEvent | { here: Extract<SurveyEvent, { kind: 'answer' }>['value'] }

function wander(presses: Press[], look: (before: Turn, event: SurveyEvent, after: Turn) => void = () => {}): Turn {
  return presses.reduce(
    (turn, press) => {
      const at = turn.step.kind === 'ask' ? turn.step.item : 'А1'
      const one: SurveyEvent = 'here' in press ? { kind: 'answer', item: at, value: press.here } : press
      const next = reduce(definition, turn.state, one, facts)
      look(turn, one, next)
      return next
    },
    play(definition, [{ kind: 'begin' }], facts),
  )
}

test('no sequence of events throws, and the state survives the way through JSON', () => {
  fc.assert(
    fc.property(walk, (presses) => {
      const { state, step } = wander(presses)
      expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      const { rejected: _said, ...shown } = step
      expect(show(definition, JSON.parse(JSON.stringify(state)), facts)).toEqual(shown)
    }),
    { numRuns: 300 },
  )
})

test('the same events give the same state', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      expect(play(definition, events, facts)).toEqual(play(definition, events, facts))
    }),
  )
})

test('a refused event changes nothing, and no event alters the state it was given', () => {
  fc.assert(
    fc.property(walk, (presses) => {
      wander(presses, (before, one, after) => {
        const copy = structuredClone(before.state)
        reduce(definition, before.state, one, facts)
        expect(before.state).toEqual(copy)
        if (after.step.rejected) expect(after.state).toEqual(before.state)
      })
    }),
  )
})

test('what is answered is what the review shows and what is sent', () => {
  fc.assert(
    fc.property(walk, (presses) => {
      const { state } = wander(presses)
      const review = show(
        definition,
        { ...state, mode: state.mode === 'finished' ? 'finished' : 'reviewing', paused: false },
        facts,
      )
      if (review.kind !== 'review') return
      const answers = answersOf(definition, state, facts)
      for (const row of review.rows) expect(row.answer === null).toBe(answers[row.item] === undefined)
      const sent = reduce(definition, { ...state, mode: 'reviewing', paused: false }, { kind: 'submit' }, facts).step
      expect(sent.kind).toBe(review.missing.length ? 'review' : 'finished')
      if (sent.kind !== 'finished') return
      expect(Object.keys(sent.answers)).toEqual(review.rows.filter((row) => row.answer !== null).map((row) => row.item))
    }),
    { numRuns: 300 },
  )
})

test('whoever answers every question reaches the review', () => {
  fc.assert(
    fc.property(fc.infiniteStream(value), (values) => {
      let turn = reduce(definition, start(definition, facts).state, { kind: 'begin' }, facts)
      for (let i = 0; i < 2000 && turn.step.kind === 'ask'; i++) {
        turn = reduce(
          definition,
          turn.state,
          { kind: 'answer', item: turn.step.item, value: values.next().value },
          facts,
        )
      }
      expect(turn.step.kind).toBe('review')
    }),
    { numRuns: 50 },
  )
})
