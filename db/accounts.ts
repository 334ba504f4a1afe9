// Ways into the panel: accounts, passwords, who an account acts as.
import { hash, verify } from '@node-rs/argon2'
import type { Actor, Grant, Role } from '../core/access.ts'
import { may } from '../core/access.ts'
import { fullName } from '../core/people/names.ts'
import { Refusal } from '../core/refusal.ts'
import type { Language } from '../core/view.ts'
import { recordAudit } from './audit.ts'
import { current } from './current.ts'
import type { Db, PrismaClient } from './open.ts'
import { inTransaction } from './transaction.ts'

export const passwordLength = { least: 10, most: 200 }

export type NewAccount = { personId: number; login: string; password: string; language?: Language }

/** @throws Refusal when the login is taken or unfit, the password too short, the person has an account already */
export async function createAccount(db: Db, actor: Actor, account: NewAccount, now: Date): Promise<{ id: number }> {
  mustWrite(actor)
  const login = normaliseLogin(account.login)
  const passwordHash = await hashPassword(account.password)
  return inTransaction(db, async (tx) => {
    const taken = await tx.account.findFirst({ where: { OR: [{ login }, { personId: account.personId }] } })
    if (taken) throw new Refusal(taken.login === login ? 'panel-refused-login-taken' : 'panel-refused-has-account')
    const { id } = await tx.account.create({
      data: { personId: account.personId, login, passwordHash, language: account.language ?? 'ru', createdAt: now },
    })
    await recordAudit(tx, actor, { action: 'createAccount', subject: 'account', subjectId: id }, now)
    return { id }
  })
}

/** Whose session it was stays signed in nowhere: a new password ends every session. */
export async function setPassword(
  db: PrismaClient,
  actor: Actor,
  accountId: number,
  password: string,
  now: Date,
): Promise<void> {
  if (!(actor.kind === 'staff' && actor.accountId === accountId)) mustWrite(actor)
  const passwordHash = await hashPassword(password)
  await db.$transaction(async (tx) => {
    await tx.account.update({ where: { id: accountId }, data: { passwordHash, sessionEpoch: { increment: 1 } } })
    await recordAudit(tx, actor, { action: 'setPassword', subject: 'account', subjectId: accountId }, now)
  })
}

/** Changes one's own password, which one must know. Returns the new epoch, so that this session may live on. */
export async function changeOwnPassword(
  db: PrismaClient,
  actor: Actor & { kind: 'staff' },
  passwords: { old: string; new: string },
  now: Date,
): Promise<number> {
  const account = await db.account.findUniqueOrThrow({ where: { id: actor.accountId } })
  if (!(await isRight(account.passwordHash, passwords.old))) throw new Refusal('panel-refused-old-password')
  await setPassword(db, actor, actor.accountId, passwords.new, now)
  return account.sessionEpoch + 1
}

/** Every session of the account is over. Returns the new epoch. */
export async function signOutEverywhere(db: PrismaClient, actor: Actor, accountId: number, now: Date): Promise<number> {
  if (!(actor.kind === 'staff' && actor.accountId === accountId)) mustWrite(actor)
  return db.$transaction(async (tx) => {
    const { sessionEpoch } = await tx.account.update({
      where: { id: accountId },
      data: { sessionEpoch: { increment: 1 } },
    })
    await recordAudit(tx, actor, { action: 'signOutEverywhere', subject: 'account', subjectId: accountId }, now)
    return sessionEpoch
  })
}

/** Closes or reopens the door of an account; closing ends its sessions. */
export async function setDisabled(
  db: PrismaClient,
  actor: Actor,
  accountId: number,
  disabled: boolean,
  now: Date,
): Promise<void> {
  mustWrite(actor)
  if (disabled && actor.kind === 'staff' && actor.accountId === accountId)
    throw new Refusal('panel-refused-own-account')
  await db.$transaction(async (tx) => {
    await tx.account.update({
      where: { id: accountId },
      data: { disabledAt: disabled ? now : null, sessionEpoch: { increment: 1 } },
    })
    const action = disabled ? 'disableAccount' : 'enableAccount'
    await recordAudit(tx, actor, { action, subject: 'account', subjectId: accountId }, now)
  })
}

export async function setLanguage(db: Db, actor: Actor & { kind: 'staff' }, language: Language): Promise<void> {
  await db.account.update({ where: { id: actor.accountId }, data: { language } })
}

/** Compared with where there is no account, so that the answer takes as long. */
const nobody = hash('nobody has this password')

/** The account, or null: whether the login or the password was wrong, nobody learns, from the time neither. */
export async function signIn(
  db: PrismaClient,
  login: string,
  password: string,
  now: Date,
): Promise<{ accountId: number; sessionEpoch: number } | null> {
  const account = await db.account.findUnique({ where: { login: login.trim().toLowerCase() } })
  const isOpen = await isRight(account?.passwordHash ?? (await nobody), password)
  if (!account || !isOpen || account.disabledAt) return null
  await db.account.update({ where: { id: account.id }, data: { lastSignInAt: now } })
  return { accountId: account.id, sessionEpoch: account.sessionEpoch }
}

export type SignedIn = {
  actor: Actor & { kind: 'staff' }
  login: string
  /** «Фамилия Имя Отчество». */
  name: string
  sessionEpoch: number
}

/** Who an account acts as today; null when its door is closed. */
export async function signedInAs(db: Db, accountId: number, now: Date): Promise<SignedIn | null> {
  const account = await db.account.findUnique({
    where: { id: accountId },
    select: {
      login: true,
      language: true,
      sessionEpoch: true,
      disabledAt: true,
      person: {
        select: { id: true, lastName: true, firstName: true, middleName: true, grants: { where: current(now) } },
      },
    },
  })
  if (!account || account.disabledAt) return null
  const grants: Grant[] = account.person.grants.map(({ role, organisationId, areas, subject }) => ({
    role: role as Role,
    organisationId,
    areas,
    subject,
  }))
  const language: Language = account.language === 'en' ? 'en' : 'ru'
  return {
    actor: { kind: 'staff', accountId, personId: account.person.id, language, grants },
    login: account.login,
    name: fullName(account.person),
    sessionEpoch: account.sessionEpoch,
  }
}

function mustWrite(actor: Actor): void {
  if (!may(actor, 'write', 'account')) throw new Refusal('panel-refused-right')
}

function normaliseLogin(login: string): string {
  const normal = login.trim().toLowerCase()
  if (!/^[a-z0-9][a-z0-9._@-]{2,63}$/.test(normal)) throw new Refusal('panel-refused-login')
  return normal
}

async function hashPassword(password: string): Promise<string> {
  if (password.length < passwordLength.least || password.length > passwordLength.most) {
    throw new Refusal('panel-refused-password', passwordLength)
  }
  // The defaults are OWASP's: argon2id, 19 MiB, two passes.
  return hash(password)
}

async function isRight(passwordHash: string, password: string): Promise<boolean> {
  if (password.length > passwordLength.most) return false
  return verify(passwordHash, password).catch(() => false)
}
