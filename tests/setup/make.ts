// Rows for tests: each factory makes one, with sensible values for whatever the test does not care about.
import { createHash } from 'node:crypto'
import type { Role } from '../../core/access.ts'
import { normaliseForSearch, searchNameOf } from '../../core/people/names.ts'
import { createAccount } from '../../db/accounts.ts'
import type { Prisma, PrismaClient } from '../../db/open.ts'

export const today = new Date('2026-11-23T09:00:00Z')
const longAgo = new Date('2020-09-01')
let count = 0

/** What is kept of a definition is kept by its content, and test files of one worker share what is kept. */
export function contentHashOf(definition: object): string {
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex')
}

export const make = {
  organisation(db: PrismaClient, given: Partial<Prisma.OrganisationUncheckedCreateInput> = {}) {
    const shortName = given.shortName ?? `Школа № ${++count}`
    const fullName = given.fullName ?? `Муниципальное учреждение «${shortName}»`
    return db.organisation.create({
      data: {
        type: 'school',
        settlement: 'ст. Степная',
        activeFrom: longAgo,
        searchName: normaliseForSearch(`${shortName} ${fullName}`),
        ...given,
        shortName,
        fullName,
      },
    })
  },

  person(db: PrismaClient, given: Partial<Prisma.PersonUncheckedCreateInput> = {}) {
    const name = { lastName: 'Иванова', firstName: 'Анна', middleName: 'Петровна', ...names(given) }
    return db.person.create({
      data: { token: `${++count}`.padStart(32, '0'), searchName: searchNameOf(name), ...given, ...name },
    })
  },

  /** Once, however many ask for it at the same time: an upsert of Prisma's looks first and then writes. */
  async position(db: PrismaClient, code = 'teacher') {
    const data = { code, title: 'учитель', titleEn: 'teacher', pedagogical: true }
    await db.position.createMany({ data, skipDuplicates: true })
    return db.position.findUniqueOrThrow({ where: { code } })
  },

  async assignment(
    db: PrismaClient,
    given: { personId: number; organisationId: number; activeTo?: Date; code?: string },
  ) {
    const { code, ...data } = given
    const { id: positionId } = await make.position(db, code)
    return db.assignment.create({ data: { positionId, activeFrom: longAgo, ...data } })
  },

  grant(db: PrismaClient, given: { personId: number; role: Role } & Partial<Prisma.RoleGrantUncheckedCreateInput>) {
    return db.roleGrant.create({ data: { activeFrom: longAgo, ...given } })
  },

  /** A person with a role and a way into the panel. */
  async account(
    db: PrismaClient,
    given: {
      role?: Role
      login?: string
      password?: string
      organisationId?: number
      areas?: number[]
      language?: 'ru' | 'en'
    } = {},
  ) {
    const { role = 'director', login = `user${++count}`, password = 'a long password', organisationId, areas } = given
    const person = await make.person(db)
    await make.grant(db, {
      personId: person.id,
      role,
      ...(organisationId && { organisationId }),
      ...(areas && { areas }),
    })
    const account = { personId: person.id, login, password, language: given.language ?? 'ru' }
    const { id } = await createAccount(db, { kind: 'system' }, account, today)
    return { id, personId: person.id, login, password }
  },
}

function names(given: Partial<Prisma.PersonUncheckedCreateInput>) {
  const { lastName, firstName, middleName } = given
  return {
    ...(lastName && { lastName }),
    ...(firstName && { firstName }),
    ...(middleName !== undefined && { middleName }),
  }
}
