// The acceptance: from a mentee's answer to the proof that something helped, with everybody who sees it and who does not.
import { expect, test } from 'vitest'
import type { Actor, Role } from '../../../core/access.ts'
import { vacancyReminder } from '../../../core/outbox/kinds/vacancy-reminder.ts'
import { changeOf } from '../../../db/recommendations/change.ts'
import { markEffect } from '../../../db/recommendations/effect.ts'
import { recommendationsOf } from '../../../db/recommendations/list.ts'
import { needsCall } from '../../../db/results/calls.ts'
import { menteeTopics } from '../../../db/results/mentee.ts'
import { personResult } from '../../../db/results/person.ts'
import { vacancyCoverage } from '../../../db/vacancy-coverage.ts'
import { remindOfVacancies } from '../../../db/vacancy-reminders.ts'
import { hours } from '../../db/wave-fixture.ts'
import { make } from '../../setup/make.ts'
import { type Chat, openChat } from '../chat.ts'
import { later, makeOrganisation, makePerson, makeWave, noon, questionnaireA, system } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const may = new Date('2027-05-12T09:00:00Z')

async function staff(role: Role, more: { areas?: number[]; organisationId?: number } = {}): Promise<Actor> {
  const { id, personId } = await make.account(here.db, { role, ...more })
  const grant = { role, organisationId: more.organisationId ?? null, areas: more.areas ?? [], subject: null }
  return { kind: 'staff', accountId: id, personId, language: 'ru', grants: [grant] }
}

/** А1, А2, А3 as given, «Справляюсь» everywhere else. */
async function answer(chat: Chat, planning: string[]) {
  await chat.press(words('bot-survey-begin'))
  for (const label of planning) await chat.press(label)
  for (let i = planning.length; i < 21; i++) await chat.press('Справляюсь')
  await chat.press('Раз в месяц')
  await chat.press('Рост')
  await chat.press(words('bot-survey-done'))
  while (!chat.buttons().some(({ label }) => label === words('bot-review-send'))) {
    const one = chat.buttons().find(({ label }) => ['Легче', words('bot-survey-skip')].includes(label))
    await chat.press(one?.label ?? words('bot-survey-skip'))
  }
  await chat.press(words('bot-review-send'))
}

test('from a mentee’s answers to a call, a mentor’s topic, and in May the proof of effect', async () => {
  const { db, deps } = here
  const person = await makePerson(db)
  const autumn = await makeWave(db, questionnaireA(), [person.id])
  const { organisationId } = await db.respondent.findFirstOrThrow({ where: { waveId: autumn.id } })
  await make.assignment(db, { personId: person.id, organisationId })
  const mentor = await makePerson(db, 'Олег')
  const head = await staff('organisation_head', { organisationId })
  const specialist = await staff('specialist', { areas: [3] })
  await db.mentorship.create({
    data: { mentorId: mentor.id, menteeId: person.id, organisationId, activeFrom: new Date('2026-09-01') },
  })
  const mentorsChat = await comeIn(deps, mentor.id)

  // The mentee answers, and sees the level and what is advised.
  const chat = await comeIn(deps, person.id)
  await answer(chat, ['Часто трудно', 'Очень трудно, нужна помощь', 'Не относится ко мне'])
  expect(chat.text()).toContain('Планирование и документы: 83 из 100, острая')
  expect(chat.text()).toContain('Курс «Проектирование урока и рабочая документация»')
  await chat.command('advice')
  expect(chat.text()).toContain('Курс «Проектирование урока и рабочая документация»')

  // The specialist has a task for five working days: Tuesday to the end of Tuesday. First the person is asked.
  const waiting = await needsCall(db, specialist, noon)
  expect(waiting).toMatchObject({
    rows: [{ personId: person.id, wish: null, dueAt: new Date('2026-12-01T21:00:00Z') }],
  })
  await chat.command('surveys')
  await chat.press('Мои итоги')
  for (const choice of ['call', 'write', 'no']) chat.find(words(`bot-call-${choice}`))
  await chat.press(words('bot-call-write'))
  expect(await needsCall(db, specialist, noon)).toMatchObject({ rows: [{ wish: 'write' }] })

  // The mentor sees the topic only, is told without a name, and marks the task with one press.
  const told = await db.outboxMessage.findFirstOrThrow({ where: { personId: mentor.id, kind: 'mentor-topics' } })
  expect(JSON.stringify(told.params)).not.toContain('Проверкина')
  await mentorsChat.command('menu')
  await mentorsChat.press(words('bot-menu-tasks', { count: 3 }))
  expect(mentorsChat.text()).toContain('Вместе составить два плана за две недели')
  expect(mentorsChat.text()).toContain('«Планирование и документы»')
  for (const secret of ['Проверкина', 'Ирина', '83', 'нужна помощь', 'острая']) {
    expect(mentorsChat.text()).not.toContain(secret)
  }
  await mentorsChat.press(words('bot-tasks-do', { number: 1 }))
  expect(mentorsChat.last().toast).toBe(words('bot-tasks-done'))
  expect(mentorsChat.text()).toContain('✓')
  const mentorActor = { kind: 'person' as const, personId: mentor.id }
  const topics = await menteeTopics(db, mentorActor, noon, person.id)
  expect(JSON.stringify(topics)).toContain('острая')
  expect(JSON.stringify(topics)).not.toContain('83')

  // The head sees nothing.
  expect(await personResult(db, head, noon, { personId: person.id, waveId: autumn.id })).toEqual({ kind: 'not-yours' })
  expect(await needsCall(db, head, noon)).toEqual({ kind: 'not-yours' })
  expect(await recommendationsOf(db, head, { personId: person.id }, noon)).toEqual([])
  expect(await recommendationsOf(db, head, { organisationId }, noon)).toEqual([])

  // May: 1, 1, 1. The page shows the change, the specialist marks the effect.
  await db.wave.update({ where: { id: autumn.id }, data: { status: 'closed' } })
  const spring = await makeWave(db, questionnaireA(), [person.id], {
    previousId: autumn.id,
    opensAt: later(-60, may),
    closesAt: later(60 * 24 * 7, may),
  })
  const again = openChat(deps, chat.address)
  again.setTime(may)
  await again.command('surveys')
  await again.press('1. Начать')
  await answer(again, ['Бывает трудно', 'Бывает трудно', 'Бывает трудно'])
  const page = await personResult(db, specialist, may, { personId: person.id, waveId: spring.id })
  const planning = page.kind === 'result' ? page.result.blocks.find(({ code }) => code === 'А') : null
  expect([planning?.previous, planning?.value].map((value) => Math.round(value ?? 0))).toEqual([83, 33])
  const course = await db.recommendation.findFirstOrThrow({
    where: { personId: person.id, waveId: autumn.id, trigger: 'А≥50', kind: 'course' },
  })
  const [change] = await changeOf(db, course)
  expect([change?.scale, Math.round(change?.before ?? 0), Math.round(change?.after ?? 0)]).toEqual(['А', 83, 33])
  await markEffect(db, specialist, { id: course.id, effect: 'yes', note: 'Планы готовы заранее', now: may })
  const marked = await db.recommendation.findUniqueOrThrow({ where: { id: course.id } })
  expect(marked).toMatchObject({ effect: 'yes', effectNote: 'Планы готовы заранее', effectAt: may })
  expect(marked.effectChange).toMatchObject([{ scale: 'А' }])
  await expect(markEffect(db, head, { id: course.id, effect: 'no', note: '', now: may })).rejects.toThrow(/right/)
})

test('80 of 81 have reported their vacancies, the head of the last presses «Вакансий нет», and it is 81 of 81', async () => {
  const { db } = here
  await db.vacancyReport.deleteMany()
  const missing = await makeOrganisation(db, 'СОШ последняя')
  const all = await db.organisation.findMany({ where: { type: { in: ['school', 'kindergarten', 'supplementary'] } } })
  for (let i = all.length; i < 81; i++) await makeOrganisation(db, `Детский сад № ${i}`, 'kindergarten')
  const period = new Date('2026-08-01')
  for (const { id } of await db.organisation.findMany({
    where: { type: { in: ['school', 'kindergarten', 'supplementary'] }, id: { not: missing.id } },
  }))
    await db.vacancyReport.create({ data: { organisationId: id, period, noVacancies: true, submittedAt: noon } })
  expect(await vacancyCoverage(db, system, noon)).toEqual({
    reported: 80,
    asked: 81,
    missing: [{ id: missing.id, shortName: 'СОШ последняя' }],
  })
  // Staff press «Напомнить», the head gets it in the chat and presses «Вакансий нет»; whoever is not the head cannot.
  const chief = await makePerson(db, 'Нина')
  await db.organisation.update({ where: { id: missing.id }, data: { headId: chief.id } })
  const chat = await comeIn(here.deps, chief.id)
  const remind = async () =>
    remindOfVacancies(db, await staff('specialist', { areas: [3] }), { organisationId: missing.id, now: noon, hours })
  expect(await remind()).toEqual({ messages: 1, without: 0 })
  expect(await remind()).toEqual({ messages: 0, without: 0 })
  const { params } = await db.outboxMessage.findFirstOrThrow({
    where: { personId: chief.id, kind: vacancyReminder.name },
  })
  const view = vacancyReminder.view(params, { say: words, language: 'ru' })
  const [button] = view.rows.flat()
  expect(button?.label).toBe('Вакансий нет')
  const press = button?.kind === 'press' ? button.value : ''
  const stranger = await comeIn(here.deps, (await makePerson(db)).id)
  await stranger.pressValue(press)
  expect(stranger.text()).toBe(words('bot-vacancies-not-head'))
  await chat.pressValue(press)
  expect(chat.text()).toBe(words('bot-vacancies-reported'))
  await chat.pressValue(press)
  expect(chat.text()).toBe(words('bot-vacancies-already'))
  expect(await vacancyCoverage(db, system, noon)).toMatchObject({ reported: 81, asked: 81, missing: [] })
})
