// A broadcast with a file, over the messenger's own HTTP: read under its picture, and opened from a digest.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachFile } from '../../../db/broadcasts/file.ts'
import { docx, pngOf } from '../../core/files/make.ts'
import { make } from '../../setup/make.ts'
import { makeCode, makePerson, system } from '../make.ts'
import { district } from '../setup.ts'
import { nextKey } from './in-survey.ts'
import { eventually, startTalk, words } from './talk.ts'

const here = district()
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  talk = await startTalk(here.database)
})
afterAll(() => talk.close())

async function reader() {
  const { db } = here
  const { id: personId } = await makePerson(db)
  const hands = talk.person(nextKey())
  hands.start(await makeCode(db, personId, new Date()))
  await hands.press(words('bot-consent-yes'))
  await hands.sees('Согласие на сообщения')
  await hands.press(words('bot-consent-yes'))
  const contactId = await eventually(async () => {
    const consented = { some: { purpose: 'messages' as const, decision: 'given' as const } }
    return (await db.contact.findFirstOrThrow({ where: { personId, consents: consented } })).id
  })
  return { hands, personId, contactId }
}

async function written(bytes: Buffer, name: string): Promise<number> {
  const at = { createdAt: new Date(), changedAt: new Date() }
  const content = { text: { ru: '**Афиша** недели' }, buttons: [{ kind: 'read' }] }
  const row = { title: 'Афиша', audience: 'all-educators', content, ...at }
  const { id } = await here.db.broadcast.create({ data: row })
  const attached = await attachFile(here.db, system, id, { bytes, name, otherwise: 'Файл', now: new Date() })
  if (attached.kind === 'refused') throw new Error(attached.reason)
  await here.db.broadcast.update({ where: { id }, data: { status: 'sending' } })
  return id
}

/** Queued at one moment, beside so many invitations. */
async function queue(broadcastId: number, to: { personId: number; contactId: number }, beside = 0) {
  const { db } = here
  const { id: organisationId } = await make.organisation(db)
  const { personId, contactId } = to
  await db.broadcastRecipient.create({ data: { broadcastId, personId, organisationId, reach: 'reached' } })
  const at = { notBefore: new Date(), createdAt: new Date() }
  const row = { channel: 'telegram' as const, ...at, contactId, personId }
  const invitation = (n: number) => ({
    ...row,
    key: `beside:${personId}:${n}`,
    kind: 'wave-invitation',
    priority: 30,
    params: { title: `Опрос ${n}`, token: `t${n}`, lastDay: '2026-12-05' },
  })
  const said = { address: 'Ирина Сергеевна', name: 'Ирина', organisation: 'СОШ № 1' }
  await db.outboxMessage.createMany({
    data: [
      ...Array.from({ length: beside }, (_, n) => invitation(n + 1)),
      { ...row, key: `broadcast:${broadcastId}`, kind: 'broadcast', priority: 40, broadcastId, params: said },
    ],
  })
}

const readOf = async (broadcastId: number) =>
  (await here.db.broadcastRecipient.findFirstOrThrow({ where: { broadcastId } })).readAt

test('under a picture «Прочитано» changes the words, takes its button away and leaves the picture', async () => {
  const to = await reader()
  const { hands } = to
  const id = await written(pngOf(800, 600), 'афиша.png')
  await queue(id, to)
  const sent = await hands.sees('Афиша недели')
  expect(sent.photo).toBeDefined()
  expect(hands.labels(sent)).toContain(words('broadcasts-read'))
  const before = hands.fromBot().length
  await hands.press(words('broadcasts-read'))
  const read = await hands.sees(words('broadcasts-is-read'))
  expect(read.message_id).toBe(sent.message_id)
  expect(read.photo).toEqual(sent.photo)
  expect(hands.textOf(read)).toContain('Афиша недели')
  expect(hands.labels(read)).not.toContain(words('broadcasts-read'))
  expect(hands.fromBot()).toHaveLength(before)
  expect(await readOf(id)).not.toBeNull()
  expect(talk.troubles).toEqual([])
})

test('opened from a digest by its number, the file comes with its words, its buttons and the way back', async () => {
  const to = await reader()
  const { hands } = to
  const bytes = docx('план', 20_000)
  const id = await written(bytes, 'план.docx')
  await queue(id, to, 4)
  const list = await hands.sees('Сегодня для вас 5 сообщений')
  expect(hands.textOf(list)).toContain('5. Афиша недели')
  await hands.press('5')
  const opened = await eventually(() => {
    const found = hands.fromBot().find(({ document }) => document !== undefined)
    if (!found) throw new Error('no document has come')
    return found
  })
  expect(opened.message_id).not.toBe(list.message_id)
  expect(opened.document).toMatchObject({ file_name: 'план.docx', file_size: bytes.length })
  expect(hands.textOf(opened)).toContain('Афиша недели')
  expect(hands.labels(opened)).toEqual(
    expect.arrayContaining([words('broadcasts-read'), words('notices-message-back')]),
  )
  await hands.press(words('broadcasts-read'))
  await hands.sees(words('broadcasts-is-read'))
  expect(await readOf(id)).not.toBeNull()
  expect(talk.troubles).toEqual([])
})
