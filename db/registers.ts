// The one audited save of plain registers: what staff edit in a generic form. Whatever has a status has verbs of its own.
import type { Actor, Subject } from '../core/access.ts'
import { may } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import { recordAudit } from './audit.ts'
import type { Prisma, PrismaClient } from './open.ts'
import { type Where, whereOf } from './scopes.ts'

/** Registers that may be saved so; the rest of the schema cannot be reached from here. */
const registers = {
  organisation: 'organisation',
  person: 'person',
  organisationFlag: 'organisationFlag',
  rmo: 'rmo',
  rmoMember: 'rmoMember',
  tutorCommunity: 'tutorCommunity',
  tutor: 'tutor',
  provider: 'provider',
  program: 'program',
  courseRecord: 'courseRecord',
  eventSeries: 'eventSeries',
} as const satisfies Partial<Record<Subject, string>>

export type Register = keyof typeof registers

export type Values = Record<string, unknown>

/** The part of Prisma that all tables share. */
export type Table = {
  findMany: (query: object) => Promise<Values[]>
  findFirst: (query: object) => Promise<Values | null>
  count: (query: object) => Promise<number>
  create: (query: object) => Promise<Values>
  update: (query: object) => Promise<Values>
}

/**
 * Creates a row, or changes the one with this id; the journal keeps the names of the columns that changed, not their values.
 * @throws Refusal when the actor may not write this row, before or after the change
 */
export async function saveRegister(
  db: PrismaClient,
  actor: Actor,
  register: Subject,
  id: number | null,
  values: Values,
  now: Date,
): Promise<number> {
  if (!isRegister(register) || !may(actor, 'write', register)) throw new Refusal('panel-refused-right')
  const where = whereOf(actor, 'write', register, now)
  return db.$transaction(async (tx) => {
    const table = tableOf(tx, register)
    const before = id === null ? null : await mustFind(table, { AND: [{ id }, where] })
    const after = before ? await table.update({ where: { id }, data: values }) : await table.create({ data: values })
    // A head who could move a person out of reach, or make one elsewhere, would write outside their scope.
    await mustFind(table, { AND: [{ id: after.id }, where] })
    const changed = Object.keys(values).filter((name) => !isSame(before?.[name], after[name]))
    const action = before ? 'saveRegister' : 'createInRegister'
    await recordAudit(tx, actor, { action, subject: register, subjectId: Number(after.id), detail: { changed } }, now)
    return Number(after.id)
  })
}

export function isRegister(subject: Subject): subject is Register {
  return subject in registers
}

function tableOf(tx: Prisma.TransactionClient, register: Register): Table {
  return tx[registers[register]] as unknown as Table
}

async function mustFind(table: Table, where: Where): Promise<Values> {
  const row = await table.findFirst({ where })
  if (!row) throw new Refusal('panel-refused-right')
  return row
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}
