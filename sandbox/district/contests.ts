// Two contests of the demo: one between its stages with published results, one that takes applications.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { titleOfStage } from '../../core/contests/stages.ts'
import type { Result, StageLevel } from '../../core/contests/words.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import { findBuiltIn } from '../../core/segments/built-in.ts'
import { addDays, atHour, localDateOf } from '../../core/time.ts'
import { giveDiplomas } from '../../db/contests/diplomas.ts'
import type { Prisma, PrismaClient } from '../../db/open.ts'
import { tokenOf } from './rows.ts'

type StageOfFile = { title: string; stage?: StageLevel; mode: 'online' | 'in_person'; from: number; until: number }
type WorkOfFile = { title: string; outcome?: [boolean, Result]; note?: string; pupil?: [string, number] }
type ContestOfFile = {
  title: string
  kind: 'educator_contest' | 'pupil_contest'
  days: [number, number]
  closes: number
  nominations: string[]
  stages: StageOfFile[]
  published?: number
  works: WorkOfFile[]
}

const audience = 'all-educators'

export async function holdContests(db: PrismaClient, now: Date, zone: string): Promise<void> {
  const all: ContestOfFile[] = parse(readFileSync(new URL('./contests.yaml', import.meta.url), 'utf8'))
  for (const one of all) await holdContest(db, one, now, zone)
}

async function holdContest(db: PrismaClient, one: ContestOfFile, now: Date, zone: string): Promise<void> {
  const at = (days: number, hour: number) => atHour(addDays(localDateOf(now, zone), days), hour, zone)
  const [from, until] = one.days
  const { nominations, title, kind } = one
  const shared = { kind, area: 2, audience, announcedAt: at(from - 20, 11), createdAt: at(from - 21, 10) }
  const contest = await db.centreEvent.create({
    data: {
      ...named(title, at(from, 10)),
      ...shared,
      status: 'announced',
      endsAt: at(until, 17),
      registrationClosesAt: at(one.closes + 1, 0),
      rules: { name: null, rule: findBuiltIn(audience) } as Prisma.InputJsonObject,
      nominations: { create: nominations.map((nomination, place) => ({ title: nomination, place })) },
    },
    include: { nominations: { orderBy: { place: 'asc' } } },
  })
  const stages: Stage[] = []
  for (const { title: stage, stage: level, mode, from: first, until: last } of one.stages) {
    const data = {
      ...named(titleOfStage(one, stage), at(first, 10)),
      ...shared,
      mode,
      stage: level ?? null,
      endsAt: at(last, 17),
      parentId: contest.id,
      ...(last < 0 ? { status: 'held' as const, heldAt: at(last, 17) } : { status: 'registration_closed' as const }),
    }
    stages.push(await db.centreEvent.create({ data }))
  }
  const people = await applicantsOf(db, one.works.length)
  const [first, second] = stages
  const listed: Prisma.EventRegistrationCreateManyInput[] = []
  const stopped: number[] = []
  for (const [i, { title: work, outcome, note = null, pupil }] of one.works.entries()) {
    const applicant = people[i]
    if (!applicant || !first || !second) throw new Error(`sandbox/district: «${title}» has no stages or applicants`)
    const sentAt = at(Math.min(-1, one.closes - i), 15)
    const { id: applicationId } = await db.contestApplication.create({
      data: {
        ...applicant,
        eventId: contest.id,
        title: work,
        sentAt,
        link: 'https://example.org/rabota',
        nominationId: contest.nominations[i % nominations.length]?.id ?? 0,
        ...(pupil && { pupilCode: pupil[0], pupilClass: pupil[1], parentConsentAt: sentAt }),
        ...(outcome && { status: 'accepted', decidedAt: at(one.closes + 1, 12), decisions: 1 }),
      },
    })
    if (!outcome) continue
    const [passes, result] = outcome
    const told = { toldAt: at(one.published ?? 0, 12), toldPasses: passes, toldResult: result, toldNote: note }
    const entry = { applicationId, stageId: first.id, passes, result, note, mark: 40 - i, tellings: 1, ...told }
    const { id } = await db.contestEntry.create({ data: entry })
    listed.push(onList(first, applicant, sentAt))
    if (!passes) stopped.push(id)
    if (passes) await db.contestEntry.create({ data: { applicationId, stageId: second.id } })
    if (passes) listed.push(onList(second, applicant, sentAt))
  }
  await db.eventRegistration.createMany({ data: listed })
  await db.$transaction((tx) => giveDiplomas(tx, stopped, at(one.published ?? 0, 12), zone))
}

function named(title: string, startsAt: Date) {
  return {
    title,
    startsAt,
    searchName: normaliseForSearch(title),
    schoolYear: schoolYearOf(localDateOf(startsAt, 'utc')),
    token: tokenOf('contest', title),
    checkInSecret: tokenOf('contest-secret', title) + tokenOf('contest-secret-2', title),
  }
}

type Stage = { id: number }
type Applicant = { personId: number; organisationId: number }

function onList({ id: eventId }: Stage, applicant: Applicant, madeAt: Date): Prisma.EventRegistrationCreateManyInput {
  const token = tokenOf('registration', `${eventId}:${applicant.personId}`)
  return { ...applicant, eventId, token, status: 'registered', madeBy: 'staff', madeAt }
}

/** The demo's young educator first, then others who went to the opening of a contest. */
function applicantsOf(db: PrismaClient, most: number): Promise<Applicant[]> {
  return db.$queryRaw<Applicant[]>`
    SELECT r.person_id AS "personId", max(r.organisation_id) AS "organisationId"
    FROM event_registration r
    WHERE r.organisation_id IS NOT NULL
    GROUP BY r.person_id
    ORDER BY r.person_id IN (SELECT person_id FROM account WHERE login = 'educator') DESC, r.person_id % 11, r.person_id
    LIMIT ${most}`
}
