// What the mouth may say at this moment: the declared kinds, the hour and the day.
import { kinds } from '../../core/outbox/kinds/index.ts'
import { isQuiet, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { localDateOf, startOfDay } from '../../core/time.ts'
import type { Rules } from '../../db/outbox.ts'

export function rulesAt(now: Date, hours: SendingHours): Rules {
  const speaking = isQuiet(now, hours) ? kinds.filter((kind) => !kind.keepsQuietHours) : kinds
  const names = (isOne: (kind: (typeof kinds)[number]) => boolean) => speaking.filter(isOne).map((kind) => kind.name)
  return {
    kinds: names(() => true),
    withConsent: names((kind) => kind.needsConsent),
    untilAnswered: names((kind) => kind.untilAnswered),
    oncePerDay: names((kind) => kind.oncePerDay),
    gathers: names((kind) => kind.gathers ?? false),
    dayStart: startOfDay(localDateOf(now, hours.zone), hours.zone),
  }
}
