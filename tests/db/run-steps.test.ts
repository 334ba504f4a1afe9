import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { applyEvent, type EventToApply } from '../../db/run-steps.ts'
import { startOrResumeRun } from '../../db/runs.ts'
import { later, makePerson, makeWave, noon, questionnaireA } from '../bot/make.ts'
import { testDatabase } from '../setup/database.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

type Ref = Pick<EventToApply, 'channel' | 'address' | 'key'>
let ref: Ref
let events = 0
beforeEach(async () => {
  ref = await makeRun()
})

async function makeRun(): Promise<Ref> {
  const db = database.client
  const person = await makePerson(db)
  const wave = await makeWave(db, questionnaireA(), [person.id])
  const address = `${person.id}`
  await db.contact.create({ data: { channel: 'telegram', address, personId: person.id, createdAt: noon } })
  const begun = await startOrResumeRun(
    db,
    { language: 'ru', person: { id: person.id } },
    { waveToken: wave.token, now: noon },
  )
  if (begun.kind !== 'ready') throw new Error(begun.kind)
  return { channel: 'telegram', address, key: begun.run }
}

const apply = (event: EventToApply['event'], more: Partial<EventToApply> = {}) =>
  applyEvent(database.client, { ...ref, event, dedupeKey: `e${++events}`, receivedAt: later(1), ...more })
const inbox = async () => {
  const data = {
    channel: 'telegram' as const,
    botId: '1',
    updateId: `${++events}`,
    chat: '1',
    payload: { text: 'x' },
    receivedAt: noon,
  }
  return (await database.client.inboxUpdate.create({ data })).id
}
const handled = (id: number) => database.client.inboxUpdate.findUniqueOrThrow({ where: { id } })

test('the answer and the mark of its update are committed together, and what was said is erased', async () => {
  const inboxId = await inbox()
  expect(await apply({ kind: 'begin' }, { inboxId })).toMatchObject({ kind: 'moved', marked: true })
  expect(await handled(inboxId)).toMatchObject({ payload: null })
  expect((await handled(inboxId)).handledAt).not.toBeNull()
})

test('an update that is handled already moves nothing, even where a word is typed', async () => {
  await apply({ kind: 'begin' })
  const inboxId = await inbox()
  const answer = ({ state }: { state: { at: string | null } }) => ({
    kind: 'answer' as const,
    item: state.at ?? '',
    value: 1,
  })
  await apply(answer, { inboxId, dedupeKey: 'tg:same' })
  await apply(answer)
  const again = apply(answer, { inboxId, dedupeKey: 'tg:same' })
  await expect(again).rejects.toThrow(/handled already/)
  const run = await database.client.run.findFirstOrThrow({ where: { token: { startsWith: ref.key } } })
  expect(run.rev).toBe(3)
})

test('two answers at once to one revision: one is taken, the other is stale', async () => {
  await apply({ kind: 'begin' })
  const answers = [0, 1].map((value) => apply({ kind: 'answer', item: 'А1', value }, { rev: 1 }))
  const kinds = (await Promise.all(answers)).map((applied) => applied.kind)
  expect(kinds.sort()).toEqual(['moved', 'stale'])
})

test('of many who answer at once each is kept with the mark of its own update', async () => {
  const runs: Ref[] = []
  const marks: number[] = []
  for (let n = 0; n < 12; n++) {
    runs.push(await makeRun())
    marks.push(await inbox())
  }
  const begin = (run: Ref, n: number) => apply({ kind: 'begin' }, { ...run, inboxId: marks[n] as number })
  const applied = await Promise.all(runs.map(begin))
  expect(applied.every(({ kind, marked }) => kind === 'moved' && marked)).toBe(true)
  for (const [n, { key }] of runs.entries()) {
    const run = await database.client.run.findFirstOrThrow({ where: { token: { startsWith: key } } })
    expect(run).toMatchObject({ rev: 1, state: { at: 'А1' } })
    expect((await handled(marks[n] as number)).handledAt).not.toBeNull()
  }
})

test('an answer that cannot be written does not fail those that came with it', async () => {
  const other = await makeRun()
  const unwritable = 'no database takes \0'
  const [bad, good] = await Promise.allSettled([
    apply({ kind: 'begin' }, { dedupeKey: unwritable }),
    apply({ kind: 'begin' }, other),
  ])
  expect(bad.status).toBe('rejected')
  expect(good).toMatchObject({ status: 'fulfilled', value: { kind: 'moved' } })
})

test('what is refused leaves the run and the mark alone', async () => {
  const inboxId = await inbox()
  const applied = await apply({ kind: 'submit' }, { inboxId })
  expect(applied).toMatchObject({ kind: 'same', marked: false, step: { rejected: { key: 'survey-begin-first' } } })
  expect((await handled(inboxId)).handledAt).toBeNull()
})

test('beginning twice at once makes one run', async () => {
  const db = database.client
  const person = await makePerson(db)
  const wave = await makeWave(db, questionnaireA(), [person.id])
  const begin = () =>
    startOrResumeRun(db, { language: 'ru', person: { id: person.id } }, { waveToken: wave.token, now: noon })
  const begun = await Promise.all([begin(), begin(), begin()])
  expect(new Set(begun.map((one) => ('run' in one ? one.run : one.kind))).size).toBe(1)
  expect(await db.run.count({ where: { personId: person.id } })).toBe(1)
})

test('a wave is begun only by those it asks, while it is open', async () => {
  const db = database.client
  const [asked, stranger] = [await makePerson(db), await makePerson(db)]
  const wave = await makeWave(db, questionnaireA(), [asked.id])
  const begin = async (personId: number, now = noon, waveToken = wave.token) =>
    (await startOrResumeRun(db, { language: 'ru', person: { id: personId } }, { waveToken, now })).kind
  expect(await begin(stranger.id)).toBe('not-asked')
  expect(await begin(asked.id, noon, 'nonsense')).toBe('not-asked')
  expect(await begin(asked.id, wave.closesAt)).toBe('closed')
  expect(await begin(asked.id, new Date(wave.opensAt.getTime() - 1))).toBe('not-open-yet')
  expect(await db.run.count({ where: { waveId: wave.id } })).toBe(0)
})
