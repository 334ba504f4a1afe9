// An application before it is sent: one at a time, kept over a restart, nobody else's to see.
import { type Missing, missingOf, readLink, readTitle, whyNotOpen } from '../../core/contests/application.ts'
import { readPupilClass, readPupilCode } from '../../core/contests/pupil.ts'
import { isContest } from '../../core/contests/words.ts'
import type { EventKind } from '../../core/events/words.ts'
import { type EventRefused, refused, refusedBy } from '../events/rights.ts'
import { keepLooseFile, type LooseFile } from '../loose-files.ts'
import type { Db, Prisma } from '../open.ts'
import { inTransaction } from '../transaction.ts'

/** Days after which what was not sent is gone. */
const draftDays = 30

export type Draft = {
  applicationId: number | null
  contest: { id: number; token: string; title: string; kind: EventKind }
  nomination: { id: number; title: string } | null
  title: string | null
  link: string | null
  /** Sent with it, or with the application that it changes. */
  file: string | null
  pupilCode: string | null
  pupilClass: number | null
  missing: Missing | null
}

const fileName = { where: { isWhole: true }, select: { name: true } } as const
const shown = {
  event: { select: { id: true, token: true, title: true, kind: true } },
  nomination: { select: { id: true, title: true } },
  file: fileName,
  application: { select: { file: fileName } },
} satisfies Prisma.ContestDraftInclude

export async function ownDraft(db: Db, personId: number): Promise<Draft | null> {
  const row = await db.contestDraft.findUnique({ where: { personId }, include: shown })
  if (!row) return null
  const { applicationId, event: contest, nomination, title, link, pupilCode, pupilClass } = row
  const file = row.file?.name ?? row.application?.file?.name ?? null
  const written = { nominationId: nomination?.id ?? null, title, link, hasFile: file !== null, pupilCode, pupilClass }
  const missing = missingOf(contest.kind, written)
  return { applicationId, contest, nomination, title, link, file, pupilCode, pupilClass, missing }
}

/** `other` where one to another contest, or a change, was begun and not sent. */
export type Begun = { kind: 'begun' } | { kind: 'other' } | EventRefused

export async function beginDraft(db: Db, personId: number, token: string, now: Date): Promise<Begun> {
  const event = await db.centreEvent.findUnique({
    where: { token },
    include: { _count: { select: { nominations: true } } },
  })
  if (!event || !isContest(event.kind) || event._count.nominations === 0) return refused('contests-refused-no-contest')
  const closed = whyNotOpen(event, null, now)
  if (closed) return refused(closed)
  const before = await ownDraft(db, personId)
  if (before && before.contest.id === event.id && before.applicationId === null) return { kind: 'begun' }
  if (before && !isEmpty(before)) return { kind: 'other' }
  return replace(db, personId, { eventId: event.id, applicationId: null, changedAt: now })
}

/** What was sent, to be changed: it stays as it is until the change is sent. */
export async function draftChange(db: Db, personId: number, applicationId: number, now: Date): Promise<Begun> {
  const sent = await db.contestApplication.findFirst({
    where: { id: applicationId, personId },
    include: { event: true },
  })
  if (!sent) return refused('contests-refused-gone')
  const closed = whyNotOpen(sent.event, sent.status, now)
  if (closed) return refused(closed)
  const before = await ownDraft(db, personId)
  if (before?.applicationId === applicationId) return { kind: 'begun' }
  if (before && !isEmpty(before)) return { kind: 'other' }
  const { eventId, nominationId, title, link, pupilCode, pupilClass } = sent
  const copied = { eventId, nominationId, title, link, pupilCode, pupilClass }
  return replace(db, personId, { ...copied, applicationId, changedAt: now })
}

function replace(db: Db, personId: number, data: Omit<Prisma.ContestDraftUncheckedCreateInput, 'personId'>) {
  return inTransaction(db, async (tx): Promise<Begun> => {
    await tx.contestDraft.deleteMany({ where: { personId } })
    await tx.contestDraft.create({ data: { personId, ...data } })
    return { kind: 'begun' }
  })
}

export type Written = { kind: 'written' } | EventRefused

export type DraftField =
  | { nominationId: number }
  | { title: string }
  | { link: string }
  | { code: string }
  | { class: string }

/** One field of it; what makes no sense changes nothing. */
export async function writeDraft(db: Db, personId: number, field: DraftField, now: Date): Promise<Written> {
  const draft = await db.contestDraft.findUnique({ where: { personId }, select: { eventId: true } })
  if (!draft) return refused('contests-refused-draft')
  const read = await readField(db, draft.eventId, field)
  if ('reason' in read) return refusedBy(read)
  await db.contestDraft.update({ where: { personId }, data: { ...read.data, changedAt: now } })
  return { kind: 'written' }
}

async function readField(db: Db, eventId: number, field: DraftField) {
  if ('nominationId' in field) {
    const { nominationId } = field
    const isThere = (await db.contestNomination.count({ where: { id: nominationId, eventId } })) > 0
    return isThere ? { data: { nominationId } } : { reason: 'contests-refused-nomination' }
  }
  if ('title' in field) {
    const read = readTitle(field.title)
    return 'value' in read ? { data: { title: read.value } } : read
  }
  if ('link' in field) {
    const read = readLink(field.link)
    return 'value' in read ? { data: { link: read.value } } : read
  }
  if ('code' in field) {
    const read = readPupilCode(field.code)
    return read.kind === 'read' ? { data: { pupilCode: read.value } } : read
  }
  const read = readPupilClass(field.class)
  return read.kind === 'read' ? { data: { pupilClass: read.value } } : read
}

export async function keepDraftFile(db: Db, personId: number, file: LooseFile): Promise<Written> {
  const draft = await db.contestDraft.findUnique({ where: { personId }, select: { personId: true } })
  if (!draft) return refused('contests-refused-draft')
  const kept = await keepLooseFile(db, { contestDraftId: personId }, file)
  return kept.kind === 'kept' ? { kind: 'written' } : refused(kept.reason.key, kept.reason.args)
}

export async function dropDraft(db: Db, personId: number): Promise<void> {
  await db.contestDraft.deleteMany({ where: { personId } })
}

/** @returns how many */
export async function sweepDrafts(db: Db, now: Date): Promise<number> {
  const changedAt = { lt: new Date(now.getTime() - draftDays * 24 * 3_600_000) }
  return (await db.contestDraft.deleteMany({ where: { changedAt } })).count
}

function isEmpty({ nomination, title, link, file, pupilCode }: Draft): boolean {
  return !nomination && !title && !link && !file && !pupilCode
}
