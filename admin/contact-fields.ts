// Telephone and mail as forms take them: read as people write them, kept in one shape.
import { parsePhone } from '../core/people/phone.ts'
import type { Row } from './declare.ts'

/** Keys of locales/, by field. */
export function checkContacts({ phone, email }: Row): Record<string, string> {
  return {
    ...(phone && !parsePhone(String(phone)) ? { phone: 'panel-wrong-phone' } : {}),
    ...(email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(email)) ? { email: 'panel-wrong-email' } : {}),
  }
}

export function followContacts({ phone }: Row): Row {
  return { phone: phone ? parsePhone(String(phone)) : null }
}
