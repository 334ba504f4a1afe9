import { expect, test } from 'vitest'
import { isQuiet, nextSendingTime, usualCalendar } from '../../../core/outbox/quiet-hours.ts'
import { faultOfHours, type SchoolCalendar } from '../../../core/outbox/sending-hours.ts'
import { readSetting, settingNames, settings } from '../../../core/settings.ts'
import { messagesOf } from '../../../locales/index.ts'

const usual: SchoolCalendar = { ...usualCalendar, days: [] }
const office = { from: 9, to: 19 }
const day = (from: string, to = from) => ({ from, to, note: '' })
const at = (text: string) => new Date(`${text}+03:00`)

test('the hours of a centre that has set nothing are right', () => {
  expect(faultOfHours(usual)).toBeNull()
})

test.each<[string, Partial<SchoolCalendar>, object]>([
  ['no weekday is left', { week: {} }, { reason: 'settings-hours-no-day' }],
  [
    'a day ends before it begins',
    { week: { 2: { from: 12, to: 9 } } },
    { reason: 'settings-hours-span', args: { day: 2 } },
  ],
  ['a day has no length', { week: { 1: { from: 9, to: 9 } } }, { reason: 'settings-hours-span' }],
  ['somebody would be written to at night', { week: { 3: { from: 6, to: 19 } } }, { reason: 'settings-hours-span' }],
  ['or late', { week: { 3: { from: 9, to: 22 } } }, { reason: 'settings-hours-span', args: { day: 3 } }],
  ['a Saturday is long', { week: { 6: { from: 9, to: 13 } } }, { reason: 'settings-hours-saturday' }],
  ['a day of the year is none', { silent: [{ from: '02-31', to: '03-01' }] }, { reason: 'settings-hours-yearly' }],
  ['it is not given', { silent: [...usual.silent, { from: '05-01', to: '' }] }, { args: { row: 2 } }],
  ['a date is not given', { days: [day('2026-11-24'), day('')] }, { reason: 'settings-hours-day', args: { row: 2 } }],
  ['a date is none', { days: [day('2027-02-29')] }, { reason: 'settings-hours-day', args: { row: 1 } }],
  ['a stretch ends before it begins', { days: [day('2026-11-08', '2026-11-01')] }, { reason: 'settings-hours-order' }],
  ['the year is a slip', { days: [day('2026-11-01', '2027-11-08')] }, { reason: 'settings-hours-too-long' }],
  ['every year is silent', { silent: [{ from: '01-01', to: '12-31' }] }, { reason: 'settings-hours-too-long' }],
  [
    'several stretches leave no day together',
    { days: [day('2026-09-01', '2026-12-30'), day('2027-01-09', '2027-03-15')] },
    { reason: 'settings-hours-too-long' },
  ],
])('refused when %s', (_, change, fault) => {
  expect(faultOfHours({ ...usual, ...change })).toMatchObject(fault)
})

test('a Saturday until noon and the summer are allowed', () => {
  const week = { ...usual.week, 6: { from: 9, to: 12 } }
  expect(faultOfHours({ ...usual, week, days: [day('2027-06-01', '2027-08-31')] })).toBeNull()
})

test('a Sunday cannot even be set', () => {
  const week = { ...usual.week, 7: office }
  expect(readSetting('sending-hours', { ...usual, week })).toEqual({ reason: 'settings-wrong-sending-hours' })
})

test('days of exams are silent from their first to their last', () => {
  const hours = { ...usual, week: usualCalendar.week, zone: 'Europe/Moscow', days: [day('2026-11-24', '2026-11-26')] }
  expect(isQuiet(at('2026-11-24T12:00'), hours)).toBe(true)
  expect(nextSendingTime(at('2026-11-24T12:00'), hours)).toEqual(at('2026-11-27T09:00'))
  expect(nextSendingTime(at('2026-11-23T18:59'), hours)).toEqual(at('2026-11-23T18:59'))
})

test.each(['ru', 'en'] as const)('every setting has its words: %s', (language) => {
  const wanted = settingNames.flatMap((name) => [
    ...['name', 'hint', 'wrong'].map((of) => `settings-${of}-${name}`),
    `settings-group-${settings[name].group}`,
    ...(settings[name].kind === 'number' ? [`settings-unit-${name}`] : []),
    ...(settings[name].kind === 'hours' ? [`settings-initially-${name}`] : []),
  ])
  expect(wanted.filter((key) => !messagesOf(language).includes(key))).toEqual([])
})
