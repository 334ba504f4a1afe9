// A telephone number is read as people write it.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsePhone, showPhone } from '../../../core/people/phone.ts'

it.each(['8 900 123-45-67', '+7(900)1234567', '79001234567', ' +7\u00a0900\u00a0123–45–67 ', '8.900.123.45.67'])(
  'reads %j',
  (text) => {
    expect(parsePhone(text)).toBe('+79001234567')
  },
)

it.each([
  '',
  '9001234567',
  '+8 900 123-45-67',
  '8 900 123-45-6',
  '8 900 123-45-678',
  '8 900 123-45-67 доб. 2',
  '+380501234567',
])('refuses %j', (text) => {
  expect(parsePhone(text)).toBeNull()
})

it('shows a number in groups, and what is no number as it is', () => {
  expect(showPhone('+79000000000')).toBe('+7 900 000-00-00')
  expect(showPhone('доб. 2')).toBe('доб. 2')
})

it('reads back what it shows', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{10}$/), (digits) => {
      expect(parsePhone(showPhone(`+7${digits}`))).toBe(`+7${digits}`)
    }),
  )
})
