// What a resource, an action and a page of the panel say about themselves. translate.ts turns this into AdminJS's options.
import type { FastifyRequest } from 'fastify'
import type { Subject } from '../core/access.ts'
import type { Arguments } from '../core/refusal.ts'
import type { PrismaClient } from '../db/open.ts'
import type { Where } from '../db/scopes.ts'
import type { TableToWrite } from '../reports/table.ts'
import type { Desk, Staff } from './desk.ts'
import type { Kind } from './model.ts'

/** A row as Prisma returns it. */
export type Row = Record<string, unknown>

export type ResourceDeclaration = {
  /** The model of the schema; also the resource's id in addresses. */
  model: string
  /** The row of the table of rights. */
  subject: Subject
  /** An icon of Feather. */
  icon: string
  /** Key of the sidebar's group; a null resource is not in the sidebar. */
  group: GroupName | null
  /** The column that names a record. */
  title: string
  list: string[]
  show: string[]
  /** Empty: nothing is edited generically. */
  edit: string[]
  /** Whether the form also makes new records. */
  canCreate?: boolean
  /** Columns that are computed from the row, and what they need of it. */
  computed?: Record<string, Computed>
  /** How the values of a column are coloured, beside the word that says them. */
  tones?: Record<string, Record<string, Tone>>
  filters: string[]
  /** Filters that are more than a comparison with a column of the same name. */
  ownFilters?: Record<string, FilterDeclaration>
  /** What is sorted by which columns, `person.lastName` being one of another table; the first is the default. */
  sort: Record<string, string[]>
  descending?: boolean
  /** Looks for what somebody types into a reference field. */
  search: (text: string) => Where
  /** What a row alone does not hold, such as the names of what it points to; asked once for all rows of a page. */
  enrich?: (db: PrismaClient, rows: Row[], actor: Staff) => Promise<Row[]>
  /** Columns that follow from others, written with every save. */
  follow?: (row: Row) => Row
  /** Words to a field's problem that the table itself does not know. Keys of locales/. */
  check?: (row: Row) => Record<string, string>
  actions?: ActionDeclaration[]
  /** Pages about one record, reached from its card and its line of the list. */
  pages?: PageLink[]
}

export type Tone = 'good' | 'bad' | 'doubt' | 'quiet'

export type PageLink = {
  /** Its words are `panel-ui-actions-<name>`. */
  name: string
  icon: string
  page: string
  /** What the page calls the record's number. */
  parameter: string
}

export type GroupName = 'registers' | 'networks' | 'training' | 'events' | 'access' | 'surveys' | 'system'

export type Computed = {
  kind: Kind
  isList?: boolean
  choices?: string[]
  /** A resource whose record the value names. */
  reference?: string
  /** What Prisma must select for it. */
  needs: Row
  value: (row: Row, now: Date, viewer: Pick<Desk, 'actor' | 'hours'>) => unknown
}

export type FilterDeclaration = {
  kind: Kind | 'range'
  reference?: string
  choices?: string[]
  /** The rows it keeps, or null when the value is none. */
  where: (value: FilterValue, now: Date, actor: Staff, zone: string) => Where | null
}

/** A range has an open end where a side is empty. */
export type FilterValue = { text: string } | { from: string; to: string }

export type Outcome = {
  /** Key of locales/. */
  message: string
  args?: Arguments
  /** Where to go from here; without it the list. */
  redirect?: string
  /** What only this answer shows. */
  reveal?: Slip[]
}

export type Sentence = { message: string; args?: Arguments }

/** What will happen, in sentences: the first is the heart of it. */
export type Preview = {
  sentences: Sentence[]
  /** Names what the sentences only count, such as the very people of a list. */
  mark?: string
}

/** Several of one group stand together under its name. */
export type Option = { value: string; label: string; group?: string }

/** A code as it is handed over on paper. */
export type Slip = {
  name: string
  place?: string
  code: string
  link?: string
  qr?: string
  until: string
  hint?: string
}

export type ActionDeclaration = {
  /** Names the verb: `revokeCode`. Its words are `panel-ui-actions-<name>` and `panel-ui-own-confirm-<name>`. */
  name: string
  icon: string
  type: 'record' | 'resource'
  /** The row of the table of rights, where it is not the resource's own. */
  subject?: Subject
  fields?: FieldOfAction[]
  /** Hides the action where it makes no sense; the verb in db/ decides again. */
  suits?: (record: Row) => boolean
  /** Offers the action only where it makes sense now; who comes late all the same is told by the verb, in its words. */
  isOffered?: (record: Row) => boolean
  /** Its form is reached by a link of a page; no button of the card leads to it. */
  isLinkedTo?: boolean
  /** The action runs only once somebody has seen this very preview and confirmed it. */
  preview?: (desk: Desk, record: Row, values: Record<string, string>) => Promise<Preview>
  /** What the fields hold at first; `query` is that of the address, so that a link can fill the form in. */
  initial?: (desk: Desk, record: Row, query: Record<string, string>) => Promise<Record<string, string>>
  /** Its form holds what the record does: what others change of it meanwhile is kept, or asked about (admin/seen.ts). */
  isEdit?: boolean
  isDangerous?: boolean
  /** The page on which it is watched where it takes longer than a moment. */
  watchedOn?: { page: string; parameter: string }
  /** `record` as the card shows it; a resource's action gets an empty one. */
  run: (desk: Desk, record: Row, values: Record<string, string>) => Promise<Outcome>
}

export type FieldOfAction = {
  /** Its words are the properties of the resource: `panel-ui-resources-<Model>-properties-<name>`, or of all: `panel-ui-properties-<name>`. */
  name: string
  /**
   * `hidden` is not shown: what the form was opened with, and the verb asks again. `many` is any of its options, a line
   * each; what reads them knows which there are.
   */
  kind: 'text' | 'password' | 'longtext' | 'reference' | 'choice' | 'option' | 'many' | 'date' | 'time' | 'hidden'
  /** Shown only while another field holds one of these. */
  when?: Record<string, string[]>
  reference?: string
  choices?: string[]
  /** Choices that are records, with their words. */
  options?: (desk: Desk) => Promise<Option[]>
  /** Options whose values are names, such as `all-educators` or `segment:7`, and not numbers of records. */
  isNamed?: boolean
  required?: boolean
}

/** A page of its own: what it is read for (GET) and what it does (POST). Its component is admin/components/<component>.tsx. */
export type PageDeclaration = {
  /** Its address: /admin/pages/<name>. Its words are `panel-ui-pages-<name>`. */
  name: string
  icon: string
  component: string
  /** Its place in the sidebar; a page of null is reached from elsewhere. */
  group: GroupName | null
  /** Who sees it; null for everyone who is signed in. */
  subject: Subject | null
  /** Where the subject alone does not say it: who sees it of those. */
  suits?: (actor: Staff) => boolean
  /** A page of figures about a wave that may be taken away as a workbook: never one of rows about people. */
  hasWorkbook?: boolean
  /** The most signs of one field that `act` is given, where it is more than a sentence or two. */
  longest?: number
  /** Its list of people as a file, for whoever may take lists out: as filtered and sorted by the same query. */
  list?: (desk: Desk, query: Record<string, string>) => Promise<ListOfPage>
  load: (desk: Desk, query: Record<string, string>) => Promise<unknown>
  act?: (desk: Desk, values: Record<string, string>, request: FastifyRequest) => Promise<unknown>
}

export type ListOfPage = {
  title: string
  /** What the journal names; a record where the list belongs to one. */
  subject: string
  subjectId?: number
  filters: string[]
  table: TableToWrite & { count: number }
}
