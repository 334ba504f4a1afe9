// Text with entities: Telegram's HTML, and what is found in plain text.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntities } from '../../sandbox/entities/found.ts'
import { parseHtml } from '../../sandbox/entities/html.ts'

test('nested tags become entities with offsets in UTF-16 units', () => {
  expect(parseHtml('🙂 <b>раз <i>два</i></b> &lt;три&gt;')).toEqual({
    text: '🙂 раз два <три>',
    entities: [
      { type: 'bold', offset: 3, length: 7 },
      { type: 'italic', offset: 7, length: 3 },
    ],
  })
})

test('links, code with a language, quotations and spoilers', () => {
  expect(parseHtml('<a href="https://example.org/?a=1&amp;b=2">a</a>')).toMatchObject({
    entities: [{ type: 'text_link', url: 'https://example.org/?a=1&b=2' }],
  })
  expect(parseHtml('<pre><code class="language-ts">x</code></pre>')).toMatchObject({
    entities: [{ type: 'pre', language: 'ts' }],
  })
  expect(parseHtml('<blockquote expandable>a</blockquote><span class="tg-spoiler">b</span>')).toMatchObject({
    entities: [{ type: 'expandable_blockquote' }, { type: 'spoiler' }],
  })
})

test.each([
  ['<p>a</p>', 'Unsupported start tag "p" at byte offset 0'],
  ['a</b>', 'Unexpected end tag at byte offset 1'],
  ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
  ['a <b', 'Unclosed start tag at byte offset 2'],
])('%s is refused: %s', (html, reason) => {
  expect(parseHtml(html)).toBe(reason)
})

test('any text survives escaping', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseHtml(`<b>${escaped(text)}</b>`)).toMatchObject({ text })
    }),
  )
})

test('whatever comes is either read, with entities inside the text, or refused in words', () => {
  const piece = fc.constantFrom(
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<',
    '>',
    '&',
    '&amp;',
    'я',
    '🙂',
    '<a href="x">',
    '</a>',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const parsed = parseHtml(pieces.join(''))
      if (typeof parsed === 'string') return
      for (const { offset, length } of parsed.entities) expect(offset + length).toBeLessThanOrEqual(parsed.text.length)
    }),
  )
})

test.each([
  ['/start ABCD', [['bot_command', '/start']]],
  ['жмите /menu@metodist_bot!', [['bot_command', '/menu@metodist_bot']]],
  ['и/или, 1/2', []],
  ['см. https://example.org/a?b=1, потом', [['url', 'https://example.org/a?b=1']]],
  [
    'пишите kmc@example.org или @metodist_bot',
    [
      ['email', 'kmc@example.org'],
      ['mention', '@metodist_bot'],
    ],
  ],
  ['#урок и просто #', [['hashtag', '#урок']]],
] as const)('in «%s» the messenger finds %j', (text, expected) => {
  const found = findEntities(text).map(({ type, offset, length }) => [type, text.slice(offset, offset + length)])
  expect(found).toEqual(expected)
})
