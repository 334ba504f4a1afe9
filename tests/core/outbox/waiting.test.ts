// Why a message waits: the first thing that keeps it. A Tuesday; the centre writes from 9 to 19.
import { expect, test } from 'vitest'
import { kinds } from '../../../core/outbox/kinds/index.ts'
import { defaultSendingHours } from '../../../core/outbox/quiet-hours.ts'
import { reasonOf } from '../../../core/outbox/reason.ts'
import { type Moment, type Standing, whyWaits } from '../../../core/outbox/waiting.ts'

const moscow = (time: string) => new Date(`2026-11-${time}+03:00`)
const kindOf = (name: string) => kinds.find((kind) => kind.name === name) ?? raise(name)
const raise = (name: string): never => {
  throw new Error(name)
}
const usual: Standing = { kind: kindOf('broadcast'), notBefore: moscow('24T09:00'), ownHours: null, broadcast: null }
const slow = { isHeld: false, heldFor: null, perMinute: 10 }
const at = (time: string, more: Partial<Moment> = {}): Moment => {
  return { now: moscow(time), hours: defaultSendingHours('Europe/Moscow'), isPaused: false, ...more }
}

test.each<[string, Partial<Standing>, Moment, string | null]>([
  ['nothing keeps it', {}, at('24T12:00'), null],
  ['all sending is paused', { broadcast: slow }, at('24T23:00', { isPaused: true }), 'all-paused'],
  ['its broadcast is held', { broadcast: { ...slow, isHeld: true } }, at('24T12:00'), 'broadcast-held'],
  ['its file is refused', { broadcast: { ...slow, isHeld: true, heldFor: 'file' } }, at('24T12:00'), 'file-refused'],
  ['its broadcast goes slowly', { broadcast: slow }, at('24T12:00'), 'own-pace'],
  ['its broadcast goes as all do', { broadcast: { ...slow, perMinute: null } }, at('24T12:00'), null],
  ['it is night', {}, at('24T23:00'), 'quiet-hours'],
  ['it is queued for the morning', { notBefore: moscow('25T09:00') }, at('24T23:00'), 'quiet-hours'],
  ['it is planned for a later day', { notBefore: moscow('27T10:00') }, at('24T23:00'), null],
  ['it is urgent enough for the night', { kind: kindOf('broadcast-test') }, at('24T23:00'), null],
  ['its reader wants it after lessons', { ownHours: 'after-14' }, at('24T12:00'), 'own-hours'],
  ['and these are over', { ownHours: 'after-14' }, at('24T15:00'), null],
  ['its reader waits for it at any hour', { kind: kindOf('talk-taken'), ownHours: 'after-14' }, at('24T12:00'), null],
])('%s', (_, more, moment, expected) => {
  expect(whyWaits({ ...usual, ...more }, moment)).toBe(expected)
})

test('what keeps it explains more than what went wrong before, but a full day lasts over the night', () => {
  const queued = { status: 'queued', error: 'connect ECONNREFUSED', isReachable: true }
  expect(reasonOf({ ...queued, waits: 'all-paused' })).toEqual({ code: 'all-paused' })
  expect(reasonOf({ ...queued, waits: null })).toEqual({ code: 'unreached' })
  expect(reasonOf({ ...queued, isReachable: false, waits: 'all-paused' })).toEqual({ code: 'waits-for-return' })
  const full = { ...queued, error: 'next-day' }
  expect(reasonOf({ ...full, waits: 'quiet-hours' })).toEqual({ code: 'next-day' })
  expect(reasonOf({ ...full, waits: 'own-hours' })).toEqual({ code: 'own-hours' })
  expect(reasonOf({ status: 'sent', error: null, isReachable: true, waits: 'quiet-hours' })).toBeNull()
})
