// Meetings in the chat: three presses of the mentor, one of the mentee.
import { beforeAll, expect, test } from 'vitest'
import { confirmedMeetings } from '../../../db/mentoring/meetings.ts'
import { make } from '../../setup/make.ts'
import type { Chat } from '../chat.ts'
import { makePerson, makeWave, noon, questionnaireA } from '../make.ts'
import { answerOn, comeIn, district, words } from '../setup.ts'

const here = district()
let mentor: { id: number; chat: Chat }
let mentee: { id: number; chat: Chat }
let pairId: number

beforeAll(async () => {
  const { db, deps } = here
  const school = await make.organisation(db)
  const [{ id: mentorId }, { id: menteeId }] = [await makePerson(db, 'Наставник'), await makePerson(db, 'Подопечный')]
  await makeWave(db, questionnaireA(), [menteeId])
  const chat = await comeIn(deps, menteeId)
  await chat.press(words('bot-survey-begin'))
  for (let n = 0; n < 3; n++) await chat.press('Очень трудно, нужна помощь')
  await answerOn(chat, 4)
  await chat.press(words('bot-review-send'))
  mentee = { id: menteeId, chat }
  mentor = { id: mentorId, chat: await comeIn(deps, mentorId) }
  const pair = { mentorId, menteeId, organisationId: school.id, activeFrom: new Date(noon.getTime() - 30 * 86_400_000) }
  pairId = (await db.mentorship.create({ data: pair })).id
})

const meetings = () => here.db.mentorMeeting.findMany({ orderBy: { heldOn: 'desc' } })

test('day, form, topic of the mentee’s difficult blocks: logged in three presses, nobody is named', async () => {
  await mentor.chat.pressValue('meetings')
  await mentor.chat.press(words('bot-meetings-log'))
  await mentor.chat.press(words('bot-meetings-yesterday'))
  await mentor.chat.press(words('bot-meetings-form-lesson'))
  await mentor.chat.press('Планирование и документы')
  expect(mentor.chat.text()).toContain('посещение занятия, Планирование и документы (ждёт подтверждения)')
  expect(mentor.chat.text()).not.toContain('Подопечный')
  const [told] = await here.db.outboxMessage.findMany({ where: { kind: 'meeting-logged' } })
  expect(told?.personId).toBe(mentee.id)
})

test('the same day is logged once, whoever presses twice', async () => {
  const [first] = await meetings()
  const day = first?.heldOn.toISOString().slice(0, 10)
  await mentor.chat.pressValue(`meetings:log:${pairId}:${day}:talk:-`)
  expect(await meetings()).toEqual([first])
})

test('a day ahead, one before the last two weeks and a pair of others are refused', async () => {
  const before = await meetings()
  await mentor.chat.pressValue(`meetings:log:${pairId}:2027-01-01:talk:-`)
  await mentor.chat.pressValue(`meetings:log:${pairId}:2026-11-01:talk:-`)
  await mentee.chat.pressValue(`meetings:log:${pairId}:2026-11-20:talk:-`)
  expect(await meetings()).toEqual(before)
})

test('the mentee confirms with a press; only then does it count, and a second answer changes nothing', async () => {
  const span = { from: '2026-11-01', to: '2026-12-01' }
  expect(await confirmedMeetings(here.db, span)).toEqual([])
  const [{ id } = { id: 0 }] = await meetings()
  await mentor.chat.pressValue(`meetings:yes:${id}`)
  expect((await meetings())[0]?.status).toBe('waiting')
  await mentee.chat.pressValue('meetings')
  await mentee.chat.press(words('bot-meetings-yes'))
  await mentee.chat.pressValue(`meetings:no:${id}`)
  expect((await meetings())[0]?.status).toBe('confirmed')
  expect(await confirmedMeetings(here.db, span)).toEqual([{ menteeId: mentee.id, count: 1 }])
})

test('a meeting that was not held is kept as such and does not count', async () => {
  await mentor.chat.pressValue('meetings')
  await mentor.chat.press(words('bot-meetings-log'))
  await mentor.chat.press(words('bot-meetings-earlier'))
  await mentor.chat.press(mentor.chat.buttons()[0]?.label ?? '')
  await mentor.chat.press(words('bot-meetings-form-talk'))
  await mentor.chat.press(words('bot-meetings-topic-other'))
  await mentee.chat.pressValue('meetings')
  await mentee.chat.press(words('bot-meetings-no'))
  expect((await meetings()).map(({ status }) => status)).toEqual(['confirmed', 'denied'])
  expect(await confirmedMeetings(here.db, { from: '2026-11-01', to: '2026-12-01' })).toMatchObject([{ count: 1 }])
})
