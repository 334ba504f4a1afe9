// AdminJS behind our own door: its pages and its API, with a handful of routes of ours instead of its own.
import { type ActionRequest, type AdminJS, ApiController } from 'adminjs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Viewer } from '../adapter.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import type { PanelOptions } from '../options.ts'
import { mayOpen } from '../page-rights.ts'
import { pages } from '../pages/index.ts'
import { PanelRefusal } from '../refusal.ts'
import { resources } from '../resources/index.ts'
import { readId } from '../values.ts'
import { adminOf } from './admin.ts'
import { certificates } from './certificates.ts'
import { diplomas } from './diplomas.ts'
import { sendExport } from './exports.ts'
import { files } from './files.ts'
import { renderShell } from './layout.ts'
import { sendList, sendListOfPage } from './lists.ts'
import { sendPicture } from './pictures.ts'
import { checkQuery } from './query.ts'
import { uploads } from './uploads.ts'
import { sendWorkbook } from './workbooks.ts'

type Params = { resourceId: string; action: string; recordId?: string; query?: string }

const generic = { GET: ['list', 'search', 'show', 'edit'], POST: ['edit', 'new'] }

export async function shell(app: FastifyInstance, options: PanelOptions): Promise<void> {
  const admin = adminOf(options.database.client)
  app.addHook('preHandler', demandSignIn)

  const page = (request: FastifyRequest, reply: FastifyReply) => showShell(admin, request, reply, options)
  for (const path of ['/', '/resources/*', '/pages/*']) app.get(path, page)

  files(app, options)
  uploads(app, options)
  certificates(app, options)
  diplomas(app, options)
  app.route({ method: ['GET', 'POST'], url: '/api/resources/:resourceId/actions/:action', handler: resourceAction })
  app.get('/api/resources/:resourceId/actions/:action/:query', resourceAction)
  app.route({
    method: ['GET', 'POST'],
    url: '/api/resources/:resourceId/records/:recordId/:action',
    handler: recordAction,
  })
  app.get('/pictures/:name', (request, reply) =>
    sendPicture(reply, pageOf(request), deskOf(request, options), plain(request.query)),
  )
  app.get('/workbooks/:name', (request, reply) =>
    sendWorkbook(request, reply, pageOf(request), deskOf(request, options), plain(request.query)),
  )
  app.get('/lists/:resourceId', (request, reply) =>
    sendList(admin, request, reply, viewerOf(request, options), deskOf(request, options)),
  )
  app.get('/lists/pages/:name', (request, reply) =>
    sendListOfPage(request, reply, pageOf(request), deskOf(request, options), plain(request.query)),
  )
  app.get('/exports/:token', (request, reply) => sendExport(request, reply, deskOf(request, options)))
  app.get('/api/pages/:name', async (request) => pageOf(request).load(deskOf(request, options), plain(request.query)))
  app.post('/api/pages/:name', async (request) => {
    const { act, longest } = pageOf(request)
    if (!act) throw new PanelRefusal(405, 'panel-refused-request')
    return act(deskOf(request, options), plain(request.body, longest), request)
  })

  async function resourceAction(request: FastifyRequest, reply: FastifyReply) {
    const given = checked(request)
    const controller = new ApiController({ admin } as never, viewerOf(request, options) as never)
    return answer(reply, await controller.resourceAction(given, reply))
  }

  async function recordAction(request: FastifyRequest, reply: FastifyReply) {
    const given = checked(request)
    const controller = new ApiController({ admin } as never, viewerOf(request, options) as never)
    return answer(reply, await controller.recordAction(given as never, reply))
  }
}

/** The path without its query decides; a guard that looks at the whole address can be led astray by it. */
async function demandSignIn(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (request.signedIn || isPublic(request)) return
  if (request.url.startsWith('/admin/api/')) throw new PanelRefusal(401, 'panel-refused-signed-out')
  const to = request.url === '/admin' || request.url === '/admin/' ? '' : `?to=${encodeURIComponent(request.url)}`
  return reply.redirect(`/admin/login${to}`)
}

function isPublic(request: FastifyRequest): boolean {
  return request.routeOptions.url === '/admin/login' || request.routeOptions.url === '/admin/logout'
}

function viewerOf(request: FastifyRequest, { clock, hours, chatLink, pages }: PanelOptions): Viewer {
  if (!request.signedIn) throw new PanelRefusal(401, 'panel-refused-signed-out')
  const { actor, login, name } = request.signedIn
  return { actor, login, name, now: clock(), hours, chatLink, pages }
}

function deskOf(request: FastifyRequest, options: PanelOptions): Desk {
  const { actor, now, hours, chatLink, pages } = viewerOf(request, options)
  const { exports, schedules, trial, trialForm } = options
  return { db: options.database.client, actor, now, hours, chatLink, pages, exports, schedules, trial, trialForm }
}

async function showShell(admin: AdminJS, request: FastifyRequest, reply: FastifyReply, options: PanelOptions) {
  const markup = await renderShell(admin, viewerOf(request, options))
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(markup)
}

/** Only resources, actions and methods that exist; only a query that makes sense. */
function checked(request: FastifyRequest): ActionRequest {
  const params = request.params as Params
  const declaration = resources.find(({ model }) => model === params.resourceId)
  if (!declaration) throw new PanelRefusal(404, 'panel-refused-missing')
  const named = (declaration.actions ?? []).map(({ name }) => name)
  const known = new Set([...generic.GET, ...generic.POST, ...named])
  if (!known.has(params.action)) throw new PanelRefusal(404, 'panel-refused-missing')
  const method = request.method === 'POST' ? 'POST' : 'GET'
  if (!named.includes(params.action) && !generic[method].includes(params.action)) {
    throw new PanelRefusal(405, 'panel-refused-request')
  }
  if (params.recordId !== undefined && readId(params.recordId).kind === 'rejected') {
    throw new PanelRefusal(404, 'panel-refused-missing')
  }
  const query = checkQuery(request.query, declaration)
  const payload = (request.body ?? {}) as Record<string, unknown>
  return { params: { ...params }, query, payload, method: method === 'POST' ? 'post' : 'get' }
}

type Answer = {
  record?: { baseError?: { type?: string } | null } | undefined
  notice?: { message: string } | undefined
}

/** AdminJS answers 200 to what it could not find or may not show. */
function answer(reply: FastifyReply, result: unknown) {
  const type = (result as Answer).record?.baseError?.type
  if (type === 'NotFoundError') throw new PanelRefusal(404, 'panel-refused-missing')
  if (type === 'ForbiddenError') throw new PanelRefusal(403, 'panel-refused-right')
  return reply.header('cache-control', 'no-store').send(result)
}

function pageOf(request: FastifyRequest): PageDeclaration {
  const { name } = request.params as { name: string }
  const page = pages.find((candidate) => candidate.name === name)
  if (!page) throw new PanelRefusal(404, 'panel-refused-missing')
  const actor = request.signedIn?.actor
  if (!actor || !mayOpen(actor, page)) throw new PanelRefusal(403, 'panel-refused-right')
  return page
}

/** One text a name. */
function plain(given: unknown, longest = 5_000): Record<string, string> {
  const entries = Object.entries((given ?? {}) as Record<string, unknown>)
  if (entries.some(([, value]) => typeof value !== 'string' || value.length > longest)) {
    throw new PanelRefusal(400, 'panel-refused-request')
  }
  return Object.fromEntries(entries) as Record<string, string>
}
