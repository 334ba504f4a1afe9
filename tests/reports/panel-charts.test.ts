import { expect, test } from 'vitest'
import { comparisonChart } from '../../reports/charts/comparison.ts'
import { coverageChart } from '../../reports/charts/coverage.ts'
import { distributionChart } from '../../reports/charts/distribution.ts'
import { pngOf } from '../../reports/charts/drawing.ts'
import { groundOf } from '../../reports/charts/ground.ts'
import { heatMapChart } from '../../reports/charts/heat-map.ts'
import { type Theme, themes } from '../../reports/charts/theme.ts'

const look = { title: 'Урок', language: 'ru' as const }
const options = [
  { label: 'Справляюсь', tone: 'good' as const },
  { label: 'Нужна помощь', tone: 'acute' as const },
]
const rows = [
  { label: 'Б1. Уложиться во время', n: 40, shares: [0.75, 0.25] },
  { label: 'Б2. Объяснить сложное', n: 40, shares: [0.99, 0.01] },
  { label: 'Б3. Разобрать урок', n: 3, shares: null },
]

test('a distribution has figures on its bars, the n beside and the small group withheld', () => {
  const { svg, alt } = distributionChart({ ...look, options, rows })
  for (const words of ['75\u00a0%', '25\u00a0%', 'n = 40', 'мало ответов', 'Нужна помощь']) expect(svg).toContain(words)
  expect(alt).toContain('Б2. Объяснить сложное: Справляюсь 99\u00a0%, Нужна помощь 1\u00a0%; n = 40.')
})

test('levels that may not be told are said to be so, not to be few', () => {
  const told = { label: 'Отношения', n: 0, shares: null, why: 'показан только средний балл' }
  const { svg, alt } = distributionChart({ ...look, options, rows: [told] })
  expect(textsOf(svg).join(' ')).toContain('показан только')
  expect(svg).not.toContain('мало ответов')
  expect(alt).toContain('Отношения: показан только средний балл.')
})

const heat = {
  ...look,
  columns: ['Урок', 'Рост', 'Дети'],
  rows: [
    {
      label: 'Школы',
      cells: [
        { kind: 'figure' as const, text: '62', note: 'n = 40', on: { tone: 'poor' as const } },
        { kind: 'withheld' as const },
        { kind: 'empty' as const },
      ],
    },
  ],
}

test.each([1100, 340])('a heat map says each figure, what is withheld and what is empty, %i wide', (width) => {
  const { svg, alt } = heatMapChart({ ...heat, width })
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['Школы', 'Урок', '62', 'n = 40', 'скрыто', 'никого']))
  expect(svg.match(/url\(#hatch-/g)).toHaveLength(1)
  expect(alt).toContain('Школы: Урок 62 n = 40, Рост скрыто, Дети никого.')
})

test.each(['light', 'dark'] as const)('words on any depth of the %s heat map can be read', (theme) => {
  for (let depth = 0; depth <= 1; depth += 0.05) {
    const { fill, ink } = groundOf({ depth }, themes[theme])
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5)
  }
})

test('a bar too thin for its figure has none', () => {
  const shown = textsOf(distributionChart({ ...look, options, rows }).svg)
  expect(shown).toContain('99\u00a0%')
  expect(shown.filter((text) => /^1(\u00a0%)?$/.test(text))).toEqual([])
})

test('a comparison says its verdict in words', () => {
  const { svg, alt } = comparisonChart({
    ...look,
    waves: { earlier: 'Весна 2026', later: 'Осень 2026' },
    rows: [
      { label: 'Урок', earlier: 41, later: 42.4, verdict: 'within-error' },
      { label: 'Рост', earlier: 60, later: 40, verdict: 'lower' },
      { label: 'Дети', earlier: 60, later: null, verdict: 'too-few' },
    ],
  })
  expect(textsOf(svg).join(' ')).toContain('разница в пределах погрешности')
  expect(svg).toContain('Весна 2026')
  expect(alt).toContain('Рост: было 60, стало 40; ниже.')
  expect(alt).toContain('Дети: мало ответов.')
})

test('coverage says how many of how many, and nobody is not 0 %', () => {
  const { svg, alt } = coverageChart({
    ...look,
    rows: [
      { label: 'Школы', asked: 74, answered: 61 },
      { label: 'Центр', asked: 0, answered: 0 },
    ],
  })
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['82\u00a0%', '61 из 74', 'никого не спрашивали']))
  expect(textsOf(svg)).not.toContain('0\u00a0%')
  expect(alt).toContain('Школы: 82\u00a0%, 61 из 74.')
})

test('on a phone the labels stand above their bars and nothing is wider than the picture', async () => {
  const chart = distributionChart({ ...look, options, rows, width: 358 })
  const wide = distributionChart({ ...look, options, rows })
  expect([chart.width, chart.height > wide.height]).toEqual([358, true])
  const png = Buffer.from(await pngOf(chart, 2))
  expect(png.readUInt32BE(16)).toBe(716)
})

test('a label cannot break out of a chart or stop it', async () => {
  const chart = coverageChart({ ...look, rows: [{ label: '<script>$&\u0001\ufffe', asked: 9, answered: 6 }] })
  expect(chart.svg).not.toContain('<script')
  expect((await pngOf(chart)).length).toBeGreaterThan(500)
})

test('a bare chart leaves the title to the page but says it to those who do not see', () => {
  const { svg, alt } = distributionChart({ ...look, title: 'Заголовок', isBare: true, options, rows })
  expect(textsOf(svg)).not.toContain('Заголовок')
  expect(alt).toMatch(/^Заголовок/)
})

test.each(Object.entries(themes))('the colours of the %s theme can be read', (_, theme: Theme) => {
  const fills = [...Object.values(theme.tones), ...theme.steps]
  for (const words of [theme.ink, theme.quiet]) expect(contrast(words, theme.paper)).toBeGreaterThanOrEqual(4.5)
  for (const { fill } of [...fills, { fill: theme.accent }])
    expect(contrast(fill, theme.paper)).toBeGreaterThanOrEqual(3)
  for (const { fill, on } of fills) expect(contrast(on, fill)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(theme.ink, theme.line)).toBeGreaterThanOrEqual(4.5)
})

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1] ?? '')
}

/** WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
