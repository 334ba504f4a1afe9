// The office from the press to the file: a queue, a disk, and both going wrong.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Excel from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownExports, requestWaveExport } from '../../db/exports/requests.ts'
import type { Database } from '../../db/open.ts'
import { removeFiles } from '../../jobs/exports/remove-files.ts'
import { type OfficeQueue, startOffice } from '../../jobs/office/start.ts'
import { writeExport } from '../../jobs/office/write-export.ts'
import { ask, definition, makeOrganisation, makePerson, makeWave, staff } from '../db/results-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'

const folder = join(mkdtempSync(join(tmpdir(), 'metodist-office-')), 'exports')
let database: Database
let office: OfficeQueue
beforeAll(async () => {
  database = await testDatabase()
  const log = { error: (details: object) => void failures.push(details) }
  office = startOffice(database, { clock: () => today, timeZone: 'Europe/Moscow', folder, log }, { works: true })
  await office.ready
})
afterAll(async () => {
  await office.stop()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const failures: object[] = []

async function somebody() {
  const { id, personId } = await make.account(database.client, { role: 'director' })
  return staff(personId, id, { role: 'director' }) as ReturnType<typeof staff> & { kind: 'staff' }
}

async function aWave() {
  const db = database.client
  const waveId = await makeWave(db, definition)
  const organisationId = await makeOrganisation(db, 'school', 'Школа')
  const answers = { А1: { number: 2 }, Б1: { notApplicable: true }, Ж5: { options: [2] }, Ж7: { text: '=1+1' } }
  const scores = { А: { value: 66.5, level: 'выраженная' } }
  await ask(db, waveId, { id: await makePerson(db, 'Ёлкина'), organisationId, type: 'school' }, { answers, scores })
  return waveId
}

async function exportOf(format: 'xlsx' | 'csv' | 'csv_words' = 'xlsx') {
  const director = await somebody()
  const enqueue = (tx: never, id: number) => office.send(tx, writeExport.name, id)
  await requestWaveExport(database.client, director, { waveId: await aWave(), format }, today, enqueue as never)
  for (let tries = 0; tries < 100; tries++) {
    const [one] = await ownExports(database.client, director)
    if (one && one.status !== 'queued' && one.status !== 'running') return one
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the office did not do it')
}

test('a workbook of data, labels and codebook is there, and nothing half-written beside it', async () => {
  const made = await exportOf()
  expect(made).toMatchObject({ status: 'done', title: 'Осень 2026' })
  expect(readdirSync(folder)).toEqual([made.token])
  const book = new Excel.Workbook()
  await book.xlsx.readFile(join(folder, made.token))
  const table = (name: string) => {
    const rows = book.getWorksheet(name)?.getSheetValues().slice(1) as unknown[][]
    return rows.map((row) => row.slice(1))
  }
  const [dataHead = [], data = []] = table('Коды')
  const row = Object.fromEntries(dataHead.map((code, i) => [code, data[i]]))
  expect(row).toMatchObject({
    name: 'Ёлкина Анна',
    type: 'school',
    day: '2026-11-20',
    А1: 2,
    Б1: 'na',
    Ж5_1: 0,
    Ж5_2: 1,
    Ж7: '=1+1',
  })
  expect(row).toMatchObject({ score_А: 66.5, level_А: 'выраженная', score_Б: undefined })
  const [, words = []] = table('Слова')
  for (const word of ['Школы', 'Часто трудно', 'Не относится ко мне', 'Б']) expect(words).toContain(word)
  const codes = table('Книга кодов').find(([code]) => code === 'А1')
  expect(codes).toEqual([
    'А1',
    'План',
    'шкала',
    '0 = Справляюсь; 1 = Бывает трудно; 2 = Часто трудно; 3 = Нужна помощь',
    'Z',
    undefined,
    'А. Планирование и документы',
    '[0; 25) низкая; [25; 50) умеренная; [50; 75) выраженная; [75; …) острая',
    1,
    0,
    0,
  ])
})

test('a folder that cannot be written into is said in words, and the next file is made again', async () => {
  rmSync(folder, { recursive: true, force: true })
  writeFileSync(folder, 'a file where the folder should be')
  expect(await exportOf('csv')).toMatchObject({ status: 'failed', reason: 'exports-failed-folder' })
  rmSync(folder)
  expect(await exportOf('csv_words')).toMatchObject({ status: 'done' })
  expect(failures).toEqual([])
})

test('work is asked for within a transaction, and goes with it when that is undone', async () => {
  const { client, pool } = database
  const count = async () => Number((await pool.query('SELECT count(*) FROM pgboss.job')).rows[0].count)
  const before = await count()
  const undone = client.$transaction(async (tx) => {
    await office.send(tx, writeExport.name, 999_999)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await count()).toBe(before)
})

test('the sweep leaves what may still be fetched', async () => {
  mkdirSync(folder, { recursive: true })
  for (const name of ['kept', 'kept-too.part', 'old', 'left.part']) writeFileSync(join(folder, name), '')
  await removeFiles(folder, ['kept', 'kept-too'])
  expect(existsSync(join(folder, 'kept')) && existsSync(join(folder, 'kept-too.part'))).toBe(true)
  expect(readdirSync(folder).filter((name) => name === 'old' || name === 'left.part')).toEqual([])
  expect(await removeFiles(join(folder, 'nowhere'), [])).toBe(0)
})
