// Every step of a training request from every status.
import { expect, test } from 'vitest'
import { type RequestStatus, type RequestStep, statusAfter } from '../../../core/training/request-status.ts'

const statuses: RequestStatus[] = ['draft', 'confirmed', 'planned', 'referred', 'completed', 'declined']

test.each<[RequestStep, (RequestStatus | null)[]]>([
  ['confirm', ['confirmed', null, null, null, null, null]],
  ['plan', [null, 'planned', null, null, null, null]],
  ['refer', [null, null, 'referred', null, null, null]],
  ['complete', [null, null, null, 'completed', null, null]],
  ['decline', ['declined', 'declined', 'declined', null, null, null]],
])('%s', (step, expected) => {
  expect(statuses.map((status) => statusAfter(step, status))).toEqual(expected)
})
