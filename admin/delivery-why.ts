// Why a message is where it is, in words: in the register of what was sent, and beside a recipient of a broadcast.
import { reasonOf, type Told } from '../core/outbox/reason.ts'
import type { Words } from '../locales/index.ts'

export function whyOf(told: Told, words: Words): string | null {
  const reason = reasonOf(told)
  return (
    reason && words(`panel-delivery-reason-${reason.code}`, { number: reason.number ?? 0, text: reason.text ?? '' })
  )
}
