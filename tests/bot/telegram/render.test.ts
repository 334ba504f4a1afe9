import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostInMessage, render } from '../../../bot/telegram/render.ts'
import type { Action } from '../../../core/view.ts'

/** What Telegram counts: the words without the markup. */
const plain = (html: string) =>
  html
    .replace(/<\/?[bi]>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const button: Action = { kind: 'press', label: 'Дальше', value: 'on' }

test('heading strong, note quiet, everything escaped', () => {
  const [message] = render({ heading: 'A & B', text: '<b>5 < 6</b>', note: 'a > b', rows: [[button], []] })
  expect(message).toEqual({
    html: '<b>A &amp; B</b>\n\n&lt;b&gt;5 &lt; 6&lt;/b&gt;\n\n<i>a &gt; b</i>',
    keyboard: [[{ text: 'Дальше', callback_data: 'on' }]],
  })
})

test('whatever the text, each message fits and nothing is lost', () => {
  const text = fc.string({
    unit: fc.constantFrom('а', '<', '&', ' ', '\n', '\n\n', '😀', 'слово '),
    minLength: 1,
    maxLength: 9000,
  })
  fc.assert(
    fc.property(text, (words) => {
      const messages = render({ heading: 'Заголовок', text: words, note: 'Примечание', rows: [[button]] })
      for (const { html } of messages) {
        expect(plain(html).length).toBeLessThanOrEqual(mostInMessage)
        // Half a sign of two halves cannot be encoded.
        expect(() => encodeURIComponent(html)).not.toThrow()
      }
      expect(messages.map((one) => Boolean(one.keyboard))).toEqual(messages.map((_, i) => i === messages.length - 1))
      const said = messages
        .map(({ html }) => plain(html))
        .join('')
        .replace('Заголовок', '')
        .replace('Примечание', '')
      expect(said.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
    }),
    { numRuns: 60 },
  )
})

test('what is chosen has a mark', () => {
  const [message] = render({ text: 'x', rows: [[{ ...button, chosen: true } as Action]] })
  expect(message?.keyboard).toEqual([[{ text: '✓ Дальше', callback_data: 'on' }]])
})

test('a button of more than 64 bytes is a mistake of ours', () => {
  const long: Action = { kind: 'press', label: 'x', value: 'ж'.repeat(33) }
  expect(() => render({ text: 'x', rows: [[long]] })).toThrow(/64 bytes/)
})
