// Events in the chat: from the announcement to a place in two presses, and back.
import { describe, expect, test } from 'vitest'
import { defaultSendingHours } from '../../../core/outbox/quiet-hours.ts'
import { announceEvent } from '../../../db/events/announce.ts'
import type { Aim, EventDraft } from '../../../db/events/draft.ts'
import { addEventMaterial } from '../../../db/events/keep-materials.ts'
import { createEvent } from '../../../db/events/plan.ts'
import { addSpeaker } from '../../../db/events/speakers.ts'
import { draft } from '../../db/events/fixture.ts'
import { make } from '../../setup/make.ts'
import type { Chat } from '../chat.ts'
import { makePerson, noon, system } from '../make.ts'
import { answerOn, atQuestion3, comeIn, district, words } from '../setup.ts'

const here = district()
const zone = 'Europe/Moscow'

async function teacherWithChat(): Promise<{ chat: Chat; personId: number }> {
  const { id: personId } = await makePerson(here.db)
  const school = await make.organisation(here.db)
  await make.assignment(here.db, { personId, organisationId: school.id })
  return { chat: await comeIn(here.deps, personId), personId }
}

async function announced(given: Partial<EventDraft> & { aims?: Aim[] } = {}) {
  const created = await createEvent(here.db, system, { ...draft(), ...given }, noon, zone)
  if (created.kind !== 'created') throw new Error(created.reason)
  await announceEvent(here.db, system, created.id, { now: noon, hours: defaultSendingHours(zone) })
  return created
}

const standing = async (eventId: number, personId: number) =>
  (await here.db.eventRegistration.findUnique({ where: { eventId_personId: { eventId, personId } } }))?.status ?? null

describe('registering', () => {
  test('takes two presses from the announcement: what will be kept is said before it is', async () => {
    const { chat, personId } = await teacherWithChat()
    const { id, token } = await announced()
    await chat.pressValue(`event:${token}:join`)
    expect(chat.text()).toContain('Организатор увидит ваше имя и место работы')
    expect(await standing(id, personId)).toBeNull()
    await chat.press(words('bot-event-join-yes'))
    expect(chat.last().toast).toBe(words('bot-event-became-registered'))
    expect(chat.text()).toContain('Вы в списке участников.')
    expect(await standing(id, personId)).toBe('registered')
  })

  test('is found under «Мероприятия» of the menu too', async () => {
    const { chat } = await teacherWithChat()
    await announced({ title: 'Мастер-класс по ИКТ' })
    await chat.command('events')
    expect(chat.text()).toContain('4 декабря (пт), 15:00. «Мастер-класс по ИКТ», семинар')
    await chat.command('menu')
    await chat.press(words('bot-menu-events'))
    expect(chat.text()).toContain('Мастер-класс по ИКТ')
  })

  test('where all is taken says so first, then gives the place in the line', async () => {
    const [first, second] = [await teacherWithChat(), await teacherWithChat()]
    const { id, token } = await announced({ capacity: 1 })
    await first.chat.pressValue(`event:${token}:yes`)
    await second.chat.pressValue(`event:${token}:join`)
    expect(second.chat.text()).toContain('Места заняты: вы встанете в лист ожидания.')
    await second.chat.press(words('bot-event-join-yes'))
    expect(second.chat.text()).toContain('Вы в листе ожидания, номер 1.')
    await first.chat.press(words('bot-event-leave-button'))
    await first.chat.press(words('bot-event-leave-yes'))
    expect(await standing(id, first.personId)).toBe('cancelled')
    await second.chat.pressValue(`event:${token}`)
    expect(second.chat.text()).toContain('Для вас держат место до 25 ноября')
    await second.chat.press(words('events-accept'))
    expect(await standing(id, second.personId)).toBe('registered')
  })
})

test('a card says why one cannot register, and what is no event of ours leads to the list', async () => {
  const { chat } = await teacherWithChat()
  const { token } = await announced({ registrationClosesAt: new Date(noon.getTime() + 1) })
  chat.setTime(new Date(noon.getTime() + 3_600_000))
  await chat.pressValue(`event:${token}`)
  expect(chat.text()).toContain('Запись на это мероприятие закрыта.')
  expect(chat.buttons().map(({ label }) => label)).not.toContain(words('events-join'))
  await chat.pressValue(`event:${'0'.repeat(32)}:yes`)
  expect(chat.text()).toContain('Такого мероприятия нет.')
})

test('«планирование: острая» is offered the seminar for it, and the visit shows there afterwards', async () => {
  const { chat, personId } = await atQuestion3(here.deps)
  const school = await make.organisation(here.db)
  await make.assignment(here.db, { personId, organisationId: school.id })
  await announced({ title: 'Не о том', startsAt: new Date('2026-12-01T12:00:00Z') })
  const { id } = await announced({ aims: [{ survey: 'young-difficulties', scale: 'А' }] })
  await chat.press('Часто трудно')
  await answerOn(chat, 4)
  await chat.press(words('bot-review-send'))
  const given = { personId, kind: 'seminar', addressee: 'respondent' as const, trigger: 'А≥50' }
  const { id: advice } = await here.db.recommendation.findFirstOrThrow({ where: given })
  await chat.pressValue(`advice:${advice}`)
  expect(chat.text()).toContain('Ближайшее: 4 декабря (пт), 15:00. «План за 20 минут», семинар')
  await chat.press(words('events-join'))
  await chat.press(words('bot-event-join-yes'))
  expect(await standing(id, personId)).toBe('registered')
  await here.db.eventRegistration.updateMany({ where: { personId }, data: { attendedAt: noon } })
  await chat.pressValue(`advice:${advice}`)
  expect(chat.text()).toContain('Посещение отмечено: 4 декабря (пт), 15:00. «План за 20 минут», семинар')
})

test('the card tells the programme without a name, and the speaker where they stand', async () => {
  const { chat, personId } = await teacherWithChat()
  const { id, token } = await announced()
  const given = { personId, guest: null, role: 'workshop_leader', topic: 'Три приёма', place: null } as const
  await addSpeaker(here.db, system, id, given, { now: noon, hours: defaultSendingHours(zone) })
  await chat.pressValue(`event:${token}`)
  expect(chat.text()).toContain('Программа:\nведущий мастер-класса: «Три приёма»')
  expect(chat.text()).toContain('Вы в списке участников.')
})

test('materials are on the card of who is on the list, and a file is sent into the chat', async () => {
  const { chat } = await teacherWithChat()
  const { id, token } = await announced()
  const file = { bytes: Buffer.from('%PDF-1.4 plan'), name: 'План.pdf', otherwise: 'файл' }
  const given = { purpose: 'before', title: 'План урока', link: null, number: null, day: null, file } as const
  await addEventMaterial(here.db, system, id, given, noon)
  await chat.pressValue(`event:${token}`)
  const button = words('bot-event-files-button', { count: 1 })
  expect(chat.buttons().map(({ label }) => label)).not.toContain(button)
  await chat.pressValue(`event:${token}:yes`)
  await chat.press(button)
  expect(chat.text()).toContain('1. План урока')
  await chat.press('1')
  expect((await chat.last().views[0]?.openDocument?.())?.bytes.toString()).toBe('%PDF-1.4 plan')
})

test('no button of an event says more than a messenger takes', async () => {
  const { chat } = await teacherWithChat()
  const { token } = await announced()
  for (const act of ['', ':join', ':yes', ':leave', ':quiet', ':snooze', ':decline']) {
    await chat.pressValue(`event:${token}${act}`)
    expect(chat.buttons().every(({ kind, ...one }) => Buffer.byteLength((one as { value: string }).value) <= 48)).toBe(
      true,
    )
  }
})
