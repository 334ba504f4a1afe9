import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareSteps } from '../../bench/benches/survey-step.ts'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('survey-step gives the promised figures, and what a chat keeps does not grow with the survey', async () => {
  const { table, figures } = await compareSteps({ open: async () => database, say: () => {} }, 1)
  expect(Object.values(figures).every(Number.isFinite)).toBe(true)
  expect(figures).toMatchObject({ cpu_ratio_q120_q5: expect.any(Number), loop_cpu_ratio_q120_q5: expect.any(Number) })
  expect(figures.state_bytes_q120).toBeLessThanOrEqual(1024)
  expect(figures.loop_state_bytes_q120).toBeGreaterThan(20 * figures.state_bytes_q120)
  expect(table.length).toBeGreaterThan(0)
})
