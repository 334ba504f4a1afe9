// What is kept of files, for how long, and who may have them.
import { expect, test } from 'vitest'
import { show } from '../../core/survey/show.ts'
import { signedInAs } from '../../db/accounts.ts'
import { openFile } from '../../db/file-downloads.ts'
import { sweep } from '../../db/sweep.ts'
import { later, noon } from '../bot/make.ts'
import { district } from '../bot/setup.ts'
import { docx, pdf } from '../core/files/make.ts'
import { make } from '../setup/make.ts'
import { atFiles as personAtFiles } from './files-fixture.ts'

const here = district()
const atFiles = () => personAtFiles(here.db)

test('kept, but killed before it was an answer: the same update makes it one, and it is one file', async () => {
  const { keep, answer, files, sheet } = await atFiles()
  const first = await keep()
  const again = await keep(docx(), 'под другим именем.docx')
  expect(again).toEqual(first)
  await answer(first.token)
  expect(await answer(again.token)).toMatchObject({ kind: 'same', step: { rejected: { key: 'survey-files-twice' } } })
  expect(await files()).toHaveLength(1)
  expect((await sheet()).state?.answers).toEqual([[first.token]])
})

test('killed in the middle of keeping: the half is nobody’s to see, and gives way to the whole', async () => {
  const { keep, files, runId } = await atFiles()
  const { token } = await keep(docx('план', 600_000))
  await here.db.storedFile.updateMany({ where: { token }, data: { isWhole: false } })
  await here.db.storedFilePart.deleteMany({ where: { file: { token }, number: { gt: 0 } } })
  const whole = await keep(docx('план', 600_000))
  expect(whole.token).not.toBe(token)
  expect(await files()).toMatchObject([{ token: whole.token, isWhole: true }])
  expect(await here.db.storedFilePart.count({ where: { file: { runId } } })).toBe(3)
})

test('somebody else’s file is no answer of mine', async () => {
  const [mine, theirs] = [await atFiles(), await atFiles()]
  const { token } = await theirs.keep()
  expect(await mine.answer(token)).toMatchObject({ kind: 'same', step: { rejected: { key: 'survey-files-gone' } } })
})

test('the review calls it by its name, in whatever process', async () => {
  const { keep, answer, sheet } = await atFiles()
  await answer((await keep()).token)
  const { definition, state, facts } = await sheet()
  expect(state && show(definition, { ...state, mode: 'reviewing' }, facts)).toMatchObject({
    rows: [{ answer: 'план.docx' }],
  })
})

test('on sending, what the answers name stays and all else goes', async () => {
  const { keep, answer, send, files } = await atFiles()
  const named = await keep()
  await keep(pdf, 'лишний.pdf')
  await answer(named.token)
  expect((await send()).kind).toBe('submitted')
  expect((await files()).map(({ token }) => token)).toEqual([named.token])
})

test('what has been sent takes no more', async () => {
  const { keep, send } = await atFiles()
  await send()
  await expect(keep()).rejects.toThrow('survey-already-sent')
})

test('a person who is removed takes the files along', async () => {
  const { keep, person, runId } = await atFiles()
  await keep()
  await here.db.person.delete({ where: { id: person.id } })
  expect(await here.db.storedFilePart.count({ where: { file: { runId } } })).toBe(0)
})

test('drafts that were never sent lose their files a month after the end, what was sent never', async () => {
  const [draft, sent] = [await atFiles(), await atFiles()]
  await draft.answer((await draft.keep()).token)
  await sent.answer((await sent.keep()).token)
  await sent.send()
  const days = (count: number, from: Date) => new Date(from.getTime() + count * 24 * 3600_000)
  await sweep(here.db, days(29, draft.wave.closesAt))
  expect([(await draft.files()).length, (await sent.files()).length]).toEqual([1, 1])
  expect((await sweep(here.db, days(31, draft.wave.closesAt))).files).toBeGreaterThan(0)
  expect([(await draft.files()).length, (await sent.files()).length]).toEqual([0, 1])
})

test('what no draft names is swept after a day', async () => {
  const { keep, answer, files } = await atFiles()
  const named = await keep()
  await keep(pdf, 'забытый.pdf')
  await answer(named.token)
  await sweep(here.db, later(60))
  expect(await files()).toHaveLength(2)
  await sweep(here.db, later(25 * 60))
  expect((await files()).map(({ token }) => token)).toEqual([named.token])
})

test('a specialist of the area has it, and it is noted; others and strangers to the token do not', async () => {
  const { keep, answer, send, person } = await atFiles()
  const bytes = docx('план', 600_000)
  const { token } = await keep(bytes)
  await answer(token)
  const open = async (area: number, name = token) => {
    const { id } = await make.account(here.db, { role: 'specialist', areas: [area] })
    const signedIn = await signedInAs(here.db, id, noon)
    if (!signedIn) throw new Error('not signed in')
    return openFile(here.db, signedIn.actor, noon, name)
  }
  // A draft is its sender's alone.
  expect(await open(2)).toEqual({ kind: 'no-such-file' })
  await send()
  expect(await open(3)).toEqual({ kind: 'not-yours' })
  expect(await open(2, 'A'.repeat(22))).toEqual({ kind: 'no-such-file' })
  const opened = await open(2)
  const pieces: Buffer[] = []
  if (opened.kind === 'file') for await (const piece of opened.bytes()) pieces.push(piece)
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  const noted = await here.db.auditEntry.findMany({ where: { action: 'downloadFile' } })
  expect(noted).toMatchObject([{ subject: 'person', subjectId: String(person.id) }])
})
