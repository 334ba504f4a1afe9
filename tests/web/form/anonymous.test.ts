// An anonymous survey on a page: what is said before, what is shown once, and what is left afterwards.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import type { Database } from '../../../db/open.ts'
import { countChannels } from '../../../db/results/counts.ts'
import { wordsOf } from '../../../locales/index.ts'
import { makePerson, makeWave, openInstallation } from '../../bot/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { firstOf, makeLink, type OpenForm, openForm, respondent } from './make.ts'

let database: Database
let form: OpenForm
beforeAll(async () => {
  database = await testDatabase()
  form = await openForm(database)
  await openInstallation(database.client)
})
afterAll(async () => {
  await form.close()
  await database.close()
})

test('an anonymous survey is told of before the first question, shows its result once, and leaves no link', async () => {
  const { client } = database
  const { definition } = loadQuestionnaire(questionnaireFile('emotional-comfort'), wordsOf('ru'))
  const person = await makePerson(client)
  const wave = await makeWave(client, definition, [person.id])
  const link = await makeLink(database, wave.id, person.id)
  const { get, press } = respondent(form)
  let page = await get(link)
  expect(page.text).toContain('Ответы анонимны: храним их с типом организации')
  expect(page.text).toContain('На этой странице ответы идут без мессенджера')
  page = await press(page, 'agree')
  while (!page.text.includes('Проверьте ответы')) page = await press(page, 'next', firstOf(page))
  page = await press(page, 'send')
  expect(page.text).toContain('Ваши итоги')
  expect(page.text).toContain('Этот итог виден один раз')

  expect(await client.run.count({ where: { waveId: wave.id } })).toBe(0)
  expect(await client.response.count({ where: { waveId: wave.id } })).toBe(0)
  const respondentRow = await client.respondent.findFirstOrThrow({ where: { waveId: wave.id } })
  expect(respondentRow).toMatchObject({ linkToken: null, answeredAt: wave.opensAt })
  expect(await client.wave.findUniqueOrThrow({ where: { id: wave.id } })).toMatchObject({ sentByWeb: 1 })
  expect(await countChannels(client, wave.id)).toEqual([{ channel: 'web', count: 1 }])
  const again = await get(link)
  expect(again.status).toBe(404)
  expect(again.text).toContain('анонимный опрос по ней уже отправлен')
})
