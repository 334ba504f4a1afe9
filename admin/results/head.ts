// What a wave's page begins with: which wave, of which questionnaire, between which days.
import type { Definition } from '../../core/survey/definition.ts'
import type { WaveHead } from '../../db/results/wave.ts'
import type { Mark, Sheet } from '../sheet.ts'
import { date, type Reader, textFor } from './reader.ts'

const tones = { planned: 'quiet', open: 'good', closed: 'quiet', cancelled: 'quiet' } as const

export function headOf(
  reader: Reader,
  { wave, definition }: { wave: WaveHead; definition: Definition },
): Pick<Sheet, 'title' | 'lead'> & { status: Mark } {
  const { words } = reader
  // A wave ends at the first instant after its last day, unless somebody has closed it before.
  const lastDay = new Date(wave.closesAt.getTime() - 1)
  const last = wave.closedAt && wave.closedAt < lastDay ? wave.closedAt : lastDay
  const days = { from: date(reader, wave.opensAt), to: date(reader, last) }
  return {
    title: wave.title,
    status: { text: words(`panel-ui-resources-Wave-labels-status-${wave.status}`), tone: tones[wave.status] },
    lead: [
      words('results-survey', { title: textFor(reader, definition.title), version: wave.version.number }),
      words('results-days', days),
    ],
  }
}
