// The saved segments of segments.yaml as rows.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { normaliseForSearch } from '../../core/people/names.ts'
import { readRule } from '../../core/segments/rule.ts'
import type { Prisma } from '../../db/open.ts'

export function segmentRows(now: Date): Prisma.SegmentCreateManyInput[] {
  const saved = parse(readFileSync(new URL('./segments.yaml', import.meta.url), 'utf8')) as {
    name: string
    rules: unknown
  }[]
  return saved.map(({ name, rules }, i) => {
    const read = readRule(rules)
    if (read.kind === 'rejected') throw new Error(`sandbox/district/segments.yaml: «${name}»: ${read.reason}`)
    const searchName = normaliseForSearch(name)
    return { id: i + 1, name, rules: read.rule as Prisma.InputJsonObject, searchName, createdAt: now, changedAt: now }
  })
}
