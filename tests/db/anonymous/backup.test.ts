// A backup taken in the middle of an anonymous wave says nothing of what anybody answers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLines } from '../../../db/backup/lines.ts'
import { restoreBackup } from '../../../db/backup/restore.ts'
import { verifyBackup } from '../../../db/backup/verify.ts'
import { writeBackup } from '../../../db/backup/write.ts'
import type { Database } from '../../../db/open.ts'
import { later, makePerson, makeWave, noon } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { answerAll, askAnonymously, begin, definition, fillIn, usual } from './district.ts'

const folder = mkdtempSync(join(tmpdir(), 'metodist-anonymous-'))
const file = join(folder, 'middle')

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

test('it holds no draft, no waiting answer and no press, and is restored', async () => {
  const db = database.client
  const { wave, people } = await askAnonymously(db, Array(8).fill(usual))
  await answerAll(db, wave, people.slice(0, 7))
  await fillIn(db, wave, people[7] as (typeof people)[number])
  const { id: namedPerson } = await makePerson(db)
  const named = await makeWave(db, { ...definition, code: 'named', anonymity: 'named' }, [namedPerson])
  await begin(db, named, namedPerson)
  const update = { channel: 'telegram' as const, botId: '1', chat: 'a1', receivedAt: noon }
  await db.inboxUpdate.create({ data: { ...update, updateId: 'waits', payload: { text: 'pressed-just-now' } } })
  await db.inboxUpdate.create({ data: { ...update, updateId: 'done', handledAt: noon } })
  const client = await database.pool.connect()
  await writeBackup(client, { file, passphrase: undefined, now: later(1) })
  client.release()

  const lines: string[] = []
  for await (const line of readLines(file, undefined)) lines.push(JSON.stringify(line))
  const text = lines.join('\n')
  expect(readFileSync(file).length).toBeGreaterThan(0)
  // Five have been mixed and are there; two wait, one is being written.
  const there = people.filter(({ answer }) => text.includes(answer)).map(({ answer }) => answer)
  expect(there).toEqual(people.slice(0, 5).map(({ answer }) => answer))
  expect(text).not.toContain('pressed-just-now')

  const other = await testDatabase()
  const verified = await verifyBackup(file, undefined)
  const to = await other.pool.connect()
  await restoreBackup(to, { file, passphrase: undefined, verified, now: later(2) })
  to.release()
  expect(await other.client.waitingResponse.count()).toBe(0)
  expect((await other.client.run.findMany()).map(({ waveId }) => waveId)).toEqual([named.id])
  expect((await other.client.inboxUpdate.findMany()).map(({ updateId }) => updateId)).toEqual(['done'])
  expect(await other.client.anonymousResponse.count()).toBe(5)
  // Who took part is known as before, and the draft can be begun anew.
  expect(await other.client.respondent.count({ where: { answeredAt: { not: null } } })).toBe(7)
  expect(await begin(other.client, wave, people[7]?.personId ?? 0)).toMatch(/^[0-9a-f]{8}$/)
  await other.close()
})
