import { expect, test } from 'vitest'
import { approveRequest, refuseRequest } from '../../../db/access-requests.ts'
import { makeOrganisation, makePerson, noon, system } from '../make.ts'
import { atTheDoor, comeIn, district, words } from '../setup.ts'

const here = district(async (db) => {
  for (let number = 1; number <= 14; number++) await makeOrganisation(db, `МБОУ СОШ № ${number}`)
  await makeOrganisation(db, 'МБДОУ № 3', 'kindergarten')
})

async function atTheRequest() {
  const chat = await atTheDoor(here.deps)
  await chat.press(words('bot-code-none'))
  return chat
}

test('organisations are paged by six and in the order of their numbers', async () => {
  const chat = await atTheRequest()
  await chat.press(words('bot-request-type-school'))
  expect(chat.text()).toContain('1. МБОУ СОШ № 1,')
  expect(chat.text()).toContain('Страница 1 из 3')
  await chat.press(words('bot-page-on'))
  expect(chat.text()).toContain('10. МБОУ СОШ № 10')
})

test('a request has a number to tell, and staff tie the chat to the person', async () => {
  const db = here.db
  const person = await makePerson(db)
  const chat = await atTheRequest()
  await chat.press(words('bot-request-type-kindergarten'))
  await chat.press('МБДОУ № 3')
  const request = await db.accessRequest.findFirstOrThrow({ where: { contact: { address: chat.address } } })
  expect(chat.text()).toContain(`Заявка № ${request.id}`)
  expect(chat.text()).toContain('+7 900 000-00-00')
  const at = { requestId: request.id, personId: person.id, now: noon }
  expect(await approveRequest(db, system, at)).toEqual({ kind: 'approved' })
  expect(await approveRequest(db, system, at)).toEqual({ kind: 'not-waiting' })
  await chat.command('menu')
  expect(chat.text()).toContain(words('bot-menu-title'))
})

test('typed words look for an organisation and are kept nowhere', async () => {
  const chat = await atTheRequest()
  await chat.type('сош 12')
  expect(chat.buttons().map((button) => button.label)).toContain('МБОУ СОШ № 12')
  await chat.type('Проверкина Ирина')
  expect(chat.text()).toContain('не нашлось')
  const contact = await here.db.contact.findFirstOrThrow({ where: { address: chat.address } })
  expect(JSON.stringify(contact)).not.toContain('Проверкина')
})

test('asking again changes the organisation, not the number', async () => {
  const chat = await atTheRequest()
  await chat.type('сош 12')
  await chat.press('МБОУ СОШ № 12')
  const first = chat.text().match(/Заявка № (\d+)/)?.[1]
  await chat.press(words('bot-request-change'))
  await chat.type('сош 13')
  await chat.press('МБОУ СОШ № 13')
  expect(chat.text()).toContain(`Заявка № ${first} принята: МБОУ СОШ № 13`)
})

test('a refused request is refused once, with a reason', async () => {
  const db = here.db
  const chat = await atTheRequest()
  await chat.type('сош 1')
  await chat.press('МБОУ СОШ № 1')
  const request = await db.accessRequest.findFirstOrThrow({ where: { contact: { address: chat.address } } })
  const at = { requestId: request.id, reason: 'не найден', now: noon }
  expect(await refuseRequest(db, system, at)).toEqual({ kind: 'refused' })
  expect(await refuseRequest(db, system, at)).toEqual({ kind: 'not-waiting' })
})

test('staff do not tie a second chat to a person without asking', async () => {
  const db = here.db
  const person = await makePerson(db)
  await comeIn(here.deps, person.id)
  const chat = await atTheRequest()
  await chat.type('сош 5')
  await chat.press('МБОУ СОШ № 5')
  const request = await db.accessRequest.findFirstOrThrow({ where: { contact: { address: chat.address } } })
  const at = { requestId: request.id, personId: person.id, now: noon }
  expect(await approveRequest(db, system, at)).toEqual({ kind: 'person-elsewhere' })
  expect(await approveRequest(db, system, { ...at, move: true })).toEqual({ kind: 'approved' })
})
