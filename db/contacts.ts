// A person's addresses in channels: seen, remembered, blocked.
import type { Decision, Purpose } from '../core/consents/document.ts'
import type { Channel, Language } from '../core/view.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'

/** What the chat is in the middle of. */
export type Memo = { screen: string; [detail: string]: string | number }

export type Contact = {
  id: number
  channel: Channel
  address: string
  language: Language
  memo: Memo | null
  /** The person the contact is tied to. */
  person: { id: number; firstName: string; middleName: string | null } | null
  /** The latest decision on each purpose. */
  consents: Partial<Record<Purpose, { decision: Decision; version: string }>>
}

type Row = {
  id: number
  language: Language
  memo: Memo | null
  person_id: number | null
  first_name: string | null
  middle_name: string | null
  consents: Contact['consents'] | null
}

/** Notes that the address has spoken, making the contact at its first word. One statement. */
export async function seeContact(db: Db, at: { channel: Channel; address: string; now: Date }): Promise<Contact> {
  const { channel, address, now } = at
  const rows = await db.$queryRaw<Row[]>`
    /* prepared: see-contact */
    WITH seen AS (
      INSERT INTO contact (channel, address, last_seen_at, created_at)
      VALUES (${channel}::channel_name, ${address}, ${now}, ${now})
      ON CONFLICT (channel, address) DO UPDATE SET
        last_seen_at = excluded.last_seen_at, status = 'active', unreachable_since = NULL
      RETURNING id, language, memo, person_id
    )
    SELECT seen.*, person.first_name, person.middle_name, (
      SELECT json_object_agg(purpose, json_build_object('decision', decision, 'version', document_version))
      FROM (SELECT DISTINCT ON (purpose) purpose, decision, document_version
            FROM consent WHERE contact_id = seen.id ORDER BY purpose, id DESC) AS latest
    ) AS consents
    FROM seen LEFT JOIN person ON person.id = seen.person_id`
  const row = rows[0]
  if (!row) throw new Error(`contacts: ${channel} ${address} was neither found nor made`)
  const person =
    row.person_id === null ? null : { id: row.person_id, firstName: row.first_name ?? '', middleName: row.middle_name }
  return { id: row.id, channel, address, language: row.language, memo: row.memo, person, consents: row.consents ?? {} }
}

export async function setLanguage(db: Db, contactId: number, language: Language): Promise<void> {
  await db.contact.update({ where: { id: contactId }, data: { language } })
}

/** Remembers where the chat is, so that a typed word finds its screen after a restart too. */
export async function rememberPlace(db: Db, contactId: number, memo: Memo | null): Promise<void> {
  await db.contact.update({ where: { id: contactId }, data: { memo: memo ?? Prisma.DbNull } })
}

/** What the channel itself says: the person has blocked us, or has let us in again. */
export async function setContactStatus(
  db: Db,
  at: { channel: Channel; address: string; status: 'active' | 'blocked' | 'invalid'; now: Date },
): Promise<void> {
  const { channel, address, status, now } = at
  // Said twice, it is still the first time since when nothing arrives.
  await db.$executeRaw`
    UPDATE contact SET status = ${status}::contact_status,
      unreachable_since = CASE WHEN ${status} <> 'active' THEN coalesce(unreachable_since, ${now}::timestamptz) END
    WHERE channel = ${channel}::channel_name AND address = ${address}`
}
