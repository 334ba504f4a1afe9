// Organisations that do not come to their association: the head is told once, the specialist sees them till somebody comes.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../core/access.ts'
import { kinds } from '../../core/outbox/kinds/index.ts'
import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import { rmoAbsences as look } from '../../db/attention/rmo-absences.ts'
import type { Database, Prisma, PrismaClient } from '../../db/open.ts'
import { absencesWithTold } from '../../db/rmo/absences-seen.ts'
import { tellHeadsOfAbsences } from '../../db/rmo/tell-absences.ts'
import { wordsOf } from '../../locales/index.ts'
import { makeContact } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'

const zone = 'Europe/Moscow'
const hours = defaultSendingHours(zone)
const at = (day: string) => new Date(`${day}T09:00:00Z`)
let database: Database
let db: PrismaClient
let rmoId: number
/** The organisation whose people come or do not. */
let school: { id: number }
let headId: number
let ours: number
/** Of another school, at every meeting. */
let other: number
let count = 0

beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  headId = (await makeContact(database)).personId
  school = await make.organisation(db, { shortName: 'СОШ 1', headId })
  const elsewhere = await make.organisation(db)
  rmoId = (await db.rmo.create({ data: { code: '07', name: 'химия', activeFrom: at('2020-09-01') } })).id
  ours = await member(school.id)
  other = await member(elsewhere.id)
})
afterAll(() => database.close())
beforeEach(async () => {
  await db.outboxMessage.deleteMany()
  await db.centreEvent.deleteMany()
  await db.person.update({ where: { id: ours }, data: { status: 'working' } })
})

async function member(organisationId: number, activeFrom = at('2020-09-01')): Promise<number> {
  const { id: personId } = await make.person(db)
  await make.assignment(db, { personId, organisationId })
  await db.rmoMember.create({ data: { rmoId, personId, activeFrom } })
  return personId
}

/** With these there; of whoever else nothing is marked. */
async function meeting(
  day: string,
  there: number[],
  more: Partial<Prisma.CentreEventUncheckedCreateInput> = {},
): Promise<number> {
  const token = `meeting-${++count}`
  const endsAt = new Date(at(day).getTime() + 90 * 60_000)
  const { id } = await db.centreEvent.create({
    data: {
      token,
      checkInSecret: token,
      title: 'Заседание',
      kind: 'rmo_meeting',
      area: 2,
      rmoId,
      audience: 'rmo',
      startsAt: at(day),
      endsAt,
      schoolYear: 2026,
      status: 'held',
      createdAt: at(day),
      ...more,
    },
  })
  for (const personId of there) {
    const row = { eventId: id, personId, status: 'registered', madeBy: 'chat', madeAt: at(day) } as const
    await db.eventRegistration.create({ data: { ...row, token: `part-${++count}`, attendedAt: endsAt } })
  }
  return id
}

const tell = (day: string) => tellHeadsOfAbsences(db, at(day), hours)
const told = () => db.outboxMessage.findMany({ orderBy: { id: 'asc' } })

describe('the head', () => {
  test('of one meeting without anybody hears nothing, of two running one message, of the next nothing more', async () => {
    await meeting('2026-10-05', [other])
    expect(await tell('2026-10-08')).toBe(0)
    await meeting('2026-11-09', [other])
    expect(await tell('2026-11-12')).toBe(1)
    expect(await tell('2026-11-13')).toBe(0)
    await meeting('2026-12-07', [other])
    expect(await tell('2026-12-10')).toBe(0)
    const [message, ...rest] = await told()
    expect(rest).toEqual([])
    expect(message).toMatchObject({ personId: headId, kind: 'rmo-absence' })
    const kind = kinds.find(({ name }) => name === message?.kind)
    const view = kind?.view(message?.params, { say: wordsOf('ru'), language: 'ru' })
    expect(view?.text).toBe('Дважды подряд на заседание никто не пришёл:\n• СОШ 1, РМО «химия» – 5 октября и 9 ноября')
  })

  test('of two with somebody in between hears nothing, and is told anew once two are missed after that', async () => {
    await meeting('2026-09-21', [other])
    await meeting('2026-10-05', [ours, other])
    await meeting('2026-11-09', [other])
    expect(await tell('2026-11-12')).toBe(0)
    await meeting('2026-11-23', [other])
    expect(await tell('2026-11-26')).toBe(1)
    await meeting('2026-12-07', [ours])
    await meeting('2026-12-14', [other])
    await meeting('2026-12-21', [other])
    expect(await tell('2026-12-24')).toBe(1)
  })

  test.each<[string, Partial<Prisma.CentreEventUncheckedCreateInput>]>([
    ['cancelled', { status: 'cancelled' }],
    ['not held yet', { status: 'announced' }],
    ['of no association', { rmoId: null }],
    ['a seminar', { kind: 'seminar' }],
  ])('a second one that was %s does not count', async (_what, more) => {
    await meeting('2026-10-05', [other])
    await meeting('2026-11-09', [other], more)
    expect(await tell('2026-11-12')).toBe(0)
  })

  test('a cancelled one in between changes nothing', async () => {
    await meeting('2026-10-05', [other])
    await meeting('2026-10-19', [], { status: 'cancelled' })
    await meeting('2026-11-09', [other])
    expect(await tell('2026-11-12')).toBe(1)
  })

  test('a meeting at which nobody is marked says nothing of anybody', async () => {
    await meeting('2026-10-05', [other])
    await meeting('2026-11-09', [])
    expect(await tell('2026-11-12')).toBe(0)
  })

  test('the list of a meeting has three days to be finished, and what is a month old is not told any more', async () => {
    await meeting('2026-10-05', [other])
    await meeting('2026-11-09', [other])
    expect(await tell('2026-11-11')).toBe(0)
    expect(await tell('2026-12-10')).toBe(0)
  })

  test('whoever works there stands for it, a member or not, wherever they registered from', async () => {
    const { id: colleague } = await make.person(db)
    await make.assignment(db, { personId: colleague, organisationId: school.id })
    await meeting('2026-10-05', [other])
    await meeting('2026-11-09', [other, colleague])
    expect(await tell('2026-11-12')).toBe(0)
  })

  test('without a member at work on both days nobody was missed', async () => {
    await meeting('2026-10-05', [other])
    await meeting('2026-11-09', [other])
    await db.person.update({ where: { id: ours }, data: { status: 'long_leave' } })
    expect(await tell('2026-11-12')).toBe(0)
    const late = await make.organisation(db, { headId: (await makeContact(database)).personId })
    const personId = await member(late.id, at('2026-10-20'))
    expect(await tell('2026-11-12')).toBe(0)
    await db.rmoMember.deleteMany({ where: { personId } })
  })

  test('is not written to on a Sunday', async () => {
    await meeting('2026-10-05', [other])
    await meeting('2026-11-09', [other])
    expect(await tell('2026-11-15')).toBe(0)
    expect(await tell('2026-11-16')).toBe(1)
  })
})

describe('the specialist of the area', () => {
  const staff = (role: Role, areas: number[] = []): Actor => ({
    kind: 'staff',
    accountId: 1,
    personId: -1,
    language: 'ru',
    grants: [{ role, organisationId: null, areas, subject: null }],
  })
  const seen = (day: string, actor = staff('specialist', [2])) => look({ db, actor, now: at(day), hours })

  test('sees it until somebody comes, whoever else may not run the meetings does not', async () => {
    await meeting('2026-10-05', [other])
    expect(await seen('2026-11-12')).toEqual([])
    await meeting('2026-11-09', [other])
    const one = [{ name: 'rmo-absences', count: 1, tone: 'plain' }]
    expect(await seen('2026-11-12')).toEqual(one)
    expect(await seen('2027-02-12')).toEqual(one)
    expect(await seen('2026-11-12', staff('specialist', [3]))).toEqual([])
    expect(await seen('2026-11-12', staff('organisation_head'))).toEqual([])
    expect(await seen('2026-11-12', staff('rmo_leader'))).toEqual([])
    await meeting('2026-12-07', [ours])
    expect(await seen('2026-12-10')).toEqual([])
  })

  test('reads which meetings, and when the head was told', async () => {
    const [first, second] = [await meeting('2026-10-05', [other]), await meeting('2026-11-09', [other])]
    const read = () => absencesWithTold(db, staff('director'), { now: at('2026-11-13'), zone })
    expect(await read()).toMatchObject([{ first: { id: first }, second: { id: second }, toldAt: null }])
    await tell('2026-11-12')
    expect(await read()).toMatchObject([{ toldAt: null }])
    await db.outboxMessage.updateMany({ data: { status: 'sent', settledAt: at('2026-11-12') } })
    expect(await read()).toMatchObject([{ toldAt: at('2026-11-12') }])
  })

  test('starts a school year with nothing of the last', async () => {
    await meeting('2026-10-05', [other])
    await meeting('2026-11-09', [other])
    expect(await seen('2027-08-31')).toHaveLength(1)
    expect(await seen('2027-09-01')).toEqual([])
  })
})
