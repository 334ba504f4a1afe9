// A picture of a page as a file: whoever may read the page may have it. It is drawn anew, for paper.
import type { FastifyReply } from 'fastify'
import { wordsOf } from '../../locales/index.ts'
import { pngOf } from '../../reports/charts/drawing.ts'
import { framed } from '../../reports/charts/framed.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { fileName } from '../file-name.ts'
import { PanelRefusal } from '../refusal.ts'
import { date, readerOf } from '../results/reader.ts'
import type { Sheet } from '../sheet.ts'
import { attach } from './attach.ts'

/** Twice the size: letters stay sharp on paper. */
const zoom = 2

export async function sendPicture(
  reply: FastifyReply,
  page: PageDeclaration,
  desk: Desk,
  { section: id, at, as, ...query }: Record<string, string>,
): Promise<FastifyReply> {
  const missing = new PanelRefusal(404, 'panel-refused-missing')
  if (as !== 'svg' && as !== 'png') throw missing
  const sheet = (await page.load(desk, { ...query, theme: 'light', width: '960' })) as Partial<Sheet>
  const section = sheet.sections?.find((one) => one.id === id)
  const svg = section?.pictures?.[Number(at)]
  if (!section || svg === undefined || !sheet.title) throw missing
  const words = wordsOf(desk.actor.language)
  const made = words('exports-picture-made', { date: date(readerOf(desk, {}), desk.now) })
  const drawn = framed(svg, { title: section.title, lines: [sheet.title, ...(sheet.lead ?? [])], made })
  attach(reply, fileName(`${sheet.title} – ${section.title}`, as))
  return reply.send(as === 'svg' ? drawn.svg : Buffer.from(await pngOf(drawn, zoom)))
}
