// People that can be written to, messages to them, and what the mouth would take of these.
import { consents } from '../../../content/consents/index.ts'
import type { Database } from '../../../db/open.ts'

let count = 0
const epoch = new Date('2026-11-24T00:00:00Z')

export async function makeContact(
  { client }: Database,
  {
    address = `${++count}`,
    consent = true,
    status = 'active',
  }: {
    address?: string /** Or the version of the words that were agreed to. */
    consent?: boolean | string
    status?: 'active'
  } = {},
) {
  const token = `token-${++count}`
  const person = await client.person.create({ data: { token, lastName: 'Ким', firstName: 'Ева' } })
  const contact = await client.contact.create({
    data: { channel: 'telegram', address, personId: person.id, status, linkedAt: epoch },
  })
  if (consent) {
    const given = {
      purpose: 'messages',
      decision: 'given',
      documentVersion: consent === true ? consents.messages.version : consent,
      documentHash: '',
      decidedAt: epoch,
    }
    await client.consent.create({ data: { ...given, contactId: contact.id, personId: person.id } as never })
  }
  return { personId: person.id, contactId: contact.id, address }
}

export function makeMessage(
  { client }: Database,
  to: { personId: number; contactId: number },
  more: {
    kind?: string
    priority?: number
    notBefore?: Date
    expiresAt?: Date
    key?: string
    params?: object
    waveId?: number
    broadcastId?: number
    eventId?: number
  } = {},
) {
  return client.outboxMessage.create({
    data: {
      key: `key-${++count}`,
      channel: 'telegram',
      kind: 'wave-invitation',
      params: { title: 'Затруднения', token: 'abc', lastDay: '2026-12-05' },
      notBefore: epoch,
      createdAt: epoch,
      contactId: to.contactId,
      personId: to.personId,
      ...more,
    } as never,
  })
}
