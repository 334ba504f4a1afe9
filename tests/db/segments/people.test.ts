import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtIn, builtInNames } from '../../../core/segments/built-in.ts'
import { isIn, type Rule } from '../../../core/segments/rule.ts'
import { ruleKinds } from '../../../core/segments/rules/index.ts'
import type { Database } from '../../../db/open.ts'
import { peopleOf } from '../../../db/segments/people.ts'
import { ruleSqls } from '../../../db/segments/rules/index.ts'
import { testDatabase } from '../../setup/database.ts'
import { anyRule, candidatesOf, makeSmallDistrict, on, type Post, type SmallDistrict } from './district.ts'

let database: Database
let district: SmallDistrict
let known: Awaited<ReturnType<typeof candidatesOf>>
beforeAll(async () => {
  database = await testDatabase()
  district = await makeSmallDistrict(database)
  known = await candidatesOf(database)
})
afterAll(() => database.close())

type Row = { person_id: number; organisation_id: number }
const asked = async (rule: Rule) => {
  const rows = await database.client.$queryRaw<Row[]>(peopleOf(rule, on))
  return rows.map((row): [number, number] => [row.person_id, row.organisation_id])
}
/** The first post of each person that fits. */
const meant = (rule: Rule) => {
  const chosen = new Map<number, Post>()
  for (const post of known.posts) {
    if (!chosen.has(post.personId) && isIn(rule, post.candidate, known.world)) chosen.set(post.personId, post)
  }
  return [...chosen.values()].map(({ personId, organisationId }): [number, number] => [personId, organisationId])
}

test('the SQL of any rules finds whom the rules mean, at the post they mean', async () => {
  await fc.assert(
    fc.asyncProperty(anyRule(district), async (rule) => {
      expect(await asked(rule)).toEqual(meant(rule))
    }),
    { numRuns: 150 },
  )
})

test('each kind of rule by itself finds some and leaves some', async () => {
  for (const { name } of ruleKinds) {
    const alone = fc.sample(
      anyRule(district).filter((rule) => 'rule' in rule && rule.rule === name),
      25,
    )
    const everybody = meant({ all: [] }).length
    const sizes = alone.map((rule) => meant(rule).length)
    expect(
      sizes.some((size) => size > 0 && size < everybody),
      name,
    ).toBe(true)
    for (const rule of alone) expect(await asked(rule), JSON.stringify(rule)).toEqual(meant(rule))
  }
})

test('the built-in segments are segments like any other', async () => {
  for (const name of builtInNames) expect(await asked(builtIn[name]), name).toEqual(meant(builtIn[name]))
})

test('each kind of rule has its SQL', () => {
  expect(ruleSqls.map(({ kind }) => kind.name)).toEqual(ruleKinds.map(({ name }) => name))
})
