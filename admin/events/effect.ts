// What has become of the difficulty an event was meant for, on its page: those who came then and now, beside the others.
import type { BlockEffect } from '../../core/events/effect.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { dayInWords, lastDayBefore, localDateOf } from '../../core/time.ts'
import { effectOf, type SurveyEffect } from '../../db/events/effect.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import type { Desk } from '../desk.ts'
import { boundariesOf } from '../results/blocks.ts'
import { pictures } from '../results/pictures.ts'
import { type Reader, textFor, whole } from '../results/reader.ts'
import type { Section } from '../sheet.ts'
import { changeInWords, levelsCode, linesOf, tableOf, titleOf } from './effect-table.ts'

export async function effectSections(reader: Reader, desk: Desk, event: FoundEvent): Promise<Section[]> {
  const effects = await effectOf(desk.db, desk.actor, event, { now: desk.now, zone: reader.zone })
  return effects
    .filter(({ kind }) => kind !== 'not-yours' || event.isMine)
    .map((effect, i) => {
      const survey = textFor(reader, effect.definition.title)
      const head = { id: i === 0 ? 'effect' : `effect-${i}`, title: reader.words('panel-event-effect', { survey }) }
      return { ...head, ...(effect.kind === 'measured' ? measured(reader, effect, head.title) : why(reader, effect)) }
    })
}

type Measured = Extract<SurveyEffect, { kind: 'measured' }>

/** What is missing before anything can be said. */
function why({ words, language, zone }: Reader, effect: Exclude<SurveyEffect, Measured>): Pick<Section, 'notes'> {
  switch (effect.kind) {
    case 'not-yours':
      return { notes: [words('results-refused-not-yours')] }
    case 'no-after': {
      const { opensAt } = effect
      const from = opensAt && dayInWords(localDateOf(opensAt, zone), language)
      return { notes: [from ? words('panel-event-effect-planned', { from }) : words('panel-event-effect-no-after')] }
    }
    case 'asking': {
      const until = dayInWords(lastDayBefore(effect.until, zone), language)
      return { notes: [words('panel-event-effect-asking', { until })] }
    }
    default:
      return { notes: [words(`panel-event-effect-${effect.kind}`)] }
  }
}

function measured(reader: Reader, effect: Measured, title: string): Omit<Section, 'id' | 'title'> {
  const { words, look } = reader
  const { definition, earlier, later, answered, blocks } = effect
  const lines = blocks.flatMap((block) => linesOf(reader, definition, block))
  const [first] = blocks
  const high = definition.levels.find(({ code }) => code === levelsCode(definition, first?.code))?.high ?? 'bad'
  const isWithheld = blocks.some(({ kind }) => kind === 'withheld')
  const rows = lines.map((line) => ({
    label: `${line.title}: ${words(`panel-event-effect-${line.group}`)}`,
    earlier: line.effect.before.mean,
    later: line.effect.after.mean,
    verdict: line.effect.change.verdict,
  }))
  const boundaries = boundariesOf(definition, first?.code ?? '')
  const waves = { earlier: earlier.title, later: later.title }
  return {
    notes: [
      words('panel-event-effect-answered', { ...waves, ...figures(reader, answered) }),
      ...(lines.length > 0 ? [words(`results-high-${high}`)] : []),
      ...blocks.flatMap((block) => besideNotes(reader, definition, block)),
      ...(isWithheld ? [words('results-withheld-note')] : []),
      words('panel-event-effect-no-proof'),
    ],
    pictures: lines.length > 0 ? [pictures.comparison({ ...look, title, waves, rows, boundaries }).svg] : [],
    tables: [tableOf(reader, definition, blocks)],
  }
}

function figures(reader: Reader, { came, before, after, both }: Measured['answered']): Record<string, string> {
  const [people, first, second, twice] = [came, before, after, both].map((count) => whole(reader, count))
  return { came: people ?? '', before: first ?? '', after: second ?? '', both: twice ?? '' }
}

function besideNotes(reader: Reader, definition: Definition, block: BlockEffect): string[] {
  if (block.kind !== 'shown' || !block.absent) return []
  const { words } = reader
  const title = titleOf(reader, definition, block.code)
  const { beside } = block.absent
  if (beside.kind === 'apart') return [words('panel-event-effect-apart', { block: title })]
  const { change } = beside
  return [
    words('panel-event-effect-compared', {
      block: title,
      change: changeInWords(reader, change),
      verdict: change.verdict,
    }),
  ]
}
