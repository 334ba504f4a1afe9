// What makes a definition unfit, and where it says so.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemsOf } from '../../../core/survey/checks/index.ts'
import { languages, wordsOf } from '../../../locales/index.ts'
import { make } from './make.ts'

type Loose = Record<string, unknown>
const text = { ru: 'Вопрос' }
const two = [make.scaleItem('1'), make.scaleItem('2')]
const block = (more: Loose = {}) => ({ code: 'А', title: text, items: ['1', '2'], levels: 'L', ...more })
const rule = (trigger: object, ru = 'Совет') => ({ trigger, addressee: 'mentor', kind: 'mentor', text: { ru } })
const rows = (...bounds: [number, number?][]) => [
  { code: 'L', high: 'bad', rows: bounds.map(([from, below], i) => ({ from, below, name: { ru: `Уровень ${i}` } })) },
]
const group = (trigger: object, more: Loose = {}) => ({ trigger, addressee: 'staff', kind: 'plan', text, ...more })
const words = { code: '1', type: 'text', max: 5, text }
const repeated = (more: Loose = {}) => [
  { code: 'S', title: text, repeat: { max: 2, again: text }, items: [two[0]] },
  { code: 'T', title: text, items: [make.scaleItem('2', more)] },
]
const asks = (ru: string, more: Loose = {}) => [two[0] as Loose, make.scaleItem('2', { text: { ru }, ...more })]

test('a sound definition has no problems', () => {
  const blocks = [block()]
  expect(problemsOf(make.definition(two, { blocks, recommendations: [rule({ block: 'А', atLeast: 50 })] }))).toEqual([])
})

// Each is also said in both languages, with the arguments its sentence needs.
test.each<[string, string, Loose[], Loose?]>([
  ['a code used twice', 'code-twice', [make.scaleItem('1'), make.scaleItem('1')]],
  ['a scale that is not there', 'unknown-scale', [make.scaleItem('1', { scale: 'Q' })]],
  ['«does not apply» without words', 'no-words', two, { words: {} }],
  ['yes and no without words', 'no-words', [{ code: '1', type: 'bool', text }], { words: { yes: text } }],
  [
    'a file where nobody is to have a name',
    'anonymous-file',
    [...two, { code: '3', type: 'file', text }],
    { anonymity: 'anonymous' },
  ],
  [
    'required words where the chat takes none',
    'free-text-required',
    [...two, { ...words, code: '3' }],
    { freeText: 'web' },
  ],
  ['more choices than options', 'bounds', [{ code: '1', type: 'many', max: 3, options: [text, text], text }]],
  ['a range turned round', 'bounds', [{ code: '1', type: 'int', min: 5, max: 3, text }]],
  ['dates turned round', 'bounds', [{ code: '1', type: 'date', min: '2025-01-01', max: '2024-01-01', text }]],
  [
    'one value with two labels',
    'point-twice',
    [],
    {
      scales: [
        {
          code: 'Z',
          points: [
            { value: 1, label: text },
            { value: 1, label: text },
          ],
        },
      ],
      sections: [{ code: 'S', title: text, items: two }],
    },
  ],
  ['a condition over an unknown item', 'when-unknown', asks('?', { when: { item: '9', is: 1 } })],
  [
    'a condition over a later item',
    'when-later',
    [make.scaleItem('1', { when: { any: [{ item: '2', is: 1 }] } }), make.scaleItem('2')],
  ],
  ['a condition over the item itself', 'when-later', asks('?', { when: { not: { item: '2', is: 1 } } })],
  ['a condition over a value that is off the scale', 'when-never', asks('?', { when: { item: '1', in: [3, 4] } })],
  ['a choice among many that is not offered', 'when-never', asks('?', { when: { item: '1', includes: 1 } })],
  ['a condition over an unknown fact', 'unknown-fact', asks('?', { when: { fact: 'weather', is: 1 } })],
  [
    'a section that hangs on its own item',
    'when-later',
    [],
    { sections: [{ code: 'S', title: text, when: { item: '1', is: 1 }, items: two }] },
  ],
  ['a score over an unknown item', 'block-unknown-item', two, { blocks: [block({ items: ['1', '9'] })] }],
  [
    'a score over an item without points',
    'block-no-points',
    [...two, { code: '3', type: 'text', max: 5, text }],
    { blocks: [block({ items: ['1', '3'] })] },
  ],
  [
    'a reversed item outside the block',
    'block-unknown-item',
    two,
    { blocks: [block({ items: ['1'], reversed: ['2'] })] },
  ],
  ['a block with unknown levels', 'unknown-levels', two, { blocks: [block({ levels: 'Q' })] }],
  ['a block that repeats an item', 'code-twice', two, { blocks: [block({ items: ['1', '1'] })] }],
  [
    'an overall score of more blocks than there are',
    'too-few-blocks',
    two,
    { blocks: [block()], overall: { minimumBlocks: 2, levels: 'L' } },
  ],
  [
    'a cap over an unknown level',
    'unknown-level',
    two,
    {
      blocks: [block()],
      overall: { minimumBlocks: 1, levels: 'L', caps: [{ level: 'никакой', blocks: 1, notAbove: 'минимальный' }] },
    },
  ],
  ['a hole between levels', 'level-hole', two, { levels: rows([0, 25], [26]) }],
  ['levels that overlap', 'level-overlap', two, { levels: rows([0, 26], [25]) }],
  ['a level that does not end before the next', 'level-overlap', two, { levels: rows([0], [25]) }],
  ['an empty level', 'level-empty', two, { levels: rows([0, 0], [0]) }],
  ['a top level that ends', 'level-top', two, { levels: rows([0, 50], [50, 100]) }],
  ['levels that begin above the lowest score', 'level-bottom', two, { levels: rows([5, 50], [50]), blocks: [block()] }],
  [
    'a recommendation for an unknown block',
    'recommendation-block',
    two,
    { recommendations: [rule({ block: 'Я', atLeast: 50 })] },
  ],
  [
    'a recommendation for an unknown item',
    'recommendation-item',
    two,
    { recommendations: [rule({ item: '9', is: 3 })] },
  ],
  [
    'a recommendation for an overall score that is not there',
    'recommendation-overall',
    two,
    { recommendations: [rule({ overall: { below: 40 } })] },
  ],
  [
    'a recommendation without a bound',
    'recommendation-always',
    two,
    { blocks: [block()], recommendations: [rule({ block: 'А' })] },
  ],
  ['topics where none are known', 'no-topics', two, { recommendations: [rule({ everyItem: { is: 3 } }, '{topics}')] }],
  ['a prefilled answer from an unknown fact', 'prefill-fact', asks('?', { prefill: { fact: 'weather' } })],
  [
    'a question that waits for a value it cannot have',
    'trigger-never',
    two,
    { recommendations: [rule({ item: '1', is: true })] },
  ],
  [
    'an overall mean of per cents',
    'overall-measure',
    two,
    { blocks: [block()], overall: { minimumBlocks: 1, levels: 'L', measure: 'mean' } },
  ],
  [
    'advice to others in an anonymous survey',
    'anonymous-addressee',
    two,
    { anonymity: 'anonymous', blocks: [block()], recommendations: [rule({ block: 'А', atLeast: 50 })] },
  ],
  [
    'a rule over four people in an anonymous survey',
    'group-minimum',
    two,
    { anonymity: 'anonymous', blocks: [block()], groupTriggers: [group({ block: 'А', below: 50 }, { minimum: 4 })] },
  ],
  ['a rule over an unknown block', 'recommendation-block', two, { groupTriggers: [group({ block: 'Я', below: 50 })] }],
  [
    'a rule over an unknown item',
    'recommendation-item',
    two,
    { groupTriggers: [group({ item: '9', mean: { below: 2 } })] },
  ],
  [
    'a rule over a group without a bound',
    'recommendation-always',
    two,
    { blocks: [block()], groupTriggers: [group({ block: 'А' })] },
  ],
  ['a mean without a bound', 'recommendation-always', two, { groupTriggers: [group({ item: '1', mean: {} })] }],
  ['the mean of words', 'group-figure', [words], { groupTriggers: [group({ item: '1', mean: { below: 2 } })] }],
  [
    'a share of words',
    'group-figure',
    [words],
    { groupTriggers: [group({ item: '1', share: { of: [1], atLeast: 5 } })] },
  ],
  ['options of a scale', 'group-figure', two, { groupTriggers: [group({ item: '1', anyOption: { people: 3 } })] }],
  [
    'a share of a value that is off the scale',
    'trigger-never',
    two,
    { groupTriggers: [group({ item: '1', share: { of: [3, 4], atLeast: 5 } })] },
  ],
  [
    'topics of a mean',
    'no-topics',
    two,
    { groupTriggers: [group({ item: '1', mean: { below: 2 } }, { text: { ru: '{topics}' } })] },
  ],
  [
    'a condition over a repeated question from outside',
    'repeat-outside',
    [],
    { sections: repeated({ when: { item: '1', is: 1 } }) },
  ],
  [
    'a repeated question quoted outside',
    'repeat-outside',
    [],
    { sections: repeated({ text: { ru: '{answer:1|…}' } }) },
  ],
  ['«one more?» without yes and no', 'no-words', [], { sections: repeated(), words: { na: text } }],
  ['a score over a repeated question', 'repeat-counted', [], { sections: repeated(), blocks: [block()] }],
  [
    'a rule over a repeated question',
    'repeat-counted',
    [],
    { sections: repeated(), groupTriggers: [group({ item: '1', mean: { below: 2 } })] },
  ],
  ['a list said in a text', 'slot', asks('{fact:lowAreas|нет}')],
  ['a brace without its pair', 'braces', asks('План {урока')],
  ['a substitution of one form', 'slot', asks('План {урока}')],
  ['an unknown fact in a text', 'slot', asks('{fact:weather|дождь}')],
  ['a fact that may be unknown, without other words', 'no-fallback', asks('{fact:mentor}')],
  ['a quoted answer that may be missing, without other words', 'no-fallback', asks('{answer:1}')],
  ['a quoted answer to an unknown item', 'slot', asks('{answer:9|нет}')],
  [
    'a quoted answer to a later item',
    'quote-later',
    [make.scaleItem('1', { text: { ru: '{answer:2|нет}' } }), make.scaleItem('2')],
  ],
  ['topics in a question', 'slot', asks('{topics}')],
  ['words that do not agree', 'agreement', asks('Разобрать своё {урок|занятие}')],
])('%s is refused', (_what, key, items, more = {}) => {
  const problems = problemsOf(make.definition(items, more))
  expect(problems.map((one) => one.key)).toContain(`survey-problem-${key}`)
  expect(problems.every((one) => one.severity === 'error')).toBe(true)
  for (const language of languages) {
    for (const { key: said, args } of problems) expect(wordsOf(language)(said, { where: '1', ...args })).not.toBe('')
  }
})

test('a label longer than a button is only a warning, at its line', () => {
  const options = [{ ru: 'Коротко' }, { ru: 'Двадцать пять знаков, вот!' }]
  expect(problemsOf(make.definition([{ code: '1', type: 'one', options, text }]))).toMatchObject([
    { key: 'survey-problem-long-label', severity: 'warning', path: ['sections', 0, 'items', 0, 'options', 1, 'ru'] },
  ])
})

test.each([
  'Вы уже отвечали на часть вопросов',
  'Что вы узнали сами?',
  'Оценка группы: 5 (отлично)',
  'Вы были на трёх заседаниях',
  'Рабочая программа и сам урок',
])('«%s» is said to anybody', (ru) => {
  expect(problemsOf(make.definition(asks(ru)))).toEqual([])
})

test.each([
  'Сколько раз вы обратился(ась) за помощью?',
  'Заполнил(а) журнал',
  'Вы недавно прошла курсы?',
  'Вы часто встречался с наставником?',
  'Вы должны быть там, где вы готова выступить',
  'Я готов выступить',
  'Пусть он/она напишет',
])('«%s» is said to a man or a woman alone: a warning', (ru) => {
  expect(problemsOf(make.definition(asks(ru)))).toMatchObject([
    { key: 'survey-problem-gendered', severity: 'warning', path: ['sections', 0, 'items', 1, 'text', 'ru'] },
  ])
})

test('a text longer than a message is a warning', () => {
  expect(problemsOf(make.definition(asks('я'.repeat(501))))).toMatchObject([
    { key: 'survey-problem-long-text', severity: 'warning', args: { length: 501, max: 500 } },
  ])
})

test('every file of the folder is in the list', () => {
  const folder = new URL('../../../core/survey/checks/', import.meta.url)
  const list = readFileSync(new URL('index.ts', folder), 'utf8')
  const files = readdirSync(folder).filter((name) => name !== 'index.ts')
  expect(files.filter((name) => !list.includes(`'./${name}'`))).toEqual([])
})
