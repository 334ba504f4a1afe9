// «Выгрузить»: a list of the panel as a file, to whoever sees that list.
import type { AdminJS } from 'adminjs'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { may, takingOut } from '../../core/access.ts'
import { noteList } from '../../db/exports/lists.ts'
import type { ScopedResource, Sort, Viewer } from '../adapter.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { listToWrite } from '../lists/table.ts'
import { adminWords } from '../locale.ts'
import { mayOpen } from '../page-rights.ts'
import { PanelRefusal } from '../refusal.ts'
import { resources } from '../resources/index.ts'
import { checkQuery } from './query.ts'
import { formatOf, sendTables } from './send-tables.ts'

export async function sendList(
  admin: AdminJS,
  request: FastifyRequest,
  reply: FastifyReply,
  viewer: Viewer,
  desk: Desk,
): Promise<FastifyReply> {
  const { resourceId } = request.params as { resourceId: string }
  const declaration = resources.find(({ model }) => model === resourceId)
  if (!declaration) throw new PanelRefusal(404, 'panel-refused-missing')
  const actor = takingOut(viewer.actor)
  if (!may(actor, 'read', declaration.subject)) throw new PanelRefusal(403, 'lists-refused-right')
  const { as, sortBy, direction, ...rest } = checkQuery(request.query, declaration)
  const format = formatOf(as)
  const filters = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (name.startsWith('filters.') ? [[name.slice(8), value]] : [])),
  )
  const resource = admin.findResource(declaration.model) as ScopedResource
  const sort = { sortBy, direction } as Sort
  const table = await listToWrite(resource, { filters, sort }, { ...viewer, actor })
  const columns = [...new Set(Object.keys(filters).map((name) => name.split('~~')[0] ?? name))]
  const what = { subject: declaration.subject, list: declaration.model, format, rows: table.count, filters: columns }
  await noteList(desk.db, actor, what, desk.now)
  const title = adminWords(actor.language)[`resources.${declaration.model}.actions.list`] ?? table.name
  return sendTables(request, reply, desk, { title, format, tables: [table] })
}

/** The list of people on a page of ours, by the rights of that page. */
export async function sendListOfPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageDeclaration,
  whole: Desk,
  { as, ...query }: Record<string, string>,
): Promise<FastifyReply> {
  if (!page.list) throw new PanelRefusal(404, 'panel-refused-missing')
  const desk = { ...whole, actor: takingOut(whole.actor) }
  if (!mayOpen(desk.actor, page)) throw new PanelRefusal(403, 'lists-refused-right')
  const format = formatOf(as)
  const { title, table, subject, subjectId, filters } = await page.list(desk, query)
  const about = { subject, ...(subjectId !== undefined && { subjectId }) }
  const what = { ...about, list: page.name, format, rows: table.count, filters }
  await noteList(desk.db, desk.actor, what, desk.now)
  return sendTables(request, reply, desk, { title, format, tables: [table] })
}
