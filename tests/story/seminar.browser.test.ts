// The acceptance story of a seminar: offered for a difficulty, moved by an hour, visited, certified and told about.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../core/access.ts'
import { defaultSendingHours, isQuiet } from '../../core/outbox/quiet-hours.ts'
import { holdEndedEvents } from '../../db/events/cancel.ts'
import { issueCertificates } from '../../db/events/certificates.ts'
import { deskPath } from '../../db/events/desk.ts'
import { askForFeedback } from '../../db/events/feedback.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { demoPeople } from '../../sandbox/district/people.ts'
import { executablePath, signIn, type Visit, visit } from '../admin/browser/open-panel.ts'
import { demoNow } from '../setup/demo.ts'
import { type ChatPage, comeIn, openChatPage } from './chat-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

const seminar = 'План за 20 минут'
/** Half past seven in the evening of a Friday: nobody is written to until Monday at nine. */
const friday = new Date('2026-11-27T16:30:00Z')
const nextMonday = new Date('2026-11-30T06:00:10Z')
const pictures = process.env.PICTURES

describe.skipIf(!existsSync(executablePath))('the story of a seminar', () => {
  let demo: RunningDemo
  let event: { id: number; token: string; checkInSecret: string; startsAt: Date; endsAt: Date }
  let mentee: { id: number; token: string }
  let chat: ChatPage
  let menteeSeat: Visit
  /** Registered for it too, and in the chat. */
  let colleagues: { key: string }[]

  beforeAll(async () => {
    demo = await startDemo(defaultSendingHours)
    const { client } = demo.database
    mentee = await client.person.findFirstOrThrow({ where: { account: { is: { login: loginOf('educator') } } } })
    event = await client.centreEvent.findFirstOrThrow({ where: { title: seminar, status: 'announced' } })
    menteeSeat = await visit(demo)
    chat = await openChatPage(menteeSeat.page, mentee.token)
    await comeIn(menteeSeat.page, chat)
  })
  afterAll(() => demo.close())

  /** All that is in the outbox of the seminar and of one kind. */
  const said = (kind: string) => demo.database.client.outboxMessage.findMany({ where: { eventId: event.id, kind } })

  async function panelOf(role: Role): Promise<Visit> {
    const seat = await visit(demo)
    await signIn(seat, role)
    return seat
  }

  async function look(seat: Visit, name: string) {
    if (pictures) await seat.page.screenshot({ path: `${pictures}/seminar-${name}.png`, fullPage: true })
  }

  test('it is offered to a young teacher whose planning is acute, who registers in two presses', async () => {
    await chat.press('Начать', 'Расскажите, что в работе')
    const at = (number: number) => new RegExp(`(^|\\D)${number} из 24`)
    const planning = ['Часто трудно', 'Очень трудно, нужна помощь', 'Не относится ко мне']
    for (let number = 1; number <= 21; number++) await chat.press(planning[number - 1] ?? 'Справляюсь', at(number))
    await chat.press('Реже', at(22))
    await chat.press('Урок', at(23))
    await chat.press('Готово', at(23))
    await chat.press('Пропустить')
    await chat.press('Отправить ответы')
    await chat.sees('Планирование и документы: 83 из 100, острая')
    await chat.press('К рекомендациям')
    await openAdvice()
    expect(await chat.sees('Ближайшее:')).toContain('15:00')
    await chat.press('Записаться', 'Ближайшее:')
    await chat.press('Да, записать')
    await chat.sees('Вы в списке участников')
    await look(menteeSeat, '1-registered')
  })

  test('two colleagues find it in the list', async () => {
    const people = await demoPeople(demo.database.client, demoNow)
    colleagues = people.filter(({ standing, key }) => standing === 'new' && key !== mentee.token).slice(0, 2)
    for (const { key } of colleagues) {
      const seat = await visit(demo)
      const other = await openChatPage(seat.page, key)
      await comeIn(seat.page, other)
      await other.press('Меню')
      await other.press('Мероприятия')
      const list = await other.sees(seminar)
      await other.press(placeOf(list), seminar)
      await other.press('Записаться')
      await other.press('Да, записать')
      await other.sees('Вы в списке участников')
      await seat.close()
    }
  })

  test('its time moves on a Friday evening: each of those concerned hears it once, on Monday', async () => {
    demo.setTime(friday)
    const seat = await panelOf('director')
    await seat.page.goto(`/admin/resources/CentreEvent/records/${event.id}/changeEvent`)
    await seat.page.locator('#action-from').fill('16:00')
    await seat.page.locator('#action-until').fill('17:30')
    await seat.page.getByRole('button', { name: 'Проверить' }).click()
    await seat.settle()
    await look(seat, '2-preview')
    await seat.page.locator('form').getByRole('button', { name: 'Изменить', exact: true }).click()
    await seat.page.getByRole('heading', { name: seminar }).waitFor()
    await seat.close()
    const { client } = demo.database
    event = await client.centreEvent.findUniqueOrThrow({ where: { id: event.id } })
    const concerned = await client.eventRegistration.findMany({
      where: {
        eventId: event.id,
        status: { in: ['registered', 'waiting', 'offered'] },
        person: { contacts: { some: {} } },
      },
    })
    const told = (await said('event-changed')).map(({ personId }) => personId)
    expect(told).toHaveLength(concerned.length)
    expect(new Set(told)).toEqual(new Set(concerned.map(({ personId }) => personId)))
    demo.setTime(nextMonday)
    await expect.poll(async () => (await said('event-changed')).every(({ status }) => status === 'sent')).toBe(true)
    expect(await chat.sees('Изменилось время или место')).toMatch(/15:00.*16:00/s)
    await look(menteeSeat, '2-told')
  })

  test('whoever has switched events off hears nothing of the next one', async () => {
    const [colleague] = colleagues
    if (!colleague) throw new Error('nobody else is registered')
    const theirs = await visit(demo)
    const other = await openChatPage(theirs.page, colleague.key)
    await other.press('Подробнее', 'Изменилось время или место')
    await other.press('Меню')
    await other.press('Мои данные')
    await other.press('Что присылать')
    await other.press('Отключить: Мероприятия')
    await other.sees('Мероприятия: не присылаем')
    await theirs.close()

    const title = 'Рефлексия без лишних слов'
    const seat = await panelOf('director')
    await seat.page.goto('/admin/resources/CentreEvent/actions/createEvent')
    await seat.page.locator('#action-title').fill(title)
    await seat.page.locator('#action-areaNumber').selectOption('3')
    await seat.page.locator('#action-audience').selectOption('young-educators')
    await seat.page.locator('form').getByRole('button', { name: 'Создать мероприятие' }).click()
    await seat.page.getByRole('heading', { name: title }).waitFor()
    await seat.page.locator('a[href$="/announceEvent"]').first().click()
    await seat.page.locator('form').getByRole('button', { name: 'Объявить', exact: true }).click()
    await seat.page.getByRole('heading', { name: title }).waitFor()
    expect(seat.troubles).toEqual([])
    await seat.close()
    expect(await chat.sees(title)).toContain('Приглашаем вас')
    const announced = await demo.database.client.outboxMessage.findMany({
      where: { event: { is: { title } } },
      include: { person: true },
    })
    expect(announced).toHaveLength(2)
    expect(new Set(announced.map(({ person }) => person?.token))).toEqual(new Set([mentee.token, colleagues[1]?.key]))
  })

  test('at the entrance a code of hers is read, and an hour after the end the certificate is there for anybody to check', async () => {
    const { client } = demo.database
    demo.setTime(new Date(event.startsAt.getTime() - 20 * 60_000))
    await chat.press('Подробнее', 'Изменилось время или место')
    await chat.press('Я на месте', seminar)
    const code = /Ваш код: ([0-9A-Z ]+)/.exec(await chat.sees('Ваш код'))?.[1] ?? ''
    const door = await visit(demo, { width: 390, height: 844 })
    await door.page.goto(deskPath(event))
    await door.page.fill('#typed', code)
    await door.page.press('#typed', 'Enter')
    await door.page.locator('#marks li:not(.awaits)').waitFor()
    await look(door, '3-entrance')
    await door.close()

    demo.setTime(event.endsAt)
    const seat = await panelOf('director')
    await markOthers(seat, 5)
    const after = new Date(event.endsAt.getTime() + 61 * 60_000)
    demo.setTime(after)
    await holdEndedEvents(client, after)
    expect(await issueCertificates(client, after, demo.hours)).toBe(6)
    // It ends at half past five: an hour later it is not yet seven.
    await chat.sees('Сертификат готов')
    await chat.press('Получить сертификат')
    const number = /№ (\S+)\./.exec(await chat.sees('Ваш сертификат №'))?.[1] ?? ''
    const { certificateToken } = await client.eventRegistration.findFirstOrThrow({
      where: { certificateNumber: number, personId: mentee.id },
    })
    await seat.page.goto(`/c/${certificateToken}`)
    expect(await seat.page.textContent('body')).toContain('Сертификат действителен.')
    await look(seat, '3-certificate')
    await seat.close()
  })

  test('two hours after the end she is asked what she thinks of it, the next morning: it would be evening', async () => {
    const { client } = demo.database
    const evening = new Date(event.endsAt.getTime() + 2 * 3_600_000 + 1_000)
    demo.setTime(evening)
    expect(await askForFeedback(client, evening, demo.hours)).toEqual([6])
    const invitation = () =>
      client.outboxMessage.findFirstOrThrow({
        where: { personId: mentee.id, kind: 'wave-invitation' },
        orderBy: { id: 'desc' },
      })
    expect((await invitation()).status).toBe('queued')
    demo.setTime(new Date('2026-12-03T06:00:10Z'))
    await expect.poll(async () => (await invitation()).status).toBe('sent')
    await chat.press('Начать', seminar)
    await chat.press('Начать', 'без имени')
    await chat.sees(/(^|\D)1 из \d/)
    await look(menteeSeat, '4-feedback')
  })

  test('her recommendation shows the visit', async () => {
    await menteeSeat.page.reload()
    await chat.press('Меню')
    await chat.press('Рекомендации')
    await openAdvice()
    expect(await chat.sees('Посещение отмечено:')).toContain(seminar)
    await look(menteeSeat, '5-visited')
  })

  test('nothing unasked was sent at night or on a Sunday, and each thing once', async () => {
    const sent = await demo.database.client.outboxMessage.findMany({
      where: { status: 'sent', settledAt: { gte: demoNow }, kind: { startsWith: 'event-' } },
    })
    expect(new Set(sent.map(({ kind }) => kind)).size).toBeGreaterThan(3)
    expect(sent.filter(({ sendingAt }) => sendingAt && isQuiet(sendingAt, demo.hours))).toEqual([])
    const words = sent.map(({ personId, kind, params }) => JSON.stringify([personId, kind, params]))
    expect(new Set(words).size).toBe(words.length)
  })

  /** The number that the seminar has in a list, as on its button. */
  function placeOf(list: string): string {
    const place = /(\d+)\. [^\n]*«План за 20 минут»/.exec(list)?.[1]
    if (!place) throw new Error(`«${seminar}» is not in the list: ${list}`)
    return place
  }

  async function openAdvice() {
    await chat.press(placeOf(await chat.sees('Мои рекомендации')), 'Мои рекомендации')
  }

  /** As an organiser with a paper list does it, the day being over. */
  async function markOthers(seat: Visit, count: number) {
    await seat.page.goto(`/admin/pages/event?event=${event.id}`)
    for (let marked = 0; marked < count; marked++) {
      await seat.page.getByRole('button', { name: 'Здесь', exact: true }).first().click()
      await seat.settle()
    }
  }
})
