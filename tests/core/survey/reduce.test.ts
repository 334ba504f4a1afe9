// How a person goes through a survey.
import { describe, expect, test } from 'vitest'
import { outline } from '../../../core/survey/outline.ts'
import { reduce, start } from '../../../core/survey/reduce.ts'
import { show } from '../../../core/survey/show.ts'
import type { SurveyEvent } from '../../../core/survey/state.ts'
import { answer, asked, make, play, reviewed } from './make.ts'

const begin: SurveyEvent = { kind: 'begin' }
const three = make.definition([make.scaleItem('1'), make.scaleItem('2'), make.scaleItem('3')])
const facts = make.facts()

test('a survey opens with its title, its notice and the number of questions', () => {
  expect(start(three, facts).step).toMatchObject({ kind: 'intro', title: 'Опрос', notice: 'Это видите вы.', total: 3 })
})

test('questions follow one another, with the progress of those asked', () => {
  const first = asked(play(three, [begin]).step)
  expect(first).toMatchObject({ item: '1', number: 1, total: 3, opensSection: true, can: { back: false } })
  const second = asked(play(three, [begin, answer('1', '2')]).step)
  expect(second).toMatchObject({ item: '2', number: 2, total: 3, opensSection: false, can: { back: true } })
})

test('after the last answer comes the review, with the answers in words', () => {
  const { step } = play(three, [begin, answer('1', 0), answer('2', '3'), { kind: 'notApplicable' }])
  expect(reviewed(step).rows.map((row) => row.answer)).toEqual(['Справляюсь', 'Нужна помощь', 'Не относится ко мне'])
  expect(reviewed(step).missing).toEqual([])
})

test('sending gives the answers, and nothing changes them afterwards', () => {
  const sent = play(three, [begin, answer('1', 0), answer('2', 3), { kind: 'notApplicable' }, { kind: 'submit' }])
  expect(sent.step).toMatchObject({ kind: 'finished', answers: { 1: 0, 2: 3, 3: 'na' }, text: 'Спасибо.' })
  const after = reduce(three, sent.state, answer('1', 1), facts)
  expect(after.step).toMatchObject({ kind: 'finished', answers: { 1: 0 }, rejected: { key: 'survey-already-sent' } })
})

test('the way back shows the answer given, and the next answer leads on to what is new', () => {
  const back = play(three, [begin, answer('1', 0), answer('2', 1), { kind: 'back' }, { kind: 'back' }])
  expect(asked(back.step)).toMatchObject({ item: '1', current: { answer: 0, words: 'Справляюсь' } })
  expect(asked(reduce(three, back.state, answer('1', 3), facts).step).item).toBe('3')
  expect(asked(reduce(three, back.state, { kind: 'keep' }, facts).step).item).toBe('3')
})

test('there is no way back from the first question, and this is said', () => {
  expect(play(three, [begin, { kind: 'back' }]).step.rejected).toEqual({ key: 'survey-no-way-back' })
})

test('an answer to another question than the one on the screen redraws it and changes nothing', () => {
  const before = play(three, [begin, answer('1', 0)])
  for (const item of ['1', '3', 'нет такого']) {
    const after = reduce(three, before.state, answer(item, 2), facts)
    expect(after.state).toEqual(before.state)
    expect(asked(after.step)).toMatchObject({ item: '2', rejected: { key: 'survey-not-this-question' } })
  }
})

test('a value off the scale is refused with what to do', () => {
  expect(play(three, [begin, answer('1', 4)]).step.rejected).toEqual({ key: 'survey-choose-from-list' })
  expect(play(three, [begin, answer('1', 'справляюсь')]).state.answers).toEqual([0])
})

test('one answer is changed from the review and the review returns', () => {
  const all = [begin, answer('1', 0), answer('2', 0), answer('3', 0)]
  const changing = play(three, [...all, { kind: 'change', item: '2' }])
  expect(asked(changing.step)).toMatchObject({ item: '2', changing: true, can: { back: true } })
  const done = reduce(three, changing.state, answer('2', 3), facts)
  expect(reviewed(done.step).rows.map((row) => row.answer)).toEqual(['Справляюсь', 'Нужна помощь', 'Справляюсь'])
  const unchanged = reduce(three, changing.state, { kind: 'back' }, facts)
  expect(reviewed(unchanged.step).rows[1]?.answer).toBe('Справляюсь')
})

test('back from the review leads to the last question', () => {
  const { step } = play(three, [begin, answer('1', 0), answer('2', 0), answer('3', 0), { kind: 'back' }])
  expect(asked(step).item).toBe('3')
})

test('the review may be looked at half way, and leads on to what is missing', () => {
  const half = play(three, [begin, answer('1', 0), { kind: 'review' }])
  expect(reviewed(half.step).missing).toEqual(['2', '3'])
  expect(reduce(three, half.state, { kind: 'submit' }, facts).step.rejected).toEqual({
    key: 'survey-missing',
    args: { count: 2 },
  })
  expect(asked(reduce(three, half.state, { kind: 'resume' }, facts).step).item).toBe('2')
  expect(asked(reduce(three, half.state, { kind: 'back' }, facts).step).item).toBe('2')
})

test('after an answer further on, the questions passed over are asked', () => {
  const { step } = play(three, [
    begin,
    answer('1', 0),
    { kind: 'review' },
    { kind: 'change', item: '3' },
    answer('3', 0),
  ])
  expect(asked(step).item).toBe('2')
})

test('a survey left half way is resumed where it was left', () => {
  const left = play(three, [begin, answer('1', 0), { kind: 'pause' }])
  expect(left.step).toMatchObject({ kind: 'paused', answered: 1, total: 3 })
  expect(asked(reduce(three, left.state, { kind: 'resume' }, facts).step).item).toBe('2')
})

test('a pause locks nothing: the answer pressed next is taken', () => {
  const { step } = play(three, [begin, answer('1', 0), { kind: 'pause' }, answer('2', 0)])
  expect(asked(step).item).toBe('3')
})

test('a redraw is what the last turn showed', () => {
  const { state, step } = play(three, [begin, answer('1', 0)])
  expect(show(three, JSON.parse(JSON.stringify(state)), facts)).toEqual(step)
})

describe('an optional question', () => {
  const optional = make.definition([
    { code: '1', type: 'text', max: 20, required: false, text: { ru: 'Что ещё?' } },
    make.scaleItem('2', { na: false }),
  ])

  test('may be skipped, which erases what was there', () => {
    expect(asked(play(optional, [begin, { kind: 'skip' }]).step).item).toBe('2')
    const erased = play(optional, [begin, answer('1', 'ничего'), { kind: 'back' }, { kind: 'skip' }])
    expect(erased.state.answers).toEqual([[]])
  })

  test('left empty does not hold up the sending and is no answer', () => {
    const { step } = play(optional, [begin, { kind: 'skip' }, answer('2', 1), { kind: 'submit' }])
    expect(step).toMatchObject({ kind: 'finished', answers: { 2: 1 } })
  })

  test('a required one is not skipped, nor marked as not applying where that is not offered', () => {
    const second = [begin, { kind: 'skip' }] as SurveyEvent[]
    expect(play(optional, [...second, { kind: 'skip' }]).step.rejected).toEqual({ key: 'survey-required' })
    expect(play(optional, [...second, { kind: 'notApplicable' }]).step.rejected?.key).toBe('survey-na-not-offered')
  })
})

describe('multiple choice', () => {
  const options = ['Один', 'Два', 'Три'].map((ru) => ({ ru }))
  const many = make.definition([
    { code: '1', type: 'many', max: 2, options, text: { ru: 'Что?' } },
    make.scaleItem('2'),
  ])
  const toggle = (option: string): SurveyEvent => ({ kind: 'toggle', item: '1', option })
  const done: SurveyEvent = { kind: 'doneChoosing' }

  test('presses mark and unmark, and the answer keeps the order of the options', () => {
    const { state, step } = play(many, [begin, toggle('3'), toggle('2'), toggle('1')])
    expect(state.answers).toEqual([[2, 3]])
    expect(step.rejected).toEqual({ key: 'survey-too-many', args: { max: 2 } })
    expect(play(many, [begin, toggle('3'), toggle('1'), toggle('3'), done]).state.answers).toEqual([[1]])
  })

  test('nothing marked is no answer', () => {
    expect(play(many, [begin, done]).step.rejected).toEqual({ key: 'survey-choose-one' })
    expect(play(many, [begin, toggle('1'), toggle('1'), done]).step.rejected).toEqual({ key: 'survey-choose-one' })
  })

  test('with every mark taken away the question is open again, also after going back', () => {
    const second = make.definition([make.scaleItem('0'), ...many.sections.flatMap((section) => section.items)])
    const away: SurveyEvent[] = [begin, answer('0', 1), toggle('1'), toggle('1'), { kind: 'back' }, { kind: 'keep' }]
    expect(asked(play(second, away).step).item).toBe('1')
  })

  test('marks survive a pause', () => {
    const { step } = play(many, [begin, toggle('2'), { kind: 'pause' }, { kind: 'resume' }])
    expect(asked(step).widget).toMatchObject({ kind: 'choices', options: [{}, { chosen: true }, {}] })
  })

  test('typed numbers are taken as well', () => {
    expect(play(many, [begin, answer('1', '1, 3')]).state.answers).toEqual([[1, 3]])
  })
})

describe('branching', () => {
  const branching = make.definition([
    make.scaleItem('1'),
    make.scaleItem('2', { when: { item: '1', atLeast: 2 } }),
    make.scaleItem('3', { when: { item: '2', atLeast: 2 } }),
    make.scaleItem('4'),
  ])
  const long = [begin, answer('1', 3), answer('2', 3), answer('3', 3), answer('4', 0)]

  test('a question whose condition does not hold is not asked nor counted', () => {
    expect(asked(play(branching, [begin, answer('1', 0)]).step)).toMatchObject({ item: '4', number: 2, total: 2 })
    expect(asked(play(branching, [begin, answer('1', 2)]).step)).toMatchObject({ item: '2', number: 2, total: 3 })
  })

  test('changing an answer closes what hangs on it, through the whole chain, and sending drops those answers', () => {
    const changed = play(branching, [...long, { kind: 'change', item: '1' }, answer('1', 0)])
    expect(reviewed(changed.step).rows.map((row) => row.item)).toEqual(['1', '4'])
    const sent = reduce(branching, changed.state, { kind: 'submit' }, facts)
    expect(sent.step).toMatchObject({ kind: 'finished' })
    expect(sent.state.answers).toEqual([0, null, null, 0])
  })

  test('changing it back before sending brings the answers back', () => {
    const back: SurveyEvent[] = [
      { kind: 'change', item: '1' },
      answer('1', 0),
      { kind: 'change', item: '1' },
      answer('1', 3),
    ]
    expect(reviewed(play(branching, [...long, ...back]).step).rows.map((row) => row.answer)).toHaveLength(4)
  })

  test('changing an answer that opens a question asks it before the review', () => {
    const { step } = play(branching, [
      begin,
      answer('1', 0),
      answer('4', 0),
      { kind: 'change', item: '1' },
      answer('1', 3),
    ])
    expect(asked(step).item).toBe('2')
  })

  test('conditions join by all, any and not, over facts too', () => {
    const when = {
      all: [{ fact: 'month', is: 5 }, { any: [{ item: '1', is: 'na' }, { not: { item: '1', atMost: 1 } }] }],
    }
    const joined = make.definition([make.scaleItem('1'), make.scaleItem('2', { when })])
    const kindAfter = (value: number | string, month: number) =>
      play(joined, [begin, answer('1', value)], make.facts({ month })).step.kind
    expect([kindAfter(0, 5), kindAfter(2, 5), kindAfter('na', 5), kindAfter(2, 6)]).toEqual([
      'review',
      'ask',
      'ask',
      'review',
    ])
  })

  test('a whole section may hang on a fact', () => {
    const section = (code: string, more: object) => ({
      code,
      title: { ru: code },
      items: [make.scaleItem(code)],
      ...more,
    })
    const sections = [section('А', { when: { fact: 'hasSubject', is: true } }), section('Б', {})]
    const bySubject = make.definition([], { sections })
    expect(asked(play(bySubject, [begin], make.facts({ hasSubject: false })).step)).toMatchObject({
      item: 'Б',
      total: 1,
    })
    expect(asked(play(bySubject, [begin], make.facts({ hasSubject: true })).step)).toMatchObject({
      item: 'А',
      total: 2,
    })
  })
})

test('a survey of 120 questions keeps its state under a kilobyte', () => {
  const long = make.longSurvey(120)
  const all = Array.from({ length: 120 }, (_, i) => answer(`В${i + 1}`, 2))
  const { state, step } = play(long, [begin, ...all])
  expect(reviewed(step).missing).toEqual([])
  expect(JSON.stringify(state).length).toBeLessThan(1024)
})

test('whoever looks a version over sees every question, asked of all or of some', () => {
  const branching = make.definition([make.scaleItem('1'), make.scaleItem('2', { when: { item: '1', is: 3 } })])
  expect(outline(branching, facts)).toMatchObject([
    { item: '1', opensSection: true, conditions: [], widget: { kind: 'choice' } },
    { item: '2', opensSection: false, conditions: [{ item: '1', is: 3 }] },
  ])
})

test('an earlier answer and a known fact are quoted in a later question', () => {
  const quoting = make.definition([
    make.scaleItem('1'),
    make.scaleItem('2', { text: { ru: '{fact:mentor|Наставник}: «{answer:1|ничего}» на {уроке|занятии}?' } }),
  ])
  const events = [begin, answer('1', 2)]
  expect(asked(play(quoting, events).step).text).toBe('Наставник: «Часто трудно» на уроке?')
  const known = make.facts({ mentor: 'Ольга Петровна', organisationType: 'kindergarten' })
  expect(asked(play(quoting, events, known).step).text).toBe('Ольга Петровна: «Часто трудно» на занятии?')
  expect(asked(play(quoting, [begin, { kind: 'notApplicable' }]).step).text).toContain('«ничего»')
})
