// Waves that many have answered: written by the database itself, for a million answers are to be counted, not given.
import { randomBytes } from 'node:crypto'
import type { Definition } from '../../core/survey/definition.ts'
import { Prisma } from '../../db/generated/client/index.js'
import type { PrismaClient } from '../../db/open.ts'
import { publishFromFile } from '../../db/surveys.ts'

export type AnsweredWave = { people: number; previousId?: number; title: string }

/** Educators of the organisations that are there, so that the waves have somebody to ask; made once. */
export async function makeCrowd(db: PrismaClient, people: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO person (token, last_name, first_name, search_name, experience_from)
    SELECT 'bench-' || n, 'Замеров', 'Ева', 'замеров ева ' || n, date '2026-09-01' - n % 9000
    FROM generate_series(1, ${people}::int) AS n`
  await db.$executeRaw`
    WITH place AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS all FROM organisation),
      post AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS all FROM position),
      crowd AS (SELECT id, substr(token, 7)::int AS n FROM person WHERE token LIKE 'bench-%')
    INSERT INTO assignment (person_id, organisation_id, position_id, subjects, active_from)
    SELECT crowd.id, place.id, post.id, ARRAY[(ARRAY['математика', 'история', 'физика'])[1 + crowd.n % 3]], date '2020-09-01'
    FROM crowd JOIN place ON place.n = crowd.n % place.all JOIN post ON post.n = (crowd.n / 7) % post.all`
}

/** A closed wave. Named or anonymous as its definition says; four of five who are asked answer every question. */
export async function makeAnsweredWave(db: PrismaClient, definition: Definition, wave: AnsweredWave): Promise<number> {
  const { versionId } = await publishFromFile(db, definition, new Date())
  const { id } = await db.wave.create({
    data: {
      token: randomBytes(16).toString('hex'),
      versionId,
      title: wave.title,
      status: 'closed',
      audience: 'young-educators',
      opensAt: new Date('2026-09-15T06:00:00Z'),
      closesAt: new Date('2026-10-05T21:00:00Z'),
      mixedAt: definition.anonymity === 'anonymous' ? new Date('2026-10-06T06:00:00Z') : null,
      previousId: wave.previousId ?? null,
    },
  })
  await askAndAnswer(db, id, wave.people)
  const isNamed = definition.anonymity === 'named'
  const [response, answer, score] = isNamed
    ? [Prisma.raw('response'), Prisma.raw('answer'), Prisma.raw('score')]
    : [Prisma.raw('anonymous_response'), Prisma.raw('anonymous_answer'), Prisma.raw('anonymous_score')]
  await (isNamed ? makeNamed(db, id) : makeAnonymous(db, id))
  for (const item of definition.sections.flatMap(({ items }) => items)) {
    const columns = columnsOf(item, definition)
    await db.$executeRaw`
      INSERT INTO ${answer} (response_id, item, number, options, text)
      SELECT id, ${item.code}, ${columns}
      FROM (SELECT id, abs(hashtext(id::text || ${item.code})) AS chance, organisation_type FROM ${response} WHERE wave_id = ${id}) AS r`
  }
  const highest = Math.max(...(definition.scales[0]?.points.map(({ value }) => value) ?? [1]))
  for (const block of definition.blocks) {
    const levels = definition.levels.find(({ code }) => code === block.levels)?.rows ?? []
    const level = Prisma.join(
      levels.toReversed().map(({ from, name }) => Prisma.sql`WHEN value >= ${from}::float8 THEN ${name.ru}`),
      ' ',
    )
    await db.$executeRaw`
      INSERT INTO ${score} (response_id, scale, value, level, answered)
      SELECT id, ${block.code}, value, CASE ${level} END, ${block.items.length}::int FROM (
        SELECT r.id, 100 * avg(a.number) / ${highest}::float8 AS value FROM ${response} r JOIN ${answer} a ON a.response_id = r.id
        WHERE r.wave_id = ${id} AND a.item = ANY (${block.items}) GROUP BY r.id) AS counted`
  }
  await db.$executeRawUnsafe('VACUUM ANALYZE')
  return id
}

async function askAndAnswer(db: PrismaClient, waveId: number, people: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO respondent (wave_id, person_id, organisation_id, organisation_type, is_young_specialist, answered_at)
    SELECT ${waveId}::int, person.id, o.id, o.type, true,
      CASE WHEN row_number() OVER (ORDER BY person.id) <= ${people}::int THEN timestamptz '2026-09-20' END
    FROM person JOIN assignment ON assignment.person_id = person.id JOIN organisation o ON o.id = assignment.organisation_id
    WHERE person.token LIKE 'bench-%' ORDER BY person.id LIMIT ${Math.round(people * 1.25)}::int`
}

function makeNamed(db: PrismaClient, waveId: number) {
  return db.$executeRaw`
    INSERT INTO response (wave_id, person_id, organisation_id, organisation_type, channel, submitted_at)
    SELECT wave_id, person_id, organisation_id, organisation_type,
      (ARRAY['telegram', 'telegram', 'web'])[1 + person_id % 3]::channel_name, answered_at
    FROM respondent WHERE wave_id = ${waveId} AND answered_at IS NOT NULL`
}

function makeAnonymous(db: PrismaClient, waveId: number) {
  return db.$executeRaw`
    INSERT INTO anonymous_response (id, wave_id, organisation_type, experience_band)
    SELECT gen_random_uuid(), wave_id, organisation_type, (ARRAY['under-1', '1-to-3', 'over-3'])[1 + person_id % 3]
    FROM respondent WHERE wave_id = ${waveId} AND answered_at IS NOT NULL`
}

type Item = Definition['sections'][number]['items'][number]

/** number, options, text: by chance, and a little more in schools, so that there is something to find. */
function columnsOf(item: Item, definition: Definition): Prisma.Sql {
  switch (item.type) {
    case 'scale': {
      const points = definition.scales.find(({ code }) => code === item.scale)?.points.map(({ value }) => value) ?? []
      const at = Prisma.sql`(CASE WHEN organisation_type = 'school' THEN chance % 7 / 2 ELSE chance % 5 END) % ${points.length}::int`
      return Prisma.sql`(${points}::float8[])[1 + ${at}], ARRAY[]::int[], NULL`
    }
    case 'one':
      return Prisma.sql`1 + chance % ${item.options.length}::int, ARRAY[]::int[], NULL`
    case 'many':
      return Prisma.sql`NULL, ARRAY[1 + chance % 3, 4 + chance % 2], NULL`
    default:
      return Prisma.sql`NULL, ARRAY[]::int[], 'Спасибо ' || chance`
  }
}
