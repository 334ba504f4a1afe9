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
import type { Sheet } from '../sheet.ts'
import { sendTables } from './send-tables.ts'

export async function sendWorkbook(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageDeclaration,
  whole: Desk,
  query: Record<string, string>,
): Promise<FastifyReply> {
  if (!page.hasWorkbook) throw new PanelRefusal(404, 'panel-refused-missing')
  const desk = { ...whole, actor: takingOut(whole.actor) }
  const { db, actor, now } = desk
  if (!mayOpen(actor, page)) throw new PanelRefusal(403, 'lists-refused-right')
  const sheet = (await page.load(desk, { ...query, theme: 'light', width: '960' })) as Sheet
  await noteFigures(db, actor, { waveId: numberOf(query, 'wave'), page: page.name }, now)
  const tables = sheetTables(sheet, wordsOf(actor.language))
  return sendTables(request, reply, desk, { title: sheet.title, format: 'xlsx', tables })
}
