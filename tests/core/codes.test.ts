import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrom, hashCode, readCode, showCode } from '../../core/codes.ts'

const code = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(codeFrom)

test('a code is read back however it is typed', () => {
  const latin = 'AEKMHPCTYX'
  const cyrillic = 'АЕКМНРСТУХ'
  const typings = [
    (given: string) => given.toLowerCase(),
    (given: string) => showCode(given),
    (given: string) => Array.from(given).join(' '),
    (given: string) =>
      Array.from(given)
        .map((sign) => cyrillic.charAt(latin.indexOf(sign)) || sign)
        .join(''),
  ]
  fc.assert(
    fc.property(code, fc.constantFrom(...typings), (given, typing) => {
      expect(readCode(typing(given))).toBe(given)
    }),
  )
})

test('no sign of a code is taken for another', () => {
  fc.assert(
    fc.property(code, (given) => {
      expect(given).not.toMatch(/[01OILBSZ]/)
    }),
  )
})

test('what cannot be a code is none', () => {
  for (const typed of ['', 'AEKM', 'AEKM23456', 'привет всем', 'где код?', '!!!!!!!!', 'A'.repeat(5000)]) {
    expect(readCode(typed)).toBeNull()
  }
})

test('the hash depends on the installation', () => {
  expect(hashCode('AEKM2345', 'a')).not.toBe(hashCode('AEKM2345', 'b'))
})

test('too little randomness makes no code', () => {
  expect(() => codeFrom(new Uint8Array(8))).toThrow(/16 random bytes/)
})
