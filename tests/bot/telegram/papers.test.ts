// A certificate and a diploma in the chat, over the messenger's own HTTP: a PDF of that very number.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoSendingHours } from '../../../core/outbox/quiet-hours.ts'
import { issueCertificates } from '../../../db/events/certificates.ts'
import { make } from '../../setup/make.ts'
import { makeCode, makePerson } from '../make.ts'
import { district } from '../setup.ts'
import { nextKey } from './in-survey.ts'
import { eventually, startTalk, words } from './talk.ts'

const here = district()
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  talk = await startTalk(here.database)
})
afterAll(() => talk.close())

/** Came to a seminar that was over two hours ago. */
async function visitor() {
  const { db } = here
  const { id: personId } = await makePerson(db)
  const hands = talk.person(nextKey())
  hands.start(await makeCode(db, personId, new Date()))
  await hands.press(words('bot-consent-yes'))
  await hands.sees('Согласие на сообщения')
  await hands.press(words('bot-consent-yes'))
  await eventually(async () => expect(await db.consent.count({ where: { personId } })).toBeGreaterThan(1))
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  await db.centreEvent.create({
    data: {
      token: 'a'.repeat(32),
      title: 'План за 20 минут',
      kind: 'seminar',
      area: 3,
      startsAt: ago(4),
      endsAt: ago(2),
      hours: 2,
      status: 'held',
      heldAt: ago(2),
      schoolYear: 2026,
      audience: 'all-educators',
      checkInSecret: 'b'.repeat(64),
      createdAt: ago(9),
      registrations: {
        create: {
          personId,
          token: 'c'.repeat(32),
          status: 'registered',
          madeBy: 'chat',
          madeAt: ago(8),
          attendedAt: ago(3),
          organisationId: (await make.organisation(db)).id,
        },
      },
    },
  })
  return { hands, personId }
}

/** As the person's own messenger would fetch it. */
async function fetched(fileId: string): Promise<Buffer> {
  const { apiRoot, token } = talk.box
  const asked = await fetch(`${apiRoot}/bot${token}/getFile?file_id=${fileId}`)
  const { result } = (await asked.json()) as { result: { file_path: string } }
  const file = await fetch(`${apiRoot}/file/bot${token}/${result.file_path}`)
  return Buffer.from(await file.arrayBuffer())
}

/** Texts of a PDF's heading are kept in UTF-16. */
const saysInHead = (file: Buffer, text: string) => file.includes(Buffer.from(text, 'utf16le').swap16())

test('the certificate comes as a document, a PDF of its number, with no page of ours to be reached', async () => {
  const { hands, personId } = await visitor()
  expect(await issueCertificates(here.db, new Date(), demoSendingHours('Europe/Moscow'))).toBe(1)
  await hands.press(words('certificate-get'))
  await eventually(() => expect(hands.last()?.document).toBeDefined())
  const { certificateNumber } = await here.db.eventRegistration.findFirstOrThrow({ where: { personId } })
  const number = certificateNumber ?? ''
  expect(number).toMatch(/^\d{4}-\d{5}$/)
  const message = hands.last()
  // Which of several it is, and its number.
  expect(message?.caption).toMatch(/«.+», \S/)
  expect(message?.caption).toContain(`№ ${number}`)
  expect(message?.document?.file_name).toBe(`Сертификат-${number}.pdf`)
  const file = await fetched(message?.document?.file_id ?? '')
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
  expect(saysInHead(file, `Сертификат № ${number}`)).toBe(true)
  expect(saysInHead(file, 'Сертификат № 2026-99999')).toBe(false)
  expect(message?.reply_markup?.inline_keyboard.flat().some((button) => 'url' in button)).toBe(false)
})
