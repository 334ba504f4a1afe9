import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeCode, makePerson, makeWave, openInstallation, questionnaireA } from '../setup.ts'
import { eventually, startTalk, words } from './talk.ts'

let database: Database
let talk: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  database = await testDatabase()
  await openInstallation(database.client)
  talk = await startTalk(database)
})
afterAll(async () => {
  await talk.close()
  await database.close()
})

async function comeIn(key: string) {
  const db = database.client
  const person = await makePerson(db)
  await makeWave(db, questionnaireA(), [person.id], {
    opensAt: new Date(Date.now() - 1000),
    closesAt: new Date(Date.now() + 9e8),
  })
  const hands = talk.person(key)
  hands.start(await makeCode(db, person.id, new Date()))
  await hands.press(words('bot-consent-yes'))
  await hands.sees('Согласие на сообщения')
  await hands.press(words('bot-consent-yes'))
  await hands.press(words('bot-survey-begin'))
  await hands.sees('1 из ')
  return { person, hands }
}

test('a person comes in, answers, and is resumed by a bot that remembers nothing', async () => {
  const { person, hands } = await comeIn('irina')
  await hands.press('Часто трудно')
  await hands.sees('2 из ')
  await eventually(() => expect(JSON.stringify([...talk.memory().values()]).length).toBeLessThan(512))
  talk.restart()
  await hands.press('Справляюсь')
  await hands.sees('3 из ')
  await eventually(() => expect(talk.memory().size).toBe(1))
  const run = await database.client.run.findFirstOrThrow({ where: { personId: person.id } })
  expect(run.rev).toBe(3)
  await eventually(async () => expect(await database.client.inboxUpdate.count({ where: { handledAt: null } })).toBe(0))
  expect(talk.troubles).toEqual([])
})
