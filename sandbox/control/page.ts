// Serves the chat page: its HTML in the reader's language, its styles and modules, and the chats' files.
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Language } from '../../core/view.ts'
import { messagesOf, wordsOf } from '../../locales/index.ts'
import { sendFile } from '../api/file-door.ts'
import type { Box } from '../box.ts'

const folder = new URL('../page/', import.meta.url)
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function chatPage(scope: FastifyInstance, box: Box): void {
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))]))
  const html = files.get('index.html')?.toString('utf8') ?? ''

  scope.get<{ Querystring: { lang?: string } }>('/', async ({ query }, reply) =>
    guarded(reply)
      .type('text/html; charset=utf-8')
      .send(translated(html, query.lang === 'en' ? 'en' : 'ru')),
  )
  scope.get<{ Params: { file: string } }>('/page/:file', async ({ params }, reply) => {
    const type = types[extname(params.file)]
    const content = files.get(params.file)
    if (!type || !content) return reply.code(404).send({ error: 'Not Found' })
    return guarded(reply).type(type).send(content)
  })
  scope.get<{ Params: { id: string } }>('/files/:id', async ({ params }, reply) => {
    return sendFile(box, box.world.files.get(params.id), guarded(reply))
  })
}

function guarded(reply: FastifyReply): FastifyReply {
  return reply.headers({
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  })
}

/** `{{sandbox-key}}` in the page becomes the words; all of ours go along for the modules, `{name}` left to be filled. */
function translated(html: string, language: Language): string {
  const words = wordsOf(language)
  const all = Object.fromEntries(
    messagesOf(language)
      .filter((key) => key.startsWith('sandbox-'))
      .map((key) => [key, words(key, { name: '{name}', code: '{code}', count: '{count}' })]),
  )
  return html
    .replace('"{{words}}"', JSON.stringify(all).replaceAll('<', '\\u003c'))
    .replace('<html lang="ru">', `<html lang="${language}">`)
    .replace(/\{\{(sandbox-[\w-]+)\}\}/g, (_whole, key: string) => escaped(all[key] ?? words(key)))
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
