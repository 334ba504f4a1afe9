// What the tests of the screens begin with: a database, and a chat that has come as far as the test needs it.
import { afterAll, beforeAll } from 'vitest'
import type { ScreenDeps } from '../../bot/screens/visit.ts'
import type { Database, PrismaClient } from '../../db/open.ts'
import { wordsOf } from '../../locales/index.ts'
import { testDatabase } from '../setup/database.ts'
import { type Chat, openChat } from './chat.ts'
import { later, makeCode, makePerson, makeWave, noon, openInstallation, questionnaireA } from './make.ts'

export const words = wordsOf('ru')

/** A database of the file's own with an installation in it, there from the first test to the last. */
export function district(more: (db: PrismaClient) => Promise<unknown> = async () => {}) {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase()
    await openInstallation(database.client)
    await more(database.client)
  })
  afterAll(() => database.close())
  return {
    get database() {
      return database
    },
    get db() {
      return database.client
    },
    get deps(): ScreenDeps {
      return { db: database.client, clock: () => noon }
    },
  }
}

/** A chat that has agreed to both and is asked for its code. */
export async function atTheDoor(deps: ScreenDeps): Promise<Chat> {
  const chat = openChat(deps)
  await chat.command('start')
  await chat.press(words('bot-consent-yes'))
  await chat.press(words('bot-consent-yes'))
  return chat
}

/** Through /start, both consents and the code, to the survey's first screen. */
export async function comeIn(deps: ScreenDeps, personId: number, address?: string): Promise<Chat> {
  const chat = openChat(deps, address)
  await chat.command('start', await makeCode(deps.db, personId))
  await chat.press(words('bot-consent-yes'))
  await chat.press(words('bot-consent-yes'))
  return chat
}

/** A young teacher who has answered two questions an hour ago and is at the third. */
export async function atQuestion3(deps: ScreenDeps) {
  const { db } = deps
  const { id: personId } = await makePerson(db)
  const { id: waveId } = await makeWave(db, questionnaireA(), [personId])
  const chat = await comeIn(deps, personId)
  await chat.press(words('bot-survey-begin'))
  await chat.press('Бывает трудно')
  await chat.press('Часто трудно')
  chat.setTime(later(60))
  const run = () => db.run.findFirstOrThrow({ where: { personId, waveId } })
  return { chat, personId, waveId, run, rev: async () => (await run()).rev }
}

/** From question `at` to the review, with the shortest answers. */
export async function answerOn(chat: Chat, at: number): Promise<void> {
  for (let number = at; number <= 21; number++) await chat.press('Справляюсь')
  await chat.press('Реже')
  await chat.press('Рост')
  await chat.press(words('bot-survey-done'))
  await chat.press(words('bot-survey-skip'))
}
