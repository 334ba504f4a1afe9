// Questions and staff for the tests of this folder.
import type { Actor, Role } from '../../../core/access.ts'
import type { PrismaClient } from '../../../db/open.ts'
import { make } from '../../setup/make.ts'

export const now = new Date('2026-11-24T09:00:00Z')
export const zone = 'Europe/Moscow'

export type StaffActor = Actor & { kind: 'staff' }

export async function staff(db: PrismaClient, role: Role, areas: number[] = []): Promise<StaffActor> {
  const { id, personId } = await make.account(db, { role, areas })
  return {
    kind: 'staff',
    accountId: id,
    personId,
    language: 'ru',
    grants: [{ role, organisationId: null, areas, subject: null }],
  }
}

export async function ask(db: PrismaClient, given: { area?: number; personId?: number; organisationId?: number } = {}) {
  const { area = 2, organisationId } = given
  const personId = given.personId ?? (await make.person(db)).id
  const { id } = await db.question.create({
    data: {
      personId,
      area,
      ...(organisationId && { organisationId }),
      topic: 'Как оформить портфолио?',
      createdAt: now,
      dueAt: new Date('2026-11-27T21:00:00Z'),
      messages: { create: { isAnswer: false, text: 'Как оформить портфолио?', createdAt: now } },
    },
  })
  return { id, personId }
}
