// Once a wave is over, and mixed if it is anonymous, its findings are written down: once, however often this runs.
import { dueAt } from '../../core/due.ts'
import { smallestGroup } from '../../core/results/suppression.ts'
import { defaultZone } from '../../core/time.ts'
import { definitionOf } from '../definitions.ts'
import type { Db, PrismaClient } from '../open.ts'
import type { Finder, Found } from './finder.ts'
import { overAll } from './over-all.ts'
import { rmo } from './rmo.ts'
import { tutorReport } from './tutor-report.ts'

/** To add one: a file here and a line in this list. */
export const finders: readonly Finder[] = [rmo, tutorReport]

/** So long after its end what was received before it may still be on its way. */
const graceMs = 60_000

/** How many findings were written, by wave. */
export async function findInClosedWaves(
  db: PrismaClient,
  now: Date,
  zone = defaultZone,
): Promise<{ waveId: number; found: number }[]> {
  const waves = await db.$queryRaw<{ id: number }[]>`
    SELECT wave.id FROM wave JOIN survey_version AS version ON version.id = wave.version_id
    WHERE wave.status = 'closed' AND wave.found_at IS NULL
      AND wave.closes_at < ${new Date(now.getTime() - graceMs)}::timestamptz
      AND (wave.mixed_at IS NOT NULL OR version.definition ->> 'anonymity' IS DISTINCT FROM 'anonymous')
      AND NOT EXISTS (SELECT FROM inbox_update WHERE handled_at IS NULL AND received_at < wave.closes_at)
    ORDER BY wave.id`
  const written: { waveId: number; found: number }[] = []
  for (const { id } of waves)
    written.push({ waveId: id, found: await db.$transaction((tx) => findIn(tx, id, { now, zone })) })
  return written
}

type Moment = { now: Date; zone: string }

async function findIn(db: Db, waveId: number, { now, zone }: Moment): Promise<number> {
  const { opensAt, version } = await db.wave.findUniqueOrThrow({
    where: { id: waveId },
    select: { opensAt: true, version: { select: { id: true, contentHash: true } } },
  })
  const definition = await definitionOf(db, version)
  const asked = { db, waveId, definition, opensAt, now, zone }
  const found = await overAll(asked)
  for (const { survey, find } of finders) if (survey === definition.code) found.push(...(await find(asked)))
  const shown = definition.anonymity === 'anonymous' ? found.filter(({ n }) => n >= smallestGroup) : found
  const { count } = await db.finding.createMany({
    data: shown.map((one) => rowOf(waveId, one, { now, zone })),
    skipDuplicates: true,
  })
  await db.wave.update({ where: { id: waveId }, data: { foundAt: now } })
  return count
}

function rowOf(waveId: number, { part = '', due, ...found }: Found, { now, zone }: Moment) {
  const key = ['wave', waveId, found.trigger, found.addressee, found.kind, found.text.ru, part].join(':')
  return { ...found, waveId, key, dueAt: due ? dueAt(due, now, zone) : null, foundAt: now }
}
