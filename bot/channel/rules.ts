// What the mouth may say at this moment: the declared kinds, the hour and the day.
import { isMutable } from '../../core/outbox/category.ts'
import { digest } from '../../core/outbox/kinds/digest.ts'
import { kinds } from '../../core/outbox/kinds/index.ts'
import { hushedAt } from '../../core/outbox/own-hours.ts'
import { isQuiet, nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { addDays, localDateOf, startOfDay } from '../../core/time.ts'
import type { Rules } from '../../db/outbox-rules.ts'

/** @param perDay messages that one person gets on one day */
export function rulesAt(now: Date, hours: SendingHours, perDay: number): Rules {
  const today = localDateOf(now, hours.zone)
  const speaking = isQuiet(now, hours) ? kinds.filter((kind) => !kind.keepsQuietHours) : kinds
  const names = (isOne: (kind: (typeof kinds)[number]) => boolean) => speaking.filter(isOne).map((kind) => kind.name)
  return {
    kinds: names(() => true),
    withConsent: names((kind) => kind.needsConsent),
    untilAnswered: names((kind) => kind.untilAnswered),
    oncePerDay: names((kind) => kind.oncePerDay),
    gathers: names((kind) => kind.gathers ?? false),
    inDigest: names((kind) => kind.inDigest),
    counted: [...kinds.filter((kind) => kind.inDigest || kind.countsInDay).map(({ name }) => name), digest.name],
    perDay,
    inOwnHours: names((kind) => kind.keepsQuietHours && isMutable(kind.category)),
    hushed: hushedAt(now, hours),
    categoryOf: Object.fromEntries(kinds.map(({ name, category }) => [name, category])),
    dayStart: startOfDay(today, hours.zone),
    nextDay: nextSendingTime(startOfDay(addDays(today, 1), hours.zone), hours),
  }
}
