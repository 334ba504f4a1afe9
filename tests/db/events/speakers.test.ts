// The programme: whoever of ours stands in it has a part and hears of it, once, and again when their part changes.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kinds } from '../../../core/outbox/kinds/index.ts'
import { announceEvent } from '../../../db/events/announce.ts'
import { createEvent } from '../../../db/events/plan.ts'
import { addSpeaker, changeSpeaker, type NewSpeaker, removeSpeaker } from '../../../db/events/speakers.ts'
import type { Database } from '../../../db/open.ts'
import { wordsOf } from '../../../locales/index.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { draft, eventTools, hours, later, now, system, zone } from './fixture.ts'

let database: Database
let speaker: number
let other: number
const { teacher, announced, join, standing, waiting } = eventTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  const school = await make.organisation(database.client)
  speaker = await teacher(school.id)
  other = await teacher(school.id)
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.centreEvent.deleteMany()
})

const add = (eventId: number, given: Partial<NewSpeaker> = {}, at = now) => {
  const whole = { personId: speaker, guest: null, role: 'speaker' as const, topic: 'План урока', place: null, ...given }
  return addSpeaker(database.client, system, eventId, whole, { now: at, hours })
}
const rowOf = (eventId: number) => database.client.eventSpeaker.findFirstOrThrow({ where: { eventId } })
const change = async (eventId: number, given: Partial<NewSpeaker>, at = now) => {
  const { id: speakerId, guest, role, topic, place } = await rowOf(eventId)
  const whole = { guest, role, topic, place, ...given }
  return changeSpeaker(database.client, system, { eventId, speakerId }, whole, { now: at, hours })
}
const remove = async (eventId: number, at = now) => {
  const { id: speakerId } = await rowOf(eventId)
  return removeSpeaker(database.client, system, { eventId, speakerId }, { now: at, hours })
}
const told = async (eventId: number, personId = speaker) =>
  (await waiting(eventId, personId)).filter(({ kind }) => kind === 'event-speaker')
const heard = async (eventId: number) => {
  const [message] = await told(eventId)
  const view = kinds
    .find(({ name }) => name === message?.kind)
    ?.view(message?.params, { say: wordsOf('ru'), language: 'ru' })
  return [view?.heading, view?.text].join('\n')
}
const allSent = () => database.client.outboxMessage.updateMany({ data: { status: 'sent' } })

describe('a speaker of ours', () => {
  test('is on the list in that part, taking nobody’s place, and is told once', async () => {
    const { id } = await announced({ capacity: 1 })
    expect(await add(id)).toEqual({ kind: 'kept' })
    expect(await standing(id, speaker)).toBe('registered')
    const own = await database.client.eventRegistration.findFirstOrThrow({ where: { eventId: id, personId: speaker } })
    expect(own.role).toBe('speaker')
    expect(await heard(id)).toBe(
      'Вас указали в программе: «План за 20 минут», семинар\nВаша роль: докладчик\nТема: «План урока»\n\n' +
        '4 декабря (пт), 15:00–16:30 (МСК)\nМесто: Школа № 1, кабинет 12',
    )
    expect((await told(id)).length).toBe(1)
  })

  test('who had registered takes part as a speaker: the place is free for the next', async () => {
    const { id, token } = await announced({ capacity: 1 })
    await join(token, speaker)
    await join(token, other, later(1))
    await add(id, {}, later(2))
    expect(await standing(id, other)).toBe('offered')
  })

  test('hears of a new topic, and not of another order', async () => {
    const { id } = await announced()
    await add(id)
    await allSent()
    await change(id, { place: 7 }, later(60))
    expect(await told(id)).toEqual([])
    await change(id, { topic: 'Урок на отлично' }, later(61))
    expect(await heard(id)).toContain('Изменилось ваше участие в программе')
    expect(await heard(id)).toContain('Тема: «Урок на отлично»')
  })

  test('whose topic is mended before anything was said hears one message', async () => {
    const { id } = await announced()
    await add(id)
    await change(id, { topic: 'Урок на отлично' }, later(1))
    expect((await told(id)).length).toBe(1)
    expect(await heard(id)).toContain('Вас указали в программе')
    expect(await heard(id)).toContain('Тема: «Урок на отлично»')
  })

  test('taken out again is told only where they had heard of it, and is no longer on the list', async () => {
    const { id } = await announced()
    await add(id)
    await remove(id, later(1))
    expect(await told(id)).toEqual([])
    expect(await standing(id, speaker)).toBe('cancelled')
    await add(id, {}, later(2))
    await allSent()
    await remove(id, later(60))
    expect(await heard(id)).toContain('Вас больше нет в программе')
    expect((await waiting(id, speaker)).map(({ kind }) => kind)).toEqual(['event-speaker'])
  })

  test('who had registered by themselves stays a listener', async () => {
    const { id, token } = await announced()
    await join(token, speaker)
    await add(id)
    await remove(id, later(1))
    const own = await database.client.eventRegistration.findFirstOrThrow({ where: { eventId: id, personId: speaker } })
    expect(own).toMatchObject({ role: 'participant', status: 'registered' })
  })

  test('of a draft is told when it is announced', async () => {
    const created = await createEvent(database.client, system, draft(), now, zone)
    if (created.kind !== 'created') throw new Error(created.reason)
    await add(created.id)
    expect(await told(created.id)).toEqual([])
    await announceEvent(database.client, system, created.id, { now: later(1), hours })
    expect((await told(created.id)).length).toBe(1)
  })
})

test('what is wrong with a row is refused by the name of its field', async () => {
  const { id } = await announced()
  const refusal = async (given: Partial<NewSpeaker>) => {
    const kept = await add(id, given)
    return kept.kind === 'refused' ? kept.reason : null
  }
  expect(await refusal({ personId: null })).toBe('events-refused-speaker-who')
  expect(await refusal({ guest: 'Гость' })).toBe('events-refused-speaker-who')
  expect(await refusal({ personId: null, guest: 'г'.repeat(151) })).toBe('events-refused-guest')
  expect(await refusal({ topic: 'т'.repeat(301) })).toBe('events-refused-topic')
  expect(await refusal({ place: Number.NaN })).toBe('events-refused-order')
  expect(await refusal({ role: 'participant' })).toBe('events-refused-speaker-role')
  expect(await refusal({ personId: 999_999 })).toBe('events-refused-no-person')
  expect(await refusal({ personId: null, guest: ' Орлова Мария, Краснодар ' })).toBeNull()
  expect((await rowOf(id)).guest).toBe('Орлова Мария, Краснодар')
  expect(await refusal({})).toBeNull()
  expect(await refusal({})).toBe('events-refused-speaker-again')
})

test('whoever does not run the event keeps no programme of it', async () => {
  const { id } = await announced()
  const whole = { personId: speaker, guest: null, role: 'speaker' as const, topic: null, place: null }
  const person = { kind: 'person' as const, personId: speaker }
  expect(await addSpeaker(database.client, person, id, whole, { now, hours })).toMatchObject({
    reason: 'events-refused-not-allowed',
  })
})
