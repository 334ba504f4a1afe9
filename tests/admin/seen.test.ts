// Two of the staff have the same form open: nothing that either has written is lost to the other.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEvent } from '../../db/events/plan.ts'
import type { Database } from '../../db/open.ts'
import { draft, now, system, zone } from '../db/events/fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let one: ReturnType<typeof visitor>
let other: ReturnType<typeof visitor>

beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
  ;[one, other] = [visitor(app), visitor(app)]
  for (const seat of [one, other]) await seat.signIn(await make.account(database.client, { role: 'director' }))
})
afterAll(async () => {
  await app.close()
  await database.close()
})

type Seat = ReturnType<typeof visitor>
type Form = Record<string, string>

async function opened() {
  const created = await createEvent(database.client, system, draft(), now, zone)
  if (created.kind !== 'created') throw new Error(created.reason)
  const { id } = created
  const address = `/admin/api/resources/CentreEvent/records/${id}/changeEvent`
  const open = async (seat: Seat): Promise<Form> => (await seat.get(address)).json().form.initial
  const press = async (seat: Seat, form: Form) => (await seat.post(address, form)).json()
  const save = async (seat: Seat, form: Form) => {
    const { preview } = await press(seat, form)
    return press(seat, { ...form, confirmed: preview.mark })
  }
  const kept = () => database.client.centreEvent.findUniqueOrThrow({ where: { id } })
  return { open, press, save, kept }
}

test('what only one has changed is kept of both', async () => {
  const { open, save, kept } = await opened()
  const [mine, theirs] = [await open(one), await open(other)]
  await save(other, { ...theirs, place: 'Школа № 9' })
  expect((await save(one, { ...mine, title: 'План за полчаса' })).notice.type).toBe('success')
  expect(await kept()).toMatchObject({ place: 'Школа № 9', title: 'План за полчаса' })
})

test('what both have changed is asked: nothing is saved, and another press keeps what was written, and theirs of the rest', async () => {
  const { open, press, save, kept } = await opened()
  const [mine, theirs] = [await open(one), await open(other)]
  await save(other, { ...theirs, place: 'Школа № 9', title: 'План' })
  const { refused, form } = await press(one, { ...mine, place: 'Школа № 10' })
  expect(refused).toContain('«Место»')
  expect(refused).not.toContain('Название')
  expect(await kept()).toMatchObject({ place: 'Школа № 9' })
  expect(form).toMatchObject({ place: 'Школа № 10', title: 'План' })
  await save(one, form)
  expect(await kept()).toMatchObject({ place: 'Школа № 10', title: 'План' })
})

test('what was changed between the preview and the press is shown anew', async () => {
  const { open, press, save, kept } = await opened()
  const [mine, theirs] = [await open(one), await open(other)]
  const { preview } = await press(one, { ...mine, title: 'План за полчаса' })
  await save(other, { ...theirs, from: '14:00' })
  const again = await press(one, { ...mine, title: 'План за полчаса', confirmed: preview.mark })
  expect(again.preview).toMatchObject({
    isChanged: true,
    lines: expect.arrayContaining([expect.stringContaining('14:00')]),
  })
  expect((await kept()).title).not.toBe('План за полчаса')
})

test.each(['', 'x', '[]', '{"place":1}'])(
  'a form that says nonsense of what it held stands alone: %j',
  async (seen) => {
    const { open, save, kept } = await opened()
    const form = await open(one)
    await save(one, { ...form, place: 'Школа № 11', seen })
    expect(await kept()).toMatchObject({ place: 'Школа № 11' })
  },
)
