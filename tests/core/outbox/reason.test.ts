import { expect, test } from 'vitest'
import { foreignText, reasonOf } from '../../../core/outbox/reason.ts'

const of = (status: string, error: string | null, isReachable = true) => ({ status, error, isReachable })

test.each([
  ['sent', null, null],
  ['queued', null, null],
  ['blocked', null, { code: 'blocked' }],
  ['expired', 'throttled', { code: 'expired' }],
  ['cancelled', null, { code: 'cancelled' }],
  ['cancelled', 'muted', { code: 'muted' }],
  ['cancelled', 'said-with 12', { code: 'said-with', number: 12 }],
  ['sent', 'said-with 12', { code: 'said-with', number: 12 }],
  ['sent', 'in-digest 12', { code: 'in-digest', number: 12 }],
  ['unknown', 'in-digest 12', { code: 'in-digest', number: 12 }],
  ['queued', 'next-day', { code: 'next-day' }],
  ['cancelled', 'next-day', { code: 'cancelled' }],
  ['cancelled', 'answered', { code: 'answered' }],
  ['cancelled', 'called-off Не тот список', { code: 'called-off', text: 'Не тот список' }],
  ['cancelled', 'said-again 13', { code: 'said-again', number: 13 }],
  ['sent', 'taken-for-sent', { code: 'taken-for-sent' }],
  ['failed', 'chat not found', { code: 'no-chat' }],
  ['failed', 'Bad Request: message is too long', { code: 'refused' }],
  ['unknown', 'interrupted', { code: 'interrupted' }],
  ['unknown', 'read ECONNRESET', { code: 'no-answer' }],
  ['unknown', null, { code: 'restored' }],
  ['queued', 'connect ECONNREFUSED', { code: 'unreached' }],
  ['queued', 'unauthorized', { code: 'unauthorized' }],
  ['queued', 'file-refused', { code: 'file-refused' }],
])('%s with «%s» is explained', (status, error, reason) => {
  expect(reasonOf(of(status, error))).toEqual(reason)
})

test('what is queued for somebody who has blocked the bot waits for their return', () => {
  expect(reasonOf(of('queued', null, false))).toEqual({ code: 'waits-for-return' })
  expect(reasonOf(of('sent', null, false))).toBeNull()
})

test('only the messenger’s own text is foreign', () => {
  expect(foreignText(of('failed', 'Bad Request'))).toBe('Bad Request')
  for (const own of [
    'interrupted',
    'said-with 3',
    'in-digest 3',
    'next-day',
    'answered',
    'called-off Ошибка',
    'taken-for-sent',
    null,
  ]) {
    expect(foreignText(of('unknown', own))).toBeNull()
  }
})
