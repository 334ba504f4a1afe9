// What stands behind a personal link: the wave, the respondent, and their run where it is begun.
import { consents } from '../content/consents/index.ts'
import { type Decided, stands } from '../core/consents/document.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { Facts } from '../core/survey/facts.ts'
import { start } from '../core/survey/reduce.ts'
import type { State } from '../core/survey/state.ts'
import type { Language } from '../core/view.ts'
import { definitionOf } from './definitions.ts'
import { together } from './in-groups.ts'
import { knownFacts } from './known-facts.ts'
import type { Db } from './open.ts'

export type Standing = 'open' | 'sent' | 'not-open-yet' | 'closed' | 'not-working'

export type LinkSheet = {
  token: string
  waveId: number
  personId: number
  personToken: string
  standing: Standing
  /** Exclusive: what is received at this instant is late. */
  deadline: Date
  language: Language
  /** Whether the person has agreed to processing, here or in a chat. */
  agrees: boolean
  /** Whether they have a chat, where what is kept of them is shown. */
  hasChat: boolean
  definition: Definition
  facts: Facts
  /** Where the survey stands: at its beginning while there is no run, null once it was sent. */
  state: State | null
  run: { id: number; rev: number; lastEventKey: string | null } | null
}

type Row = {
  wave_id: number
  person_id: number
  person_token: string
  answered: boolean
  person_status: string
  wave_status: string
  opens_at: Date
  deadline: Date
  version_id: number
  content_hash: string
  run_id: number | null
  rev: number
  state: State | null
  last_event_key: string | null
  language: Language | null
  has_chat: boolean
  decided: Decided[] | null
}

/** Null for a token that is nobody's. `language` is spoken where the person has chosen none. */
export async function findLink(
  db: Db,
  token: string,
  { now, language, zone }: { now: Date; zone?: string; language: { asked: Language | null; browser: Language } },
): Promise<LinkSheet | null> {
  const row = await findRow(db, token)
  if (!row) return null
  const spoken = language.asked ?? row.language ?? language.browser
  const definition = await definitionOf(db, { id: row.version_id, contentHash: row.content_hash })
  const about = { waveId: row.wave_id, personId: row.person_id, language: spoken, zone, definition }
  const facts = await knownFacts(db, token, about)
  const standing = standingOf(row, now)
  return {
    token,
    waveId: row.wave_id,
    personId: row.person_id,
    personToken: row.person_token,
    standing,
    deadline: row.deadline,
    language: spoken,
    agrees: (row.decided ?? []).some((one) => stands(consents.processing, one)),
    hasChat: row.has_chat,
    definition,
    facts,
    state: standing === 'sent' ? null : (row.state ?? start(definition, facts).state),
    run: row.run_id === null ? null : { id: row.run_id, rev: row.rev, lastEventKey: row.last_event_key },
  }
}

function standingOf(row: Row, now: Date): Standing {
  if (row.answered) return 'sent'
  if (row.wave_status === 'planned' || now < row.opens_at) return 'not-open-yet'
  if (now >= row.deadline) return 'closed'
  return row.person_status === 'left' ? 'not-working' : 'open'
}

/** One statement for all who ask at the same time. A consent to the chat's words covers those of the page. */
const findRow = together(async (db: Db, tokens: string[]): Promise<(Row | undefined)[]> => {
  const rows = await db.$queryRaw<(Row & { place: bigint })[]>`
    /* prepared: find-links */
    SELECT asked.place, r.wave_id, r.person_id, person.token AS person_token, r.answered_at IS NOT NULL AS answered,
           person.status AS person_status, wave.status AS wave_status, wave.opens_at,
           least(wave.closes_at, wave.closed_at) AS deadline, wave.version_id, version.content_hash,
           run.id AS run_id, coalesce(run.rev, 0) AS rev, run.state, run.last_event_key,
           (SELECT language FROM contact WHERE contact.person_id = r.person_id
            ORDER BY channel = 'web' DESC, last_seen_at DESC NULLS LAST LIMIT 1) AS language,
           EXISTS (SELECT FROM contact WHERE contact.person_id = r.person_id AND channel <> 'web') AS has_chat,
           (SELECT json_agg(json_build_object('decision', decision, 'version', document_version))
            FROM (SELECT DISTINCT ON (contact_id) decision, document_version
                  FROM consent JOIN contact ON contact.id = contact_id
                  WHERE contact.person_id = r.person_id AND purpose = 'processing'
                  ORDER BY contact_id, consent.id DESC) AS latest) AS decided
    FROM unnest(${tokens}::text[]) WITH ORDINALITY AS asked(token, place)
    JOIN respondent AS r ON r.link_token = asked.token
    JOIN person ON person.id = r.person_id
    JOIN wave ON wave.id = r.wave_id
    JOIN survey_version AS version ON version.id = wave.version_id
    LEFT JOIN run ON run.wave_id = r.wave_id AND run.person_id = r.person_id`
  const byPlace = new Map(rows.map((row) => [Number(row.place), row]))
  return tokens.map((_token, place) => byPlace.get(place + 1))
})
