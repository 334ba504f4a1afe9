// What events.yaml holds.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { eventKinds, eventLevels, eventModes, eventRoles } from '../../core/events/words.ts'
import { addDays } from '../../core/time.ts'
import { daysBetween, waveCalendar } from './calendar.ts'

/** Without a guest it is somebody of ours. */
const speakerSchema = z.strictObject({
  role: z.enum(eventRoles),
  topic: z.string().optional(),
  guest: z.string().optional(),
})
const materialSchema = z.strictObject({ purpose: z.enum(['before', 'after']), title: z.string(), link: z.string() })

const eventSchema = z.strictObject({
  title: z.string(),
  kind: z.enum(eventKinds),
  level: z.enum(eventLevels).default('municipal'),
  mode: z.enum(eventModes).default('in_person'),
  area: z.number().int(),
  days: z.union([z.number().int(), z.literal('between-waves')]),
  time: z.string(),
  minutes: z.number().int(),
  audience: z.enum(['all-educators', 'young-educators', 'young-specialists', 'organisation-heads']),
  people: z.number().int(),
  capacity: z.number().int().optional(),
  waiting: z.number().int().optional(),
  aims: z.array(z.string()).default([]),
  speakers: z.array(speakerSchema).default([]),
  materials: z.array(materialSchema).default([]),
  cancelled: z.boolean().optional(),
  closed: z.boolean().optional(),
  draft: z.boolean().optional(),
})
/** Its meetings are for the same people, some of whom miss one. */
const cycleSchema = z.strictObject({
  title: z.string(),
  note: z.string(),
  people: z.number().int(),
  meetings: z.array(eventSchema.extend({ days: z.number().int() })).min(1),
})
const contentSchema = z.strictObject({
  rooms: z.array(z.string()),
  cancelReason: z.string(),
  online: z.string(),
  plan: z.string(),
  meetings: z.strictObject({ title: z.string(), topics: z.array(z.string()) }),
  events: z.array(eventSchema),
  cycles: z.array(cycleSchema),
})
type EventOfFile = z.output<typeof eventSchema>
export type PlannedEvent = EventOfFile & { days: number }
export type EventContent = z.output<typeof contentSchema>

export function readEvents(): EventContent {
  return contentSchema.parse(parse(readFileSync(new URL('./events.yaml', import.meta.url), 'utf8')))
}

/** So long after the first of the finished waves, and before the second, whatever the day of the demo. */
const afterWave = 10

/** Held between the two finished waves of (a), an event shows what has changed since. */
export function dated(event: EventOfFile, today: string): PlannedEvent {
  const between = addDays(waveCalendar(today).finished[0].closesOn, afterWave)
  return { ...event, days: event.days === 'between-waves' ? daysBetween(today, between) : event.days }
}
