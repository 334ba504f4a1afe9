// The journal reads as sentences: who and what by name, whatever was done.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellEntries } from '../../admin/audit-words.ts'
import { audit } from '../../admin/resources/audit.ts'
import { issueCodes, revokeCode } from '../../db/codes.ts'
import { grantRole } from '../../db/grants.ts'
import type { Database } from '../../db/open.ts'
import { saveRegister } from '../../db/registers.ts'
import { languages, messagesOf } from '../../locales/index.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'

const system = { kind: 'system' } as const
let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await database.client.installation.create({ data: { kind: 'demo', secret: 'a'.repeat(64) } })
})
afterAll(() => database.close())

test.each(languages)('every verb of the journal has its sentence: %s', (language) => {
  const verbs = audit.ownFilters?.doing?.choices ?? []
  const known = new Set(messagesOf(language))
  expect(verbs.filter((verb) => !known.has(`panel-audit-${verb}`))).toEqual([])
})

describe('an entry', () => {
  async function lastSentence(): Promise<unknown> {
    const entry = await database.client.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
    const [told] = await tellEntries(database.client, [entry as never], 'ru')
    return told?.sentence
  }

  test('names the one person whose code was issued or revoked, and counts several', async () => {
    const { client } = database
    const [one, other] = [await make.person(client, { lastName: 'Ёлкина' }), await make.person(client)]
    await issueCodes(client, system, { personIds: [one.id], now: today })
    expect(await lastSentence()).toBe('Выдан код: Ёлкина Анна Петровна')
    await issueCodes(client, system, { personIds: [one.id, other.id], now: today })
    expect(await lastSentence()).toBe('Выдано 2 кода')
    await revokeCode(client, system, { personId: one.id, now: today })
    expect(await lastSentence()).toBe('Отозван код: Ёлкина Анна Петровна')
  })

  test('names the columns that were changed as the form names them', async () => {
    const school = await make.organisation(database.client, { shortName: 'Школа № 77' })
    const values = { settlement: 'х. Дальний', childrenCount: 12, searchName: 'школа' }
    await saveRegister(database.client, system, 'organisation', school.id, values, today)
    expect(await lastSentence()).toBe('Изменено (Населённый пункт, Детей): Школа № 77')
  })

  test('names the role and its bearer', async () => {
    const person = await make.person(database.client, { lastName: 'Сомова' })
    const bounds = { areas: [], organisationId: null, subject: null }
    await grantRole(database.client, system, { personId: person.id, role: 'director', ...bounds }, today)
    expect(await lastSentence()).toBe('Выдана роль «Директор КМЦ»: Сомова Анна Петровна')
  })

  test('is told by its number where the record is gone, and by its verb where there is no sentence', async () => {
    const { client } = database
    const entry = { action: 'revokeCode', subject: 'person', subjectId: '999999', detail: null }
    const strange = { ...entry, action: 'somethingOlder' }
    const told = await tellEntries(client, [entry, strange], 'ru')
    expect(told.map(({ sentence }) => sentence)).toEqual(['Отозван код: № 999999', 'Действие «somethingOlder»'])
  })
})
