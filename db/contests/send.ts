// An application is sent, changed or withdrawn by whoever applies, until the closing date.
import { type Actor, may } from '../../core/access.ts'
import { whyNotOpen } from '../../core/contests/application.ts'
import { type EventRefused, lockedEvent, noteEvent, refused } from '../events/rights.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { takeFromStages } from './entries.ts'
import { type Sent, writeApplication } from './write-application.ts'

type Who = { personId: number; now: Date; zone: string }

/** `hasParentConsent`: the mentor says that the organisation holds it; nothing of a pupil is taken without. */
export function sendApplication(
  db: Db,
  actor: Actor,
  { personId, now, zone, hasParentConsent }: Who & { hasParentConsent: boolean },
): Promise<Sent> {
  if (!isOwn(actor, personId)) return Promise.resolve(refused('events-refused-not-allowed'))
  return inTransaction(db, async (tx) => {
    const draft = await tx.contestDraft.findUnique({
      where: { personId },
      include: { event: { select: { token: true } }, file: { where: { isWhole: true }, select: { id: true } } },
    })
    const event = draft && (await lockedEvent(tx, draft.event))
    if (!draft || !event) return refused('contests-refused-draft')
    const { applicationId, nominationId, title, link, pupilCode, pupilClass, file } = draft
    const before =
      applicationId === null
        ? null
        : await tx.contestApplication.findUnique({
            where: { id: applicationId },
            include: { file: { select: { id: true } } },
          })
    const hasFile = file !== null || Boolean(before?.file)
    const written = { nominationId, title, link, hasFile, pupilCode, pupilClass }
    const sent = await writeApplication(tx, event, before, { personId, written, hasParentConsent, now, zone })
    if (sent.kind === 'refused') return sent
    const { id } = sent
    // What was accepted is looked at again.
    if (before?.status === 'accepted') await takeFromStages(tx, id, now)
    if (file) {
      await tx.storedFile.deleteMany({ where: { contestApplicationId: id } })
      const data = { contestDraftId: null, contestApplicationId: id }
      await tx.storedFile.update({ where: { id: file.id }, data })
    }
    await tx.contestDraft.delete({ where: { personId } })
    await noteEvent(tx, actor, 'sendApplication', event.id, { application: id }, now)
    return sent
  })
}

/** Erased whole. */
export function withdrawApplication(
  db: Db,
  actor: Actor,
  id: number,
  { personId, now }: Omit<Who, 'zone'>,
): Promise<{ kind: 'withdrawn' } | EventRefused> {
  if (!isOwn(actor, personId)) return Promise.resolve(refused('events-refused-not-allowed'))
  return inTransaction(db, async (tx) => {
    const where = { id, personId }
    const known = await tx.contestApplication.findFirst({ where, select: { event: { select: { token: true } } } })
    const event = known && (await lockedEvent(tx, known.event))
    const own = event && (await tx.contestApplication.findFirst({ where }))
    if (!own) return refused('contests-refused-gone')
    const closed = whyNotOpen(event, own.status, now)
    if (closed) return refused(closed)
    await takeFromStages(tx, id, now)
    await tx.contestApplication.delete({ where: { id } })
    await noteEvent(tx, actor, 'withdrawApplication', event.id, { was: own.status }, now)
    return { kind: 'withdrawn' }
  })
}

function isOwn(actor: Actor, personId: number): boolean {
  return actor.kind === 'person' && actor.personId === personId && may(actor, 'write', 'contestApplication')
}
