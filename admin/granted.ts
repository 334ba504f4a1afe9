// What a verb has refused is thrown, in its own words, to whoever answers the press.
import { type Arguments, Refusal } from '../core/refusal.ts'

type Refused = { kind: 'refused'; reason: string; args?: Arguments }

/** @throws Refusal what was refused */
export function granted<Outcome extends { kind: string }>(outcome: Outcome | Refused): Exclude<Outcome, Refused> {
  if (outcome.kind === 'refused') throw new Refusal((outcome as Refused).reason, (outcome as Refused).args ?? {})
  return outcome as Exclude<Outcome, Refused>
}
