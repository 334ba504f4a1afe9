// An anonymous survey of one question, and people whose answer to it is known to the test alone.
import { settleAnonymousWaves } from '../../../db/anonymous/settle.ts'
import type { PrismaClient } from '../../../db/open.ts'
import { applyEvent } from '../../../db/run-steps.ts'
import { startOrResumeRun } from '../../../db/runs.ts'
import { closeWave } from '../../../db/waves.ts'
import { later, makeOrganisation, makePerson, makeWave, noon, system } from '../../bot/make.ts'

export const definition = {
  code: 'emotional-comfort',
  title: { ru: 'Комфорт' },
  intro: { ru: 'Вступление' },
  notice: { ru: 'Кто увидит' },
  outro: { ru: 'Спасибо' },
  minutes: 1,
  anonymity: 'anonymous' as const,
  sections: [
    { code: 'О', title: { ru: 'Об одном' }, items: [{ type: 'text', max: 50, code: '1', text: { ru: 'Слово' } }] },
  ],
}

export type Kind = { type: 'school' | 'kindergarten' | 'supplementary'; experienceFrom: string | null }

/** One year at a school, unless told otherwise. */
export const usual: Kind = { type: 'school', experienceFrom: '2025-09-01' }

/** Everybody is asked; each says something that nobody else says, so that the test knows whose it is. */
export async function askAnonymously(db: PrismaClient, kinds: Kind[]) {
  const wave = await makeWave(db, definition, [])
  const people: { personId: number; answer: string; kind: Kind }[] = []
  for (const [i, kind] of kinds.entries()) {
    const { id: personId } = await makePerson(db)
    const organisation = await makeOrganisation(db, `Организация ${i}`, kind.type)
    const experienceFrom = kind.experienceFrom ? new Date(kind.experienceFrom) : null
    await db.person.update({ where: { id: personId }, data: { experienceFrom } })
    await db.respondent.create({
      data: {
        waveId: wave.id,
        personId,
        organisationId: organisation.id,
        organisationType: kind.type,
        isYoungSpecialist: true,
      },
    })
    const contact = { channel: 'telegram' as const, address: `a${personId}`, personId, createdAt: noon }
    const { id: contactId } = await db.contact.create({ data: contact })
    await db.outboxMessage.create({ data: reminderOf(wave, personId, contactId) })
    people.push({ personId, answer: `said-by-${wave.id}-${i}`, kind })
  }
  return { wave, people }
}

/** It waits while they answer. */
function reminderOf(wave: { id: number; token: string }, personId: number, contactId: number) {
  const times = { notBefore: afterwards, createdAt: noon }
  const params = { title: 'Комфорт', token: wave.token, lastDay: '2026-12-05' }
  const about = { key: `wave:${wave.id}:plus-5:person:${personId}`, kind: 'wave-reminder', waveId: wave.id, params }
  return { ...about, ...times, channel: 'telegram' as const, personId, contactId }
}

export async function begin(db: PrismaClient, wave: { token: string }, personId: number) {
  const begun = await startOrResumeRun(
    db,
    { language: 'ru', person: { id: personId } },
    { waveToken: wave.token, now: noon },
  )
  if (begun.kind !== 'ready') throw new Error(begun.kind)
  return begun.run
}

let presses = 0

/** Up to the review; `send` does the rest. */
export async function fillIn(
  db: PrismaClient,
  wave: { token: string },
  { personId, answer }: { personId: number; answer: string },
) {
  const key = await begin(db, wave, personId)
  const press = (event: Parameters<typeof applyEvent>[1]['event'], inboxId?: number) =>
    applyEvent(db, {
      channel: 'telegram',
      address: `a${personId}`,
      key,
      event,
      dedupeKey: `p${++presses}`,
      receivedAt: later(presses / 100),
      ...(inboxId !== undefined && { inboxId }),
    })
  await press({ kind: 'begin' })
  await press({ kind: 'answer', item: '1', value: answer })
  return { send: (inboxId?: number) => press({ kind: 'submit' }, inboxId) }
}

export async function answerAll(
  db: PrismaClient,
  wave: { token: string },
  people: { personId: number; answer: string }[],
): Promise<void> {
  for (const person of people) await (await fillIn(db, wave, person)).send()
}

export const afterwards = later(60 * 24 * 8)

export async function closeAndSettle(db: PrismaClient, waveId: number) {
  await closeWave(db, system, waveId, later(60 * 24 * 7))
  return settleAnonymousWaves(db, afterwards)
}
