// The feedback on an event, as its page shows it: the index, and what could be used of it a month later.
import { dayInWords, lastDayBefore } from '../../core/time.ts'
import { type Feedback, feedbackOn, followUpOn } from '../../db/events/feedback-results.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import type { Desk } from '../desk.ts'
import { optionsDrawn } from '../results/answers.ts'
import type { Reader } from '../results/reader.ts'
import type { Section } from '../sheet.ts'

export async function feedbackSections(reader: Reader, desk: Desk, event: FoundEvent): Promise<Section[]> {
  if (!event.isMine) return []
  return [...(await firstAsking(reader, desk, event)), ...(await secondAsking(reader, desk, event))]
}

async function firstAsking(reader: Reader, desk: Desk, event: FoundEvent): Promise<Section[]> {
  const { words, language } = reader
  const feedback = await feedbackOn(desk.db, desk.actor, event.id, desk.now)
  if (!feedback) return []
  const head = { id: 'feedback', title: words('panel-event-feedback') }
  if (feedback.kind !== 'index') return [{ ...head, notes: [whyNothing(reader, desk, feedback)] }]
  const { index, asked } = feedback
  const value = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(index.shown)
  const note = words('panel-event-feedback-note', {
    level: index.level.name[language] ?? index.level.name.ru,
    n: index.n,
    asked,
  })
  return [
    {
      ...head,
      tiles: [{ label: words('panel-event-feedback-index'), value, note }],
      notes: index.findings.map(({ text }) => text[language] ?? text.ru),
    },
  ]
}

async function secondAsking(reader: Reader, desk: Desk, event: FoundEvent): Promise<Section[]> {
  const { words } = reader
  const followUp = await followUpOn(desk.db, desk.actor, event.id, desk.now)
  if (!followUp) return []
  const head = { id: 'follow-up', title: words('panel-event-follow-up') }
  if (followUp.kind !== 'spread') return [{ ...head, notes: [whyNothing(reader, desk, followUp)] }]
  const { asked, distributions } = followUp
  const { notes, pictures, tables } = optionsDrawn(reader, distributions)
  const answered = words('panel-event-follow-up-note', { n: Math.max(...distributions.map(({ n }) => n)), asked })
  return [{ ...head, notes: [answered, ...notes], pictures, tables }]
}

function whyNothing(
  { words, language }: Reader,
  { hours }: Desk,
  feedback: Exclude<Feedback, { kind: 'index' }>,
): string {
  const { asked } = feedback
  if (feedback.kind === 'few') return words('panel-event-feedback-few', { asked })
  const until = dayInWords(lastDayBefore(feedback.until, hours.zone), language)
  return words('panel-event-feedback-asking', { asked, until })
}
