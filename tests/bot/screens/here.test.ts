// «Я на месте» in the chat: the own code in a picture, the code on the screen typed or brought by a camera.
import { expect, test } from 'vitest'
import { personalCode, screenCode, screenWindow, showCheckInCode } from '../../../core/events/check-in-code.ts'
import { defaultSendingHours } from '../../../core/outbox/quiet-hours.ts'
import { announceEvent } from '../../../db/events/announce.ts'
import { createEvent } from '../../../db/events/plan.ts'
import { draft } from '../../db/events/fixture.ts'
import { make } from '../../setup/make.ts'
import { makePerson, noon, system } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const zone = 'Europe/Moscow'

/** It begins in an hour, so the door is open. */
async function atTheDoor() {
  const { id: personId } = await makePerson(here.db)
  const school = await make.organisation(here.db)
  await make.assignment(here.db, { personId, organisationId: school.id })
  const chat = await comeIn(here.deps, personId)
  const [startsAt, endsAt] = [1, 2].map((hours) => new Date(noon.getTime() + hours * 3_600_000)) as [Date, Date]
  const created = await createEvent(here.db, system, draft({ startsAt, endsAt }), noon, zone)
  if (created.kind !== 'created') throw new Error(created.reason)
  await announceEvent(here.db, system, created.id, { now: noon, hours: defaultSendingHours(zone) })
  const event = await here.db.centreEvent.findUniqueOrThrow({ where: { id: created.id } })
  const own = () => here.db.eventRegistration.findFirst({ where: { eventId: event.id, personId } })
  return { chat, event, own, code: screenCode(event.checkInSecret, screenWindow(noon)) }
}

test('the card leads to the own code, as a picture and in signs', async () => {
  const { chat, event, own } = await atTheDoor()
  await chat.pressValue(`event:${event.token}:join`)
  await chat.press(words('bot-event-join-yes'))
  await chat.press(words('bot-here-button'))
  const mine = await own()
  expect(chat.text()).toContain(showCheckInCode(personalCode(event.checkInSecret, mine?.token ?? '')))
  const [view] = chat.last().views.slice(-1)
  const picture = await view?.drawPicture?.()
  expect(
    Buffer.from(picture?.png ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
})

test('the code on the screen is typed, and a wrong one may be typed again', async () => {
  const { chat, event, own, code } = await atTheDoor()
  await chat.pressValue(`here:${event.token}`)
  await chat.type('AAAAAA')
  expect(chat.text()).toContain(words('check-in-refused-screen'))
  await chat.type(showCheckInCode(code).toLowerCase())
  expect(chat.text()).toContain('Отмечено')
  expect((await own())?.attendedAt).not.toBeNull()
})

test('a camera that reads the screen brings the code with the start of the chat', async () => {
  const { chat, event, own, code } = await atTheDoor()
  await chat.command('start', `e${event.token}-${code}`)
  expect(chat.text()).toContain('Отмечено')
  expect((await own())?.attendedBy).toBe('screen_code')
  await chat.command('start', `e${event.token}-${code}`)
  expect(chat.text()).toContain('Ваше присутствие уже отмечено')
})

test('the link of a card opens the event', async () => {
  const { chat, event } = await atTheDoor()
  await chat.command('start', `e${event.token}`)
  expect(chat.text()).toContain('План за 20 минут')
})
