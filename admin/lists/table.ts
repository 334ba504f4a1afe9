// A list of the panel as a table to write: the rows and columns that its reader sees, filtered and sorted as they are now.
import { type ActionContext, type BaseRecord, Filter, populator } from 'adminjs'
import type { TableToWrite, Value } from '../../reports/table.ts'
import { mostRows, type ScopedResource, type Sort, type Viewer } from '../adapter.ts'
import { adminWords } from '../locale.ts'
import { PanelRefusal } from '../refusal.ts'
import { cellsOf } from './cell.ts'

/** More rows than this nobody reads; it also bounds how long a file is being written. */
export const mostInFile = 100_000

export type Asked = { filters: object; sort: Sort }

/**
 * Which rows they are is decided at once, their values are read a portion at a time, each under the reader's rights of
 * that moment: what was changed meanwhile is in the file once, as it is then.
 * @throws PanelRefusal where a filter makes no sense, or there are too many rows
 */
export async function listToWrite(
  resource: ScopedResource,
  { filters, sort }: Asked,
  viewer: Viewer,
): Promise<TableToWrite & { count: number }> {
  const { model, list } = resource.declaration
  const { language } = viewer.actor
  const context = { currentAdmin: viewer } as unknown as ActionContext
  const ids = await resource.listIds(new Filter(filters, resource), sort, mostInFile + 1, context)
  if (ids.length > mostInFile) throw new PanelRefusal(400, 'lists-refused-many', { most: mostInFile })
  const shapes = list.flatMap((name) => resource.property(name)?.shape ?? [])
  const cellOf = cellsOf(model, language, viewer.hours.zone)
  const words = adminWords(language)

  async function* rows(): AsyncGenerator<Value[]> {
    for (let from = 0; from < ids.length; from += mostRows) {
      const portion = ids.slice(from, from + mostRows)
      const found = await populator(await resource.findMany(portion, context), context)
      const byId = new Map<unknown, BaseRecord>(found.map((record) => [record.get('id'), record]))
      for (const id of portion) {
        const record = byId.get(id)
        if (record) yield shapes.map((shape) => cellOf(record, shape))
      }
    }
  }
  return {
    name: words[`labels.${model}`] ?? model,
    head: shapes.map(({ name }) => words[`resources.${model}.properties.${name}`] ?? name),
    widths: shapes.map(({ kind, isList }) => (kind === 'text' || kind === 'relation' || isList ? 32 : 16)),
    count: ids.length,
    rows,
  }
}
