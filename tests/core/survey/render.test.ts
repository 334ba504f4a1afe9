// Texts as one person reads them.
import { expect, test } from 'vitest'
import { readSlot, say } from '../../../core/survey/render.ts'
import { make } from './make.ts'

const at = (organisationType: 'school' | 'kindergarten' | 'supplementary' | 'centre') =>
  make.facts({ organisationType })

test('the first form is for schools, the second for all others', () => {
  const text = { ru: 'План {урока|занятия}' }
  expect(say(text, at('school'))).toBe('План урока')
  expect(say(text, at('kindergarten'))).toBe('План занятия')
  expect(say(text, at('supplementary'))).toBe('План занятия')
  expect(say(text, at('centre'))).toBe('План занятия')
})

test('a third form is for supplementary education', () => {
  const text = { ru: '{Учитель|Воспитатель|Педагог}' }
  expect(say(text, at('kindergarten'))).toBe('Воспитатель')
  expect(say(text, at('supplementary'))).toBe('Педагог')
})

test('English is said where it is written, and Russian where it is not', () => {
  const english = make.facts({ language: 'en' })
  expect(say({ ru: 'План', en: 'A {lesson|session} plan' }, english)).toBe('A lesson plan')
  expect(say({ ru: 'План' }, english)).toBe('План')
})

test('an unknown fact falls back on the words after the bar', () => {
  expect(say({ ru: 'Ваш наставник: {fact:mentor|пока не назначен}' }, make.facts())).toBe(
    'Ваш наставник: пока не назначен',
  )
  expect(say({ ru: 'Стаж: {fact:experienceYears|—}' }, make.facts({ experienceYears: 2 }))).toBe('Стаж: 2')
})

test('braces that mean nothing are seen', () => {
  for (const inside of ['урок', '', 'а|б|в|г', 'fact:', 'а|', 'кто:Ж4|нет']) expect(readSlot(inside)).toBe(null)
})
