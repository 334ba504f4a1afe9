import { expect, test } from 'vitest'
import { inGroups } from '../../db/in-groups.ts'

test('what comes while one statement is under way goes together in the next, and each gets its own result', async () => {
  const carried: number[][] = []
  const double = inGroups(async (numbers: number[]) => {
    carried.push(numbers)
    await new Promise((resolve) => setTimeout(resolve, 10))
    return numbers.map((number) => number * 2)
  })
  const first = double(1)
  await new Promise((resolve) => setTimeout(resolve, 1))
  expect(await Promise.all([first, double(2), double(3)])).toEqual([2, 4, 6])
  expect(carried).toEqual([[1], [2, 3]])
  expect(await double(4)).toBe(8)
})

test('one that fails does not fail those that went with it', async () => {
  const invert = inGroups(async (numbers: number[]) => {
    if (numbers.includes(0)) throw new Error('nothing is one over zero')
    return numbers.map((number) => 1 / number)
  })
  const results = await Promise.allSettled([invert(2), invert(0), invert(4)])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(results[2]).toMatchObject({ value: 0.25 })
})
