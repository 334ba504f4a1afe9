// Contests outside the panel: the stages on the card, the page that confirms a diploma, and its file.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownDiploma } from '../../../db/contests/diplomas.ts'
import type { Database } from '../../../db/open.ts'
import { wordsOf } from '../../../locales/index.ts'
import { contestTools } from '../../db/contests/fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { respondent } from '../form/make.ts'
import { openEvents } from './make.ts'

let database: Database
let door: Awaited<ReturnType<typeof openEvents>>
const tools = contestTools(() => database)
const { teacher, contestWith, applied, accept, judge, publish } = tools
const words = wordsOf('ru')

beforeAll(async () => {
  database = await testDatabase()
  door = await openEvents(database)
  await teacher((await make.organisation(database.client)).id)
})
afterAll(async () => {
  await door.close()
  await database.close()
})

/** A winner of the first stage: the address of their diploma. */
async function won(given: Parameters<typeof contestWith>[0] = {}, more: Parameters<typeof applied>[2] = []) {
  const person = await teacher((await make.organisation(database.client)).id)
  const made = await contestWith(given)
  const id = await applied(person, made, more)
  await accept(id)
  await judge(made.first, id, { result: 'winner' })
  await publish(made.first)
  const own = await ownDiploma(database.client, { kind: 'person', personId: person }, id)
  if (own.kind !== 'given') throw new Error(own.reason)
  const { lastName } = await database.client.person.findUniqueOrThrow({ where: { id: person } })
  return { ...own.diploma, path: own.path, lastName }
}

test('the card shows the stages with their days', async () => {
  const { token } = await contestWith()
  const card = await respondent(door).get(`/e/${token}`)
  expect(card.text).toContain('Заочный этап: 1 декабря')
  expect(card.text).toContain('Финал (муниципальный): 18 декабря')
})

test('the card says until when applications are taken, that they are no longer, and what is done in the chat', async () => {
  const { get } = respondent(door)
  const coming = {
    startsAt: new Date('2026-12-08T06:00:00Z'),
    registrationClosesAt: new Date('2026-12-06T21:00:00Z'),
  }
  const open = await contestWith(coming, [])
  const applying = (await get(`/e/${open.token}`)).text
  expect(applying).toContain('Заявки принимают по 6 декабря.')
  expect(applying).toContain('Подать заявку в чате')
  await database.client.centreEvent.update({ where: { id: open.id }, data: { status: 'registration_closed' } })
  const closed = (await get(`/e/${open.token}`)).text
  expect(closed).toContain(words('contests-refused-closed'))
  expect(closed).not.toContain('Заявки принимают')
  expect(closed).toContain('Открыть в чате')
  const { id, token } = await tools.announced()
  const seminar = (await get(`/e/${token}`)).text
  expect(seminar).not.toContain('Заявки')
  expect(seminar).toContain('Записаться в чате')
  await database.client.centreEvent.update({ where: { id }, data: { status: 'registration_closed' } })
  expect((await get(`/e/${token}`)).text).toContain('Открыть в чате')
})

test('a diploma is confirmed with initials alone, and shown whole to its owner, with the file', async () => {
  const { number, path, token, lastName } = await won()
  const { get } = respondent(door)
  const open = await get(`/c/${token}`)
  expect(open.text).toContain(words('diploma-number', { number, result: 'winner' }))
  expect(open.text).toContain('победитель')
  expect(open.text).toContain(words('diploma-holds'))
  expect(open.text).not.toContain(lastName)
  expect((await get(path)).text).toContain(lastName)
  const file = await fetch(`${door.address}${path}.pdf`)
  expect(file.headers.get('content-type')).toBe('application/pdf')
  expect((await get(`/c/${token}/${'0'.repeat(32)}`)).status).toBe(404)
})

test("a pupil's has a code and a class, and a name nowhere", async () => {
  const { path } = await won({ kind: 'olympiad', title: 'Олимпиада' }, [{ code: '07-012' }, { class: '9' }])
  const page = await respondent(door).get(path)
  expect(page.text).toContain('Код ученика 07-012, класс 9')
  const file = await fetch(`${door.address}${path}.pdf`)
  expect(file.status).toBe(200)
})
