import { expect, it, test } from 'vitest'
import { revokeCode } from '../../../db/codes.ts'
import { later, makeCode, makePerson, noon, system } from '../make.ts'
import { atTheDoor, comeIn, district, words } from '../setup.ts'

const here = district()

test('a code is taken in any case, with spaces and dashes, in Cyrillic letters', async () => {
  const person = await makePerson(here.db)
  const code = await makeCode(here.db, person.id)
  const chat = await atTheDoor(here.deps)
  const cyrillic = Array.from(code.toLowerCase()).map((sign) => 'аекмнрстух'.charAt('aekmhpctyx'.indexOf(sign)) || sign)
  await chat.type(` ${cyrillic.slice(0, 4).join('')} - ${cyrillic.slice(4).join('')} `)
  expect(chat.text()).toContain('чат подключён')
})

test('what is no code costs no attempt', async () => {
  const chat = await atTheDoor(here.deps)
  for (let i = 0; i < 7; i++) await chat.type('подскажите, где взять код?')
  expect(chat.text()).toContain('не похоже на код')
  await chat.type('AEKM2345')
  expect(chat.text()).toContain('Осталось 4 попытки')
})

test('five wrong codes close the door for the rest of 72 hours, even for a right one', async () => {
  const person = await makePerson(here.db)
  const chat = await atTheDoor(here.deps)
  for (let i = 2; i < 7; i++) await chat.type(`AEKM222${i}`)
  expect(chat.text()).toContain('Попытки закончились')
  await chat.type(await makeCode(here.db, person.id))
  expect(chat.text()).toContain('Слишком много неверных кодов')
  chat.setTime(later(73 * 60))
  await chat.type(await makeCode(here.db, person.id, later(73 * 60)))
  expect(chat.text()).toContain('чат подключён')
})

test('a used, an expired and a revoked code each say what they are', async () => {
  const db = here.db
  const [used, expired, revoked] = [await makePerson(db), await makePerson(db), await makePerson(db)]
  const usedCode = await makeCode(db, used.id)
  await (await atTheDoor(here.deps)).type(usedCode)
  const expiredCode = await makeCode(db, expired.id, later(-73 * 60))
  const revokedCode = await makeCode(db, revoked.id)
  await revokeCode(db, system, { personId: revoked.id, now: noon })
  const chat = await atTheDoor(here.deps)
  await chat.type(usedCode)
  expect(chat.text()).toContain('уже использован')
  await chat.type(expiredCode)
  expect(chat.text()).toContain('Срок этого кода вышел')
  await chat.type(revokedCode)
  expect(chat.text()).toContain('отозван')
  expect((await db.contact.findFirstOrThrow({ where: { address: chat.address } })).wrongCodes).toBe(0)
})

it('Использованный, просроченный, отозванный или чужой код никого не впускает.', async () => {
  const { db } = here
  const [used, expired, revoked, owner, other] = await Promise.all(Array.from({ length: 5 }, () => makePerson(db)))
  const people = [used, expired, revoked, other].map((one) => one?.id ?? 0)
  const usedCode = await makeCode(db, people[0] ?? 0)
  const first = await atTheDoor(here.deps)
  await first.type(usedCode)
  const expiredCode = await makeCode(db, people[1] ?? 0, later(-72 * 60 - 1))
  const revokedCode = await makeCode(db, people[2] ?? 0)
  await revokeCode(db, system, { personId: people[2] ?? 0, now: noon })
  const linkedOf = async (address: string) => (await db.contact.findFirstOrThrow({ where: { address } })).personId
  const chat = await atTheDoor(here.deps)
  for (const code of [usedCode, expiredCode, revokedCode]) {
    for (const go of [
      () => chat.type(code),
      () => chat.command('start', code),
      () => chat.pressValue(`code:move:${code}`),
    ]) {
      await go()
      expect(await linkedOf(chat.address), code).toBeNull()
      expect(chat.text()).not.toContain(words('bot-menu-title'))
    }
  }
  // Somebody else's, in a chat that is taken: in the middle of a survey too.
  const taken = await comeIn(here.deps, owner?.id ?? 0)
  const foreign = await makeCode(db, people[3] ?? 0)
  await taken.command('start', foreign)
  await taken.pressValue(`code:move:${foreign}`)
  expect(await linkedOf(taken.address)).toBe(owner?.id)
  expect(await db.contact.count({ where: { personId: people[3] ?? 0 } })).toBe(0)
})

test('a new code for a person ends the one before it', async () => {
  const person = await makePerson(here.db)
  const first = await makeCode(here.db, person.id)
  await makeCode(here.db, person.id)
  const chat = await atTheDoor(here.deps)
  await chat.type(first)
  expect(chat.text()).toContain('отозван')
})

test('a chat that belongs to one person does not open to another’s code', async () => {
  const db = here.db
  const [owner, other] = [await makePerson(db), await makePerson(db)]
  const chat = await comeIn(here.deps, owner.id)
  await chat.command('start', await makeCode(db, other.id))
  expect(chat.text()).toContain('связан с другим человеком')
  expect((await db.contact.findFirstOrThrow({ where: { address: chat.address } })).personId).toBe(owner.id)
})

test('a person with another chat is asked before everything moves here', async () => {
  const db = here.db
  const person = await makePerson(db)
  const old = await comeIn(here.deps, person.id)
  const chat = await atTheDoor(here.deps)
  await chat.type(await makeCode(db, person.id))
  expect(chat.text()).toContain('Перенести всё сюда?')
  expect((await db.contact.findFirstOrThrow({ where: { address: chat.address } })).personId).toBeNull()
  await chat.press(words('bot-code-move'))
  expect((await db.contact.findFirstOrThrow({ where: { address: chat.address } })).personId).toBe(person.id)
  expect((await db.contact.findFirstOrThrow({ where: { address: old.address } })).personId).toBeNull()
})

test('only the keyed hash of a code is kept', async () => {
  const person = await makePerson(here.db)
  const code = await makeCode(here.db, person.id)
  const rows = await here.db.linkCode.findMany({ where: { personId: person.id } })
  expect(JSON.stringify(rows)).not.toContain(code)
  expect(rows[0]?.codeHash).toMatch(/^[0-9a-f]{64}$/)
})

test('who has no right issues no codes', async () => {
  const person = await makePerson(here.db)
  const { issueCodes } = await import('../../../db/codes.ts')
  const head = { role: 'organisation_head' as const, organisationId: 1, areas: [], subject: null }
  const actor = { kind: 'staff' as const, accountId: 1, personId: 1, language: 'ru' as const, grants: [head] }
  await expect(issueCodes(here.db, actor, { personIds: [person.id], now: noon })).rejects.toThrow('panel-refused-right')
  expect(await here.db.linkCode.count({ where: { personId: person.id } })).toBe(0)
})
