import { expect, test } from 'vitest'
import { builtIn, findBuiltIn } from '../../../core/segments/built-in.ts'
import type { Candidate } from '../../../core/segments/candidate.ts'
import { isIn, looksOf, type Rule, readRule } from '../../../core/segments/rule.ts'
import { ruleKinds } from '../../../core/segments/rules/index.ts'

const world = { on: '2026-11-24', rmoAudiences: new Map() }
const teacher: Candidate = {
  birthDate: '1995-05-05',
  experienceFrom: '2010-09-01',
  isHead: false,
  organisationId: 1,
  organisationType: 'school',
  position: 'teacher',
  isEducator: true,
  subjects: ['физика'],
  isClassTeacher: false,
  flags: [],
  rmos: [],
  asked: [],
  levels: [],
}
const is = (rule: Rule, person: Partial<Candidate> = {}) => isIn(rule, { ...teacher, ...person }, world)

test('thirty-five counts until the day before the thirty-sixth birthday', () => {
  expect(is(builtIn['young-educators'], { birthDate: '1990-11-25' })).toBe(true)
  expect(is(builtIn['young-educators'], { birthDate: '1990-11-24' })).toBe(false)
  expect(is(builtIn['young-educators'], { birthDate: null })).toBe(false)
})

test('a young specialist has at most three full years behind them', () => {
  expect(is(builtIn['young-specialists'], { experienceFrom: '2022-11-25' })).toBe(true)
  expect(is(builtIn['young-specialists'], { experienceFrom: '2022-11-24' })).toBe(false)
})

test('a head is asked for the organisation, an educator is not', () => {
  expect(is(builtIn['organisation-heads'], { isHead: true })).toBe(true)
  expect(is(builtIn['organisation-heads'])).toBe(false)
  expect(is(builtIn['all-educators'], { isEducator: false })).toBe(false)
  expect(findBuiltIn('everybody')).toBeNull()
  expect(findBuiltIn('constructor')).toBeNull()
})

test('groups nest: and, or, not', () => {
  const school = { rule: 'organisation-type', types: ['school'] }
  const physics = { rule: 'subject', subjects: ['физика'] }
  const chemistry = { rule: 'subject', subjects: ['химия'] }
  expect(is({ all: [school, { any: [physics, chemistry] }] })).toBe(true)
  expect(is({ all: [school, { not: { any: [physics, chemistry] } }] })).toBe(false)
  expect(is({ all: [] })).toBe(true)
  expect(is({ any: [] })).toBe(false)
})

test('who was never asked has neither answered a wave nor left it unanswered', () => {
  const state = (state: string) => ({ rule: 'answered', wave: 7, state })
  expect(is(state('answered'))).toBe(false)
  expect(is(state('not-answered'))).toBe(false)
  expect(is(state('not-answered'), { asked: [{ wave: 7, hasAnswered: false }] })).toBe(true)
})

test('ШНОР is true of a school year, the running one unless a year is named', () => {
  const flags = [{ flag: 'low_results', year: 2025 }]
  expect(is({ rule: 'organisation-flag', flag: 'low_results' }, { flags })).toBe(false)
  expect(is({ rule: 'organisation-flag', flag: 'low_results', year: 2025 }, { flags })).toBe(true)
})

test('a rule that looks into a wave says so, however deep it stands', () => {
  const level = { rule: 'level', wave: 7, scale: 'А', levels: ['острая'] }
  expect(looksOf({ any: [{ not: { all: [level] } }, { rule: 'head' }] })).toEqual([{ wave: 7, sees: 'levels' }])
})

test.each([
  ['no such rule', { rule: 'colour', colours: ['red'] }, 'segments-incomplete'],
  ['a rule without its values', { rule: 'organisation-type', types: [] }, 'segments-incomplete'],
  ['values of another rule', { rule: 'head', types: ['school'] }, 'segments-incomplete'],
  ['nothing', null, 'segments-incomplete'],
  ['a group beside a rule', { all: [], rule: 'head' }, 'segments-incomplete'],
  ['more rules than anybody means', { any: Array.from({ length: 61 }, () => ({ rule: 'head' })) }, 'segments-too-many'],
  ['groups without end', nested(5000), 'segments-too-deep'],
])('%s is refused in words', (_what, given, reason) => {
  expect(readRule(given)).toEqual({ kind: 'rejected', reason })
})

test('every field of a rule is in its schema, and nothing else is', () => {
  for (const { name, schema, fields } of ruleKinds) {
    const known = Object.keys(schema.shape).filter((key) => key !== 'rule')
    expect(fields.map((field) => field.name).sort(), name).toEqual(known.sort())
  }
})

function nested(depth: number): unknown {
  let rule: unknown = { rule: 'head' }
  for (let i = 0; i < depth; i++) rule = { not: rule }
  return rule
}
