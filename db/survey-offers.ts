// A shipped edition of a survey that staff have made their own: it waits, is offered, and is taken or not.
import { examine } from '../content/examine.ts'
import type { Actor } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import { compareVersions, type VersionChange } from '../core/survey/item-identity.ts'
import { mayEditSurvey } from '../core/survey-rights.ts'
import { recordAudit } from './audit.ts'
import { definitionOf } from './definitions.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'

export type Offer = {
  /** Names the edition: what is decided is decided of it alone. */
  hash: string
  offeredAt: Date
  /** The draft of the survey is this edition, and what was made of it since. */
  isTaken: boolean
  /** From the staff's own edition to this one. */
  change: VersionChange
}

type Shipped = { contentHash: string; text: string }

/** Keeps a shipped edition waiting. What has been a version once, or was decided on, is not offered again. */
export async function offerEdition(db: Db, surveyId: number, { contentHash, text }: Shipped, now: Date): Promise<void> {
  if (await db.surveyVersion.findFirst({ where: { surveyId, contentHash }, select: { id: true } })) {
    await db.surveyOffer.deleteMany({ where: { surveyId } })
    return
  }
  const before = await db.surveyOffer.findUnique({ where: { surveyId } })
  if (before?.contentHash === contentHash) return
  const data = { contentHash, text, offeredAt: now, settledAt: null }
  await db.surveyOffer.upsert({ where: { surveyId }, create: { surveyId, ...data }, update: data })
}

/** Null where nothing waits. @throws Refusal without the right to write this survey */
export async function readOffer(db: Db, actor: Actor, surveyId: number): Promise<Offer | null> {
  const offer = await db.surveyOffer.findUnique({
    where: { surveyId },
    include: { survey: { include: { draft: true, versions: { orderBy: { number: 'desc' }, take: 1 } } } },
  })
  if (offer && !mayEditSurvey(actor, offer.survey)) throw new Refusal('panel-refused-right')
  const newest = offer?.survey.versions[0]
  const { definition } = offer ? examine(offer.text) : { definition: null }
  if (!offer || offer.settledAt || !newest || !definition) return null
  return {
    hash: offer.contentHash,
    offeredAt: offer.offeredAt,
    isTaken: offer.survey.draft?.offerHash === offer.contentHash,
    change: compareVersions(await definitionOf(db, newest), definition),
  }
}

/**
 * Makes the shipped edition the draft of its survey; a draft that there is is laid aside. The staff's own edition stays
 * until the draft is published. @throws Refusal without the right, and when another edition waits by now
 */
export function takeOffer(db: Db, actor: Actor, surveyId: number, hash: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { text } = await waiting(tx, actor, surveyId, hash)
    const newest = await tx.surveyVersion.findFirst({ where: { surveyId }, orderBy: { number: 'desc' } })
    const before = await tx.surveyDraft.findUnique({ where: { surveyId } })
    const savedById = actor.kind === 'staff' ? actor.accountId : null
    const data = { text, baseNumber: newest?.number ?? null, savedById, savedAt: now, offerHash: hash }
    const { count } = before
      ? await tx.surveyDraft.updateMany({
          where: { id: before.id, rev: before.rev },
          data: { ...data, rev: { increment: 1 }, asideText: before.text, asideById: before.savedById },
        })
      : await tx.surveyDraft.createMany({ data: { ...data, surveyId, madeById: savedById }, skipDuplicates: true })
    if (count === 0) throw new Refusal('panel-editor-offer-gone')
    await recordAudit(tx, actor, { action: 'takeOffer', subject: 'survey', subjectId: surveyId }, now)
  })
}

/** The staff's own edition stays; the next is offered when another file ships. @throws as `takeOffer` does */
export function keepOwnEdition(db: Db, actor: Actor, surveyId: number, hash: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    await waiting(tx, actor, surveyId, hash)
    await settleOffer(tx, surveyId, [hash], now)
    await recordAudit(tx, actor, { action: 'keepOwnEdition', subject: 'survey', subjectId: surveyId }, now)
  })
}

/** Nothing of these editions waits any more. */
export async function settleOffer(db: Db, surveyId: number, hashes: string[], now: Date): Promise<void> {
  const where = { surveyId, contentHash: { in: hashes }, settledAt: null }
  await db.surveyOffer.updateMany({ where, data: { settledAt: now } })
}

async function waiting(db: Db, actor: Actor, surveyId: number, hash: string): Promise<Shipped> {
  const survey = await db.survey.findUnique({ where: { id: surveyId }, include: { offer: true } })
  if (!survey) throw new Refusal('panel-refused-missing')
  if (!mayEditSurvey(actor, survey)) throw new Refusal('panel-refused-right')
  const { offer } = survey
  if (!offer || offer.settledAt || offer.contentHash !== hash) throw new Refusal('panel-editor-offer-gone')
  return offer
}
