// The story of a seminar in the whole program: a specialist announces it, forty register, its time changes, thirty come.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sheet } from '../../admin/sheet.ts'
import type { Role } from '../../core/access.ts'
import { localDateOf } from '../../core/time.ts'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { readWorkbook } from '../admin/workbook.ts'
import { cli, type Program, scratch, start } from '../process/program.ts'
import { idIn, type Staff, staffAt } from '../process/staff.ts'
import { until } from '../process/until.ts'
import { deskAt } from './desk.ts'
import { type Guest, meetGuest } from './guests.ts'
import { linkOf, tileOf } from './sheet.ts'

/** Three of the largest of the demo: fifty people and more. */
const schools = ['лицей № 2', 'гимназия № 3', 'СОШ № 1'].map((name) => `${name} г. Светлолиманска`)
const title = 'Урок, который слышно'
const day = localDateOf(new Date(Date.now() + 2 * 86_400_000), 'Europe/Moscow')
const at = (time: string, on = day) => new Date(`${on}T${time}:00+03:00`)
const form = {
  title,
  kind: 'seminar',
  areaNumber: '3',
  day,
  from: '15:00',
  until: '16:30',
  mode: 'in_person',
  place: 'Методический центр, зал 2',
  level: 'municipal',
  academicHours: '2',
}
const changed = 'Изменилось время или место'
const certificate = 'Сертификат готов'
const feedback = `Отзыв о мероприятии: ${title}`
const events = '/admin/api/resources/CentreEvent'

describe('a seminar of forty, in the whole program', { timeout: 240_000 }, () => {
  const folders = scratch()
  const settings = { DATA_DIR: folders.path() }
  let box: StartedSandbox
  let program: Program
  let address: string
  let event: number
  /** In the chat; some are no educators, and some are not going. */
  let everybody: Guest[]
  /** The forty; the first thirty will come. */
  let registered: Guest[]
  let came: Guest[]
  let absent: Guest[]

  beforeAll(async () => {
    box = await startSandbox()
    const telegram = { DEMO: 'on', BOT_TOKEN: box.token, TELEGRAM_API_ROOT: box.apiRoot }
    program = start({ ...settings, ...telegram }, { hasClock: true })
    address = await program.ready()
    const lines: string[] = []
    for (const school of schools) lines.push(...(await cli(settings, 'codes', school)).out)
    const people = lines.map((line) => line.split('\t')).map(([name = '', code = '']) => ({ name, code }))
    everybody = await Promise.all(people.slice(0, 50).map((one) => meetGuest(box, one)))
  }, 240_000)
  afterAll(async () => {
    await program.kill('SIGTERM')
    await box.close()
    folders.remove()
  })

  /** Anew each time: a session does not outlast the days that the clock is set forward by. */
  const staff = (role: Role) => staffAt(address, role)
  const sheetOf = (reader: Staff) => reader.read<Sheet>(`/admin/api/pages/event?event=${event}`)

  test('a specialist announces it to everybody, and forty register in two presses each', async () => {
    const specialist = await staff('specialist')
    event = idIn(await specialist.press(`${events}/actions/createEvent`, { ...form, audience: 'all-educators' }))
    const { lines } = await specialist.confirm(`${events}/records/${event}/announceEvent`)
    const reached = Number(/сообщение получат (\d+)/.exec(lines.join(' '))?.[1])
    await all('event-announcement', reached)
    const invited = everybody.filter((guest) => guest.heard(title) === 1)
    expect(invited).toHaveLength(reached)
    expect(reached).toBeGreaterThan(40)
    registered = invited.slice(0, 40)
    came = registered.slice(0, 30)
    absent = registered.slice(30)
    await Promise.all(
      registered.map(async (guest) => {
        await guest.press('Записаться', title)
        await guest.press('Да, записать', title)
        await guest.sees('Вы в списке участников')
      }),
    )
    expect(tileOf(await sheetOf(specialist), 'Записано')).toBe('40')
  })

  test('its time changes: the forty hear of it once, and nobody else', async () => {
    const specialist = await staff('specialist')
    const moved = { ...form, from: '16:00', until: '17:30' }
    const { lines } = await specialist.confirm(`${events}/records/${event}/changeEvent`, moved)
    expect(lines.join(' ')).toContain('40')
    // It waits a little, for whoever changes a thing often changes another.
    await program.setTime(new Date(Date.now() + 5 * 60_000))
    await all('event-changed', 40)
    expect(await registered[0]?.sees(changed)).toMatch(/15:00.*16:00/s)
    expectEach(changed, registered)
  })

  test('thirty come and are checked in: by their own code, by the camera and by typing what is on the screen', async () => {
    await program.setTime(at('15:40'))
    const specialist = await staff('specialist')
    const path = linkOf(await sheetOf(specialist), '/e/').href
    const desk = deskAt(`${address}${path}`)
    const token = path.split('/')[2] ?? ''
    for (const [i, guest] of came.entries()) {
      if (i % 3 === 0) {
        await guest.press('Подробнее', changed)
        await guest.press('Я на месте', title)
        const code = /Ваш код: ([0-9A-Z ]+)/.exec(await guest.sees('Ваш код'))?.[1] ?? ''
        expect(await desk.read(code)).toMatchObject({ isGood: true })
      } else if (i % 3 === 1) {
        guest.open(`e${token}-${(await desk.onScreen()).replaceAll(' ', '')}`)
      } else {
        await guest.press('Подробнее', changed)
        await guest.press('Я на месте', title)
        await guest.sees('Ваш код')
        guest.type(await desk.onScreen())
      }
      if (i % 3 !== 0) await guest.sees('Отмечено')
    }
    expect(await desk.there()).toBe('Отмечено 30, в списке 40')
  })

  test('an hour after the end the thirty have their certificates', async () => {
    await program.setTime(at('18:31'))
    const director = await staff('director')
    await runNow(director, 'mind-events')
    await until('it is held', async () => (await sheetOf(director)).status?.text === 'прошло')
    await runNow(director, 'issue-certificates')
    await all('event-certificate', 30)
    expectEach(certificate, came)
  })

  test('the next morning the thirty are asked what they think of it', async () => {
    await program.setTime(at('09:00', localDateOf(new Date(at('16:00').getTime() + 86_400_000), 'Europe/Moscow')))
    await runNow(await staff('director'), 'ask-for-feedback')
    await Promise.all(came.map((guest) => guest.sees(feedback)))
    expectEach(feedback, came)
  })

  test('its card and its list show it all', async () => {
    const specialist = await staff('specialist')
    const sheet = await sheetOf(specialist)
    expect([tileOf(sheet, 'Записано'), tileOf(sheet, 'Было')]).toEqual(['40', '30'])
    expect(linkOf(sheet, '/admin/certificates').text).toBe('Сертификаты одним файлом (30)')
    expect(sheet.sections.find(({ id }) => id === 'feedback')?.notes?.[0]).toContain('(30)')
    const card = await specialist.read<{ record: { params: object } }>(`${events}/records/${event}/show`)
    expect(card.record.params).toMatchObject({ status: 'held', registered: 40, attended: 30 })

    const { Участники: rows = [] } = await readWorkbook({
      rawPayload: await specialist.download(sheet.file?.href ?? ''),
    })
    const listed = (attendance: string) => rows.filter((row) => row[4] === attendance).map(([name]) => name)
    expect(rows).toHaveLength(1 + 40)
    expect(listed('присутствие')).toEqual(namesOf(came))
    expect(listed('отсутствие')).toEqual(namesOf(absent))
  })

  test('in the end each thing was heard once, and by those alone whom it concerns', () => {
    expectEach(changed, registered)
    expectEach(certificate, came)
    expectEach(feedback, came)
  })

  function expectEach(words: string, those: Guest[]) {
    const concerned = new Set(those)
    const heard = everybody.map((guest) => [guest.name, guest.heard(words)])
    expect(heard).toEqual(everybody.map((guest) => [guest.name, concerned.has(guest) ? 1 : 0]))
  }

  /** Until that many messages of the kind have been sent of the seminar, and there is no other. */
  async function all(kind: string, count: number) {
    const director = await staff('director')
    const counted = async (more = '') => {
      const path = `/admin/api/resources/OutboxMessage/actions/list?filters.event=${event}&filters.kind=${kind}${more}`
      return (await director.read<{ meta: { total: number } }>(path)).meta.total
    }
    await until(`${count} of ${kind} are sent`, async () => (await counted('&filters.status=sent')) >= count)
    expect(await counted()).toBe(count)
  }

  async function runNow(by: Staff, name: string) {
    await by.press('/admin/api/pages/schedules', { run: name })
  }
})

const namesOf = (guests: Guest[]) => guests.map(({ name }) => name)
