import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../core/access.ts'
import {
  changeOwnPassword,
  createAccount,
  setDisabled,
  setPassword,
  signedInAs,
  signIn,
  signOutEverywhere,
} from '../../db/accounts.ts'
import { endGrant, grantRole } from '../../db/grants.ts'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'

let database: Database
const system: Actor = { kind: 'system' }
const tomorrow = new Date(today.getTime() + 86_400_000)
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

async function actorOf(accountId: number) {
  const signedIn = await signedInAs(database.client, accountId, today)
  if (!signedIn) throw new Error('no such account')
  return signedIn.actor
}

test('a password is kept as argon2id and nowhere else', async () => {
  const account = await make.account(database.client, { password: 'correct horse' })
  const row = await database.client.account.findUniqueOrThrow({ where: { id: account.id } })
  expect(row.passwordHash).toMatch(/^\$argon2id\$/)
  expect(JSON.stringify(await database.client.auditEntry.findMany())).not.toContain('correct horse')
})

test('one signs in with the own password only, whatever the case of the login', async () => {
  const account = await make.account(database.client, { login: 'petrova', password: 'correct horse' })
  expect(await signIn(database.client, ' Petrova ', 'correct horse', today)).toMatchObject({ accountId: account.id })
  expect(await signIn(database.client, 'petrova', 'Correct horse', today)).toBeNull()
  expect(await signIn(database.client, 'nobody', 'correct horse', today)).toBeNull()
})

test('an unknown login takes as long as a wrong password', async () => {
  await make.account(database.client, { login: 'slow', password: 'correct horse' })
  const time = async (login: string) => {
    const start = performance.now()
    for (let turn = 0; turn < 5; turn++) await signIn(database.client, login, 'wrong password', today)
    return performance.now() - start
  }
  await time('slow')
  const [known, unknown] = [await time('slow'), await time('nobody')]
  expect(unknown / known).toBeGreaterThan(0.4)
  expect(unknown / known).toBeLessThan(2.5)
})

test.each([
  [{ login: 'x' }, 'panel-refused-login'],
  [{ login: 'кириллица' }, 'panel-refused-login'],
  [{ login: 'short-pass', password: 'short' }, 'panel-refused-password'],
])('an account like %o is refused', async (wrong, key) => {
  const person = await make.person(database.client)
  const account = { password: 'a long password', ...wrong, personId: person.id }
  await expect(createAccount(database.client, system, account, today)).rejects.toMatchObject({ key })
})

test('a login is taken once, a person has one account', async () => {
  const account = await make.account(database.client, { login: 'taken' })
  const other = await make.person(database.client)
  const second = (personId: number, login: string) =>
    createAccount(database.client, system, { personId, login, password: 'a long password' }, today)
  await expect(second(other.id, 'Taken')).rejects.toMatchObject({ key: 'panel-refused-login-taken' })
  await expect(second(account.personId, 'another')).rejects.toMatchObject({ key: 'panel-refused-has-account' })
})

test('a new password and «sign out everywhere» end the sessions of before', async () => {
  const account = await make.account(database.client)
  const before = await signedInAs(database.client, account.id, today)
  await setPassword(database.client, system, account.id, 'another password', today)
  await signOutEverywhere(database.client, system, account.id, today)
  const after = await signedInAs(database.client, account.id, today)
  expect((after?.sessionEpoch ?? 0) - (before?.sessionEpoch ?? 0)).toBe(2)
})

test('one changes the own password only knowing it', async () => {
  const account = await make.account(database.client, { password: 'correct horse' })
  const actor = await actorOf(account.id)
  const change = (old: string) => changeOwnPassword(database.client, actor, { old, new: 'battery staple' }, today)
  await expect(change('wrong')).rejects.toMatchObject({ key: 'panel-refused-old-password' })
  await change('correct horse')
  expect(await signIn(database.client, account.login, 'battery staple', today)).not.toBeNull()
})

test('a closed account opens nothing', async () => {
  const account = await make.account(database.client)
  await setDisabled(database.client, system, account.id, true, today)
  expect(await signIn(database.client, account.login, account.password, today)).toBeNull()
  expect(await signedInAs(database.client, account.id, today)).toBeNull()
  await setDisabled(database.client, system, account.id, false, today)
  expect(await signIn(database.client, account.login, account.password, today)).not.toBeNull()
})

test('nobody closes the own account', async () => {
  const account = await make.account(database.client)
  const closing = setDisabled(database.client, await actorOf(account.id), account.id, true, today)
  await expect(closing).rejects.toMatchObject({ key: 'panel-refused-own-account' })
})

test('a specialist makes no accounts, no passwords, no roles', async () => {
  const specialist = await actorOf((await make.account(database.client, { role: 'specialist', areas: [3] })).id)
  const director = await make.account(database.client)
  const grant = {
    personId: director.personId,
    role: 'director' as const,
    organisationId: null,
    areas: [],
    subject: null,
  }
  const refused = { key: 'panel-refused-right' }
  const { client } = database
  await expect(setPassword(client, specialist, director.id, 'a long password', today)).rejects.toMatchObject(refused)
  await expect(signOutEverywhere(client, specialist, director.id, today)).rejects.toMatchObject(refused)
  await expect(grantRole(client, specialist, grant, today)).rejects.toMatchObject(refused)
})

test('a role counts while it runs', async () => {
  const account = await make.account(database.client, { role: 'director' })
  const given = {
    personId: account.personId,
    role: 'specialist' as const,
    organisationId: null,
    areas: [3],
    subject: null,
  }
  const { id } = await grantRole(database.client, system, given, today)
  const rolesAt = async (at: Date) =>
    (await signedInAs(database.client, account.id, at))?.actor.grants.map(({ role }) => role)
  expect(await rolesAt(today)).toContain('specialist')
  await endGrant(database.client, system, id, tomorrow)
  expect(await rolesAt(new Date(tomorrow.getTime() + 86_400_000))).toEqual(['director'])
  await expect(endGrant(database.client, system, id, tomorrow)).rejects.toMatchObject({
    key: 'panel-refused-grant-over',
  })
})

test.each([
  [{ role: 'organisation_head' as const }, 'panel-refused-grant-head'],
  [{ role: 'specialist' as const }, 'panel-refused-grant-areas'],
  [{ role: 'specialist' as const, areas: [8] }, 'panel-refused-grant-areas'],
])('a role without its bounds is refused: %o', async (given, key) => {
  const person = await make.person(database.client)
  const grant = { personId: person.id, organisationId: null, areas: [], subject: null, ...given }
  await expect(grantRole(database.client, system, grant, today)).rejects.toMatchObject({ key })
})
