// The style, the script and the icon: the same for everybody, kept by the browser for ever under their digest.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

const types = {
  'form.css': 'text/css; charset=utf-8',
  'form.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

const files = new Map(
  Object.entries(types).map(([name, type]) => {
    const content = readFileSync(new URL(`./assets/${name}`, import.meta.url))
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 10)
    return [name, { type, content, path: `/assets/${digest}/${name}` }]
  }),
)

export function assetUrl(name: keyof typeof types): string {
  return `/s${files.get(name)?.path ?? ''}`
}

/** For a page that may fetch nothing. */
export function assetText(name: keyof typeof types): string {
  return files.get(name)?.content.toString('utf8') ?? ''
}

export async function assets(app: FastifyInstance): Promise<void> {
  for (const { path, type, content } of files.values()) {
    // Under the door's own /s.
    app.get(path, async (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(content),
    )
  }
}
