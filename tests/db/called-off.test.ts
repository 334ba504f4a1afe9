// What has become pointless is called off at once, with the word why: the mouth need not judge it when it is due.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reasonOf } from '../../core/outbox/reason.ts'
import { answerMeeting, logMeeting } from '../../db/mentoring/meetings.ts'
import type { Database } from '../../db/open.ts'
import { sayApplied } from '../../db/recommendations/own.ts'
import { finishTask } from '../../db/recommendations/tasks.ts'
import { applyEvent } from '../../db/run-steps.ts'
import { startOrResumeRun } from '../../db/runs.ts'
import { submitVacancyReport } from '../../db/vacancies.ts'
import { makeContact, makeMessage } from '../bot/channel/make.ts'
import { later, makeOrganisation, makeWave, noon } from '../bot/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { system } from './wave-fixture.ts'

const definition = {
  code: 'library',
  title: { ru: 'Анкета' },
  intro: { ru: 'Вступление' },
  notice: { ru: 'Кто увидит' },
  outro: { ru: 'Спасибо' },
  minutes: 1,
  anonymity: 'named' as const,
  sections: [{ code: 'О', title: { ru: 'О' }, items: [{ type: 'text', max: 50, code: '1', text: { ru: 'Слово' } }] }],
}

let database: Database
let to: Awaited<ReturnType<typeof makeContact>>
beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  to = await makeContact(database)
})
afterAll(() => database.close())

const row = (id: number) => database.client.outboxMessage.findUniqueOrThrow({ where: { id } })

async function answer(wave: { token: string }, anonymity: 'named' | 'anonymous') {
  const who = { language: 'ru' as const, person: { id: to.personId } }
  const begun = await startOrResumeRun(database.client, who, { waveToken: wave.token, now: noon })
  if (begun.kind !== 'ready') throw new Error(begun.kind)
  for (const [n, event] of [
    { kind: 'begin' as const },
    { kind: 'answer' as const, item: '1', value: 'да' },
    { kind: 'submit' as const },
  ].entries()) {
    await applyEvent(database.client, {
      channel: 'telegram',
      address: to.address,
      key: begun.run,
      event,
      dedupeKey: `${anonymity}-${wave.token}-${n}`,
      receivedAt: later(5),
    })
  }
}

test.each(['named', 'anonymous'] as const)(
  'what a wave would still say to who has answered, and nothing else: %s',
  async (anonymity) => {
    const wave = await makeWave(database.client, { ...definition, anonymity }, [to.personId])
    const other = await makeWave(database.client, { ...definition, anonymity }, [to.personId])
    const silent = await makeContact(database)
    const made = {
      invitation: await makeMessage(database, to, { waveId: wave.id }),
      reminder: await makeMessage(database, to, { waveId: wave.id, kind: 'wave-reminder', notBefore: later(999) }),
      ofAnother: await makeMessage(database, to, { waveId: other.id }),
      toAnother: await makeMessage(database, silent, { waveId: wave.id }),
      sent: await makeMessage(database, to, { waveId: wave.id }),
    }
    await database.client.outboxMessage.update({
      where: { id: made.sent.id },
      data: { status: 'sent', sendingAt: noon },
    })
    await answer(wave, anonymity)
    // Of an anonymous one no time is finer than the wave.
    const settledAt = anonymity === 'named' ? later(5) : wave.opensAt
    for (const { id } of [made.invitation, made.reminder]) {
      const found = await row(id)
      expect(found).toMatchObject({ status: 'cancelled', settledAt })
      expect(reasonOf({ ...found, isReachable: true })).toEqual({ code: 'answered' })
    }
    expect((await row(made.ofAnother.id)).status).toBe('queued')
    expect((await row(made.toAnother.id)).status).toBe('queued')
    expect((await row(made.sent.id)).status).toBe('sent')
  },
)

test('the reminder to report vacancies, once there is a report of that organisation', async () => {
  const [one, two] = [
    await makeOrganisation(database.client, 'Первая'),
    await makeOrganisation(database.client, 'Вторая'),
  ]
  const reminder = (id: number) =>
    makeMessage(database, to, { kind: 'vacancy-reminder', key: `vacancies:${id}:2026-11-24` })
  const [own, foreign] = [await reminder(one.id), await reminder(two.id)]
  await submitVacancyReport(database.client, system, { organisationId: one.id, vacancies: [] }, noon)
  expect(await row(own.id)).toMatchObject({ status: 'cancelled', error: 'answered' })
  expect((await row(foreign.id)).status).toBe('queued')
})

test('«could you apply it?», once nothing that was asked about is left', async () => {
  const { personId } = to
  const advice = () =>
    database.client.recommendation.create({
      data: {
        personId,
        addressee: 'respondent',
        trigger: 'x',
        kind: 'course',
        text: { ru: 'Курс' },
        createdAt: noon,
        followUpAt: noon,
      },
    })
  const [first, second] = [await advice(), await advice()]
  const { id } = await makeMessage(database, to, { kind: 'follow-up', params: { count: 2 } })
  await sayApplied(database.client, { personId, id: first.id, applied: 'no', now: noon })
  expect((await row(id)).status).toBe('queued')
  await sayApplied(database.client, { personId, id: second.id, applied: 'yes', now: noon })
  expect(await row(id)).toMatchObject({ status: 'cancelled', error: 'answered' })
})

describe('of a mentor and a mentee', () => {
  let mentee: typeof to
  let pair: { id: number }
  beforeEach(async () => {
    mentee = await makeContact(database)
    const school = await makeOrganisation(database.client, `Школа ${mentee.personId}`)
    const who = { mentorId: to.personId, menteeId: mentee.personId, organisationId: school.id }
    pair = await database.client.mentorship.create({ data: { ...who, activeFrom: new Date('2026-10-01') } })
  })
  const silenceOf = (id: number) =>
    makeMessage(database, to, {
      kind: 'mentor-silence',
      key: `mentoring-silence:${id}:2026-10-01`,
      params: { days: 54 },
    })
  const log = () =>
    logMeeting(database.client, {
      mentorId: to.personId,
      id: pair.id,
      heldOn: '2026-11-23',
      form: 'talk',
      topic: '',
      now: noon,
      zone: 'Europe/Moscow',
    })
  const isOff = async ({ id }: { id: number }) => (await row(id)).status === 'cancelled'

  test('the reminder of a silence, once a meeting is logged; that of another pair, and a task, stay', async () => {
    const [own, other] = [await silenceOf(pair.id), await silenceOf(pair.id + 1)]
    const task = await makeMessage(database, to, { kind: 'mentor-topics', params: { count: 2 } })
    expect(await log()).toBe('logged')
    expect(await row(own.id)).toMatchObject({ status: 'cancelled', error: 'answered' })
    expect([await isOff(other), await isOff(task)]).toEqual([false, false])
  })

  test('«was there this meeting?», once the mentee has said; whoever is not the mentee calls nothing off', async () => {
    await log()
    const asked = await database.client.outboxMessage.findFirstOrThrow({ where: { kind: 'meeting-logged' } })
    const { id } = await database.client.mentorMeeting.findFirstOrThrow({ where: { mentorshipId: pair.id } })
    expect(await answerMeeting(database.client, { menteeId: to.personId, id, answer: 'confirmed', now: noon })).toBe(
      'not-yours',
    )
    expect(await isOff(asked)).toBe(false)
    await answerMeeting(database.client, { menteeId: mentee.personId, id, answer: 'confirmed', now: noon })
    expect(await row(asked.id)).toMatchObject({ status: 'cancelled', error: 'answered' })
  })

  test('what a mentor was given to do, once it is done', async () => {
    const advice = { addressee: 'mentor' as const, kind: 'visit', text: { ru: 'Посетить урок' }, trigger: 'x' }
    const account = await make.account(database.client)
    const given = { ...advice, personId: mentee.personId, createdById: account.id, createdAt: noon }
    const [task, other] = [
      await database.client.recommendation.create({ data: given }),
      await database.client.recommendation.create({ data: given }),
    ]
    const told = ({ id }: { id: number }) =>
      makeMessage(database, to, { kind: 'recommendation', key: `recommendation:${id}:person:${to.personId}` })
    const [own, second] = [await told(task), await told(other)]
    expect(await finishTask(database.client, { mentorId: to.personId, id: task.id, now: noon })).toBe(true)
    expect(await row(own.id)).toMatchObject({ status: 'cancelled', error: 'answered' })
    expect(await isOff(second)).toBe(false)
  })
})
