// AdminJS's way to our tables: every read and write goes through the actor's scope, nothing undeclared is ever selected.
import { type ActionContext, BaseRecord, BaseResource, type Filter, flat } from 'adminjs'
import { may } from '../core/access.ts'
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import type { PrismaClient } from '../db/open.ts'
import { saveRegister, type Table } from '../db/registers.ts'
import { whereOf } from '../db/scopes.ts'
import type { ResourceDeclaration, Row } from './declare.ts'
import type { ChatLink, Staff } from './desk.ts'
import { conditionOf } from './filters.ts'
import { fieldOf, keyOf, kindOf, type Model, modelOf } from './model.ts'
import { type Column, columnsOf } from './properties.ts'
import { PanelRefusal } from './refusal.ts'
import { readForm, refusedForm, refusedSave } from './save.ts'
import { readId } from './values.ts'

/** Pages and lists never ask for more rows than this at once. */
export const mostRows = 200

/** AdminJS's currentAdmin: never sent to the browser as it is. */
export type Viewer = {
  actor: Staff
  login: string
  name: string
  now: Date
  hours: SendingHours
  chatLink?: ChatLink | undefined
  pages?: (() => string) | undefined
}

export type Sort = { sortBy?: string; direction?: 'asc' | 'desc' }

export class ScopedResource extends BaseResource {
  readonly declaration: ResourceDeclaration
  readonly model: Model
  private readonly db: PrismaClient
  private readonly columns: Map<string, Column>

  constructor(db: PrismaClient, declaration: ResourceDeclaration) {
    super(declaration)
    this.db = db
    this.declaration = declaration
    this.model = modelOf(declaration.model)
    this.columns = columnsOf(this.model, declaration)
  }

  override id = () => this.declaration.model
  override databaseName = () => 'metodist'
  override databaseType = () => 'postgres'
  override properties = () => [...this.columns.values()]
  override property = (path: string) => this.columns.get(path) ?? null
  override build = (params: Row) => new BaseRecord(flat.unflatten(params), this)

  override async count(filter: Filter, context?: ActionContext): Promise<number> {
    return this.table().count({ where: this.condition(filter, viewerOf(context)) })
  }

  override async find(filter: Filter, page: { limit?: number; offset?: number; sort?: Sort }, context?: ActionContext) {
    const viewer = viewerOf(context)
    const rows = await this.table().findMany({
      where: this.condition(filter, viewer),
      select: this.selection(),
      skip: page.offset ?? 0,
      take: Math.min(page.limit ?? 50, mostRows),
      orderBy: this.orderBy(page.sort ?? {}),
    })
    return this.present(rows, viewer)
  }

  /** The ids of a whole list, filtered and in its order: at most `most` of them. */
  async listIds(filter: Filter, sort: Sort, most: number, context?: ActionContext): Promise<number[]> {
    const where = this.condition(filter, viewerOf(context))
    const rows = await this.table().findMany({ where, select: { id: true }, take: most, orderBy: this.orderBy(sort) })
    return rows.map(({ id }) => id as number)
  }

  override async findOne(id: string, context?: ActionContext): Promise<BaseRecord | null> {
    return (await this.findMany([id], context))[0] ?? null
  }

  override async findMany(ids: (string | number)[], context?: ActionContext): Promise<BaseRecord[]> {
    const viewer = viewerOf(context)
    const reads = ids.slice(0, mostRows).map((id) => readId(String(id)))
    const known = reads.flatMap((read) => (read.kind === 'value' ? [read.value] : []))
    if (known.length === 0) return []
    const where = { AND: [{ id: { in: known } }, this.within('read', viewer)] }
    return this.present(await this.table().findMany({ where, select: this.selection() }), viewer)
  }

  override async create(params: Row, context?: ActionContext): Promise<Row> {
    return this.write(null, params, viewerOf(context), this.declaration.canCreate === true)
  }

  override async update(id: string, params: Row, context?: ActionContext): Promise<Row> {
    const read = readId(String(id))
    if (read.kind === 'rejected') throw new PanelRefusal(404, 'panel-refused-missing')
    return this.write(read.value as number, params, viewerOf(context), this.declaration.edit.length > 0)
  }

  override async delete(): Promise<void> {
    throw new PanelRefusal(405, 'panel-refused-delete')
  }

  private async write(id: number | null, params: Row, viewer: Viewer, isOpen: boolean): Promise<Row> {
    if (!isOpen) throw new PanelRefusal(405, 'panel-refused-right')
    const form = readForm(this.model, this.declaration, params)
    if (form.kind === 'rejected') throw refusedForm(form.reasons, viewer.actor.language)
    const { actor, now } = viewer
    const saved = await saveRegister(this.db, actor, this.declaration.subject, id, form.values, now).catch((error) => {
      throw refusedSave(error, this.model, actor.language)
    })
    const [record] = await this.present(
      await this.table().findMany({ where: { id: saved }, select: this.selection() }),
      viewer,
    )
    return record?.params ?? {}
  }

  private condition(filter: Filter, viewer: Viewer) {
    const given = Object.values(
      (filter as unknown as { filters: Record<string, { path: string; value: unknown }> }).filters,
    )
    const filters = Object.fromEntries(given.map(({ path, value }) => [path, value]))
    return { AND: [this.within('read', viewer), conditionOf(this.model, this.declaration, filters, viewer)] }
  }

  private within(verb: 'read' | 'write', viewer: Viewer) {
    return whereOf(viewer.actor, verb, this.declaration.subject, viewer.now)
  }

  /** Rows of equal value keep one order, so that no row is on two pages. */
  private orderBy({ sortBy, direction }: Sort): object[] {
    const { sort, descending = false } = this.declaration
    const [first = 'id'] = Object.keys(sort)
    const way = direction ?? (descending ? 'desc' : 'asc')
    const key = sortBy ?? first
    const columns = Object.hasOwn(sort, key) ? sort[key] : undefined
    if (!columns && sortBy !== 'id') throw new PanelRefusal(400, 'panel-wrong-sort', { name: String(sortBy) })
    return [...(columns ?? []).map((column) => orderOf(column, way)), { id: way }]
  }

  private selection(): Row {
    const own = [...this.columns.keys()].filter((name) => this.model.fields.has(name) && !this.computed(name))
    const fields = own.map((name) => fieldOf(this.model, name))
    const plain = Object.fromEntries(
      fields.map((field) => [kindOf(field) === 'relation' ? keyOf(field) : field.name, true]),
    )
    return Object.assign(plain, ...Object.values(this.declaration.computed ?? {}).map(({ needs }) => needs))
  }

  private async present(found: Row[], viewer: Viewer): Promise<BaseRecord[]> {
    const { enrich } = this.declaration
    const rows = enrich ? await enrich(this.db, found, viewer.actor) : found
    const writable = await this.writableOf(rows, viewer)
    return rows.map((row) => {
      const names = [...this.columns.keys()].filter((name) => this.computed(name) || this.model.fields.has(name))
      const params = Object.fromEntries(names.map((name) => [name, this.cellOf(name, row, viewer)]))
      return new BaseRecord({ ...params, _writable: writable.has(row.id) }, this)
    })
  }

  private cellOf(name: string, row: Row, viewer: Viewer): unknown {
    const computed = this.computed(name)
    if (computed) return computed.value(row, viewer.now, viewer)
    const field = fieldOf(this.model, name)
    const value = row[kindOf(field) === 'relation' ? keyOf(field) : name]
    return kindOf(field) === 'date' && value instanceof Date ? value.toISOString().slice(0, 10) : value
  }

  private async writableOf(rows: Row[], viewer: Viewer): Promise<Set<unknown>> {
    if (rows.length === 0 || !may(viewer.actor, 'write', this.declaration.subject)) return new Set()
    const ids = rows.map((row) => row.id)
    const reach = this.within('write', viewer)
    if (Object.keys(reach).length === 0) return new Set(ids)
    const found = await this.table().findMany({ where: { AND: [{ id: { in: ids } }, reach] }, select: { id: true } })
    return new Set(found.map((row) => row.id))
  }

  private computed(name: string) {
    return this.declaration.computed?.[name]
  }

  private table(): Table {
    const name = this.model.name.charAt(0).toLowerCase() + this.model.name.slice(1)
    return (this.db as unknown as Record<string, Table>)[name] as Table
  }
}

/** A column of another table is named with a dot: `person.lastName`. */
function orderOf(column: string, way: 'asc' | 'desc'): object {
  return column.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), way) as object
}

/** Closed by default: what comes without a viewer reads nothing. */
function viewerOf(context?: ActionContext): Viewer {
  const viewer = context?.currentAdmin as Viewer | undefined
  if (!viewer?.actor) throw new PanelRefusal(401, 'panel-refused-signed-out')
  return viewer
}
