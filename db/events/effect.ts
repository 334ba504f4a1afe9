// Whether the difficulty that an event was meant for has changed: the asking before it beside the next one after it.
import type { Actor } from '../../core/access.ts'
import { type BlockEffect, effectOn } from '../../core/events/effect.ts'
import { smallestGroup } from '../../core/results/suppression.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { compareVersions } from '../../core/survey/item-identity.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import { localDateOf } from '../../core/time.ts'
import { definitionOf } from '../definitions.ts'
import type { EventAim } from '../generated/client/index.js'
import type { Db, Prisma } from '../open.ts'
import { peopleOf } from '../segments/people.ts'
import { ruleOfEvent } from './audience.ts'
import { type AnsweredAround, countAnswered, countGroups, countTypes, toldElsewhere } from './effect-counts.ts'
import { asked } from './feedback-wave.ts'

export type EffectWave = { id: number; title: string; opensAt: Date }

/** Of one questionnaire: as it was last published, and what can be said of the blocks aimed at. */
export type SurveyEffect = {
  definition: Definition
} /** The results of this questionnaire are not the actor's to read. */ & (
  | { kind: 'not-yours' }
  /** Its answers are nobody's: two of them are never known to be one person's. */
  | { kind: 'anonymous' }
  | { kind: 'few-came' }
  /** None of those who came was asked before it. */
  | { kind: 'no-before' }
  /** Not asked again so far; `opensAt` where that is planned. */
  | { kind: 'no-after'; opensAt: Date | null }
  | { kind: 'asking'; until: Date }
  | { kind: 'measured'; earlier: EffectWave; later: EffectWave; answered: AnsweredAround; blocks: BlockEffect[] }
)

type Measured = { id: number; startsAt: Date; endsAt: Date; rules: unknown; aims: EventAim[] }

/** A questionnaire each, in the order of the aims. Nothing of it is told while people still answer. */
export async function effectOf(
  db: Db,
  actor: Actor,
  event: Measured,
  { now, zone }: { now: Date; zone: string },
): Promise<SurveyEffect[]> {
  if (event.endsAt > now) return []
  const codes = [...new Set(event.aims.map(({ survey }) => survey))]
  const effects: SurveyEffect[] = []
  for (const survey of codes) {
    const newest = await db.surveyVersion.findFirst({
      where: { survey: { code: survey } },
      orderBy: { number: 'desc' },
      select: { id: true, contentHash: true },
    })
    if (newest) effects.push(await ofSurvey(db, actor, event, { survey, newest, now, zone }))
  }
  return effects
}

type About = { survey: string; newest: { id: number; contentHash: string }; now: Date; zone: string }

async function ofSurvey(db: Db, actor: Actor, event: Measured, about: About): Promise<SurveyEffect> {
  const definition = await definitionOf(db, about.newest)
  const say = <Said extends object>(said: Said) => ({ definition, ...said })
  if (!resultsViewOf(actor, definition)) return say({ kind: 'not-yours' })
  if (definition.anonymity === 'anonymous') return say({ kind: 'anonymous' })
  const came = await db.eventRegistration.count({ where: { eventId: event.id, ...asked } })
  if (came < smallestGroup) return say({ kind: 'few-came' })
  const earlier = await lastBefore(db, event, about.survey)
  if (!earlier) return say({ kind: 'no-before' })
  const later = await firstAfter(db, event, about.survey)
  if (!later || later.status === 'planned') return say({ kind: 'no-after', opensAt: later?.opensAt ?? null })
  if (later.status === 'open') return say({ kind: 'asking', until: later.closesAt })
  const definitions = [await definitionOf(db, earlier.version), await definitionOf(db, later.version)] as const
  const [was, is] = definitions
  if (!definitions.every((one) => resultsViewOf(actor, one))) return say({ kind: 'not-yours' })
  if (definitions.some(({ anonymity }) => anonymity === 'anonymous')) return say({ kind: 'anonymous' })
  const rule = ruleOfEvent(event)
  const around = {
    event,
    earlier: earlier.id,
    later: later.id,
    scales: event.aims.filter((aim) => aim.survey === about.survey).map(({ scale }) => scale),
    meant: rule && peopleOf(rule, localDateOf(event.startsAt, about.zone)),
  }
  const counted = { groups: await countGroups(db, around), types: await countTypes(db, around) }
  const told = await toldElsewhere(db, around, about.survey)
  const { comparableBlocks: comparable } = compareVersions(was, is)
  return {
    definition: is,
    kind: 'measured',
    earlier,
    later,
    answered: await countAnswered(db, around),
    blocks: around.scales.map((code) => effectOn(is, code, counted, { comparable, told })),
  }
}

const fields = {
  id: true,
  title: true,
  status: true,
  opensAt: true,
  closesAt: true,
  version: { select: { id: true, contentHash: true } },
} as const

function lastBefore(db: Db, { id, startsAt }: Measured, survey: string) {
  const asksThem = { respondents: { some: askedOfThose(id) } }
  return db.wave.findFirst({
    where: {
      version: { survey: { code: survey } },
      opensAt: { lt: startsAt },
      status: { in: ['open', 'closed'] },
      ...asksThem,
    },
    orderBy: { opensAt: 'desc' },
    select: fields,
  })
}

/** Whom a planned wave will ask is not known yet. */
function firstAfter(db: Db, { id, endsAt }: Measured, survey: string) {
  const asksThem = [{ status: 'planned' as const }, { respondents: { some: askedOfThose(id) } }]
  return db.wave.findFirst({
    where: {
      version: { survey: { code: survey } },
      opensAt: { gte: endsAt },
      status: { in: ['planned', 'open', 'closed'] },
      OR: asksThem,
    },
    orderBy: { opensAt: 'asc' },
    select: fields,
  })
}

function askedOfThose(eventId: number): Prisma.RespondentWhereInput {
  return { person: { registrations: { some: { eventId, ...asked } } } }
}
