// Scripts, styles and fonts: made by the build, the same for everyone, kept by the browser for ever under the build's name.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const folder = new URL('../generated/', import.meta.url)
const versionFile = new URL('version.txt', folder)
/** A digest of everything in the folder. */
const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8') : 'unbuilt'

export function assetUrl(name: string): string {
  return `/admin/assets/${version}/${name}`
}

export async function assets(app: FastifyInstance): Promise<void> {
  if (version === 'unbuilt') throw new Error('admin/generated is missing: run `node build.mjs` first')
  await app.register(fastifyStatic, {
    root: fileURLToPath(folder),
    prefix: `/assets/${version}/`,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  })
}
