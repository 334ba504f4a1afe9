// Files as whoever opens them finds them.
import { PassThrough, Writable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import Excel from 'exceljs'
import { expect, test } from 'vitest'
import { writeCsv } from '../../reports/csv/write.ts'
import type { TableToWrite } from '../../reports/table.ts'
import { sheetNames } from '../../reports/xlsx/sheet-names.ts'
import { writeWorkbook } from '../../reports/xlsx/write.ts'

const nothing = async () => {}
const table: TableToWrite = {
  name: 'Коды',
  head: ['n', 'слово; «ё»'],
  rows: () => [
    [1, '=1+1'],
    [-2, '@SUM(A1)'],
    [0.5, 'сказано "так"; и\nтак'],
    [null, null],
  ],
}

test('a workbook is read back as it was meant: texts stay texts, numbers numbers, nothing is a formula', async () => {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([
    buffer(stream),
    writeWorkbook(stream, [table, { ...table, rows: () => [] }], nothing),
  ])
  const book = new Excel.Workbook()
  await book.xlsx.load(bytes as never)
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Коды', 'Коды 2'])
  const sheet = book.worksheets[0]
  const cells = sheet
    ?.getSheetValues()
    .slice(1)
    .map((row) => (row as unknown[]).slice(1))
  expect(cells).toEqual([
    ['n', 'слово; «ё»'],
    [1, '=1+1'],
    [-2, '@SUM(A1)'],
    [0.5, 'сказано "так"; и\nтак'],
  ])
  expect(sheet?.getCell('B2').type).toBe(Excel.ValueType.String)
  expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
})

test('a CSV has its mark, semicolons, quotes where they are needed, and no formula', async () => {
  const stream = new PassThrough()
  const [written] = await Promise.all([text(stream), writeCsv(stream, table, nothing)])
  // `text` takes the mark off.
  expect(written).toBe(`n;"слово; «ё»"\r\n1;'=1+1\r\n-2;'@SUM(A1)\r\n0.5;"сказано ""так""; и\nтак"\r\n;\r\n`)
  const raw = new PassThrough()
  const [bytes] = await Promise.all([buffer(raw), writeCsv(raw, table, nothing)])
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test.each([
  ['a workbook', (to: Writable) => writeWorkbook(to, [table], nothing)],
  ['a CSV', (to: Writable) => writeCsv(to, table, nothing)],
])('%s says what the disk said', async (_, write) => {
  const full = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
  })
  await expect(write(full)).rejects.toMatchObject({ code: 'ENOSPC' })
})

test('names of sheets are such as Excel takes', () => {
  expect(sheetNames(['Вакансии: 1/2', 'вакансии  1 2', ''])).toEqual(['Вакансии  1 2', 'вакансии  1 2 2', '–'])
  for (const name of sheetNames(['а'.repeat(40), 'а'.repeat(40)])) expect(name.length).toBeLessThanOrEqual(31)
})
