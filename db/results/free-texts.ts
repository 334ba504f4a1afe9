// What people wrote to one question: looked through, sorted by tags, with names where the survey has them.
import type { Actor } from '../../core/access.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { OrganisationType } from '../../core/survey/facts.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import type { ResultsRefused } from '../results.ts'
import { noteNamedView } from './audit.ts'
import { type Page, type Paging, type PersonRow, pageOf, sliceOf } from './people.ts'
import { findWave, type WaveHead } from './wave.ts'

/** domain.md §5, rule 2: of fewer texts each gives its author away to whoever looks over a shoulder. */
const fewestTexts = 10

/** Of an anonymous survey everything that says who is null. */
type Writer = PersonRow | { [Name in keyof PersonRow]: null }

export type FreeText = Writer & { answerId: string; text: string; tags: number[] }
export type FreeTexts = Page<FreeText> & { wave: WaveHead; definition: Definition; areTooFew?: true }

export type TextFilter = { text?: string; tag?: number; type?: OrganisationType }

/** Only for those who see a survey's answers one by one, and it is noted. */
export async function freeTexts(
  db: Db,
  actor: Actor,
  now: Date,
  { waveId, item, text = '', tag, type, ...paging }: { waveId: number; item: string } & TextFilter & Paging,
): Promise<FreeTexts | ResultsRefused> {
  const readable = await readableTexts(db, actor, waveId)
  if (readable.kind !== 'readable') return readable
  const { found } = readable
  const from = tablesOf(found.definition)
  const { limit, offset, page } = sliceOf(paging)
  const all = await countTexts(db, found.definition, waveId, item)
  if (all > 0 && all < fewestTexts) return { ...pageOf<FreeText>([], page), ...found, areTooFew: true }
  // A type that few are of would say who wrote.
  const kind = from.isNamed ? (type ?? null) : null
  const sought = `%${normaliseForSearch(text).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const rows = await db.$queryRaw<(FreeText & { total: number })[]>`
    SELECT ${from.writer}, ${from.id} AS "answerId", a.text, count(*) OVER ()::int AS total,
      ARRAY(SELECT t.tag_id FROM ${from.tag} t WHERE t.response_id = r.id AND t.item = a.item ORDER BY t.tag_id) AS tags
    FROM ${from.response} r JOIN ${from.answer} a ON a.response_id = r.id ${from.people}
    WHERE r.wave_id = ${waveId} AND a.item = ${item} AND a.text IS NOT NULL
      AND translate(lower(a.text COLLATE "und-x-icu"), 'ё', 'е') LIKE ${sought}
      AND (${kind}::text IS NULL OR r.organisation_type::text = ${kind}::text)
      AND (${tag ?? null}::int IS NULL OR EXISTS (
        SELECT FROM ${from.tag} t WHERE t.response_id = r.id AND t.item = a.item AND t.tag_id = ${tag ?? null}::int))
    ORDER BY ${from.order} LIMIT ${limit} OFFSET ${offset}`
  const seen = { action: 'viewFreeTexts', subject: 'wave', subjectId: waveId, people: rows.length } as const
  if (from.isNamed) await noteNamedView(db, actor, now, seen)
  return { ...pageOf<FreeText>(rows, page), ...found }
}

type Readable = { kind: 'readable'; found: { wave: WaveHead; definition: Definition } }

/** Those of an anonymous survey only once its wave is over and mixed. */
export async function readableTexts(db: Db, actor: Actor, waveId: number): Promise<Readable | ResultsRefused> {
  const found = await findWave(db, waveId)
  if (!found) return { kind: 'no-such-wave' }
  const isOver = found.definition.anonymity === 'named' || found.wave.mixedAt !== null
  if (!isOver || resultsViewOf(actor, found.definition) !== 'named') return { kind: 'not-yours' }
  return { kind: 'readable', found }
}

async function countTexts(db: Db, definition: Definition, waveId: number, item: string): Promise<number> {
  const from = tablesOf(definition)
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM ${from.response} r JOIN ${from.answer} a ON a.response_id = r.id
    WHERE r.wave_id = ${waveId} AND a.item = ${item} AND a.text IS NOT NULL`
  return row?.n ?? 0
}

export function tablesOf({ anonymity }: Pick<Definition, 'anonymity'>) {
  return anonymity === 'named' ? named : anonymous
}

const named = {
  isNamed: true,
  id: Prisma.raw('r.id::text'),
  order: Prisma.raw('r.id'),
  response: Prisma.raw('response'),
  answer: Prisma.raw('answer'),
  tag: Prisma.raw('answer_tag'),
  writer: Prisma.raw(`p.id AS "personId", p.last_name AS "lastName", p.first_name AS "firstName",
    p.middle_name AS "middleName", o.short_name AS organisation`),
  people: Prisma.raw('JOIN person p ON p.id = r.person_id JOIN organisation o ON o.id = r.organisation_id'),
}

/** Two texts of one nobody do not know of one another: neither their ids nor their order are alike. */
const anonymous: typeof named = {
  isNamed: false,
  id: Prisma.raw('md5(r.id::text || a.item)'),
  order: Prisma.raw('md5(r.id::text || a.item)'),
  response: Prisma.raw('anonymous_response'),
  answer: Prisma.raw('anonymous_answer'),
  tag: Prisma.raw('anonymous_answer_tag'),
  writer: Prisma.raw(`NULL::int AS "personId", NULL::text AS "lastName", NULL::text AS "firstName",
    NULL::text AS "middleName", NULL::text AS organisation`),
  people: Prisma.raw(''),
}
