// A cycle in the chat: its button on the card of a meeting, what it is, and one press for all that is to come.
import { expect, test } from 'vitest'
import { eventTools, now } from '../../db/events/fixture.ts'
import { make } from '../../setup/make.ts'
import { makePerson } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const { announced, standing } = eventTools(() => here.database)
const weekMs = 7 * 86_400_000

async function teacher() {
  const { id: personId } = await makePerson(here.db)
  const school = await make.organisation(here.db)
  await make.assignment(here.db, { personId, organisationId: school.id })
  return { chat: await comeIn(here.deps, personId), personId }
}

/** Meetings a week apart, in a series of their own. */
async function cycle(titles: string[], { capacity = null as number | null } = {}) {
  const series = await here.db.eventSeries.create({ data: { title: 'Школа молодого педагога', schoolYear: 2026 } })
  const made: Awaited<ReturnType<typeof announced>>[] = []
  for (const [i, title] of titles.entries()) {
    const startsAt = new Date(now.getTime() + (i + 2) * weekMs)
    made.push(await announced({ title, capacity, startsAt, endsAt: new Date(startsAt.getTime() + 5_400_000) }))
  }
  const ids = made.map(({ id }) => id)
  await here.db.centreEvent.updateMany({ where: { id: { in: ids } }, data: { seriesId: series.id } })
  return made
}
const labels = (chat: Awaited<ReturnType<typeof teacher>>['chat']) => chat.buttons().map(({ label }) => label)

test('the card of a meeting leads to its cycle, which is told before one press joins all of it', async () => {
  const { chat, personId } = await teacher()
  const [first, second, third] = await cycle(['Первый урок', 'План на четверть', 'Разговор с родителями'])
  await chat.pressValue(`event:${second?.token}`)
  await chat.press(words('bot-event-cycle-button', { count: 3 }))
  for (const title of ['Первый урок', 'План на четверть', 'Разговор с родителями']) expect(chat.text()).toContain(title)
  expect(await here.db.eventRegistration.count({ where: { personId } })).toBe(0)
  await chat.press(words('bot-event-cycle-yes'))
  expect(chat.text()).toContain(words('bot-event-cycle-joined', { registered: 3, waiting: 0 }))
  for (const one of [first, second, third]) expect(await standing(one?.id ?? 0, personId)).toBe('registered')
  expect(labels(chat).some((label) => label.includes('3'))).toBe(false)
})

test('where a meeting is full the person waits for that one alone; with one meeting left there is no cycle', async () => {
  const [one, other] = [await teacher(), await teacher()]
  const [first, second] = await cycle(['Занятие первое', 'Занятие второе'], { capacity: 1 })
  await one.chat.pressValue(`event:${first?.token}:yes`)
  await one.chat.pressValue(`event:${second?.token}`)
  expect(labels(one.chat)).not.toContain(words('bot-event-cycle-button', { count: 2 }))
  await one.chat.pressValue(`event-cycle:${second?.token}`)
  expect(one.chat.last().toast).toBe(words('events-refused-no-cycle'))
  await other.chat.pressValue(`event-cycle:${first?.token}:yes`)
  expect(other.chat.text()).toContain(words('bot-event-cycle-joined', { registered: 1, waiting: 1 }))
  expect(await standing(first?.id ?? 0, other.personId)).toBe('waiting')
  expect(await standing(second?.id ?? 0, other.personId)).toBe('registered')
})
