// The door of events on a real port, and a seminar that is about to begin.
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { personalCode, showCheckInCode } from '../../../core/events/check-in-code.ts'
import { deskPath } from '../../../db/events/desk.ts'
import type { Database } from '../../../db/open.ts'
import { webApp } from '../../../web/app.ts'
import { calendarDoor } from '../../../web/events/calendar-door.ts'
import { certificateDoor } from '../../../web/events/certificate-door.ts'
import { eventDoor } from '../../../web/events/door.ts'
import { form } from '../../../web/form/door.ts'
import { draft, eventTools, zone } from '../../db/events/fixture.ts'
import { make } from '../../setup/make.ts'

/** Ten minutes before the seminar of the fixture. */
export const atTheDoor = new Date(draft().startsAt.getTime() - 10 * 60_000)

export async function openEvents(database: Database) {
  const at = { now: atTheDoor }
  const app = await webApp({
    log: pino({ level: 'silent' }),
    trustProxy: undefined,
    checks: { checks: {} },
    metrics: { token: undefined, gauges: async () => ({}) },
  })
  const db = database.client
  const address = () => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const options = { db, clock: () => at.now, timeZone: zone }
  await form(app, options)
  const events = { ...options, pages: address, chatLink: async (code: string) => `https://t.me/kmc?start=${code}` }
  await eventDoor(app, events)
  await calendarDoor(app, events)
  await certificateDoor(app, events)
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { address: address(), close: () => app.close(), at }
}

export function doorTools(database: () => Database) {
  const tools = eventTools(database)
  const db = () => database().client
  return {
    ...tools,
    /** A seminar with so many teachers on its list, each with the code of the door. */
    seminar: async (people: number, given: Parameters<typeof tools.announced>[0] = {}) => {
      const school = await make.organisation(db())
      // One after another: what they share is made by the first.
      const ids: number[] = []
      for (let i = 0; i < people; i++) ids.push(await tools.teacher(school.id))
      const { id, token } = await tools.announced(given)
      for (const personId of ids) await tools.join(token, personId)
      const event = await db().centreEvent.findUniqueOrThrow({ where: { id }, include: { registrations: true } })
      const listed = ids.map((personId) => {
        const own = event.registrations.find((one) => one.personId === personId)
        if (!own) throw new Error('tests: nobody was registered')
        const code = personalCode(event.checkInSecret, own.token)
        return { personId, id: own.id, token: own.token, code, shown: showCheckInCode(code) }
      })
      return { event, desk: deskPath(event), people: listed }
    },
    there: async (id: number) => (await db().eventRegistration.findUniqueOrThrow({ where: { id } })).attendedAt,
  }
}
