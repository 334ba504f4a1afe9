// A person's runs: which surveys wait for them, and the beginning of one.
import { randomBytes } from 'node:crypto'
import { start } from '../core/survey/reduce.ts'
import type { Contact } from './contacts.ts'
import { definitionOf } from './definitions.ts'
import { factsOf } from './facts.ts'
import type { Db } from './open.ts'
import { keyLength } from './run-sheets.ts'

export type SurveyOffer = {
  waveId: number
  waveToken: string
  title: { ru: string; en?: string | undefined }
  minutes: number
  /** Exclusive. */
  deadline: Date
  status: 'new' | 'started' | 'sent'
  /** The key of the run, where there is one: an anonymous survey leaves none. */
  run: string | null
}

/** Waves that ask this person, unless they have left the district's service: the open ones first, the one that closes first at the head; then what was sent. */
export async function listSurveysOf(db: Db, personId: number, now: Date): Promise<SurveyOffer[]> {
  const asked = await db.respondent.findMany({
    where: { personId, wave: { status: { not: 'planned' }, opensAt: { lte: now } } },
    include: {
      person: { select: { status: true } },
      wave: {
        include: {
          version: { select: { id: true, contentHash: true } },
          runs: { where: { personId }, select: { token: true, status: true } },
        },
      },
    },
  })
  const offers: SurveyOffer[] = []
  for (const { wave, person, answeredAt } of asked) {
    const definition = await definitionOf(db, wave.version)
    const run = wave.runs[0]
    const deadline = wave.closedAt && wave.closedAt < wave.closesAt ? wave.closedAt : wave.closesAt
    const isOpen = wave.status === 'open' && now < deadline && person.status !== 'left'
    const status = answeredAt ? 'sent' : run ? 'started' : 'new'
    if (!isOpen && status !== 'sent') continue
    const { title, minutes } = definition
    offers.push({
      waveId: wave.id,
      waveToken: wave.token,
      title,
      minutes,
      deadline,
      status,
      run: run?.token.slice(0, keyLength) ?? null,
    })
  }
  const rank = (offer: SurveyOffer) => (offer.status === 'sent' ? 1 : 0)
  offers.sort((a, b) => rank(a) - rank(b) || (rank(a) ? -1 : 1) * (a.deadline.getTime() - b.deadline.getTime()))
  return offers
}

export type Begun =
  | { kind: 'ready' | 'sent'; run: string }
  /** `sent-anonymously`: that is all that is known. */
  | { kind: 'not-asked' | 'not-working' | 'not-open-yet' | 'sent-anonymously' }
  | { kind: 'closed'; deadline: Date }

/** Finds the person's run in the wave or begins one. Twice at once makes one run. */
export async function startOrResumeRun(
  db: Db,
  contact: Pick<Contact, 'language'> & { person: { id: number } },
  { waveToken, now, zone }: { waveToken: string; now: Date; zone?: string | undefined },
): Promise<Begun> {
  const personId = contact.person.id
  const wave = await db.wave.findUnique({
    where: { token: waveToken },
    include: {
      version: { select: { id: true, contentHash: true } },
      respondents: { where: { personId }, include: { person: { select: { status: true } } } },
      runs: { where: { personId } },
    },
  })
  const asked = wave?.respondents[0]
  if (!asked) return { kind: 'not-asked' }
  const run = wave.runs[0]
  if (run?.status === 'submitted') return { kind: 'sent', run: run.token.slice(0, keyLength) }
  if (asked.answeredAt) return { kind: 'sent-anonymously' }
  const deadline = wave.closedAt && wave.closedAt < wave.closesAt ? wave.closedAt : wave.closesAt
  if (wave.status === 'planned' || now < wave.opensAt) return { kind: 'not-open-yet' }
  if (now >= deadline) return { kind: 'closed', deadline }
  if (asked.person.status === 'left') return { kind: 'not-working' }
  if (run) return { kind: 'ready', run: run.token.slice(0, keyLength) }
  const definition = await definitionOf(db, wave.version)
  const facts = await factsOf(db, { waveId: wave.id, personId, language: contact.language, zone, definition })
  const { state } = start(definition, facts)
  const rows = await db.$queryRaw<{ token: string }[]>`
    INSERT INTO run (token, wave_id, person_id, state, started_at, updated_at)
    VALUES (${randomBytes(16).toString('hex')}, ${wave.id}, ${personId}, ${JSON.stringify(state)}::jsonb, ${now}, ${now})
    ON CONFLICT (wave_id, person_id) DO UPDATE SET updated_at = run.updated_at
    RETURNING token`
  const token = rows[0]?.token
  if (!token) throw new Error(`runs: none was made in wave ${wave.id} for person ${personId}`)
  return { kind: 'ready', run: token.slice(0, keyLength) }
}
