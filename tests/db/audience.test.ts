import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audiencesOf, isInAudience } from '../../core/audience.ts'
import { addDays } from '../../core/time.ts'
import { peopleOf } from '../../db/audience.ts'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { makeEducator, makeRegister } from './wave-fixture.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('the SQL of an audience finds whom its rule means', async () => {
  const register = await makeRegister(database)
  const on = '2026-11-24'
  // Around the birthdays and anniversaries on which the limits turn, and the leap day.
  const near = (years: number) => fc.integer({ min: -2, max: 2 }).map((days) => addDays(`${2026 - years}-11-24`, days))
  const people = fc.sample(
    fc.record({
      birthDate: fc.oneof(near(35), near(36), fc.constantFrom('1992-02-29', '2027-01-01')),
      experienceFrom: fc.oneof(near(3), near(4), fc.constantFrom('2024-02-29', '2026-11-25')),
      status: fc.constantFrom('working' as const, 'long_leave' as const),
      positionId: fc.constantFrom(register.teacher, register.head),
    }),
    40,
  )
  const made = []
  for (const person of people) made.push({ ...person, ...(await makeEducator(database, register, person)) })
  const headId = made.find(({ status }) => status === 'working')?.personId ?? 0
  await database.client.organisation.update({ where: { id: register.school }, data: { headId } })
  // Of the centre nobody is asked.
  await database.client.organisation.update({
    where: { id: register.centre },
    data: { headId: made[1]?.personId ?? 0 },
  })
  for (const audience of audiencesOf()) {
    const rows = await database.client.$queryRaw<{ person_id: number }[]>(peopleOf(audience, on))
    const meant = made.filter(({ birthDate, experienceFrom, status, positionId, personId }) => {
      const isHead = personId === headId
      const isEducator = positionId === register.teacher
      return isInAudience(
        audience,
        { birthDate, experienceFrom, isWorking: status === 'working', isEducator, isHead },
        on,
      )
    })
    expect(rows.map((row) => row.person_id)).toEqual(meant.map(({ personId }) => personId))
  }
})
