// An anonymous wave of the whole district, as it comes about, and the tables of it that somebody may read.
import { expect } from 'vitest'
import type { Cell, Sheet, Table } from '../../admin/sheet.ts'
import { loadQuestionnaires } from '../../content/index.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { empty, enter } from '../../db/anonymous/waiting-room.ts'
import type { PrismaClient } from '../../db/open.ts'
import { submissionRows } from '../../db/submission-rows.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Known } from '../core/results/solve.ts'
import { makeOrganisation, makePerson, makeWave, now, type Type } from '../db/results-fixture.ts'
import type { signIn } from './results-fixture.ts'

type Read = Awaited<ReturnType<typeof signIn>>['read']

const bands = ['under-1', '1-to-3', 'over-3'] as const
/** Acceptance: sixty of schools, thirty of kindergartens, four of supplementary education. */
const plan: Record<Type, number> = { school: 60, kindergarten: 30, supplementary: 4 }

export const people = ['organisationType', 'experienceBand']

/** As it comes about: everybody through the waiting room, which keeps what it must and makes the rest coarser. */
export function comfort(): Definition {
  const found = loadQuestionnaires(wordsOf('ru')).find((one) => one.definition.code === 'emotional-comfort')
  if (!found) throw new Error('no questionnaire (b)')
  return found.definition
}

export async function answeredWave(db: PrismaClient, seed: number, more: object): Promise<number> {
  const definition = comfort()
  const id = await makeWave(db, definition, more)
  let place = seed
  for (const [type, count] of Object.entries(plan) as [Type, number][]) {
    const organisationId = await makeOrganisation(db, type, `${type} ${id}`)
    for (let i = 0; i < count; i++) {
      place = (place * 1_103 + 12_345) % 65_536
      const asked = { waveId: id, personId: await makePerson(db), organisationId, organisationType: type }
      await db.respondent.create({ data: { ...asked, isYoungSpecialist: true, answeredAt: now } })
      const answers = Object.fromEntries(
        definition.sections
          .flatMap(({ items }) => items)
          .flatMap((item, n): [string, unknown][] => {
            const chance = (place * (n + 3)) % 31
            if (item.type === 'scale') return [[item.code, chance === 0 ? 'na' : 1 + Math.floor((chance % 10) / 2)]]
            // Some skip it.
            return item.type === 'many' && place % 7 > 0 ? [[item.code, [1 + (chance % 3), 4 + (chance % 3)]]] : []
          }),
      )
      const facts = { language: 'ru' as const, organisationType: type, month: 9 }
      const { answers: rows, scores } = submissionRows(definition, answers as never, facts, now)
      const cell = { organisationType: type, experienceBand: bands[place % 3] ?? null }
      await db.$transaction((tx) => enter(tx, id, { ...cell, content: { answers: rows, scores } }))
    }
  }
  await db.$transaction((tx) => empty(tx, id))
  await db.wave.update({ where: { id }, data: { mixedAt: now } })
  return id
}

export const textOf = (cell: Cell | undefined) =>
  typeof cell === 'string' ? cell : cell && 'text' in cell ? cell.text : ''
const countIn = (cell: Cell | undefined) => {
  const digits = /^[\d\u2009]+(?= \(|$)/.exec(textOf(cell))?.[0]
  return digits === undefined ? null : Number(digits.replaceAll('\u2009', ''))
}

export type Seen = { row: string; column: string; known: Known; sheet: Sheet }

/** Every table of two attributes that the page gives, each pair both ways round. */
export async function everyTable(read: Read, wave: number): Promise<Seen[]> {
  const { json } = await read('wave-crosstab', { wave })
  const codes = (json.choices?.fields[0]?.groups ?? []).flatMap(({ options }) => options.map(({ value }) => value))
  expect(codes.length).toBeGreaterThan(20)
  const seen: Seen[] = []
  for (const row of codes) {
    for (const column of codes) {
      if (column === row) continue
      const sheet = (await read('wave-crosstab', { wave, row, column })).json
      const table = sheet.sections.find(({ id }) => id === 'crosstab')?.tables?.[0]
      if (table) seen.push({ row, column, known: knownOf(table, row, column), sheet })
    }
  }
  return seen
}

function knownOf(table: Table, row: string, column: string): Known {
  const body = table.rows.slice(0, -1)
  const last = table.rows.at(-1) ?? []
  return {
    rowNames: body.map((line) => `${row}: ${textOf(line[0])}`),
    columnNames: table.columns.slice(1, -1).map(({ text }) => `${column}: ${text}`),
    cells: body.map((line) => line.slice(1, -1).map(countIn)),
    rows: body.map((line) => countIn(line.at(-1))),
    columns: last.slice(1, -1).map(countIn),
    total: countIn(last.at(-1)),
  }
}

/** Columns of a file that say of a row what kind of people it is of: neither its number, an answer nor a score. */
export function peopleColumns(head: readonly string[], definition: Definition): string[] {
  const items = definition.sections.flatMap((section) => section.items.map(({ code }) => code))
  const isAnswer = (code: string) => items.some((item) => code === item || code.startsWith(`${item}_`))
  return head.filter((code) => code !== 'n' && !isAnswer(code) && !/^(score|level)_/.test(code))
}

/** Groups of one to four that rows show: people of a kind by themselves, or those of a kind who answered the same. */
export function smallGroupsOfRows(rows: readonly Record<string, unknown>[], kinds: readonly string[]): string[] {
  const sizes = new Map<string, number>()
  for (const row of rows) {
    for (const kind of kinds) {
      for (const [code, value] of Object.entries(row)) {
        if (code === 'n') continue
        const name = `${kind} ${String(row[kind])}${code === kind ? '' : `, ${code} ${String(value)}`}`
        sizes.set(name, (sizes.get(name) ?? 0) + 1)
      }
    }
  }
  return [...sizes].filter(([, size]) => size < 5).map(([name]) => name)
}
