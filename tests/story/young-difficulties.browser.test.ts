// The acceptance story of questionnaire (a), from the mentee's chat to the mark of the specialist half a year later.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../core/access.ts'
import { demoSendingHours } from '../../core/outbox/quiet-hours.ts'
import { addDays } from '../../core/time.ts'
import { closeDueWaves, openDueWaves } from '../../db/due-waves.ts'
import { createWave } from '../../db/waves.ts'
import { loginOf } from '../../sandbox/district/accounts.ts'
import { executablePath, signIn, type Visit, visit } from '../admin/browser/open-panel.ts'
import { type ChatPage, comeIn, openChatPage } from './chat-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

const may = new Date('2027-05-11T09:00:00Z')
const scale = ['Справляюсь', 'Бывает трудно', 'Часто трудно', 'Очень трудно, нужна помощь'] as const
const pictures = process.env.PICTURES

describe.skipIf(!existsSync(executablePath))('the story of a young teacher', () => {
  let demo: RunningDemo
  let mentee: { id: number; token: string; lastName: string }
  let chat: ChatPage
  let mentorChat: ChatPage
  const seats: Visit[] = []

  beforeAll(async () => {
    demo = await startDemo()
    mentee = await personOf('educator')
    chat = await chatOf(mentee)
    mentorChat = await chatOf(await personOf('mentor'))
  })
  afterAll(() => demo.close())

  const personOf = (role: Role) =>
    demo.database.client.person.findFirstOrThrow({ where: { account: { is: { login: loginOf(role) } } } })

  async function chatOf({ token }: { token: string }): Promise<ChatPage> {
    const seat = await visit(demo)
    seats.push(seat)
    return openChatPage(seat.page, token)
  }

  async function panelOf(role: Role): Promise<Visit> {
    const seat = await visit(demo)
    await signIn(seat, role)
    return seat
  }

  async function look(seat: Visit | undefined, name: string) {
    if (pictures) await seat?.page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  }

  test('the mentee answers in the chat, sees «острая» for planning and what is advised, and is asked about a call', async () => {
    const [own, mentors] = seats
    if (mentors) await comeIn(mentors.page, mentorChat)
    if (own) await comeIn(own.page, chat)
    await chat.press('Начать', 'Расскажите, что в работе')
    await answer(scale[2], scale[3], 'Не относится ко мне')
    const told = await chat.sees('Ваши итоги')
    expect(told).toContain('Планирование и документы: 83 из 100, острая')
    expect(told.match(/острая/g)).toHaveLength(1)
    expect(await chat.sees('Что может помочь')).toContain('Курс «Проектирование урока и рабочая документация»')
    await chat.sees('готов помочь лично. Как вам удобнее?')
    await look(seats[0], '1-result')
  })

  test('the specialist has a call due in five working days, and the person is asked first', async () => {
    const seat = await panelOf('specialist')
    const row = await findCall(seat)
    expect(await row.textContent()).toMatch(/30\.11\.2026боту пока не ответили/)
    await chat.press('Позвонить', 'готов помочь лично')
    await chat.sees('Специалист позвонит в течение пяти рабочих дней')
    await seat.page.reload()
    await expect.poll(() => row.textContent()).toMatch(/30\.11\.2026позвонить/)
    await row.getByRole('button', { name: 'Беру' }).click()
    await row.getByText('у вас').waitFor()
    await look(seat, '2-call')
    expect(seat.troubles).toEqual([])
    await seat.close()
  })

  test('the mentor is told in the chat that there are topics, and reads them there without names, marks and answers', async () => {
    expect(await mentorChat.sees('Темы для встречи')).toContain('Самих ответов наставник не видит')
    await mentorChat.press('Открыть', 'Темы для встречи')
    const tasks = await mentorChat.sees('Задания наставнику')
    expect(tasks).toContain('Вместе составить два плана за две недели')
    const chatted = await seats[1]?.page.locator('.message').allTextContents()
    expect(chatted?.join('\n')).not.toMatch(new RegExp(`${mentee.lastName}|83|острая|[Чч]асто трудно`))
    await look(seats[1], '3-mentor-chat')
  })

  test('the mentor sees topics in the panel, without marks and answers', async () => {
    const seat = await panelOf('mentor')
    await seat.page.goto('/admin/pages/mentees')
    const topics = seat.page.locator('tr', { hasText: 'Планирование и документы' }).first()
    await expect.poll(() => topics.textContent()).toBe('Планирование и документыострая')
    const page = await seat.page.locator('main').first().textContent()
    expect(page).not.toMatch(/83|Часто трудно/)
    await look(seat, '3-mentees')
    await seat.close()
  })

  test('the head of their school sees nothing of it', async () => {
    const seat = await panelOf('organisation_head')
    const nothing = new RegExp(`${mentee.lastName}|острая`)
    await seat.page.goto('/admin/pages/shown-results')
    await seat.settle()
    await look(seat, '4-head')
    expect(await seat.page.locator('main').first().textContent()).not.toMatch(nothing)
    await seat.page.goto('/admin/resources/Recommendation')
    await seat.settle()
    expect(await seat.page.locator('body').textContent()).not.toMatch(nothing)
    const { waveId } = await demo.database.client.response.findFirstOrThrow({
      where: { personId: mentee.id },
      orderBy: { id: 'desc' },
    })
    await seat.page.goto(`/admin/pages/person-result?wave=${waveId}&person=${mentee.id}`)
    await seat.settle()
    expect(await seat.page.locator('body').textContent()).not.toMatch(/острая|Планирование и документы/)
    await look(seat, '4-head-refused')
    await seat.close()
  })

  test('in May it is easier: the panel shows the change, and the specialist marks the effect', async () => {
    const { client } = demo.database
    const autumn = await client.wave.findFirstOrThrow({
      where: { status: 'open', version: { survey: { code: 'young-difficulties' } } },
    })
    demo.setTime(may)
    await closeDueWaves(client, may)
    const spring = await createWave(
      client,
      { kind: 'system' },
      {
        versionId: autumn.versionId,
        title: 'Затруднения молодого педагога, май',
        audience: 'young-educators',
        opensAt: may,
        closesAt: new Date(`${addDays('2027-05-11', 14)}T00:00:00Z`),
        previousId: autumn.id,
      },
      may,
    )
    if (spring.kind !== 'created') throw new Error(spring.reason)
    await openDueWaves(client, may, demoSendingHours('Europe/Moscow'))
    await chat.press('Начать', 'Новый опрос: Затруднения молодого педагога, май')
    await chat.press('Начать', 'Расскажите, что в работе')
    await answer(scale[1], scale[1], scale[1])
    await chat.sees('Планирование и документы: 33 из 100, умеренная')
    await look(seats[0], '5-may')

    const seat = await panelOf('specialist')
    await seat.page.goto(`/admin/pages/person-result?wave=${spring.id}&person=${mentee.id}`)
    const planning = seat.page.locator('tr', { hasText: 'Планирование и документы' }).first()
    await expect.poll(() => planning.textContent()).toMatch(/33.*умеренная.*83/)
    await look(seat, '6-change')
    const advised = await client.recommendation.findFirstOrThrow({
      where: { personId: mentee.id, waveId: autumn.id, addressee: 'respondent', kind: 'course' },
    })
    await seat.page.goto(`/admin/resources/Recommendation/records/${advised.id}/show`)
    await seat.page.getByText('Отметить эффект').first().click()
    await seat.settle()
    await seat.page.locator('select').first().selectOption('помогло')
    await seat.page.getByRole('button', { name: 'Проверить' }).click()
    await seat.page.getByText('Планирование и документы: было 83, стало 33').first().waitFor()
    await look(seat, '7-mark')
    await seat.page.locator('form').getByRole('button', { name: 'Отметить эффект' }).click()
    const effect = () => client.recommendation.findUniqueOrThrow({ where: { id: advised.id } })
    await expect.poll(async () => (await effect()).effect).toBe('yes')
    await seat.settle()
    await look(seat, '7-marked')
    await seat.close()
  })

  /** The first three as given, «справляюсь» to the others of the scale; in May there is a question more. */
  async function answer(...planning: string[]) {
    const at = (number: number) => new RegExp(`(^|\\D)${number} из 2[45]`)
    for (let number = 1; number <= 21; number++) await chat.press(planning[number - 1] ?? scale[0], at(number))
    await chat.press('Реже', at(22))
    await chat.press('Урок', at(23))
    await chat.press('Готово', at(23))
    if (planning[0] === scale[1]) await chat.press('Легче', at(24))
    await chat.press('Пропустить')
    await chat.press('Отправить ответы')
  }

  /** Through the pages of the list: the most urgent stand first. */
  async function findCall({ page, settle }: Visit) {
    const row = page.locator('tr', { hasText: mentee.lastName }).filter({ hasText: 'Планирование и документы: 83' })
    for (let number = 1; number < 20; number++) {
      await page.goto(`/admin/pages/calls?page=${number}`)
      await settle()
      if ((await row.count()) > 0) return row
    }
    throw new Error('the list of calls has no such row')
  }
})
