import { expect, test } from 'vitest'
import type { Drawing } from '../../reports/charts/drawing.ts'
import { kept } from '../../reports/charts/kept.ts'

function counting() {
  const drawn: string[] = []
  const draw = kept(({ title }: { title: string }): Drawing => {
    drawn.push(title)
    return { svg: `<svg>${title}</svg>`, alt: title, width: 1, height: 1 }
  })
  return { drawn, draw }
}

test('the same figures are drawn once, other figures anew', () => {
  const { drawn, draw } = counting()
  expect(['а', 'а', 'б', 'а'].map((title) => draw({ title }).alt)).toEqual(['а', 'а', 'б', 'а'])
  expect(drawn).toEqual(['а', 'б'])
})

test('only the last few hundred are kept, and what is asked for again stays', () => {
  const { drawn, draw } = counting()
  draw({ title: 'first' })
  draw({ title: 'second' })
  for (let i = 0; i < 298; i++) draw({ title: `${i}` })
  draw({ title: 'first' })
  draw({ title: 'one more' })
  draw({ title: 'first' })
  draw({ title: 'second' })
  expect(drawn.filter((title) => title === 'first')).toHaveLength(1)
  expect(drawn.filter((title) => title === 'second')).toHaveLength(2)
})
