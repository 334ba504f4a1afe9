// One person's way through one wave, with all that is needed to decide the next step.
import type { Definition } from '../core/survey/definition.ts'
import type { Facts } from '../core/survey/facts.ts'
import type { State } from '../core/survey/state.ts'
import type { Channel, Language } from '../core/view.ts'
import { definitionOf } from './definitions.ts'
import { together } from './in-groups.ts'
import { knownFacts } from './known-facts.ts'
import type { Db } from './open.ts'

/** A run as a chat names it: by the first signs of its token, among the runs of the person the chat belongs to. */
export type RunRef = { channel: Channel; address: string; key: string; zone?: string | undefined }

export type RunSheet = {
  id: number
  key: string
  rev: number
  /** Null once submitted. */
  state: State | null
  lastEventKey: string | null
  updatedAt: Date
  personId: number
  waveId: number
  contactId: number
  /** Whether the chat is known to be in the middle of this very run. */
  isRemembered: boolean
  channel: Channel
  language: Language
  /** Where the centre is, as the door said; the default is `defaultZone`. */
  zone?: string | undefined
  /** Exclusive: what is received at this instant is late. */
  deadline: Date
  definition: Definition
  facts: Facts
}

type Row = {
  id: number
  token: string
  rev: number
  state: State | null
  last_event_key: string | null
  updated_at: Date
  person_id: number
  wave_id: number
  deadline: Date
  version_id: number
  content_hash: string
  contact_id: number
  is_remembered: boolean
  language: Language
}

export const keyLength = 8

/** One statement for all who ask at the same time, once the definitions and the facts are known to this process. */
export async function findRun(db: Db, ref: RunRef): Promise<RunSheet | null> {
  const row = await findRow(db, ref)
  if (!row) return null
  const definition = await definitionOf(db, { id: row.version_id, contentHash: row.content_hash })
  return {
    id: row.id,
    key: ref.key,
    rev: row.rev,
    state: row.state,
    lastEventKey: row.last_event_key,
    updatedAt: row.updated_at,
    personId: row.person_id,
    waveId: row.wave_id,
    contactId: row.contact_id,
    isRemembered: row.is_remembered,
    channel: ref.channel,
    language: row.language,
    zone: ref.zone,
    deadline: row.deadline,
    definition,
    facts: await knownFacts(db, row.token, {
      waveId: row.wave_id,
      personId: row.person_id,
      language: row.language,
      zone: ref.zone,
      definition,
    }),
  }
}

const findRow = together(async (db: Db, refs: RunRef[]): Promise<(Row | undefined)[]> => {
  const [channels, addresses, keys] = [
    refs.map((ref) => ref.channel),
    refs.map((ref) => ref.address),
    refs.map((ref) => ref.key),
  ]
  const rows = await db.$queryRaw<(Row & { place: bigint })[]>`
    /* prepared: find-runs */
    SELECT asked.place, run.id, run.token, run.rev, run.state, run.last_event_key, run.updated_at, run.person_id,
           run.wave_id, least(wave.closes_at, wave.closed_at) AS deadline, wave.version_id, version.content_hash,
           contact.language, contact.id AS contact_id, contact.memo ->> 'run' IS NOT DISTINCT FROM asked.key AS is_remembered
    FROM unnest(${channels}::text[], ${addresses}::text[], ${keys}::text[]) WITH ORDINALITY
      AS asked(channel, address, key, place)
    JOIN contact ON contact.channel = asked.channel::channel_name AND contact.address = asked.address
    JOIN run ON run.person_id = contact.person_id AND left(run.token, ${keyLength}) = asked.key
    JOIN wave ON wave.id = run.wave_id
    JOIN survey_version AS version ON version.id = wave.version_id`
  const byPlace = new Map(rows.map((row) => [Number(row.place), row]))
  return refs.map((_ref, place) => byPlace.get(place + 1))
})
