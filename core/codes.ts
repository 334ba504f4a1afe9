// One-time codes: how they are made, read as people type them, and kept.
import { createHmac } from 'node:crypto'

/**
 * Only letters that look the same in Cyrillic and Latin, so that a code can be typed on either keyboard, and no sign
 * that is taken for another: 18 signs, 8 of them a code, 33 bits.
 */
const alphabet = '23456789AEKMHPCTYX'
const length = 8

export const codeLifetimeHours = 72
/** So many wrong codes in `codeLifetimeHours` close the door for the rest of them. */
export const codeAttempts = 5

const lookAlikes: Record<string, string> = Object.fromEntries(
  Array.from('АЕКМНРСТУХ').map((sign, i) => [sign, 'AEKMHPCTYX'.charAt(i)]),
)

/** A code out of random bytes, sixteen or more: two a sign, so that no sign is visibly likelier. */
export function codeFrom(random: Uint8Array): string {
  if (random.length < 2 * length) throw new Error(`codes: ${2 * length} random bytes wanted, ${random.length} given`)
  let code = ''
  for (let i = 0; i < length; i++) {
    const number = (random[2 * i] as number) * 256 + (random[2 * i + 1] as number)
    code += alphabet[number % alphabet.length]
  }
  return code
}

/**
 * What was typed, as a code: any case, spaces and dashes inside, Cyrillic letters for Latin ones.
 * Null where it cannot be an attempt at a code at all, which costs nothing.
 */
export function readCode(typed: string): string | null {
  if (typed.length > 40) return null
  const signs = Array.from(typed.toLocaleUpperCase('ru').replaceAll(/[\s\u00AD\u2010-\u2015_.-]/g, ''))
  if (signs.length !== length) return null
  const code = signs.map((sign) => lookAlikes[sign] ?? sign).join('')
  return /^[\p{L}\d]+$/u.test(code) && /\d|[A-Z]/.test(code) ? code : null
}

/** In two halves, as it is printed: `AEKM-2345`. */
export function showCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`
}

/** Only this is kept. The key is the installation's, so that a stolen table cannot be searched for codes. */
export function hashCode(code: string, secret: string): string {
  return createHmac('sha256', secret).update(`link-code:${code}`).digest('hex')
}
