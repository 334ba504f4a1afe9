// The sheet of a jury, line by line: what it changes, and what is wrong in it.
import { describe, expect, test } from 'vitest'
import { readResults, type SheetWords } from '../../../core/contests/result-sheet.ts'

const words: SheetWords = {
  columns: {
    number: ['№ заявки', 'Application no.'],
    who: ['Участник', 'Participant'],
    mark: ['Балл', 'Mark'],
    result: ['Итог', 'Result'],
    passes: ['Проходит дальше', 'Goes on'],
    note: ['Слова жюри', 'Words of the jury'],
  },
  results: {
    participant: ['участник', 'participant'],
    laureate: ['лауреат', 'laureate'],
    prize_winner: ['призёр', 'prize winner'],
    winner: ['победитель', 'winner'],
  },
  yes: ['да', 'yes'],
  no: ['нет', 'no'],
}
const head = ['№ заявки', 'Участник', 'Балл', 'Итог', 'Проходит дальше', 'Слова жюри']
const of = (applicationId: number, who: string) => ({
  applicationId,
  who,
  mark: null as number | null,
  passes: false,
  result: 'participant' as const,
  note: null as string | null,
})
const entries = [of(11, 'Ёлкина Мария Петровна'), of(12, 'Борисов Иван Ильич'), of(13, 'Волкова Анна Львовна')]
const read = (rows: string[][], noNext: { reason: string } | null = null) =>
  readResults(rows, { entries, words, noNext })
const reasons = (rows: string[][], noNext?: { reason: string }) => {
  const sheet = read([head, ...rows], noNext)
  return sheet.kind === 'read' ? sheet.wrong.map(({ line, reason }) => [line, reason]) : sheet.reason
}

describe('a line', () => {
  test('says a mark with a comma, a result in any case and without the dots of ё, a yes and words', () => {
    const sheet = read([head, ['11', 'Елкина  Мария Петровна', '4,5', 'ПРИЗЕР', 'Да', ' Ярко ']])
    expect(sheet).toMatchObject({
      changes: [
        { line: 2, applicationId: 11, after: { mark: 4.5, result: 'prize_winner', passes: true, note: 'Ярко' } },
      ],
      wrong: [],
      same: 0,
      left: 2,
    })
  })

  test('changes nothing where its cells are empty, or say what is known', () => {
    const sheet = read([head, ['11'], ['12', 'Борисов Иван Ильич', '', 'участник', 'нет', '']])
    expect(sheet).toMatchObject({ changes: [], same: 2, left: 1 })
  })

  test('is wrong by its own number: unknown, twice, somebody else’s', () => {
    const rows = [['99'], ['11'], ['11'], ['12', 'Ёлкина Мария Петровна'], ['', 'Волкова Анна Львовна', '3']]
    expect(reasons(rows)).toEqual([
      [2, 'contests-sheet-unknown'],
      [4, 'contests-sheet-twice'],
      [5, 'contests-sheet-other'],
      [6, 'contests-sheet-unknown'],
    ])
  })

  test('is wrong in what it says: a mark that is none, a result that there is not, neither yes nor no, too many words', () => {
    const rows = [
      ['11', '', 'много'],
      ['12', '', '1001', 'третье место'],
      ['13', '', '', '', 'наверное'],
    ]
    expect(reasons(rows)).toEqual([
      [2, 'contests-refused-mark'],
      [3, 'contests-sheet-result'],
      [4, 'contests-sheet-passes'],
    ])
    expect(reasons([['11', '', '-1']])).toEqual([[2, 'contests-refused-mark']])
    expect(reasons([['11', '', '', '', '', 'я'.repeat(301)]])).toEqual([[2, 'contests-refused-note']])
  })

  test('lets nobody pass where there is no further stage', () => {
    const noNext = { reason: 'contests-refused-last-stage' }
    expect(
      reasons(
        [
          ['11', '', '', '', 'да'],
          ['12', '', '5', '', 'нет'],
        ],
        noNext,
      ),
    ).toEqual([[2, 'contests-refused-last-stage']])
  })
})

describe('a sheet', () => {
  test('may have a title above, blank lines, other columns and another order, in either language', () => {
    const sheet = read([
      ['Протокол жюри'],
      [],
      ['Organisation', 'Result', 'Application no.'],
      ['СОШ № 1', 'winner', '№ 12'],
      ['', '', ''],
      ['СОШ № 2', 'laureate', '13'],
    ])
    expect(sheet).toMatchObject({
      changes: [
        { line: 4, who: 'Борисов Иван Ильич', after: { result: 'winner', mark: null } },
        { line: 6, applicationId: 13 },
      ],
    })
  })

  test('without numbers of applications, or without anything to enter, is none', () => {
    expect(reasons([])).toEqual([])
    expect(read([['Участник', 'Балл']])).toEqual({ kind: 'refused', reason: 'contests-sheet-no-number' })
    expect(read([['№ заявки', 'Участник']])).toEqual({ kind: 'refused', reason: 'contests-sheet-no-results' })
    expect(read([])).toEqual({ kind: 'refused', reason: 'contests-sheet-no-number' })
  })
})
