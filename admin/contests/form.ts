// The form of a stage: what staff fill in, and how it is read.
import { type StageLevel, stageLevels } from '../../core/contests/words.ts'
import { eventModes } from '../../core/events/words.ts'
import { localDateOf } from '../../core/time.ts'
import type { StageDraft } from '../../db/contests/stages.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import type { FieldOfAction } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { instantAt, timeOf } from '../events/local-time.ts'

export const stageFields: FieldOfAction[] = [
  { name: 'title', kind: 'text', required: true },
  { name: 'stage', kind: 'choice', choices: [...stageLevels] },
  { name: 'day', kind: 'date', required: true },
  { name: 'from', kind: 'time', required: true },
  { name: 'until', kind: 'time', required: true },
  { name: 'lastDay', kind: 'date' },
  { name: 'mode', kind: 'choice', required: true, choices: [...eventModes] },
  { name: 'place', kind: 'text' },
  { name: 'link', kind: 'text' },
]

export function readStage(values: Record<string, string>, zone: string): StageDraft {
  const { day = '', from = '', until = '', lastDay = '' } = values
  return {
    title: values.title ?? '',
    stage: values.stage ? (values.stage as StageLevel) : null,
    mode: values.mode as StageDraft['mode'],
    startsAt: instantAt(day, from, zone),
    endsAt: instantAt(lastDay || day, until, zone),
    place: values.place ?? null,
    link: values.link ?? null,
  }
}

/** It begins where its contest does. */
export function initialStage({ startsAt, mode, place }: FoundEvent, { hours }: Desk): Record<string, string> {
  const { zone } = hours
  return {
    day: localDateOf(startsAt, zone),
    from: timeOf(startsAt, zone),
    until: '17:00',
    mode,
    place: place ?? '',
  }
}

export function pageOfContest(id: number): string {
  return `/admin/pages/contest?event=${id}`
}
