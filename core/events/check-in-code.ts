// The codes of a check-in, all worked out of the event's secret: on the screen, of a participant, of the organiser's page.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Letters and digits that look the same on either keyboard, and for no other: as in core/codes.ts. */
const alphabet = '23456789AEKMHPCTYX'
const codeLength = 6

/** How long a code stands on the screen. */
export const screenMs = 60_000

/** Counts the codes of the screen since 1970. */
export function screenWindow(at: Date): number {
  return Math.floor(at.getTime() / screenMs)
}

export function screenCode(secret: string, window: number): string {
  return signsOf(secret, `screen:${window}`)
}

/** The code that stands on the screen now, or has just left it: whoever typed it slowly was there too. */
export function isOnScreen(secret: string, code: string, now: Date): boolean {
  const window = screenWindow(now)
  return [window, window - 1].some((one) => isSame(screenCode(secret, one), code))
}

/** A participant's own, for this event alone. `token` is that of the registration. */
export function personalCode(secret: string, token: string): string {
  return signsOf(secret, `person:${token}`)
}

/** Opens the organiser's page without signing in: 32 hex digits. */
export function deskKey(secret: string, eventToken: string): string {
  return createHmac('sha256', secret).update(`desk:${eventToken}`).digest('hex').slice(0, 32)
}

/** The whole certificate, for its owner: 32 hex digits. */
export function ownerKey(secret: string, certificateToken: string): string {
  return createHmac('sha256', secret).update(`certificate:${certificateToken}`).digest('hex').slice(0, 32)
}

export function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

const lookAlikes: Record<string, string> = Object.fromEntries(
  Array.from('АЕКМНРСТУХ').map((sign, i) => [sign, 'AEKMHPCTYX'.charAt(i)]),
)

/** What was typed or read from a picture, where the code ends an address; null where it cannot be one. */
export function readCheckInCode(given: string): string | null {
  if (given.length > 300) return null
  const last = given.split(/[=/]/).at(-1) ?? ''
  const signs = Array.from(last.toLocaleUpperCase('ru').replaceAll(/[\s\u00AD\u2010-\u2015-]/g, ''))
  const code = signs.map((sign) => lookAlikes[sign] ?? sign).join('')
  return code.length === codeLength && /^[A-Z\d]+$/.test(code) ? code : null
}

/** In two halves, as people read it aloud: `AEK 234`. */
export function showCheckInCode(code: string): string {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`
}

function signsOf(secret: string, what: string): string {
  const digest = createHmac('sha256', secret).update(what).digest()
  let code = ''
  for (let i = 0; i < codeLength; i++) code += alphabet.charAt(digest.readUInt16BE(2 * i) % alphabet.length)
  return code
}
