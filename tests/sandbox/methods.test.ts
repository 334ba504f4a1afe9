// The method table is derived, and stays what the types say.
import { expect, test } from 'vitest'
import { methodTable } from '../../sandbox/api/method-table.ts'
import { methods } from '../../sandbox/api/methods/index.ts'
import { deriveMethods } from '../../sandbox/tools/derive-methods.ts'

test('the committed table is what the types of the Bot API say today', { timeout: 30_000 }, () => {
  expect(methodTable).toEqual(deriveMethods())
})

test('every method that the sandbox carries out is in the table', () => {
  expect(Object.keys(methods).filter((name) => !(name in methodTable))).toEqual([])
})
