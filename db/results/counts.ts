// What the database counts for a wave. Answers never leave it: only sums, means and spreads do.
import type { LevelCount, ScoreCount } from '../../core/results/blocks.ts'
import type { OrganisationCoverage } from '../../core/results/coverage.ts'
import type { ValueCount } from '../../core/results/distribution.ts'
import type { Counts } from '../../core/results/merge-counts.ts'
import type { DifferenceCount } from '../../core/results/pairs.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { type ChannelName, Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { type AnswerTables, answerTablesOf } from './answer-tables.ts'

/** By organisation, in the order of their names. */
export async function countCoverage(db: Db, waveId: number): Promise<OrganisationCoverage[]> {
  const rows = await db.$queryRaw<(OrganisationCoverage & { rate: number })[]>`
    SELECT o.id AS "organisationId", o.short_name AS name, r.organisation_type::text AS type,
      count(*)::int AS asked, count(r.answered_at)::int AS answered,
      count(r.answered_at)::float8 / count(*) AS rate
    FROM respondent r JOIN organisation o ON o.id = r.organisation_id
    WHERE r.wave_id = ${waveId}
    GROUP BY o.id, r.organisation_type
    ORDER BY o.short_name COLLATE "und-x-icu", o.id`
  return rows
}

/** By channel; an anonymous answer keeps none, and its wave only a number: who came by a page, all others by the chat. */
export async function countChannels(db: Db, waveId: number): Promise<{ channel: ChannelName; count: number }[]> {
  const rows = await db.response.groupBy({
    by: ['channel'],
    where: { waveId },
    _count: true,
    orderBy: { channel: 'asc' },
  })
  if (rows.length > 0) return rows.map(({ channel, _count }) => ({ channel, count: _count }))
  const wave = await db.wave.findUnique({
    where: { id: waveId },
    select: { sentByWeb: true, _count: { select: { respondents: { where: { answeredAt: { not: null } } } } } },
  })
  const web = wave?.sentByWeb ?? 0
  const chat = (wave?._count.respondents ?? 0) - web
  const both = [
    { channel: 'telegram' as const, count: chat },
    { channel: 'web' as const, count: web },
  ]
  return web > 0 ? both.filter(({ count }) => count > 0) : []
}

/** `range` narrows it to some of the responses, as `AND r.id …`. */
export type Counted = { from: AnswerTables; waveId: number; range: Prisma.Sql }

/** All that a wave was answered. */
export function allAnswers(definition: Pick<Definition, 'anonymity'>, waveId: number): Counted {
  return { from: answerTablesOf(definition), waveId, range: Prisma.empty }
}

export async function countItems(db: Db, { from, waveId, range }: Counted): Promise<Counts['items']> {
  return db.$queryRaw<Counts['items']>`
    SELECT a.item, count(*) FILTER (WHERE NOT a.not_applicable)::int AS n,
      count(*) FILTER (WHERE a.not_applicable)::int AS "notApplicable", count(a.number)::int AS numbers,
      coalesce(avg(a.number), 0) AS mean, stddev_samp(a.number) AS sd
    FROM ${from.answer} a JOIN ${from.response} r ON r.id = a.response_id
    WHERE r.wave_id = ${waveId} ${range}
    GROUP BY a.item`
}

/** Only for questions with options: a free number may have as many values as people. */
export async function countValues(
  db: Db,
  { from, waveId, range }: Counted,
  items: readonly string[],
): Promise<ValueCount[]> {
  return db.$queryRaw<ValueCount[]>`
    SELECT a.item, chosen.value, count(*)::int AS count
    FROM ${from.answer} a JOIN ${from.response} r ON r.id = a.response_id
    CROSS JOIN LATERAL unnest(CASE WHEN a.number IS NULL THEN a.options::float8[] ELSE ARRAY[a.number] END) AS chosen(value)
    WHERE r.wave_id = ${waveId} AND a.item = ANY (${items}::text[]) ${range}
    GROUP BY a.item, chosen.value`
}

type Grouped = ScoreCount & { level: string | null; byLevel: boolean }

/** Blocks by everybody, by organisation type and by level, in one pass. */
export async function countScores(
  db: Db,
  { from, waveId, range }: Counted,
): Promise<{ scores: ScoreCount[]; levels: LevelCount[] }> {
  const rows = await db.$queryRaw<Grouped[]>`
    SELECT s.scale, s.level,
      CASE WHEN grouping(r.organisation_type) = 0 THEN coalesce(r.organisation_type::text, 'generalised') END AS type,
      grouping(s.level) = 0 AS "byLevel",
      count(s.value)::int AS n, count(*)::int AS all, coalesce(avg(s.value), 0) AS mean, stddev_samp(s.value) AS sd
    FROM ${from.score} s JOIN ${from.response} r ON r.id = s.response_id
    WHERE r.wave_id = ${waveId} ${range}
    GROUP BY GROUPING SETS ((s.scale), (s.scale, r.organisation_type), (s.scale, s.level))`
  return {
    scores: rows.filter((row) => !row.byLevel).map(({ level: _, byLevel: __, ...score }) => score),
    levels: rows.flatMap((row) =>
      row.byLevel && row.level !== null ? [{ scale: row.scale, level: row.level, count: row.n }] : [],
    ),
  }
}

/** By each person's own difference, later minus earlier, of those with a valid score in both waves. */
export async function countPairs(
  db: Db,
  { earlier, later, range }: { earlier: number; later: number; range: Prisma.Sql },
): Promise<DifferenceCount[]> {
  return db.$queryRaw<DifferenceCount[]>`
    SELECT b.scale, round((b.value - a.value)::numeric, 9)::float8 AS difference, count(*)::int AS count
    FROM response r
    JOIN response earlier ON earlier.wave_id = ${earlier} AND earlier.person_id = r.person_id
    JOIN score b ON b.response_id = r.id
    JOIN score a ON a.response_id = earlier.id AND a.scale = b.scale
    WHERE r.wave_id = ${later} AND a.value IS NOT NULL AND b.value IS NOT NULL ${range}
    GROUP BY 1, 2`
}

/** How many people were asked in both waves: whom the pairs speak for. */
export async function countAskedTwice(db: Db, earlier: number, later: number): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM respondent a JOIN respondent b USING (person_id)
    WHERE a.wave_id = ${earlier} AND b.wave_id = ${later}`
  return row?.n ?? 0
}
