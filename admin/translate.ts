// Turns the declarations into AdminJS's options.
import type { Action, ActionContext, ActionRequest, ActionResponse, RecordJSON, ResourceOptions } from 'adminjs'
import { may, takingOut } from '../core/access.ts'
import type { PrismaClient } from '../db/open.ts'
import { isRegister } from '../db/registers.ts'
import type { Viewer } from './adapter.ts'
import type { ActionDeclaration, PageLink, ResourceDeclaration } from './declare.ts'
import { mayOpen } from './page-rights.ts'
import { pages } from './pages/index.ts'
import { formOf } from './preview.ts'
import { runAction } from './run-action.ts'
import { editRecord, newRecord } from './save-action.ts'

type Options = NonNullable<ResourceOptions['actions']>
type Option = Partial<Action<ActionResponse>>

export function optionsOf(db: PrismaClient, declaration: ResourceDeclaration): ResourceOptions {
  const {
    model,
    title,
    list,
    show,
    edit,
    filters,
    sort,
    descending = false,
    actions = [],
    pages: links = [],
  } = declaration
  const [sortBy = 'id'] = Object.keys(sort)
  return {
    id: model,
    titleProperty: title,
    // The sidebar is our own; this only says that AdminJS shall not group by database.
    navigation: null,
    listProperties: list,
    showProperties: show,
    editProperties: edit,
    filterProperties: filters,
    sort: { sortBy, direction: descending ? 'desc' : 'asc' },
    properties: toned(declaration),
    actions: {
      ...generic(declaration),
      exportList: downloading(declaration),
      ...Object.fromEntries(actions.map((action) => [action.name, named(db, declaration, action)])),
      ...Object.fromEntries(links.map((link) => [link.name, leading(link)])),
    },
  }
}

function toned({ tones = {} }: ResourceDeclaration): NonNullable<ResourceOptions['properties']> {
  return Object.fromEntries(Object.entries(tones).map(([name, tones]) => [name, { custom: { tones } }]))
}

/** Deleting is nobody's generic right: what ends gets a date, what the law wants gone has a verb. */
function generic(declaration: ResourceDeclaration): Options {
  const canRead = ({ currentAdmin }: ActionContext) => mayViewer(currentAdmin, 'read', declaration)
  const canWrite = ({ currentAdmin }: ActionContext) =>
    isRegister(declaration.subject) && declaration.edit.length > 0 && mayViewer(currentAdmin, 'write', declaration)
  const isWritable = (context: ActionContext) => canWrite(context) && context.record?.params._writable === true
  return {
    list: { isAccessible: canRead, showFilter: declaration.filters.length > 0 },
    search: { isAccessible: canRead },
    show: { isAccessible: canRead },
    edit: { isAccessible: isWritable, handler: editRecord },
    new: {
      isAccessible: (context: ActionContext) => declaration.canCreate === true && canWrite(context),
      handler: newRecord,
    },
    delete: { isAccessible: false, isVisible: false },
    bulkDelete: { isAccessible: false, isVisible: false },
  }
}

function named(db: PrismaClient, declaration: ResourceDeclaration, action: ActionDeclaration): Option {
  const isOwn = action.subject === undefined || action.subject === declaration.subject
  const suits = ({ currentAdmin, record }: ActionContext) =>
    mayViewer(currentAdmin, 'write', { subject: action.subject ?? declaration.subject }) &&
    (!record || ((!isOwn || record.params._writable === true) && (action.suits?.(record.params) ?? true)))
  return {
    actionType: action.type,
    icon: action.icon,
    component: 'NamedAction',
    isAccessible: suits,
    isVisible: ({ record }: ActionContext) => !record || (action.isOffered?.(record.params) ?? true),
    showInDrawer: false,
    custom: {
      fields: (action.fields ?? []).map(({ options: _, ...field }) => field),
      isDangerous: action.isDangerous ?? false,
      isLinkedTo: action.isLinkedTo ?? false,
      hasPreview: action.preview !== undefined,
      watchedOn: action.watchedOn,
      hasForm: action.initial !== undefined || (action.fields ?? []).some(({ options }) => options),
    },
    // The browser reads an action by GET before it draws it: only POST runs it.
    handler: async (request: ActionRequest, _response: unknown, context: ActionContext): Promise<ActionResponse> =>
      request.method === 'post'
        ? runAction(db, action, request, context)
        : { record: recordOf(context), form: await formOf(db, action, context, request.query) },
  }
}

/** Leads to a page of ours; as an action it does nothing, and the shell knows no such action. */
function leading({ icon, page, parameter }: PageLink): Option {
  const to = pages.find(({ name }) => name === page)
  return {
    actionType: 'record',
    icon,
    component: false,
    isAccessible: ({ currentAdmin }) => {
      const actor = (currentAdmin as unknown as Viewer | undefined)?.actor
      return to !== undefined && actor !== undefined && mayOpen(actor, to)
    },
    custom: { page, parameter },
    handler: async (_request: ActionRequest, _response: unknown, context: ActionContext) => ({
      record: recordOf(context),
    }),
  }
}

/** Says to the list whether its reader may have it as a file (http/lists.ts); as an action it does nothing either. */
function downloading({ subject }: ResourceDeclaration): Option {
  return {
    actionType: 'resource',
    component: false,
    isAccessible: ({ currentAdmin }) => {
      const actor = (currentAdmin as unknown as Viewer | undefined)?.actor
      return actor !== undefined && may(takingOut(actor), 'read', subject)
    },
    handler: async () => ({}),
  }
}

export function recordOf(context: ActionContext): RecordJSON | undefined {
  return context.record?.toJSON(context.currentAdmin)
}

function mayViewer(
  viewer: unknown,
  verb: 'read' | 'write',
  { subject }: Pick<ResourceDeclaration, 'subject'>,
): boolean {
  const actor = (viewer as Viewer | undefined)?.actor
  return actor !== undefined && may(actor, verb, subject)
}
