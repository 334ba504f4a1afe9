// What tests of contests begin with: a contest that is announced, with two nominations and two stages.
import type { Actor } from '../../../core/access.ts'
import { acceptApplication } from '../../../db/contests/decide.ts'
import { beginDraft, type DraftField, writeDraft } from '../../../db/contests/draft.ts'
import { nominationsOf, setNominations } from '../../../db/contests/nominations.ts'
import { type OutcomeGiven, setOutcome } from '../../../db/contests/outcome.ts'
import { publishResults } from '../../../db/contests/publish.ts'
import { sendApplication, withdrawApplication } from '../../../db/contests/send.ts'
import { addStage, type StageDraft } from '../../../db/contests/stages.ts'
import type { EventAudience, EventDraft } from '../../../db/events/draft.ts'
import type { Database } from '../../../db/open.ts'
import { eventTools, hours, now, system, zone } from '../events/fixture.ts'

/** The contest runs through December; applications close on the day before it begins. */
export const contest: Partial<EventDraft & EventAudience> = {
  title: 'Педагогический дебют',
  kind: 'educator_contest',
  startsAt: new Date('2026-12-01T06:00:00Z'),
  endsAt: new Date('2026-12-25T15:00:00Z'),
  registrationClosesAt: new Date('2026-11-30T21:00:00Z'),
  hours: null,
}
export const correspondence = { startsAt: new Date('2026-12-01T06:00:00Z'), endsAt: new Date('2026-12-10T15:00:00Z') }
export const final = { startsAt: new Date('2026-12-18T07:00:00Z'), endsAt: new Date('2026-12-18T12:00:00Z') }
/** The first stage is over, the second has not begun. */
export const between = new Date('2026-12-14T09:00:00Z')

export const stage = (given: Partial<StageDraft> = {}): StageDraft => ({
  title: 'Заочный этап',
  stage: null,
  mode: 'online',
  place: null,
  link: null,
  ...correspondence,
  ...given,
})

export function contestTools(database: () => Database) {
  const db = () => database().client
  const events = eventTools(database)
  const who = (personId: number): Actor => ({ kind: 'person', personId })

  const contestWith = async (
    given: Partial<EventDraft & EventAudience> = {},
    stages: Partial<StageDraft>[] = [{}, { title: 'Финал', stage: 'municipal', mode: 'in_person', ...final }],
  ) => {
    const made = await events.announced({ ...contest, ...given })
    const ids: number[] = []
    for (const one of stages) {
      const added = await addStage(db(), system, made.id, stage(one), { now, zone })
      if (added.kind !== 'added') throw new Error(`tests: no stage, ${added.reason}`)
      ids.push(added.id)
    }
    await setNominations(db(), system, made.id, { titles: ['Урок', 'Внеурочное занятие'], now })
    const nominations = await nominationsOf(db(), made.id)
    return { ...made, nominations: nominations.map(({ id }) => id), first: ids[0] ?? 0, second: ids[1] ?? 0 }
  }
  type Made = Awaited<ReturnType<typeof contestWith>>

  const write = async (personId: number, token: string, fields: DraftField[], at = now) => {
    const begun = await beginDraft(db(), personId, token, at)
    if (begun.kind !== 'begun') throw new Error(`tests: not begun, ${JSON.stringify(begun)}`)
    for (const field of fields) await writeDraft(db(), personId, field, at)
  }
  const send = (personId: number, { at = now, hasParentConsent = false } = {}) =>
    sendApplication(db(), who(personId), { personId, now: at, zone, hasParentConsent })

  /** Sent with all that it needs. @returns its id */
  const applied = async (personId: number, { token, nominations }: Made, more: DraftField[] = []) => {
    const work = [{ title: 'Урок, который запомнится' }, { link: 'https://example.org/urok' }]
    await write(personId, token, [{ nominationId: nominations[0] ?? 0 }, ...work, ...more])
    const sent = await send(personId, { hasParentConsent: true })
    if (sent.kind !== 'sent') throw new Error(`tests: not sent, ${sent.reason}`)
    return sent.id
  }
  return {
    ...events,
    contestWith,
    write,
    send,
    applied,
    accept: (id: number, at = now) => acceptApplication(db(), system, id, { now: at, hours }),
    withdraw: (personId: number, id: number, at = now) =>
      withdrawApplication(db(), who(personId), id, { personId, now: at }),
    judge: (stageId: number, applicationId: number, given: OutcomeGiven, at = between) =>
      setOutcome(db(), system, { stageId, applicationId }, given, at),
    publish: (stageId: number, at = between) => publishResults(db(), system, stageId, { now: at, hours }),
    /** What waits to be said to a person of contests, in its order. */
    told: async (personId: number) =>
      db().outboxMessage.findMany({
        where: { personId, kind: { startsWith: 'contest-' } },
        orderBy: { id: 'asc' },
        select: { kind: true, params: true },
      }),
  }
}
