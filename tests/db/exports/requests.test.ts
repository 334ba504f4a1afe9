// Files that staff ask for: once, by whoever may, for as long as they are kept.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../../core/access.ts'
import { cancelExport, fetchExport, ownExports, requestWaveExport } from '../../../db/exports/requests.ts'
import { beginExport, expireExports, failExport, finishExport, noteProgress } from '../../../db/exports/work.ts'
import type { Database, PrismaClient } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make, today } from '../../setup/make.ts'
import { definition, makeWave, staff } from '../results-fixture.ts'

let database: Database
let db: PrismaClient
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
})
afterAll(() => database.close())

const days = (count: number) => new Date(today.getTime() + count * 24 * 3600 * 1000)

async function somebody(role: Role = 'director') {
  const { id, personId } = await make.account(db, { role })
  return staff(personId, id, { role }) as ReturnType<typeof staff> & { kind: 'staff' }
}

const queued: number[] = []
const enqueue = async (_tx: unknown, id: number) => void queued.push(id)
const ask = (actor: Awaited<ReturnType<typeof somebody>>, waveId: number, format: 'xlsx' | 'csv' = 'xlsx') =>
  requestWaveExport(db, actor, { waveId, format }, today, enqueue)

async function finished(actor: Awaited<ReturnType<typeof somebody>>) {
  const waveId = await makeWave(db, definition)
  const asked = await ask(actor, waveId)
  if (asked.kind !== 'requested') throw new Error(asked.kind)
  const work = await beginExport(db, asked.id)
  if (!work) throw new Error('nothing to do')
  await finishExport(db, work, { rows: 12, bytes: 2048, named: true }, today)
  return { ...work, waveId }
}

test('asked for twice, also at the same instant, it is one file and one piece of work', async () => {
  const [director, waveId] = [await somebody(), await makeWave(db, definition)]
  queued.length = 0
  const asked = await Promise.all([ask(director, waveId), ask(director, waveId), ask(director, waveId)])
  expect(asked.map(({ kind }) => kind).sort()).toEqual(['requested', 'under-way', 'under-way'])
  expect(new Set(asked.map((one) => ('id' in one ? one.id : 0))).size).toBe(1)
  expect(queued).toHaveLength(1)
  expect((await ask(director, waveId, 'csv')).kind).toBe('requested')
  expect((await ask(await somebody(), waveId)).kind).toBe('requested')
})

test('where the work cannot be put into the queue, nothing is promised', async () => {
  const [director, waveId] = [await somebody(), await makeWave(db, definition)]
  const broken = requestWaveExport(db, director, { waveId, format: 'xlsx' }, today, async () => {
    throw new Error('no queue')
  })
  await expect(broken).rejects.toThrow('no queue')
  expect(await ownExports(db, director)).toEqual([])
})

test('who does not see the answers cannot ask for them', async () => {
  const waveId = await makeWave(db, definition)
  expect(await ask(await somebody('observer'), waveId)).toEqual({
    kind: 'refused',
    reason: 'exports-refused-not-yours',
  })
  const open = await makeWave(
    db,
    { ...definition, code: 'emotional-comfort', anonymity: 'anonymous' },
    { status: 'open' },
  )
  expect(await ask(await somebody(), open)).toEqual({ kind: 'refused', reason: 'exports-refused-open' })
})

test('a file that is there is fetched by the one who asked, and the journal says so', async () => {
  const director = await somebody()
  const { token, id, waveId } = await finished(director)
  expect(await fetchExport(db, director, token, today)).toMatchObject({ kind: 'file', token, format: 'xlsx' })
  const journal = await db.auditEntry.findMany({ where: { accountId: director.accountId }, orderBy: { id: 'asc' } })
  expect(journal).toMatchObject([
    { action: 'export', subject: 'wave', subjectId: String(waveId), detail: { rows: 12, format: 'xlsx', named: true } },
    { action: 'fetchExport', subject: 'export', subjectId: String(id) },
  ])
})

test('a link of another account, a link that is none, and one whose time is over give nothing', async () => {
  const director = await somebody()
  const { token } = await finished(director)
  expect(await fetchExport(db, await somebody(), token, today)).toEqual({ kind: 'no-such-export' })
  expect(await fetchExport(db, director, 'f'.repeat(32), today)).toEqual({ kind: 'no-such-export' })
  expect(await fetchExport(db, director, token, days(7))).toEqual({ kind: 'expired' })
  expect(await fetchExport(db, director, token, days(6.9))).toMatchObject({ kind: 'file' })
})

test('a right that is gone since is a file that is not handed out', async () => {
  const director = await somebody()
  const { token } = await finished(director)
  const nobody = { ...director, grants: [] }
  expect(await fetchExport(db, nobody, token, today)).toEqual({ kind: 'refused', reason: 'exports-refused-not-yours' })
})

test('what is cancelled is neither written on nor finished, and may be asked for anew', async () => {
  const [director, waveId] = [await somebody(), await makeWave(db, definition)]
  const asked = await ask(director, waveId)
  const id = 'id' in asked ? asked.id : 0
  const work = await beginExport(db, id)
  expect(await noteProgress(db, id, 5, 10)).toBe(true)
  expect(await cancelExport(db, await somebody(), id, today)).toBe(false)
  expect(await cancelExport(db, director, id, today)).toBe(true)
  expect(await noteProgress(db, id, 6, 10)).toBe(false)
  expect(work && (await finishExport(db, work, { rows: 1, bytes: 1, named: true }, today))).toBe(false)
  expect(await beginExport(db, id)).toBeNull()
  expect(await cancelExport(db, director, id, today)).toBe(false)
  expect((await ask(director, waveId)).kind).toBe('requested')
})

test('what failed says why; what a dead process left behind is begun again', async () => {
  const [director, waveId] = [await somebody(), await makeWave(db, definition)]
  const asked = await ask(director, waveId)
  const id = 'id' in asked ? asked.id : 0
  await beginExport(db, id)
  await noteProgress(db, id, 5, 10)
  expect(await beginExport(db, id)).toMatchObject({ id })
  expect((await ownExports(db, director))[0]).toMatchObject({ status: 'running', done: 0 })
  await failExport(db, id, 'exports-failed-full', today)
  expect((await ownExports(db, director))[0]).toMatchObject({ status: 'failed', reason: 'exports-failed-full' })
})

test('after seven days a file is gone, after thirty what was told of it', async () => {
  const director = await somebody()
  const { token, id } = await finished(director)
  expect((await expireExports(db, days(6))).kept).toContain(token)
  const swept = await expireExports(db, days(7))
  expect(swept.expired).toBeGreaterThan(0)
  expect(swept.kept).not.toContain(token)
  expect((await ownExports(db, director))[0]).toMatchObject({ id, status: 'expired' })
  await expireExports(db, days(31))
  expect(await ownExports(db, director)).toEqual([])
})
