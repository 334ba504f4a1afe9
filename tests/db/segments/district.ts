// A district in small, in which every rule finds some and leaves some, and its people as core/segments sees them.
import fc from 'fast-check'
import { toLocalDate } from '../../../core/people/local-date.ts'
import type { Candidate, World } from '../../../core/segments/candidate.ts'
import type { Rule } from '../../../core/segments/rule.ts'
import { addDays } from '../../../core/time.ts'
import type { Database } from '../../../db/open.ts'
import { make } from '../../setup/make.ts'

export const on = '2026-11-24'
const day = (date: string) => new Date(date)
const types = ['school', 'kindergarten', 'supplementary', 'centre'] as const
const subjects = ['физика', 'химия', 'музыка']
const levels = ['острая', 'нет']

export type SmallDistrict = { organisations: number[]; rmos: number[]; waves: number[] }

export async function makeSmallDistrict({ client }: Database): Promise<SmallDistrict> {
  const organisations: number[] = []
  for (const type of [...types, 'school' as const]) {
    organisations.push((await make.organisation(client, { type })).id)
  }
  const [first = 0, second = 0] = organisations
  await client.organisationFlag.createMany({
    data: [
      { organisationId: first, kind: 'low_results', schoolYear: 2026, activeFrom: day('2026-09-01') },
      { organisationId: first, kind: 'internship_site', schoolYear: 2025, activeFrom: day('2025-09-01') },
      { organisationId: second, kind: 'internship_site', schoolYear: 2026, activeFrom: day('2026-09-01') },
    ],
  })
  const positions = await Promise.all(
    [true, true, false].map((pedagogical, i) =>
      client.position.create({ data: { code: `post-${i}`, title: '', titleEn: '', pedagogical } }),
    ),
  )
  const rmo = (code: string, more: object) =>
    client.rmo.create({ data: { code, name: code, activeFrom: day('2020-09-01'), ...more } })
  const rmos = [
    await rmo('01', { organisationTypes: ['school'], subjects: ['физика'] }),
    await rmo('02', { positions: { create: [{ positionId: positions[1]?.id ?? 0 }] } }),
    await rmo('03', { classTeachers: true }),
    await rmo('04', {}),
  ].map(({ id }) => id)
  const survey = await client.survey.create({ data: { code: 's', title: 's', area: 3 } })
  const version = await client.surveyVersion.create({
    data: { surveyId: survey.id, number: 1, definition: {}, contentHash: 'x', source: 'file', publishedAt: day(on) },
  })
  const wave = (token: string, status: 'closed' | 'planned') =>
    client.wave.create({
      data: {
        token,
        status,
        versionId: version.id,
        title: token,
        audience: 'all-educators',
        opensAt: day('2026-09-01'),
        closesAt: day('2026-10-01'),
      },
    })
  const waves = [
    (await wave('one', 'closed')).id,
    (await wave('two', 'closed')).id,
    (await wave('three', 'planned')).id,
  ]

  for (const drawn of fc.sample(
    person(
      organisations,
      positions.map(({ id }) => id),
    ),
    70,
  )) {
    const { jobs, memberOf, asked, ...given } = drawn
    const { id: personId } = await make.person(client, given)
    await client.assignment.createMany({ data: jobs.map((job) => ({ personId, ...job })) })
    for (const { rmo: place, activeTo } of memberOf) {
      const member = { rmoId: rmos[place] ?? 0, personId, activeFrom: day('2021-09-01') }
      await client.rmoMember.create({ data: { ...member, activeTo } })
    }
    for (const [place, { isAsked, level }] of asked.entries()) {
      if (!isAsked) continue
      const post = { waveId: waves[place] ?? 0, personId, organisationId: first, organisationType: 'school' as const }
      await client.respondent.create({ data: { ...post, isYoungSpecialist: false, answeredAt: level && day(on) } })
      if (level === null) continue
      const scores = {
        create: ['А', 'Б'].map((scale) => ({ scale, level: scale === 'А' ? level : 'нет', answered: 3 })),
      }
      await client.response.create({ data: { ...post, channel: 'web', submittedAt: day(on), scores } })
    }
  }
  const people = await client.person.findMany({ orderBy: { id: 'asc' } })
  for (const [i, id] of organisations.entries()) {
    await client.organisation.update({ where: { id }, data: { headId: people[i * 3]?.id ?? null } })
  }
  return { organisations, rmos, waves }
}

/** Around the birthdays and anniversaries on which limits turn, the leap day among them. */
function near(...years: number[]) {
  const around = years.map((year) =>
    fc.integer({ min: -1, max: 1 }).map((days) => addDays(`${2026 - year}-11-24`, days)),
  )
  return fc.option(fc.oneof(...around, fc.constantFrom('1992-02-29', '2027-01-01')).map(day))
}

function person(organisations: number[], positions: number[]) {
  const job = fc.record({
    organisationId: fc.constantFrom(...organisations),
    positionId: fc.constantFrom(...positions),
    subjects: fc.subarray(subjects),
    isMainJob: fc.boolean(),
    isClassTeacher: fc.boolean(),
    activeFrom: fc.constantFrom(day('2020-09-01'), day('2026-11-24'), day('2026-11-25')),
    activeTo: fc.constantFrom(null, null, day('2026-11-23'), day('2026-11-24')),
  })
  const asking = fc.record({ isAsked: fc.boolean(), level: fc.constantFrom(null, ...levels) })
  return fc.record({
    birthDate: near(35, 36, 50),
    experienceFrom: near(0, 3, 4, 10),
    status: fc.constantFrom('working' as const, 'working' as const, 'long_leave' as const),
    jobs: fc.array(job, { minLength: 1, maxLength: 3 }),
    memberOf: fc.uniqueArray(
      fc.record({ rmo: fc.integer({ min: 0, max: 3 }), activeTo: fc.constantFrom(null, day(on), day('2026-11-25')) }),
      { maxLength: 2, selector: ({ rmo }) => rmo },
    ),
    asked: fc.tuple(asking, asking, asking),
  })
}

/** Any rules over that district. */
export function anyRule({ organisations, rmos, waves }: SmallDistrict): fc.Arbitrary<Rule> {
  const some = <Value>(...of: Value[]) => fc.subarray(of, { minLength: 1 })
  const years = { from: fc.constantFrom(undefined, 0, 3, 30, 36), to: fc.constantFrom(undefined, 0, 3, 35, 50) }
  const is = <Name extends string>(rule: Name, values: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record({ rule: fc.constant(rule), ...values })
  const leaf = fc.oneof(
    is('young', { who: fc.constantFrom('educator', 'specialist') }),
    is('educator'),
    is('head'),
    is('organisation-type', { types: some('school', 'kindergarten', 'supplementary') }),
    is('organisation', { organisations: some(...organisations) }),
    is('position', { positions: some('post-0', 'post-1', 'post-2') }),
    is('subject', { subjects: some(...subjects) }),
    is('age', years),
    is('experience', years),
    is('organisation-flag', {
      flag: fc.constantFrom('low_results', 'internship_site'),
      year: fc.constantFrom(undefined, 2025, 2026),
    }),
    is('rmo-member', { rmos: some(...rmos) }),
    is('rmo-audience', { rmos: some(...rmos) }),
    is('answered', { wave: fc.constantFrom(...waves), state: fc.constantFrom('answered', 'not-answered') }),
    is('level', { wave: fc.constantFrom(...waves), scale: fc.constantFrom('А', 'Б', 'В'), levels: some(...levels) }),
  )
  const group = (rules: fc.Arbitrary<Rule[]>) => [
    rules.map((all): Rule => ({ all })),
    rules.map((any): Rule => ({ any })),
    rules.map(([not = { all: [] }]): Rule => ({ not })),
  ]
  const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf as fc.Arbitrary<Rule>,
      ...group(fc.array(tie('rule'), { maxLength: 3 })),
    ),
  }))
  return rule
}

export type Post = { personId: number; organisationId: number; candidate: Candidate }

/** Every post that could be asked, in the order in which one of several is chosen. */
export async function candidatesOf({ client }: Database): Promise<{ posts: Post[]; world: World }> {
  const isServed = (type: string) => type !== 'centre'
  const people = await client.person.findMany({
    where: { status: 'working' },
    orderBy: { id: 'asc' },
    include: {
      assignments: {
        include: { organisation: { include: { flags: true } }, position: true },
        orderBy: [{ isMainJob: 'desc' }, { id: 'asc' }],
      },
      headOf: { include: { flags: true }, orderBy: { id: 'asc' } },
      rmoMembers: true,
      respondents: { include: { wave: true } },
      responses: { include: { scores: true } },
    },
  })
  const posts = people.flatMap((one): Post[] => {
    const headships = one.headOf.filter(({ type }) => isServed(type))
    const shared = {
      birthDate: one.birthDate && toLocalDate(one.birthDate),
      experienceFrom: one.experienceFrom && toLocalDate(one.experienceFrom),
      isHead: headships.length > 0,
      rmos: one.rmoMembers.filter(({ activeTo }) => !activeTo || toLocalDate(activeTo) > on).map(({ rmoId }) => rmoId),
      asked: one.respondents
        .filter(({ wave }) => wave.status !== 'planned')
        .map(({ waveId, answeredAt }) => ({ wave: waveId, hasAnswered: answeredAt !== null })),
      levels: one.responses.flatMap(({ waveId, scores }) =>
        scores.map(({ scale, level }) => ({ wave: waveId, scale, level: level ?? '' })),
      ),
    }
    const at = (organisation: (typeof headships)[number]) => ({
      organisationId: organisation.id,
      organisationType: organisation.type,
      flags: organisation.flags.map(({ kind, schoolYear }) => ({ flag: kind, year: schoolYear })),
    })
    const headship = { position: null, isEducator: false, subjects: [], isClassTeacher: false }
    const jobs = one.assignments.filter(
      ({ activeFrom, activeTo, organisation }) =>
        isServed(organisation.type) && toLocalDate(activeFrom) <= on && (!activeTo || toLocalDate(activeTo) >= on),
    )
    return [
      ...headships.map((organisation) => ({ ...shared, ...at(organisation), ...headship })),
      ...jobs.map(({ organisation, position, subjects: taught, isClassTeacher }) => ({
        ...shared,
        ...at(organisation),
        position: position.code,
        isEducator: position.pedagogical,
        subjects: taught,
        isClassTeacher,
      })),
    ].map((candidate) => ({ personId: one.id, organisationId: candidate.organisationId, candidate }))
  })
  const rmos = await client.rmo.findMany({ include: { positions: { include: { position: true } } } })
  const audiences = rmos.map(
    ({ id, positions, ...rest }) =>
      [id, { ...rest, positions: positions.map(({ position }) => position.code) }] as const,
  )
  return { posts, world: { on, rmoAudiences: new Map(audiences) } }
}
