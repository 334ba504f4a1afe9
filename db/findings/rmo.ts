// (f): the group triggers again within each association, where at least five of its members have answered.
import { rmoReading } from '../../core/rmo/reading.ts'
import { groupFindings } from '../../core/survey/group-findings.ts'
import type { Finder, Found } from './finder.ts'

const whichRmo = rmoReading.items.rmo

type Item = { code: string; item: string; n: number; mean: number }
type Value = { code: string; item: string; value: number; count: number }

export const rmo: Finder = {
  survey: rmoReading.survey,
  find: async ({ db, waveId, definition }) => {
    const asked = [
      ...new Set(definition.groupTriggers.flatMap(({ trigger }) => ('item' in trigger ? [trigger.item] : []))),
    ]
    const items = await db.$queryRaw<Item[]>`
      SELECT place.text AS code, a.item, count(*) FILTER (WHERE NOT a.not_applicable)::int AS n,
        coalesce(avg(a.number), 0) AS mean
      FROM response r JOIN answer place ON place.response_id = r.id AND place.item = ${whichRmo}
        JOIN answer a ON a.response_id = r.id
      WHERE r.wave_id = ${waveId} AND a.item = ANY (${asked}::text[]) AND place.text IS NOT NULL
      GROUP BY place.text, a.item`
    const values = await db.$queryRaw<Value[]>`
      SELECT place.text AS code, a.item, chosen.value, count(*)::int AS count
      FROM response r JOIN answer place ON place.response_id = r.id AND place.item = ${whichRmo}
        JOIN answer a ON a.response_id = r.id
        CROSS JOIN LATERAL unnest(CASE WHEN a.number IS NULL THEN a.options::float8[] ELSE ARRAY[a.number] END) AS chosen(value)
      WHERE r.wave_id = ${waveId} AND a.item = ANY (${asked}::text[]) AND place.text IS NOT NULL
      GROUP BY place.text, a.item, chosen.value`
    const rmos = await db.rmo.findMany({ select: { id: true, code: true } })
    return rmos.flatMap(({ id, code }): Found[] => {
      const own = <Row extends { code: string }>(rows: Row[]) => rows.filter((row) => row.code === code)
      const found = groupFindings(definition, { blocks: [], items: own(items), values: own(values) })
      return found.map((one) => ({ ...one, part: `rmo-${id}`, rmoId: id }))
    })
  },
}
