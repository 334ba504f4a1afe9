// Somebody who has come all the way to the first question of a survey, over the messenger's HTTP.
import type { Message } from '@grammyjs/types'
import { expect } from 'vitest'
import type { PrismaClient } from '../../../db/open.ts'
import { makeCode, makePerson, makeWave, questionnaireA } from '../make.ts'
import { eventually, type startTalk, words } from './talk.ts'

type Talk = Awaited<ReturnType<typeof startTalk>>

let count = 0
export const nextKey = () => `person ${++count}`

export async function atQuestion1(talk: Talk, db: PrismaClient, { firstName = 'Ирина' } = {}) {
  const person = await makePerson(db, firstName)
  const times = { opensAt: new Date(Date.now() - 1000), closesAt: new Date(Date.now() + 9e8) }
  const wave = await makeWave(db, questionnaireA(), [person.id], times)
  const hands = talk.person(nextKey())
  hands.start(await makeCode(db, person.id, new Date()))
  await hands.press(words('bot-consent-yes'))
  await hands.sees('Согласие на сообщения')
  await hands.press(words('bot-consent-yes'))
  await hands.press(words('bot-survey-begin'))
  const question = await hands.sees('1 из ')
  const run = () => db.run.findFirstOrThrow({ where: { personId: person.id } })
  return { person, wave, hands, question, run }
}

/** Until everything that came in is handled. */
export function settled(db: PrismaClient) {
  return eventually(async () => expect(await db.inboxUpdate.count({ where: { handledAt: null } })).toBe(0))
}

export function textsOf(hands: { fromBot: () => Message[]; textOf: (message: Message) => string }): string[] {
  return hands.fromBot().map((message) => hands.textOf(message))
}
