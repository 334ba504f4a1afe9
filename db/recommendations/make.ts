// From a finding to an action: staff recommend something to somebody, in their own words.
import type { Actor } from '../../core/access.ts'
import { addressOf, type Form, isPersonal } from '../../core/recommendations/forms.ts'
import { Refusal } from '../../core/refusal.ts'
import { mayRecommend } from '../../core/survey-rights.ts'
import { deadlineAfter, lastDayBefore } from '../../core/time.ts'
import { recordAudit } from '../audit.ts'
import type { Prisma, PrismaClient } from '../open.ts'
import { queueRecommendation } from './messages.ts'
import { readersOf } from './readers.ts'
import { refuseSmallOrganisation } from './small-organisation.ts'

export type NewRecommendation = {
  form: Form
  waveId: number
  /** What it rests on, in signs; empty where nothing of the kind. */
  trigger: string
  personId?: number | undefined
  organisationId?: number | undefined
  rmoId?: number | undefined
  findingId?: number | undefined
  text: string
  /** The last day, a local date. */
  lastDay?: string | undefined
  /** The account that answers for it. */
  responsibleId?: number | undefined
}

type When = { now: Date; zone: string }

/**
 * Whom it concerns is told; nobody else ever reads it.
 * @throws Refusal
 */
export async function makeRecommendation(
  db: PrismaClient,
  actor: Actor,
  given: NewRecommendation,
  { now, zone }: When,
): Promise<{ id: number; messages: number }> {
  const text = given.text.trim()
  if (text === '') throw new Refusal('recommendations-refused-text')
  const dueAt = given.lastDay ? deadlineAfter(given.lastDay, zone) : null
  if (dueAt && dueAt <= now) throw new Refusal('recommendations-refused-past')
  return db.$transaction(async (tx) => {
    const about = await checked(tx, actor, given)
    const { addressee, kind } = addressOf(given.form, about.rmoId !== null)
    const by = actor.kind === 'staff' ? actor.accountId : null
    const takenById = given.responsibleId ?? by
    const { id } = await tx.recommendation.create({
      data: {
        ...about,
        waveId: given.waveId,
        findingId: given.findingId ?? null,
        trigger: given.trigger,
        addressee,
        kind,
        text: { ru: text },
        dueAt,
        createdAt: now,
        createdById: by,
        takenById,
        takenAt: takenById === null ? null : now,
      },
    })
    const note = { action: 'makeRecommendation', subject: 'recommendation', subjectId: id }
    await recordAudit(tx, actor, note, now)
    const to = addressee === 'staff' ? null : addressee
    const lastDay = dueAt && lastDayBefore(dueAt, zone)
    const readers = await readersOf(tx, { ...about, addressee }, now)
    const messages = to ? await queueRecommendation(tx, { id, to, text: { ru: text }, lastDay }, readers, now) : 0
    return { id, messages }
  })
}

type About = Pick<Prisma.RecommendationUncheckedCreateInput, 'personId' | 'responseId' | 'organisationId'> & {
  rmoId: number | null
}

/** What the form has no place for is left out, so that nothing of a person gets into what others read. */
async function checked(tx: Prisma.TransactionClient, actor: Actor, given: NewRecommendation) {
  const { form, waveId, personId, organisationId, rmoId, findingId } = given
  const wave = await tx.wave.findUnique({
    where: { id: waveId },
    select: { version: { select: { survey: { select: { area: true } } } } },
  })
  if (!wave) throw new Refusal('results-refused-no-such-wave')
  const { survey } = wave.version
  if (!mayRecommend(actor, survey)) throw new Refusal('panel-refused-right')
  if (findingId !== undefined && !(await tx.finding.findFirst({ where: { id: findingId, waveId } }))) {
    throw new Refusal('panel-refused-missing')
  }
  const about: About = { personId: null, responseId: null, organisationId: null, rmoId: null }
  if (isPersonal(form)) {
    const response = await tx.response.findFirst({ where: { waveId, personId: personId ?? 0 }, select: { id: true } })
    if (!response || personId === undefined) throw new Refusal('recommendations-refused-person')
    return { ...about, personId, responseId: response.id }
  }
  if (form === 'organisation') {
    if (organisationId === undefined) throw new Refusal('recommendations-refused-organisation')
    await refuseSmallOrganisation(tx, waveId, organisationId)
    return { ...about, organisationId }
  }
  return { ...about, rmoId: form === 'seminar' ? (rmoId ?? null) : null }
}
