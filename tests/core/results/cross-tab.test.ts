// The tables of two attributes that somebody may ask for, one after another, and what follows from all of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Attribute } from '../../../core/results/attributes.ts'
import { type CrossTab, crossTabOf, type Group } from '../../../core/results/cross-tab.ts'
import { type Known, smallGroups, sumsOf } from './solve.ts'

const say = (ru: string) => ({ ru })
const type: Attribute = { kind: 'people', code: 'organisationType', of: 'organisationType' }
const band: Attribute = { kind: 'people', code: 'experienceBand', of: 'experienceBand' }
const choice = (option: number): Attribute => {
  return {
    kind: 'option',
    code: `option:13:${option}`,
    item: '13',
    text: say('?'),
    option,
    label: say('!'),
  } as Attribute
}
const question = (item: string): Attribute => {
  const options = ['1', '2', '3', '4'].map((value) => ({ value, label: say(value) }))
  return { kind: 'item', code: `item:${item}`, item, text: say('?'), options } as Attribute
}

/** Somebody who answered: the values of the attributes in the order that a test gives them. */
type Person = readonly string[]

function tableOf(people: readonly Person[], of: readonly Attribute[], r: number, c: number): CrossTab {
  const counts = new Map<string, { row: string; column: string; count: number }>()
  for (const person of people) {
    const [row, column] = [person[r] ?? '', person[c] ?? '']
    const pair = counts.get(`${row}/${column}`) ?? { row, column, count: 0 }
    counts.set(`${row}/${column}`, { ...pair, count: pair.count + 1 })
  }
  const [row, column] = [of[r] as Attribute, of[c] as Attribute]
  return crossTabOf([...counts.values()], { row, column, anonymity: 'anonymous', asked: people.length })
}

/** Whoever skipped a question of many choices skipped each of them. */
const nameOf = ({ code, kind }: Attribute, group: Group) =>
  kind === 'option' && group.kind === 'none' ? '13: none' : `${code}: ${group.kind} ${group.value}`

function knownOf(table: CrossTab, row: Attribute, column: Attribute): Known | null {
  if (table.kind === 'withheld') return null
  return {
    rowNames: table.rows.map((group) => nameOf(row, group)),
    columnNames: table.columns.map((group) => nameOf(column, group)),
    cells: table.cells,
    rows: table.rowTotals,
    columns: table.columnTotals,
    total: table.total,
  }
}

/** Every table of the attributes but those of two choices of one question, both ways round, and what all give together. */
function smallOf(people: readonly Person[], of: readonly Attribute[]): string[] {
  const seen = of.flatMap((row, r) =>
    of.flatMap((column, c) => {
      const known = r === c ? null : knownOf(tableOf(people, of, r, c), row, column)
      const isAnswer = { rows: row.kind !== 'people', columns: column.kind !== 'people' }
      return known ? [{ known, isAnswer }] : []
    }),
  )
  const also = seen.flatMap(({ known }) => sumsOf(known))
  return [...new Set(seen.flatMap(({ known, isAnswer }) => smallGroups(known, isAnswer, also)))]
}

const of = (...values: fc.Arbitrary<string>[]) => fc.array(fc.tuple(...values), { minLength: 12, maxLength: 70 })
const types = fc.constantFrom('school', 'school', 'school', 'kindergarten', 'kindergarten', 'supplementary')
const bands = fc.constantFrom('under-1', '1-to-3', 'over-3', 'over-3', 'over-3')
const answer = fc.constantFrom('1', '2', '2', '2', '3', '3', '4', '')

test('a table read both ways round gives no group below five', () => {
  const asked = [type, question('1')]
  fc.assert(
    fc.property(of(types, answer), (people) => {
      expect(smallOf(people, asked)).toEqual([])
    }),
    { numRuns: 100 },
  )
  const kinds = [type, band]
  fc.assert(
    fc.property(of(types, bands), (people) => {
      expect(smallOf(people, kinds)).toEqual([])
    }),
    { numRuns: 60 },
  )
  const answers = [question('1'), question('2')]
  fc.assert(
    fc.property(of(answer, answer), (people) => {
      expect(smallOf(people, answers)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

// Five of schools skipped the question; each list says who chose the first option, and who the second.
const skipped = (hides: boolean): Person[] => [
  ...group(5, 'school', hides ? ['false', 'false'] : ['', '']),
  ...group(3, 'school', ['true', 'true']),
  ...group(3, 'school', ['false', 'true']),
  ...group(2, 'school', ['false', 'false']),
  ...group(4, 'kindergarten', ['false', 'true']),
  ...group(1, 'kindergarten', ['false', 'false']),
  ...group(1, 'kindergarten', ['true', 'true']),
  ...group(3, 'supplementary', ['true', 'false']),
  ...group(1, 'supplementary', ['false', 'false']),
]
const group = (many: number, of: string, chosen: string[]): Person[] =>
  Array.from({ length: many }, () => [of, ...chosen])

test('two choices of a question give no group below five together, as whoever skipped it did not choose either', () => {
  expect(
    smallOf(skipped(true), [type, choice(1), choice(2)]).filter((one) => one.includes('organisationType')),
  ).toEqual([])
})

test('with those who skipped it as a group of their own in both tables, they would', () => {
  const found = smallOf(skipped(false), [type, choice(1), choice(2)])
  expect(found.filter((one) => one.includes('organisationType'))).not.toEqual([])
})
