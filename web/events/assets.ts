// The style and the scripts of the pages of events, kept by the browser for ever under their digest.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { type Html, html } from '../../core/html.ts'

const script = 'text/javascript; charset=utf-8'
const types = { 'events.css': 'text/css; charset=utf-8', 'check-in.js': script, 'desk-worker.js': script } as const
type Name = keyof typeof types

const files = new Map(
  Object.entries(types).map(([name, type]) => {
    const content = readFileSync(new URL(`./assets/${name}`, import.meta.url))
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 10)
    return [name, { type, content, path: `/assets/${digest}/${name}` }]
  }),
)

const urlOf = (name: Name) => `/e${files.get(name)?.path ?? ''}`

export const eventStyle = html`<link rel="stylesheet" href="${urlOf('events.css')}">`
export const checkInHead: Html = html`${eventStyle}
<script src="${urlOf('check-in.js')}" defer></script>`

/** Keeps the organiser's page while there is no network. */
export const deskWorker = urlOf('desk-worker.js')

export async function eventAssets(app: FastifyInstance): Promise<void> {
  for (const { path, type, content } of files.values()) {
    // Under the door's own /e.
    app.get(path, async (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', 'public, max-age=31536000, immutable')
        // A worker may serve the pages of this door, and no others of ours.
        .header('service-worker-allowed', '/e/')
        .send(content),
    )
  }
}
