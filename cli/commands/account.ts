// `account add <login> <full name> [--role …]` and `account password <login>`: ways into the panel, with a password made here.
import { randomBytes } from 'node:crypto'
import { Refusal } from '../../core/refusal.ts'
import { setPassword } from '../../db/accounts.ts'
import { addStaff } from '../../db/staff.ts'
import type { Command, CommandContext } from '../command.ts'

/** Those whose rights need no scope: the others are granted in the panel. */
const roles = ['administrator', 'director', 'deputy', 'observer'] as const

export const accountCommand: Command = {
  name: 'account',
  usage: 'cli-account-usage',
  needs: 'database',
  run: async (context, [what, login, ...rest]) => {
    if (what === 'add' && login) return add(context, login, rest)
    if (what === 'password' && login) return change(context, login)
    throw new Refusal('cli-account-how')
  },
}

async function add(
  { database, actor, clock, out, words }: CommandContext,
  login: string,
  rest: string[],
): Promise<number> {
  const at = rest.indexOf('--role')
  const role = roles.find((known) => known === (at < 0 ? 'administrator' : rest[at + 1]))
  const [lastName, firstName, middleName] = (at < 0 ? rest : rest.slice(0, at)).join(' ').split(/\s+/)
  if (!role) throw new Refusal('cli-account-role', { roles: roles.join(', ') })
  if (!lastName || !firstName) throw new Refusal('cli-account-how')
  const password = newPassword()
  const name = { lastName, firstName, middleName: middleName ?? null }
  await addStaff(database().client, actor, { name, role, login, password }, clock())
  out(words('cli-account-added', { login, role }))
  out(words('cli-account-password', { password }))
  return 0
}

async function change({ database, actor, clock, out, words }: CommandContext, login: string): Promise<number> {
  const { client } = database()
  const account = await client.account.findUnique({ where: { login: login.toLowerCase() }, select: { id: true } })
  if (!account) throw new Refusal('cli-account-unknown', { login })
  const password = newPassword()
  await setPassword(client, actor, account.id, password, clock())
  out(words('cli-account-changed', { login }))
  out(words('cli-account-password', { password }))
  return 0
}

/** 96 random bits. */
function newPassword(): string {
  return randomBytes(12).toString('base64url')
}
