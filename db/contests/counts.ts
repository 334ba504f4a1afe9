// How many results were published, for the monitoring of contests: by year, kind, level, stage and result.
import type { Result, StageLevel } from '../../core/contests/words.ts'
import type { EventKind, EventLevel } from '../../core/events/words.ts'
import type { Db } from '../open.ts'

export type ResultCount = {
  schoolYear: number
  kind: EventKind
  level: EventLevel
  /** Null is a stage that is only a step of its contest. */
  stage: StageLevel | null
  result: Result
  /** Entries; a person with two works counts twice. */
  entries: number
  people: number
  organisations: number
}

/** Of those who came no further than the stage. What was called off is not counted, nor what is not published. */
export function countResults(db: Db, schoolYear: number): Promise<ResultCount[]> {
  return db.$queryRaw<ResultCount[]>`
    SELECT stage.school_year AS "schoolYear", stage.kind::text AS kind, stage.level::text AS level,
      stage.stage::text AS stage, entry.told_result::text AS result, count(*)::int AS entries,
      count(DISTINCT application.person_id)::int AS people,
      count(DISTINCT application.organisation_id)::int AS organisations
    FROM contest_entry AS entry
    JOIN centre_event AS stage ON stage.id = entry.stage_id
    JOIN centre_event AS contest ON contest.id = stage.parent_id
    JOIN contest_application AS application ON application.id = entry.application_id
    WHERE stage.school_year = ${schoolYear}::int AND entry.told_at IS NOT NULL AND NOT entry.told_passes
      AND contest.status <> 'cancelled'
    GROUP BY stage.school_year, stage.kind, stage.level, stage.stage, entry.told_result
    ORDER BY kind, level, stage, result`
}
