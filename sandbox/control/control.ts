// Acting as a person over HTTP: for the chat page, and for tests and benchmarks in other processes.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Fault, Faults } from '../api/faults.ts'
import type { Tally } from '../api/tally.ts'
import type { Box } from '../box.ts'
import { type Acting, actingWith } from '../person/acting.ts'
import type { Bot } from '../world/state.ts'
import { acts } from './acts.ts'
import { chatView } from './chat-view.ts'
import { streamEvents } from './events.ts'

export type DemoPerson = {
  key: string
  name: string
  /** A line below the name: who this is. */
  detail: string
  /** How far this person has come with the bot: names a sentence `sandbox-standing-…`. */
  standing?: string
  /** The payload of the deep link by which this person comes to the bot. */
  startCode?: string
}

export type Control = { box: Box; faults: Faults; tally: Tally; people: () => Promise<DemoPerson[]> }

type Query = { Querystring: { token?: string } }

export function controlApi(scope: FastifyInstance, { box, faults, tally, people }: Control): void {
  scope.addHook('onRequest', sameOrigin)
  scope.setErrorHandler((error, _request, reply) => reply.code(400).send({ error: (error as Error).message }))

  scope.get('/control/people', async () => {
    const demo = await people()
    return demo.map((person) => ({ ...person, chat: box.world.peopleByKey.get(person.key)?.user.id ?? null }))
  })
  scope.post<Query & { Body: { key: string; name?: string; language?: string } }>(
    '/control/person',
    async (request) => {
      const { key, ...details } = request.body
      return { chat: handsOf(request).personOf(key, details) }
    },
  )
  scope.get<Query & { Params: { chat: string } }>('/control/chats/:chat', async (request) =>
    chatView(box, botOf(request), Number(request.params.chat)),
  )
  scope.post<Query & { Params: { chat: string; act: string }; Body: Record<string, never> }>(
    '/control/chats/:chat/:act',
    { bodyLimit: 30 * 1024 * 1024 },
    async (request) => {
      const act = acts[request.params.act]
      if (!act) throw new Error(`a person cannot «${request.params.act}»; they can ${Object.keys(acts).join(', ')}`)
      return { done: act(handsOf(request), Number(request.params.chat), request.body ?? {}) ?? true }
    },
  )
  scope.get<Query>('/control/events', (request, reply) => streamEvents(box, botOf(request), reply))

  scope.post<{ Body: Fault }>('/control/faults', async ({ body }) => ({ left: faults.add(body).left() }))
  scope.delete('/control/faults', async () => {
    faults.clear()
    return {}
  })
  scope.get('/control/tally', async () => tally.read())
  scope.delete('/control/tally', async () => {
    tally.reset()
    return {}
  })

  function botOf(request: FastifyRequest<Query>): Bot {
    const { token } = request.query
    const bot = token ? [...box.world.bots.values()].find((known) => known.token === token) : box.bot
    if (!bot) throw new Error(`no bot has the token «${token}»`)
    return bot
  }

  function handsOf(request: FastifyRequest<Query>): Acting {
    return actingWith(box, botOf(request))
  }
}

/** A page from elsewhere, open in the same browser, is not to act here. */
async function sameOrigin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const site = request.headers['sec-fetch-site']
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none'
  const isForm = request.method === 'POST' && !request.headers['content-type']?.startsWith('application/json')
  if (isForeign || isForm) await reply.code(403).send({ error: 'the sandbox is steered by its own page, in JSON' })
}
