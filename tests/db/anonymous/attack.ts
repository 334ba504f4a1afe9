// What an attacker can do who owns the database of a closed wave, its code, and the list of who came in which order.
import { experienceBandOf } from '../../../core/people/experience-band.ts'
import type { PrismaClient } from '../../../db/open.ts'
import type { Kind } from './district.ts'

export type Person = { personId: number; answer: string; kind: Kind }

export type Stored = { answer: string; type: string | null; band: string | null; xmin: string }

/** In the order in which the rows lie in the file. */
export function storedAnswers(db: PrismaClient, waveId: number): Promise<Stored[]> {
  return db.$queryRaw<Stored[]>`
    SELECT a.text AS answer, r.organisation_type::text AS type, r.experience_band AS band, r.xmin::text AS xmin
    FROM anonymous_response r JOIN anonymous_answer a ON a.response_id = r.id
    WHERE r.wave_id = ${waveId} ORDER BY r.ctid`
}

/** In the order in which they sent, by whichever trace of it is the earlier: what waited to be said is called off then. */
export function participants(db: PrismaClient, waveId: number): Promise<{ personId: number; xmin: string }[]> {
  return db.$queryRaw<{ personId: number; xmin: string }[]>`
    SELECT r.person_id AS "personId", least(r.xmin::text::bigint, min(m.xmin::text::bigint))::text AS xmin
    FROM respondent r
    LEFT JOIN outbox_message m ON m.wave_id = r.wave_id AND m.person_id = r.person_id AND m.error = 'answered'
    WHERE r.wave_id = ${waveId} AND r.answered_at IS NOT NULL GROUP BY r.person_id, r.xmin::text
    ORDER BY least(r.xmin::text::bigint, min(m.xmin::text::bigint))`
}

/** What waited to be said to those who took part, with all its times and the transaction that called it off. */
export function calledOff(db: PrismaClient, waveId: number) {
  return db.$queryRaw<{ personId: number; times: Date[]; isOwnTransaction: boolean }[]>`
    SELECT m.person_id AS "personId", m.xmin::text = r.xmin::text AS "isOwnTransaction",
      array_remove(ARRAY[m.sending_at, m.settled_at], NULL) AS times
    FROM outbox_message m JOIN respondent r ON r.wave_id = m.wave_id AND r.person_id = m.person_id
    WHERE m.wave_id = ${waveId} AND r.answered_at IS NOT NULL`
}

/** For each answer, everybody whom neither what is stored with it nor the order of coming rules out. */
export async function suspects(db: PrismaClient, waveId: number, people: Person[]): Promise<Map<string, number[]>> {
  const came = await participants(db, waveId)
  const crowds = new Map<string, Stored[]>()
  for (const row of await storedAnswers(db, waveId)) {
    const key = `${row.xmin}/${row.type}/${row.band}`
    crowds.set(key, [...(crowds.get(key) ?? []), row])
  }
  const inOrder = [...crowds.values()].sort((a, b) => Number(a[0]?.xmin) - Number(b[0]?.xmin))
  const gone = new Set<number>()
  const found = new Map<string, number[]>()
  for (const crowd of inOrder) {
    const [first] = crowd as [Stored]
    const able = came
      .filter(({ personId, xmin }) => !gone.has(personId) && Number(xmin) <= Number(first.xmin))
      .map(({ personId }) => people.find((one) => one.personId === personId) as Person)
      .filter(({ kind }) => first.type === null || kind.type === first.type)
      .filter(({ kind }) => first.band === null || bandOf(kind) === first.band)
      .map(({ personId }) => personId)
    for (const row of crowd) found.set(row.answer, able)
    // As many suspects as answers: all of them left here, and none of them later.
    if (able.length === crowd.length) for (const personId of able) gone.add(personId)
  }
  return found
}

function bandOf({ experienceFrom }: Kind) {
  return experienceFrom === null ? null : experienceBandOf(experienceFrom.startsWith('2025') ? 1 : 0)
}

/** Tables, indexes and statistics whose files hold these words, deleted rows and all. */
export async function filesWith(db: PrismaClient, words: string): Promise<string[]> {
  await db.$executeRawUnsafe('CHECKPOINT')
  const files = await db.$queryRaw<{ name: string; bytes: Uint8Array }[]>`
    SELECT relname AS name, pg_read_binary_file(pg_relation_filepath(oid)) AS bytes FROM pg_class
    WHERE relkind IN ('r', 'i', 't', 'm') AND pg_relation_filepath(oid) IS NOT NULL AND pg_relation_size(oid) > 0`
  return files.filter(({ bytes }) => Buffer.from(bytes).includes(words)).map(({ name }) => name)
}
