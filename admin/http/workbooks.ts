// The figures of a page as a workbook: the page itself, read once more, with its tables as tables.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { takingOut } from '../../core/access.ts'
import { noteFigures } from '../../db/exports/lists.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { sheetTables } from '../lists/sheet-tables.ts'
import { mayOpen } from '../page-rights.ts'
import { PanelRefusal } from '../refusal.ts'
import { numberOf } from '../results/query.ts'
import { date, readerOf } from '../results/reader.ts'
import type { Sheet } from '../sheet.ts'
import { sendTables } from './send-tables.ts'

export async function sendWorkbook(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageDeclaration,
  { actor: whole, ...desk }: Desk,
  query: Record<string, string>,
): Promise<FastifyReply> {
  if (!page.hasWorkbook) throw new PanelRefusal(404, 'panel-refused-missing')
  const actor = takingOut(whole)
  if (!mayOpen(actor, page)) throw new PanelRefusal(403, 'lists-refused-right')
  const sheet = (await page.load({ ...desk, actor }, { ...query, theme: 'light', width: '960' })) as Sheet
  const { db, now } = desk
  await noteFigures(db, actor, { waveId: numberOf(query, 'wave'), page: page.name }, now)
  const title = `${sheet.title} ${date(readerOf({ ...desk, actor }, {}), now)}`
  return sendTables(request, reply, { title, format: 'xlsx', tables: sheetTables(sheet, wordsOf(actor.language)) })
}
