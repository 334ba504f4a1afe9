// Staff send in an application for somebody who brought it on paper or rang up: judged as their own, and told to them.
import type { Actor } from '../../core/access.ts'
import { readWritten, type Typed } from '../../core/contests/application.ts'
import { pupilOf } from '../../core/contests/pupil.ts'
import { isContest } from '../../core/contests/words.ts'
import { judgeFile } from '../../core/files/judge.ts'
import { contestFiled } from '../../core/outbox/kinds/contest-filed.ts'
import { nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { type EventRefused, eventToRun, noteEvent, refused, refusedBy } from '../events/rights.ts'
import { writeParts } from '../files.ts'
import { type LooseFile, rowOf } from '../loose-files.ts'
import type { Db } from '../open.ts'
import { queue } from '../outbox-queue.ts'
import { inTransaction } from '../transaction.ts'
import { writeApplication } from './write-application.ts'

export type ToFile = Typed & {
  personId: number
  hasParentConsent: boolean
  file: Omit<LooseFile, 'now'> | null
}

/** `told`: how many messages go out, none where the person is in no chat. */
export type Filed = { kind: 'filed'; id: number; told: number } | EventRefused

type Begun = { kind: 'begun'; id: number; told: number; fileId: number | null }

/** What the chat says to the person themselves, said of them. */
const ofSomebody: Record<string, string> = {
  'contests-refused-twice': 'contests-refused-twice-of',
  'events-refused-not-meant': 'contests-refused-not-meant-of',
}

/** A file is seen once all of it is there. */
export async function fileApplication(
  db: Db,
  actor: Actor,
  contestId: number,
  { personId, hasParentConsent, file, ...typed }: ToFile,
  { now, hours }: { now: Date; hours: SendingHours },
): Promise<Filed> {
  const judged = file && judgeFile(file.bytes, file.name)
  if (judged && 'reason' in judged) return refused(judged.reason.key, judged.reason.args as Record<string, number>)
  const begun = await inTransaction(db, async (tx): Promise<Begun | EventRefused> => {
    const found = await eventToRun(tx, actor, contestId)
    if (found.kind === 'refused') return found
    const { event } = found
    if (!isContest(event.kind) || event.parentId !== null) return refused('contests-refused-no-contest')
    const read = readWritten(event.kind, typed, file !== null)
    if ('reason' in read) return refusedBy(read)
    const { written } = read
    const nomination =
      written.nominationId === null
        ? null
        : await tx.contestNomination.findFirst({ where: { id: written.nominationId, eventId: contestId } })
    if (written.nominationId !== null && !nomination) return refused('contests-refused-nomination')
    const given = { personId, written, hasParentConsent, now, zone: hours.zone }
    const sent = await writeApplication(tx, event, null, given)
    if (sent.kind === 'refused') return refused(ofSomebody[sent.reason] ?? sent.reason, sent.args)
    const { id } = sent
    const stored =
      file && judged
        ? await tx.storedFile.create({ data: { contestApplicationId: id, ...rowOf({ ...file, now }, judged.kind) } })
        : null
    const { title } = written
    const params = { id, contest: event.title, nomination: nomination?.title ?? '', title, pupil: pupilOf(written) }
    const telling = { key: `application:${id}:filed`, personId, params }
    const when = { now, notBefore: nextSendingTime(now, hours) }
    const told = await queue(tx, contestFiled, [telling], { eventId: contestId, ...when })
    await noteEvent(tx, actor, 'fileApplication', contestId, { application: id, personId }, now)
    return { kind: 'begun', id, told, fileId: stored?.id ?? null }
  })
  if (begun.kind === 'refused') return begun
  const { id, told, fileId } = begun
  if (fileId !== null && file) await writeParts(db, fileId, file.bytes)
  return { kind: 'filed', id, told }
}
