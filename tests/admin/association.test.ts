// The association of the young in the panel: whom its events are for when nothing else is said, its members, who came.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { draft } from '../db/events/fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
const browsers: Record<string, ReturnType<typeof visitor>> = {}

/** Ершова came to a meeting, and to the week of the year before; Юдина has a place in the rally; Опытная is young no more. */
beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  const { client: db } = database
  const school = await make.organisation(db, { shortName: 'СОШ № 3' })
  const other = await make.organisation(db, { shortName: 'СОШ № 4' })
  const person = async (lastName: string, birth: string, experience: string, organisationId: number) => {
    const dates = { birthDate: new Date(birth), experienceFrom: new Date(experience) }
    const { id } = await make.person(db, { lastName, ...dates })
    await make.assignment(db, { personId: id, organisationId })
    return id
  }
  const came = await person('Ершова', '2001-05-05', '2025-09-01', school.id)
  const coming = await person('Юдина', '2000-05-05', '2024-09-01', other.id)
  await person('Опытная', '1980-05-05', '2002-09-01', school.id)
  const event = (title: string, kind: 'young_association' | 'young_week' | 'young_rally' | 'seminar', day: string) => {
    const startsAt = new Date(`${day}T12:00:00Z`)
    const isPast = day < '2026-11-23'
    const { reminders: _, ...fields } = draft({ title, kind })
    return db.centreEvent.create({
      data: {
        ...fields,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 3_600_000),
        token: title.padEnd(32, '-'),
        checkInSecret: 'f'.repeat(64),
        schoolYear: day < '2026-09-01' ? 2025 : 2026,
        status: isPast ? 'held' : 'announced',
        createdAt: startsAt,
      },
    })
  }
  const register = (personId: number, eventId: number, attendedAt: Date | null) =>
    db.eventRegistration.create({
      data: {
        personId,
        eventId,
        token: `${personId}-${eventId}`.padEnd(32, '-'),
        status: 'registered',
        madeBy: 'staff',
        madeAt: new Date('2026-10-01T09:00:00Z'),
        attendedAt,
      },
    })
  const day = new Date('2026-10-10T12:00:00Z')
  await register(came, (await event('Выборы совета', 'young_association', '2026-10-10')).id, day)
  await register(came, (await event('Неделя прошлого года', 'young_week', '2026-03-10')).id, day)
  await register(came, (await event('Семинар', 'seminar', '2026-10-11')).id, day)
  await register(coming, (await event('Слёт', 'young_rally', '2026-12-12')).id, null)
  const who = {
    specialist: await make.account(db, { role: 'specialist', areas: [3] }),
    head: await make.account(db, { role: 'organisation_head', organisationId: school.id }),
    tutor: await make.account(db, { role: 'tutor' }),
  }
  for (const [name, account] of Object.entries(who)) {
    browsers[name] = visitor(app)
    await browsers[name].signIn(account)
  }
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const as = (name: string) => browsers[name] as ReturnType<typeof visitor>
const page = '/admin/api/pages/association'
const rowsOf = async (query = '', who = 'specialist') => {
  const sheet = (await as(who).get(`${page}?${query}`)).json()
  const rows = sheet.sections[1].tables[0].rows as (string | { text?: string; lines?: string[] })[][]
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : (cell.text ?? cell.lines))))
}

test('its members are the young specialists; what counts is its own events of this school year', async () => {
  expect(await rowsOf()).toEqual([
    [expect.stringContaining('Ершова'), 'СОШ № 3', '1 из 1', ['Выборы совета'], '—'],
    [expect.stringContaining('Юдина'), 'СОШ № 4', '0 из 1', '—', 'да'],
  ])
})

test('a filter narrows the page and the file alike; a wrong one is refused by its name', async () => {
  expect(await rowsOf('show=never')).toEqual([[expect.stringContaining('Юдина'), 'СОШ № 4', '0 из 1', '—', 'да']])
  const { file } = (await as('specialist').get(`${page}?show=came`)).json()
  const csv = await as('specialist').get(file.href.replace('as=xlsx', 'as=csv'))
  expect(csv.body).toContain('Ершова')
  expect(csv.body).not.toContain('Юдина')
  expect((await as('specialist').get(`${page}?show=some`)).json().message).toBe('Параметр «show» указан неверно.')
})

test('a head sees the own people, a tutor nobody', async () => {
  expect((await rowsOf('', 'head')).map(([name]) => name)).toEqual([expect.stringContaining('Ершова')])
  expect((await as('tutor').get(page)).statusCode).toBe(403)
})

test.each([
  ['young_rally', 'usual', 'young-specialists'],
  ['seminar', 'usual', 'all-educators'],
  ['young_week', 'organisation-heads', 'organisation-heads'],
])('an event of the kind %s for «%s» is for %s', async (kind, chosen, audience) => {
  const address = '/admin/api/resources/CentreEvent/actions/createEvent'
  const title = `${kind} ${chosen}`
  const made = await as('specialist').post(address, {
    title,
    kind,
    areaNumber: '3',
    day: '2026-12-10',
    from: '15:00',
    until: '16:00',
    mode: 'in_person',
    place: 'Школа № 3',
    level: 'municipal',
    audience: chosen,
  })
  expect(made.json().notice, made.body).toMatchObject({ type: 'success' })
  expect(await database.client.centreEvent.findFirst({ where: { title } })).toMatchObject({ audience })
})
