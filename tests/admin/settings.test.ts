// «Настройки» by its address: what each role sees and may change.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../core/access.ts'
import { settingNames } from '../../core/settings.ts'
import type { Database } from '../../db/open.ts'
import { settingOf } from '../../db/settings.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

const address = '/admin/api/pages/settings'
let database: Database
let app: FastifyInstance
beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database)
})
afterAll(async () => {
  await app.close()
  await database.close()
})

async function at(role: Role) {
  const seat = visitor(app)
  await seat.signIn(await make.account(database.client, { role }))
  return seat
}

type Shown = { name: string; seen: string }
const shownTo = async (seat: Awaited<ReturnType<typeof at>>): Promise<Shown[]> => {
  const { groups }: { groups: { settings: Shown[] }[] } = (await seat.get(address)).json()
  return groups.flatMap(({ settings }) => settings)
}

test('every setting is there by itself, with its words and what it holds', async () => {
  const shown = await shownTo(await at('director'))
  expect(shown.map(({ name }) => name).sort()).toEqual([...settingNames].sort())
  expect(shown.find(({ name }) => name === 'sending-speed')).toMatchObject({
    title: 'Скорость рассылок',
    value: 28,
    unit: 'сообщений в секунду',
    byDefault: 'По умолчанию: 28 сообщений в секунду.',
    changed: null,
  })
})

test('a number is saved, named and told when it was changed; a wrong one is refused with its name', async () => {
  const seat = await at('director')
  const saved = await seat.post(address, { name: 'mentoring-silence', value: '45' })
  expect(saved.json().notice).toEqual({ type: 'success', message: 'Сохранено: «Дней без встречи».' })
  const shown = (await shownTo(seat)).find(({ name }) => name === 'mentoring-silence')
  expect(shown).toMatchObject({ value: 45, changed: 'Изменено 23 ноября, 12:00.' })
  for (const value of ['', 'сорок', '3.5', '1000', 'null']) {
    const { notice } = (await seat.post(address, { name: 'mentoring-silence', value, seen: shown?.seen ?? '' })).json()
    expect(notice).toEqual({ type: 'error', message: '«Дней без встречи» – целое число от 7 до 180.' })
  }
  expect(await settingOf(database.client, 'mentoring-silence')).toBe(45)
})

test('a weekday that ends before it begins is named', async () => {
  const value = JSON.stringify({ week: { 2: { from: 12, to: 9 } }, silent: [], days: [] })
  const { notice } = (await (await at('director')).post(address, { name: 'sending-hours', value })).json()
  expect(notice.message).toContain('вторник')
})

test('an unknown setting is none', async () => {
  expect((await (await at('director')).post(address, { name: 'toString', value: '1' })).statusCode).toBe(400)
})

test('the deputy reads and changes nothing; a specialist does not see the page', async () => {
  const deputy = await at('deputy')
  expect((await deputy.get(address)).json().canWrite).toBe(false)
  const { notice } = (await deputy.post(address, { name: 'sending-paused', value: 'true' })).json()
  expect(notice).toMatchObject({ type: 'error', message: 'Настройки центра меняют директор и администратор.' })
  expect((await (await at('specialist')).get(address)).statusCode).toBe(403)
  expect(await settingOf(database.client, 'sending-paused')).toBe(false)
})
