// The demo's questions and materials: enough of each to show every state.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { demoDatabase, demoNow } from '../setup/demo.ts'

let database: Database
beforeAll(async () => {
  database = await demoDatabase()
})
afterAll(() => database.close())

test('twenty-one questions stand in every state, some late, some of schools of low results, one with a tutor', async () => {
  const all = await database.client.question.findMany({ include: { messages: true, takenBy: true } })
  expect(all).toHaveLength(21)
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['waiting', 'taken', 'answered', 'closed']))
  const isOpen = ({ status }: { status: string }) => status === 'waiting' || status === 'taken'
  expect(all.filter((one) => isOpen(one) && one.dueAt <= demoNow).length).toBeGreaterThan(0)
  expect(all.filter(({ isLowResults }) => isLowResults).length).toBeGreaterThan(0)
  expect(all.filter(({ isForSchool }) => isForSchool)).toMatchObject([{ isLowResults: true, status: 'waiting' }])
  expect(all.some(({ takenBy }) => takenBy?.login === 'tutor')).toBe(true)
  expect(
    all.every(({ messages, answeredAt }) => messages.some(({ isAnswer }) => isAnswer) === (answeredAt !== null)),
  ).toBe(true)
})

test('thirty materials: files that can be read whole, and links; a next one gets a number of its own', async () => {
  const all = await database.client.material.findMany({ include: { file: { include: { parts: true } } } })
  expect(all).toHaveLength(30)
  expect(all.every(({ link, file }) => (link === null) !== (file === null))).toBe(true)
  expect(all.every(({ file }) => file === null || file.parts[0]?.bytes.length === file.size)).toBe(true)
  const { id } = await database.client.material.create({ data: { title: 'Новый', kind: 'memo', createdAt: demoNow } })
  expect(id).toBeGreaterThan(30)
})
