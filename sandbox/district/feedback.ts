// What those who came to the demo's events thought of them: waves of (i) that are over, their answers nobody's.
import { releaseRest } from '../../core/anonymity/mixing.ts'
import { followUpPart } from '../../core/events/follow-up.ts'
import { isYoungSpecialist } from '../../core/people/young.ts'
import type { Answers } from '../../core/survey/answer.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { addDays, localDateOf, startOfDay } from '../../core/time.ts'
import type { Filling } from '../../db/fill.ts'
import { submissionRows } from '../../db/submission-rows.ts'
import type { WaveRows } from './answer-rows.ts'
import type { EventRows } from './events.ts'
import { opinion, readFeedback, usage } from './feedback-content.ts'
import { makeRandom, type Random } from './random.ts'
import { type Ids, tokenOf } from './rows.ts'
import type { District, RespondentRecord } from './types.ts'

export type AnonymousRows = Pick<Filling, 'anonymousResponse' | 'anonymousAnswer' | 'anonymousScore'>

type Given = { definition: Definition; versionId: number; ids: Ids; zone: string; today: string }
/** Those who were asked of one event, when, and what one of them answers. */
type Asking = {
  title: string
  opensAt: Date
  visitors: Visitor[]
  share: number
  followUp: boolean
  random: Random
  answer: (random: Random) => Answers
}
type Visitor = { personId: number; organisationId: number } & Pick<
  RespondentRecord,
  'organisationType' | 'isYoungSpecialist'
>

const hourMs = 3_600_000
/** As a wave of an event is opened: two hours after its end and a month after it, each for a week. */
const times = { feedback: 2 * hourMs, followUp: 30 * 24 * hourMs, days: 7 }

/** Adds the waves behind those that are there, and names each in its event. @returns what was answered */
export function addFeedback(waves: WaveRows, events: EventRows, district: District, given: Given): AnonymousRows {
  const content = readFeedback()
  const rows: AnonymousRows = { anonymousResponse: [], anonymousAnswer: [], anonymousScore: [] }
  const { definition } = given
  const visitorsOf = visitorsOfEvents(events, district, given)
  for (const [title, thought] of Object.entries(content.events)) {
    const event = events.centreEvent.find((one) => one.title === title)
    if (!event) throw new Error(`sandbox/district: there is no event «${title}»`)
    const endedAt = new Date(event.endsAt).getTime()
    const shared = { visitors: visitorsOf(event.id ?? 0), share: content.answers }
    event.feedbackWaveId = addWave(waves, rows, given, {
      ...shared,
      title: `${definition.title.ru}: ${title}`,
      opensAt: new Date(endedAt + times.feedback),
      followUp: false,
      random: makeRandom(`feedback/${title}`),
      answer: (random) => opinion(random, thought, content),
    })
    const { used } = thought
    const part = followUpPart(definition)
    if (used === undefined || !part) continue
    event.followUpWaveId = addWave(waves, rows, given, {
      ...shared,
      title: `${definition.title.ru}: ${title} (${part.title.ru.toLowerCase()})`,
      opensAt: new Date(endedAt + times.followUp),
      followUp: true,
      random: makeRandom(`follow-up/${title}`),
      answer: (random) => usage(random, used),
    })
  }
  return rows
}

function addWave(waves: WaveRows, rows: AnonymousRows, { definition, versionId, zone }: Given, asking: Asking): number {
  const { title, opensAt, visitors, random } = asking
  const waveId = waves.wave.length + 1
  const closesAt = startOfDay(addDays(localDateOf(opensAt, zone), times.days + 1), zone)
  waves.wave.push({
    id: waveId,
    token: tokenOf('wave', title),
    versionId,
    title,
    status: 'closed',
    audience: 'event',
    opensAt,
    openedAt: opensAt,
    closesAt,
    closedAt: closesAt,
    mixedAt: closesAt,
  })
  const answering = new Set(random.shuffled(visitors).slice(0, Math.round(visitors.length * asking.share)))
  waves.respondent.push(
    ...visitors.map((one) => {
      // No time finer than the wave.
      return { ...one, waveId, minutes: definition.minutes, answeredAt: answering.has(one) ? opensAt : null }
    }),
  )
  const waiting = [...answering].map(({ organisationType }) => {
    const facts = { language: 'ru', organisationType, month: 1, followUp: asking.followUp } as const
    const { answers, scores } = submissionRows(definition, asking.answer(random), facts, opensAt, zone)
    return { organisationType, experienceBand: null, answers, scores }
  })
  for (const [i, { answers, scores, ...cell }] of releaseRest(waiting).released.flat().entries()) {
    const id = uuidOf(title, i)
    rows.anonymousResponse.push({ id, waveId, ...cell })
    rows.anonymousAnswer.push(...answers.map((answer) => ({ responseId: id, ...answer })))
    rows.anonymousScore.push(...scores.map((score) => ({ responseId: id, ...score })))
  }
  return waveId
}

/** Whoever speaks or judges does not rate themselves. */
function visitorsOfEvents(events: EventRows, { persons, organisations }: District, { ids, today }: Given) {
  const typeOf = new Map(organisations.map(({ key, type }) => [ids.organisation(key), type]))
  const specialists = new Set(persons.filter((one) => isYoungSpecialist(one, today)).map(({ key }) => ids.person(key)))
  return (eventId: number): Visitor[] =>
    events.eventRegistration.flatMap(({ eventId: of, personId, organisationId, role, attendedAt }) => {
      const organisationType = organisationId ? typeOf.get(organisationId) : undefined
      if (of !== eventId || role !== 'participant' || !attendedAt || !organisationId || !organisationType) return []
      return [{ personId, organisationId, organisationType, isYoungSpecialist: specialists.has(personId) }]
    })
}

/** As random as a hash, so that it tells no order, and the same every time. */
function uuidOf(title: string, index: number): string {
  return tokenOf(`answer:${title}`, `${index}`).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
