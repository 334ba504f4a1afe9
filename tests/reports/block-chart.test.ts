import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { blockChart, drawBlocks } from '../../reports/charts/blocks.ts'
import { fontFiles, widthOf, wrap } from '../../reports/charts/font.ts'

const acute = { text: 'начните с этого', tone: 'acute' as const }
const chart = {
  title: 'Затруднения молодого педагога',
  high: 'bad' as const,
  boundaries: [25, 50, 75],
  language: 'ru' as const,
  blocks: [
    { label: 'Планирование и документы', value: 83.33, level: acute, previous: 50 },
    { label: 'Цифровые средства', value: null },
    { label: 'Рост', value: 0, level: { text: 'низкая', tone: 'good' as const } },
  ],
}

test('the picture is a PNG as wide as a phone wants it', async () => {
  const { png, height } = await blockChart(chart)
  const bytes = Buffer.from(png)
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1080, height])
})

test('every bar has its label, its figure and its level in words', () => {
  const { svg } = drawBlocks(chart)
  for (const words of ['Планирование и документы', '>83<', 'начните с этого', '>0<', 'низкая', 'раньше 50']) {
    expect(svg).toContain(words)
  }
})

test('a block of too few answers has words and no figure', () => {
  const { svg } = drawBlocks({ ...chart, blocks: [{ label: 'Рост', value: null }] })
  expect(svg).toContain('мало ответов')
  expect(svg).not.toMatch(/>\d+</)
})

test('the alt text says what the picture shows', () => {
  expect(drawBlocks(chart).alt.split('\n')).toEqual([
    'Затруднения молодого педагога',
    'Планирование и документы: 83 из 100, начните с этого; раньше 50.',
    'Цифровые средства: мало ответов.',
    'Рост: 0 из 100, низкая.',
  ])
})

test('a figure is not rounded into the next level', () => {
  const blocks = [{ label: 'Урок', value: 49.6, level: { text: 'умеренная', tone: 'fair' as const } }]
  expect(drawBlocks({ ...chart, blocks }).svg).toContain('>49,60<')
})

test('what people call their surveys can neither break out of the picture nor stop it', async () => {
  const { svg, png } = await blockChart({ ...chart, title: '<script>"A & Б"\u0001\ufffe\ud800' })
  expect(svg).toContain('>&lt;script&gt;&quot;A &amp; Б&quot;<')
  expect(png.length).toBeGreaterThan(1000)
})

test('the same picture is drawn in English', () => {
  const { svg, alt } = drawBlocks({ ...chart, language: 'en' })
  expect(svg).toContain('was 50')
  expect(alt).toContain('too few answers')
})

// A sign the font lacks, such as a Chinese one, is drawn as an empty box; a real one differs from it, and from its neighbours.
test('Cyrillic is drawn with real letters, in both weights', () => {
  for (const weight of ['400', '700']) {
    const box = pixels('漢', weight)
    const letters = Array.from('ЖЩЫёя№—«', (sign) => pixels(sign, weight))
    expect(letters.some((letter) => letter.equals(box))).toBe(false)
    expect(new Set(letters.map((letter) => letter.toString('base64'))).size).toBe(letters.length)
  }
})

function pixels(sign: string, weight: string): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="5" y="45" font-size="40" font-weight="${weight}" font-family="'DejaVu Sans'">${sign}</text></svg>`
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontFiles) }
  return Buffer.from(new Resvg(svg, { font }).render().pixels)
}

test('a width is what the renderer draws', () => {
  const text = 'Планирование и документы'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="0" y="45" font-size="40" font-family="'DejaVu Sans'">${text}</text></svg>`
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles) } }).getBBox()
  expect(Math.abs((drawn?.width ?? 0) - widthOf(text, 40))).toBeLessThan(8)
})

test('a long label breaks at spaces, and what is too long ends in «…»', () => {
  const lines = wrap('Составить план урока, по которому видно, чего достигнут ученики', 300, 24)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
  expect(lines.every((line) => widthOf(line, 24) <= 300)).toBe(true)
  expect(wrap('Урок', 300, 24)).toEqual(['Урок'])
})
