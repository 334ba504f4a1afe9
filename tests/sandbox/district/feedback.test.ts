// The feedback of the demo: waves of (i) that are over, of those who came, with answers that are nobody's.
import { describe, expect, test } from 'vitest'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import { smallestGroup } from '../../../core/results/suppression.ts'
import { readAnswers } from '../../../core/survey/read-answers.ts'
import type { WaveRows } from '../../../sandbox/district/answer-rows.ts'
import { eventRows } from '../../../sandbox/district/events.ts'
import { addFeedback } from '../../../sandbox/district/feedback.ts'
import { networkRows } from '../../../sandbox/district/network-rows.ts'
import { registerRows } from '../../../sandbox/district/rows.ts'
import { demo, TODAY } from './demo.ts'

const zone = 'Europe/Moscow'
const now = new Date('2026-11-23T09:00:00Z')
const { definition } = loadQuestionnaire(questionnaireFile('event-feedback'), (key) => key)

const { ids } = registerRows(demo)
const rmoIds = new Map(networkRows(demo.registers, ids).rmo.map(({ code, id }) => [code, id ?? 0]))
const events = eventRows(demo, { ids, rmoIds, zone, today: TODAY })
const waves: WaveRows = { wave: [], respondent: [], run: [], response: [], answer: [], score: [], recommendation: [] }
const rows = addFeedback(waves, events, demo, { definition, versionId: 1, ids, zone, today: TODAY })

const asked = events.centreEvent.filter(({ feedbackWaveId }) => feedbackWaveId)
const waveOf = (id: number | null | undefined) => waves.wave.find((one) => one.id === id)

describe('the feedback on what was held', () => {
  test('is over, began two hours after the end, and asked a month later too where that is past', () => {
    expect(asked.length).toBeGreaterThan(5)
    for (const { endsAt, feedbackWaveId } of asked) {
      const wave = waveOf(feedbackWaveId)
      expect(wave).toMatchObject({ status: 'closed', audience: 'event', mixedAt: wave?.closesAt })
      expect(new Date(wave?.opensAt ?? 0).getTime() - new Date(endsAt).getTime()).toBe(2 * 3_600_000)
      expect(wave?.closesAt && wave.closesAt < now).toBe(true)
    }
    const followed = events.centreEvent.filter(({ followUpWaveId }) => followUpWaveId)
    expect(followed.length).toBeGreaterThan(0)
    for (const { followUpWaveId } of followed) {
      const closesAt = waveOf(followUpWaveId)?.closesAt
      expect(closesAt && closesAt < now).toBe(true)
    }
  })

  test('asks whoever came to learn, and them alone', () => {
    for (const { id, feedbackWaveId } of asked) {
      const came = events.eventRegistration.filter(
        (one) => one.eventId === id && one.role === 'participant' && one.attendedAt,
      )
      const people = waves.respondent.filter(({ waveId }) => waveId === feedbackWaveId)
      expect(people.length).toBe(came.length)
      expect(new Set(people.map(({ personId }) => personId))).toEqual(new Set(came.map(({ personId }) => personId)))
      expect(people.length).toBeGreaterThanOrEqual(smallestGroup)
    }
  })

  test('is nobody’s: no time of anybody’s, no kind of organisation of fewer than five, and those given up who are too few', () => {
    for (const { id, opensAt } of waves.wave) {
      const took = waves.respondent.filter((one) => one.waveId === id && one.answeredAt)
      const answered = rows.anonymousResponse.filter(({ waveId }) => waveId === id)
      expect(answered.length).toBeLessThanOrEqual(took.length)
      expect(answered.length).toBeGreaterThan(took.length - smallestGroup)
      expect(took.every(({ answeredAt }) => answeredAt === opensAt)).toBe(true)
      const types = answered.map(({ organisationType }) => organisationType ?? 'any')
      for (const type of new Set(types))
        expect(types.filter((one) => one === type).length).toBeGreaterThanOrEqual(smallestGroup)
    }
  })

  test('is what the chat would have taken', () => {
    const followUps = new Set(events.centreEvent.map(({ followUpWaveId }) => followUpWaveId))
    for (const { id, waveId } of rows.anonymousResponse) {
      const own = rows.anonymousAnswer.filter(({ responseId }) => responseId === id)
      const answers = Object.fromEntries(own.map(({ item, number, text }) => [item, number ?? text ?? '']))
      const facts = { language: 'ru', organisationType: 'school', month: 1, followUp: followUps.has(waveId) } as const
      expect(readAnswers(definition, answers, facts)).toEqual({ answers })
    }
  })
})
