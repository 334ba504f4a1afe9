// The index of an event: from five answers on, at exact bounds.
import { expect, test } from 'vitest'
import { eventIndex } from '../../../core/events/event-index.ts'
import { shipped } from '../../content/walk.ts'

const definition = shipped('event-feedback')
const figures = (n: number, mean: number, unlikely = 0) => ({
  blocks: [{ scale: 'Индекс', n, mean }],
  items: [{ item: '3', n, mean: 0 }],
  values: [{ item: '3', value: 3, count: unlikely }],
})

test.each<[number, number, string, number]>([
  [5, 4.5, 'тиражировать', 4.5],
  // 22.4999… of floats that should have added up to 22.5.
  [5, 4.499999999999999, 'тиражировать', 4.5],
  // Shown with two decimals, which may not carry it over the bound.
  [200, 4.499, 'норма', 4.49],
  [5, 3.5, 'норма', 3.5],
  [6, 3.4999, 'разобрать с организатором', 3.49],
])('%d answers of mean %d are «%s»', (n, mean, level, shown) => {
  expect(eventIndex(definition, figures(n, mean))).toMatchObject({ n, shown, level: { name: { ru: level } } })
})

test('four answers say nothing, nor does an event without any', () => {
  expect(eventIndex(definition, figures(4, 5))).toBe(null)
  expect(eventIndex(definition, { blocks: [], items: [], values: [] })).toBe(null)
})

test('what follows is told with it', () => {
  const found = eventIndex(definition, figures(10, 3.2, 4))?.findings
  expect(found?.map((one) => one.trigger)).toEqual(['Индекс<3.5', '3:3≥40%'])
})
