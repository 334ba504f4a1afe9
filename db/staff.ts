// A member of the staff from nothing: the person, the role and the way into the panel, all at once.
import { randomBytes } from 'node:crypto'
import type { Actor, Role } from '../core/access.ts'
import { type PersonName, searchNameOf } from '../core/people/names.ts'
import { createAccount } from './accounts.ts'
import type { PrismaClient } from './open.ts'

export type NewStaff = { name: PersonName; role: Role; login: string; password: string }

/** @throws Refusal as createAccount does; then the person is not kept either */
export async function addStaff(db: PrismaClient, actor: Actor, staff: NewStaff, now: Date): Promise<void> {
  const { name, role, login, password } = staff
  await db.$transaction(async (tx) => {
    const person = await tx.person.create({
      data: {
        token: randomBytes(16).toString('hex'),
        lastName: name.lastName,
        firstName: name.firstName,
        middleName: name.middleName ?? null,
        searchName: searchNameOf(name),
        grants: { create: { role, activeFrom: new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`) } },
      },
    })
    await createAccount(tx, actor, { personId: person.id, login, password }, now)
  })
}
