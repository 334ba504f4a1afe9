// Sheets that people send: workbooks and CSV as spreadsheets save them, read back to the texts of their cells.
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../reports/csv/write.ts'
import { readSheet } from '../../reports/read-sheet.ts'
import type { TableToWrite, Value } from '../../reports/table.ts'
import { writeWorkbook } from '../../reports/xlsx/write.ts'

const rows: Value[][] = [
  [1, 'Ёлкина; «Ель»', 4.5],
  [2, '=1+1', null],
  [3, 'две\nстроки "в кавычках"', -2],
]
const table: TableToWrite = { name: 'Итоги', head: ['№', 'Имя', 'Балл'], rows: () => rows }
const texts = [
  ['№', 'Имя', 'Балл'],
  ['1', 'Ёлкина; «Ель»', '4.5'],
  ['2', '=1+1', ''],
  ['3', 'две\nстроки "в кавычках"', '-2'],
]
const unheard = async () => {}

async function written(as: 'xlsx' | 'csv'): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  await (as === 'xlsx' ? writeWorkbook(stream, [table], unheard) : writeCsv(stream, table, unheard))
  return bytes
}
const padded = (given: string[][]) => given.map((row) => Array.from({ length: 3 }, (_, i) => row[i] ?? ''))
const rowsOf = async (bytes: Buffer, name: string) => {
  const sheet = await readSheet(bytes, name)
  return 'rows' in sheet ? padded(sheet.rows) : sheet.reason
}

describe('what we write is read again', () => {
  test.each(['xlsx', 'csv'] as const)('%s', async (as) => {
    expect(await rowsOf(await written(as), `итоги.${as}`)).toEqual(texts)
  })
})

describe('CSV', () => {
  test('of Excel in the country’s own encoding, with commas or tabs', async () => {
    const cyrillic = Buffer.from([0xc8, 0xec, 0xff, 0x2c, 0xc1, 0xe0, 0xeb, 0xeb, 0x0a])
    expect(await readSheet(cyrillic, 'a.CSV')).toEqual({ rows: [['Имя', 'Балл']] })
    const tabs = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Имя\tБалл\r\nЯна\t5', 'utf16le')])
    expect(await readSheet(tabs, 'a.txt')).toEqual({
      rows: [
        ['Имя', 'Балл'],
        ['Яна', '5'],
      ],
    })
  })

  test('has lines where they stand, empty ones too', async () => {
    expect(await rowsOf(Buffer.from('а;б\n\n;в'), 'a.csv')).toEqual([
      ['а', 'б', ''],
      ['', '', ''],
      ['', 'в', ''],
    ])
  })

  test('keeps what is no formula as it was typed', async () => {
    expect(await readSheet(Buffer.from("№;Имя\n1;'Анна'\n2;\"'=1\""), 'a.csv')).toEqual({
      rows: [
        ['№', 'Имя'],
        ['1', "'Анна'"],
        ['2', '=1'],
      ],
    })
  })
})

describe('a workbook', () => {
  test('has lines where they stand, and of a formula its outcome', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('пусто')
    const sheet = book.addWorksheet('итоги')
    sheet.getCell('A1').value = { richText: [{ text: 'Про' }, { text: 'токол' }] }
    sheet.getCell('B3').value = { formula: '2+2', result: 4 }
    sheet.getCell('C3').value = { text: 'почта', hyperlink: 'mailto:a@example.org' }
    const bytes = Buffer.from(await book.xlsx.writeBuffer())
    expect(await rowsOf(bytes, 'a.xlsx')).toEqual([
      ['Протокол', '', ''],
      ['', '', ''],
      ['', '4', 'почта'],
    ])
  })
})

test('what is no sheet is refused in words', async () => {
  const reason = async (bytes: Buffer, name: string) => {
    const sheet = await readSheet(bytes, name)
    return 'reason' in sheet ? sheet.reason : null
  }
  expect(await reason(Buffer.alloc(0), 'a.csv')).toBe('survey-files-empty')
  expect(await reason(Buffer.from('%PDF-1.7'), 'a.xlsx')).toBe('sheets-refused-kind')
  expect(await reason(Buffer.from('a;b\0'), 'a.csv')).toBe('sheets-refused-kind')
  expect(await reason(Buffer.from('1\n'.repeat(5_001)), 'a.csv')).toBe('sheets-refused-rows')
  expect(await reason(Buffer.from('a;b\n1;"и дальше'), 'a.csv')).toBe('sheets-refused-broken')
  const whole = await written('xlsx')
  expect(await reason(whole.subarray(0, whole.length - 40), 'a.xlsx')).toBe('sheets-refused-kind')
})
