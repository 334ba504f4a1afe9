// Telephone and mail as forms take them: read as people write them, kept in one shape.
import { parsePhone } from '../core/people/phone.ts'
import type { Row } from './declare.ts'

/** Keys of locales/, by field. */
export function checkContacts({ phone, email }: Row): Record<string, string> {
  return {
    ...(phone && !parsePhone(textOf(phone)) ? { phone: 'panel-wrong-phone' } : {}),
    ...(email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(textOf(email)) ? { email: 'panel-wrong-email' } : {}),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function followContacts({ phone }: Row): Row {
  return { phone: phone ? parsePhone(textOf(phone)) : null }
}
